// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/statuseditor.h"

#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/settings/words.h"
#include "ui/table.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 5;
constexpr StatusAction allActions[]{StatusAction::Cancel, StatusAction::Refund, StatusAction::Complete};

StatusActions builtInActions(const QString &word)
{
    for (const StatusRule &rule : builtInStatuses()) {
        if (rule.word == word)
            return rule.actions;
    }
    return {};
}

bool isBuiltIn(const QString &word)
{
    const QList<StatusRule> &all = builtInStatuses();
    return std::any_of(all.begin(), all.end(), [&](const StatusRule &rule) { return rule.word == word; });
}

} // namespace

StatusEditor::StatusEditor(QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_table(new Table(new TableProxy(this), this))
    , m_form(new FormGrid(this))
    , m_word(new QLineEdit(m_form))
    , m_row(m_form->addRow(m_word, u"statusWord"_s))
    , m_actionsLabel(makeLabel(m_form, u"statusActionsLabel"_s, TextSize::Small, Ink::Muted))
    , m_cancel(new QCheckBox(m_form))
    , m_refund(new QCheckBox(m_form))
    , m_complete(new QCheckBox(m_form))
    , m_set(makeButton(this, u"statusSet"_s, Icon::Plus))
    , m_remove(makeButton(this, u"statusRemove"_s, Icon::Close))
{
    build();
    connect(m_set, &QPushButton::clicked, this, &StatusEditor::set);
    connect(m_remove, &QPushButton::clicked, this, &StatusEditor::removeCurrent);
    connect(m_word, &QLineEdit::returnPressed, this, &StatusEditor::set);
    connect(m_table, &Table::currentSourceRowChanged, this, &StatusEditor::showRow);
    const auto changed = [this] {
        m_row->setProblem({});
        refresh();
        Q_EMIT edited();
    };
    connect(m_word, &QLineEdit::textEdited, this, changed);
    for (const QCheckBox *box : {m_cancel, m_refund, m_complete})
        connect(box, &QCheckBox::clicked, this, changed);
    retranslate();
}

void StatusEditor::build()
{
    m_table->setObjectName(u"statusTable"_s);
    m_table->proxy()->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnSamples({u"REFUND IN PROCESS"_s, u"Cancel, Refund, Complete"_s, u"Set by you"_s}, 1);
    m_table->setFixedHeight(size::header + shownRows * size::row);
    m_cancel->setObjectName(u"statusCancel"_s);
    m_refund->setObjectName(u"statusRefund"_s);
    m_complete->setObjectName(u"statusComplete"_s);
    m_form->addWide(m_actionsLabel);
    auto *boxes = new QWidget(m_form);
    auto *row = new QHBoxLayout(boxes);
    setMargins(row, 0, space::l);
    for (QCheckBox *box : {m_cancel, m_refund, m_complete})
        row->addWidget(box);
    row->addStretch(1);
    m_form->addWide(boxes);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_table);
    column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_set);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    column->addLayout(buttons);
}

QCheckBox *StatusEditor::boxOf(StatusAction action) const
{
    switch (action) {
    case StatusAction::Cancel: return m_cancel;
    case StatusAction::Refund: return m_refund;
    case StatusAction::Complete: return m_complete;
    }
    Q_UNREACHABLE();
}

qsizetype StatusEditor::rowOf(const QString &word) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const auto &rule) { return rule.word == word; });
    return found == m_rules.end() ? -1 : found - m_rules.begin();
}

StatusRule StatusEditor::typed() const
{
    StatusRule rule{.word = statusWord(m_word->text())};
    for (const StatusAction action : allActions)
        rule.actions.setFlag(action, boxOf(action)->isChecked());
    return rule;
}

void StatusEditor::setRules(const QList<StatusRule> &rules)
{
    m_rules = rules;
    fill();
}

bool StatusEditor::hasUnfinished() const
{
    const StatusRule rule = typed();
    return !m_readOnly && !rule.word.isEmpty() && !m_rules.contains(rule);
}

void StatusEditor::clearUnfinished()
{
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    m_word->clear();
    for (const StatusAction action : allActions)
        boxOf(action)->setChecked(false);
    m_row->setProblem({});
    refresh();
}

bool StatusEditor::finish()
{
    return !hasUnfinished() || set();
}

void StatusEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setVisible(!readOnly);
    m_set->setVisible(!readOnly);
    m_remove->setVisible(!readOnly);
}

bool StatusEditor::set()
{
    const StatusRule rule = typed();
    const QString problem = describe(problemOf(rule));
    m_row->setProblem(problem);
    if (!problem.isEmpty()) {
        m_word->setFocus();
        return false;
    }
    if (const qsizetype row = rowOf(rule.word); row >= 0)
        m_rules[row] = rule;
    else
        m_rules.append(rule);
    fill();
    m_table->selectSourceRow(int(rowOf(rule.word)));
    Q_EMIT edited();
    return true;
}

void StatusEditor::removeCurrent()
{
    const qsizetype row = rowOf(typed().word);
    if (row < 0 || isBuiltIn(m_rules.at(row).word))
        return;
    m_rules.removeAt(row);
    fill();
    clearUnfinished();
    Q_EMIT edited();
}

void StatusEditor::showRow(int row)
{
    if (row < 0 || row >= m_rules.size())
        return;
    const StatusRule rule = m_rules.at(row);
    m_word->setText(rule.word);
    for (const StatusAction action : allActions)
        boxOf(action)->setChecked(rule.actions.testFlag(action));
    m_row->setProblem({});
    refresh();
    Q_EMIT edited();
}

void StatusEditor::fill()
{
    const QSignalBlocker quiet(m_table);
    m_model->setRowCount(0);
    for (const StatusRule &rule : std::as_const(m_rules)) {
        QList<QStandardItem *> items;
        for (const QString &text :
             {rule.word, actionsText(rule.actions), isBuiltIn(rule.word) ? tr("Built in") : tr("Set here")})
            items.append(new QStandardItem(text));
        m_model->appendRow(items);
    }
    refresh();
}

void StatusEditor::refresh()
{
    const StatusRule rule = typed();
    const bool there = rowOf(rule.word) >= 0;
    for (const StatusAction action : allActions)
        boxOf(action)->setEnabled(!builtInActions(rule.word).testFlag(action));
    m_set->setEnabled(hasUnfinished());
    m_remove->setEnabled(there && !isBuiltIn(rule.word));
    ::setWords(m_set, there ? tr("Chan&ge the status") : tr("Add the stat&us"));
}

void StatusEditor::retranslate()
{
    m_table->setAccessibleName(tr("Status table"));
    m_model->setHorizontalHeaderLabels({tr("Status"), tr("May be done"), tr("Origin")});
    m_row->setWords(tr("&Status"), tr("As USAPI writes it. A status that is not in this table offers nothing."));
    m_actionsLabel->setText(tr("May be done with an invoice of this status"));
    for (const StatusAction action : allActions)
        ::setWords(boxOf(action), actionWord(action));
    ::setWords(m_remove, tr("Remove"));
    fill();
}
