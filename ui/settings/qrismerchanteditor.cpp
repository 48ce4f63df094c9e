// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/qrismerchanteditor.h"

#include "domain/qriscode.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/settings/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

QrisMerchantEditor::QrisMerchantEditor(QWidget *parent)
    : RowsEditor(u"qrisMerchant"_s, {u"ID1020304050607"_s, u"MERCHANT WITH TWENTY-FIVE"_s}, 1, parent)
    , m_nmid(new QLineEdit(form()))
    , m_name(new QLineEdit(form()))
    , m_code(new QLineEdit(form()))
    , m_nmidRow(form()->addRow(m_nmid, u"qrisMerchantNmid"_s))
    , m_nameRow(form()->addRow(m_name, u"qrisMerchantName"_s))
    , m_codeRow(form()->addRow(m_code, u"qrisMerchantCode"_s))
    , m_take(makeButton(this, u"qrisMerchantTake"_s, Icon::Copy))
{
    constexpr int longestNmid = 40;
    m_nmid->setMaxLength(longestNmid);
    m_name->setMaxLength(int(maximumMerchantName) + 1); // one too many is told off, not swallowed
    m_code->setMaxLength(int(maximumQrisPayload) + 1);
    m_take->setEnabled(false);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    setMargins(line, 0, 0);
    line->addWidget(m_take);
    line->addStretch(1);
    addUnder(row);
    setTabOrder(m_code, m_take);
    tabsEndAt(m_take);
    connect(m_nmid, &QLineEdit::textEdited, this, &QrisMerchantEditor::noteTyped);
    connect(m_name, &QLineEdit::textEdited, this, &QrisMerchantEditor::noteTyped);
    connect(m_code, &QLineEdit::textEdited, this, &QrisMerchantEditor::noteTyped);
    connect(m_code, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_take->setEnabled(!text.isEmpty()); });
    connect(m_code, &QLineEdit::returnPressed, this, &QrisMerchantEditor::takeFromCode);
    connect(m_take, &QPushButton::clicked, this, &QrisMerchantEditor::takeFromCode);
    retranslate();
    showRows(-1);
}

void QrisMerchantEditor::setMerchants(const QList<QrisMerchant> &merchants)
{
    m_merchants = merchants;
    showRows(-1);
}

void QrisMerchantEditor::setReadOnly(bool readOnly)
{
    RowsEditor::setReadOnly(readOnly);
    m_take->parentWidget()->setVisible(!readOnly); // its line, and the room of it
}

QList<QStringList> QrisMerchantEditor::rows() const
{
    QList<QStringList> rows;
    for (const QrisMerchant &merchant : m_merchants)
        rows.append({merchant.nmid, merchant.name});
    return rows;
}

bool QrisMerchantEditor::isTyped() const
{
    const QrisMerchant typed{m_nmid->text().trimmed(), m_name->text()};
    return typed != m_merchants.value(chosen()) || !m_code->text().isEmpty();
}

void QrisMerchantEditor::show(int row)
{
    const QrisMerchant merchant = m_merchants.value(row);
    m_nmid->setText(merchant.nmid);
    m_name->setText(merchant.name);
    m_code->clear();
}

QrisMerchantProblem QrisMerchantEditor::judge(const QrisMerchant &merchant, int row) const
{
    QList<QrisMerchant> others = m_merchants;
    if (row >= 0 && row < others.size())
        others.removeAt(row);
    return problemOf(merchant, others);
}

bool QrisMerchantEditor::isFull(int row) const
{
    return row < 0 && m_merchants.size() >= maximumQrisMerchants;
}

bool QrisMerchantEditor::put(int row)
{
    if (m_nmid->text().isEmpty() && m_name->text().isEmpty() && !m_code->text().isEmpty()) {
        takeFromCode();
        return false;
    }
    // The name as it is: a space at its end is another name.
    const QrisMerchant merchant{m_nmid->text().trimmed(), m_name->text()};
    const QrisMerchantProblem problem = judge(merchant, row);
    if (problem == QrisMerchantProblem::None && !isFull(row)) {
        ask(merchant, row);
        return false;
    }
    const bool ofName = problem == QrisMerchantProblem::NameEmpty || problem == QrisMerchantProblem::NameNotPlain;
    const QString words = problem == QrisMerchantProblem::None
        ? tr("A journal keeps %1 merchants at most. Remove one first.").arg(maximumQrisMerchants)
        : describe(problem);
    (ofName ? m_nameRow : m_nmidRow)->setProblem(words);
    (ofName ? m_name : m_nmid)->setFocus();
    return false;
}

void QrisMerchantEditor::takeFromCode()
{
    const auto merchant = merchantOf(m_code->text().trimmed());
    QString problem;
    if (!merchant)
        problem = tr("This is no QRIS code with a name and an NMID, or a letter of it is wrong or missing.");
    else if (isFull(-1))
        problem = tr("A journal keeps %1 merchants at most. Remove one first.").arg(maximumQrisMerchants);
    else
        problem = describe(judge(*merchant, -1));
    m_codeRow->setProblem(problem);
    if (problem.isEmpty())
        ask(*merchant, -1);
    else
        m_code->setFocus();
}

void QrisMerchantEditor::ask(const QrisMerchant &merchant, int row)
{
    auto *dialog = new ConfirmDialog(
        {.headline = tr("May codes of this merchant be shown to buyers?"),
         .facts = {{u"askedName"_s, tr("Name"), merchant.name}, {u"askedNmid"_s, tr("NMID"), merchant.nmid}},
         .effect =
             tr("Whoever scans such a code at a counter of this journal pays this merchant. Compare both with the "
                "contract of your payment provider first. It takes effect with Apply."),
         .verb = tr("Yes, they may be shown")},
        this);
    dialog->setObjectName(u"qrisMerchantConsent"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, merchant, row] {
        dialog->accept();
        accept(merchant, row);
    });
    dialog->open();
}

void QrisMerchantEditor::accept(const QrisMerchant &merchant, int row)
{
    // While it was asked, another desk's list may have come.
    if (row >= m_merchants.size() || judge(merchant, row) != QrisMerchantProblem::None || isFull(row))
        return;
    if (row < 0)
        m_merchants.append(merchant);
    else
        m_merchants[row] = merchant;
    showRows(-1);
    Q_EMIT edited();
}

void QrisMerchantEditor::remove(int row)
{
    if (row >= 0 && row < m_merchants.size())
        m_merchants.removeAt(row);
    showRows(-1);
}

void QrisMerchantEditor::clearProblems()
{
    for (FormRow *row : {m_nmidRow, m_nameRow, m_codeRow})
        row->setProblem({});
}

void QrisMerchantEditor::retranslate()
{
    m_nmidRow->setWords(tr("NMID"), tr("National Merchant ID: ID and 13 digits, as it stands on the QRIS sticker."));
    m_nameRow->setWords(tr("Name in the code"), tr("Letter by letter: a code under another name is not shown."));
    m_codeRow->setWords(tr("Or a code's text"), tr("Paste the text of a QRIS code, 000201…: both are taken from it."));
    ::setWords(m_take, tr("Take from the code…"));
    RowsEditor::setWords({.table = tr("Merchants whose codes may be shown"),
                          .heads = {tr("NMID"), tr("Name in the code")},
                          .add = tr("Add the merchant…"),
                          .change = tr("Change the merchant…"),
                          .remove = tr("Remove the merchant")});
    fillTable();
}
