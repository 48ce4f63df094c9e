// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/confirmdialog.h"

#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/formgrid.h"
#include "ui/sign.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReason = 500;

} // namespace

ConfirmDialog::ConfirmDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_name(question.typed)
    , m_area(new QScrollArea(this))
    , m_headline(makeParagraph(this, u"confirmHeadline"_s))
    , m_error(new ErrorBar(this))
    , m_cancel(makeButton(this, u"confirmCancel"_s, Icon::Close))
    , m_verb(question.destructive ? makeDangerButton(this, u"confirmVerb"_s)
                                  : makePrimaryButton(this, u"confirmVerb"_s))
{
    setObjectName(u"confirmDialog"_s);
    setModal(true);
    m_cancel->setIcon({});
    m_error->setRetryOffered(false);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(buildBody(question));
    m_area->widget()->installEventFilter(this);
    m_area->widget()->setMinimumHeight(space::hair); // its height is what its words need at its width, see fit()
    setWords(m_verb, question.verb);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, space::m, space::xl, space::xl);
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, 0);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);

    // Whichever of the two has the focus is what Enter presses; with the focus elsewhere it is Cancel.
    m_cancel->setAutoDefault(true);
    m_verb->setAutoDefault(true);
    m_cancel->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    retranslate();
    if (m_typed != nullptr)
        m_typed->setFocus();
    else if (m_reason != nullptr)
        m_reason->setFocus();
    else if (m_passphrase != nullptr)
        m_passphrase->setFocus();
    else
        m_cancel->setFocus();
}

QWidget *ConfirmDialog::buildBody(const Question &question)
{
    auto *body = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    auto *sign = new Sign(question.destructive ? Icon::Warning : Icon::Question, size::iconDialog, body);
    sign->setSign(question.destructive ? Icon::Warning : Icon::Question,
                  question.destructive ? Tone::Negative : Tone::Info);
    m_headline->setFont(::font(TextSize::Title));
    m_headline->setText(question.headline);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    auto *facts = new FactList(body);
    facts->setFacts(question.facts);
    facts->setVisible(!question.facts.isEmpty());
    auto *effect = makeParagraph(body, u"confirmEffect"_s);
    effect->setText(question.effect);
    effect->setVisible(!question.effect.isEmpty());

    auto *column = new QVBoxLayout(body);
    setMargins(column, space::xl, space::m);
    column->addLayout(head);
    column->addWidget(facts);
    column->addWidget(effect);
    if (question.asksReason || question.asksReference || question.asksPassphrase || !question.typed.isEmpty()) {
        m_form = new FormGrid(body);
        addFields(question);
        column->addWidget(m_form);
    }
    column->addWidget(m_error);
    column->addStretch(1);
    setWindowTitle(question.headline);
    setAccessibleDescription(question.effect);
    return body;
}

void ConfirmDialog::addFields(const Question &question)
{
    if (!question.typed.isEmpty()) {
        m_typed = new QLineEdit(m_form);
        m_typedRow = m_form->addRow(m_typed, u"confirmName"_s);
        connect(m_typed, &QLineEdit::textEdited, this, [this] { m_typedRow->setProblem({}); });
    }
    if (question.asksReason) {
        m_reason = new QLineEdit(m_form);
        m_reason->setMaxLength(longestReason);
        m_reasonRow = m_form->addRow(m_reason, u"confirmReason"_s);
        connect(m_reason, &QLineEdit::textEdited, this, [this] { m_reasonRow->setProblem({}); });
    }
    if (question.asksReference) {
        m_reference = new QLineEdit(m_form);
        m_reference->setMaxLength(longestReason);
        m_referenceRow = m_form->addRow(m_reference, u"confirmReference"_s);
    }
    if (question.asksPassphrase) {
        m_passphrase = new QLineEdit(m_form);
        m_passphrase->setEchoMode(QLineEdit::Password);
        m_passphraseRow = m_form->addRow(m_passphrase, u"confirmPassphrase"_s);
        connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphraseRow->setProblem({}); });
    }
}

void ConfirmDialog::confirm()
{
    if (m_typed != nullptr && m_typed->text().trimmed() != m_name) {
        m_typedRow->setProblem(tr("Type %1.").arg(m_name));
        m_typed->setFocus();
        fit();
        return;
    }
    const QString reason = m_reason != nullptr ? m_reason->text().simplified() : QString();
    const bool noReason = m_reason != nullptr && reason.isEmpty();
    const bool noPassphrase = m_passphrase != nullptr && m_passphrase->text().isEmpty();
    if (noReason)
        m_reasonRow->setProblem(tr("Write down why: it is kept with the record."));
    if (noPassphrase)
        m_passphraseRow->setProblem(tr("Type your approval passphrase."));
    if (noReason || noPassphrase) {
        (noReason ? m_reason : m_passphrase)->setFocus();
        fit();
        return;
    }
    m_error->clear();
    Q_EMIT confirmed(reason, m_passphrase != nullptr ? Secret(m_passphrase->text()) : Secret());
}

QString ConfirmDialog::reference() const
{
    return m_reference != nullptr ? m_reference->text().simplified() : QString();
}

void ConfirmDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (m_form != nullptr)
        m_form->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_verb->setEnabled(!busy);
}

void ConfirmDialog::unlock()
{
    setBusy(false);
    if (m_passphrase != nullptr) { // asked for afresh each time
        m_passphrase->clear();
        m_passphrase->setFocus();
    } else {
        m_cancel->setFocus();
    }
    fit();
}

void ConfirmDialog::showProblem(const Advice &advice)
{
    m_error->showAdvice(advice);
    unlock();
}

void ConfirmDialog::showProblem(const Error &error, Situation situation)
{
    m_error->showError(error, situation);
    unlock();
}

void ConfirmDialog::showPassphraseProblem(const QString &problem)
{
    if (m_passphraseRow != nullptr)
        m_passphraseRow->setProblem(problem);
    unlock();
}

void ConfirmDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && qobject_cast<QLineEdit *>(focusWidget()) != nullptr) {
        focusNextChild(); // to the next field, at last to Cancel: nothing is sent by a stray Enter
        return;
    }
    QDialog::keyPressEvent(event);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ConfirmDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // a problem came or went, words changed
        fit();
    return QDialog::eventFilter(watched, event);
}

void ConfirmDialog::retranslate()
{
    setWords(m_cancel, tr("Cancel"));
    if (m_typedRow != nullptr)
        m_typedRow->setWords(tr("&Name"), tr("Type %1, so that this is not done by mistake.").arg(m_name));
    if (m_reasonRow != nullptr)
        m_reasonRow->setWords(tr("&Reason"));
    if (m_referenceRow != nullptr)
        m_referenceRow->setWords(tr("Re&ference"),
                                 tr("A line of the bank statement, a case of the owners; may be "
                                    "empty."));
    if (m_passphraseRow != nullptr)
        m_passphraseRow->setWords(tr("&Approval passphrase"));
}

// As high as its words need at its width, and never higher than the screen: then the body scrolls, the buttons stay.
void ConfirmDialog::fit()
{
    QWidget *body = m_area->widget();
    const int buttons = m_verb->sizeHint().height() + space::m + space::xl;
    const int width =
        qMax(int(size::dialog), m_cancel->sizeHint().width() + m_verb->sizeHint().width() + 3 * space::xl);
    body->layout()->activate();
    const int wanted = body->layout()->totalHeightForWidth(width) + buttons;
    const int most = screen()->availableSize().height() - space::xxl;
    // A bar that came for a moment would make lines break that need not, and stay for them.
    m_area->setVerticalScrollBarPolicy(wanted <= most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedSize(width, qMin(wanted, most));
}
