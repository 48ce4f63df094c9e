// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rowseditor.h"

#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 4;

} // namespace

RowsEditor::RowsEditor(const QString &name, const QStringList &columnSamples, int stretchColumn, QWidget *parent)
    : TranslatedWidget(parent)
    , m_model(new QStandardItemModel(0, int(columnSamples.size()), this))
    , m_table(new Table(new TableProxy(this), this))
    , m_form(new FormGrid(this))
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(this, name + u"Add"_s, Icon::Plus))
    , m_change(makeButton(this, name + u"Change"_s, Icon::Check))
    , m_remove(makeButton(this, name + u"Remove"_s, Icon::Close))
{
    build(name, columnSamples, stretchColumn);
    connect(m_table, &Table::currentSourceRowChanged, this, &RowsEditor::choose);
    connect(m_add, &QPushButton::clicked, this, [this] { put(-1); });
    connect(m_change, &QPushButton::clicked, this, [this] { put(m_chosen); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        remove(m_chosen);
        Q_EMIT edited();
    });
}

void RowsEditor::build(const QString &name, const QStringList &columnSamples, int stretchColumn)
{
    m_table->setObjectName(name + u"Table"_s);
    m_table->proxy()->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnSamples(columnSamples, stretchColumn);
    m_table->setFixedHeight(size::header + shownRows * size::row);
    setMargins(m_column, 0, space::s);
    m_column->addWidget(m_table);
    m_column->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_column->addLayout(buttons);
}

void RowsEditor::addUnder(QWidget *widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void RowsEditor::tabsEndAt(QWidget *last)
{
    setTabOrder(last, m_add);
    setTabOrder(m_add, m_change);
    setTabOrder(m_change, m_remove);
}

bool RowsEditor::hasUnfinished() const
{
    return !m_readOnly && isTyped();
}

void RowsEditor::clearUnfinished()
{
    showRows(-1);
}

bool RowsEditor::finish()
{
    return !hasUnfinished() || put(m_chosen);
}

void RowsEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_form->setVisible(!readOnly);
    for (QPushButton *button : {m_add, m_change, m_remove})
        button->setVisible(!readOnly);
}

void RowsEditor::choose(int row)
{
    m_chosen = row;
    show(row);
    clearProblems();
    refresh();
    Q_EMIT edited();
}

void RowsEditor::noteTyped()
{
    clearProblems();
    refresh();
    Q_EMIT edited();
}

void RowsEditor::showRows(int chosen)
{
    m_chosen = chosen;
    fillTable();
    show(chosen);
    clearProblems();
    refresh();
}

void RowsEditor::fillTable()
{
    const QSignalBlocker quiet(m_table);
    m_model->setRowCount(0);
    const QList<QStringList> all = rows();
    for (const QStringList &row : all) {
        QList<QStandardItem *> items;
        for (const QString &text : row)
            items.append(new QStandardItem(text));
        m_model->appendRow(items);
    }
    m_table->clearSelection();
    m_table->setCurrentIndex({});
    if (m_chosen >= 0)
        m_table->selectSourceRow(m_chosen);
}

void RowsEditor::refresh()
{
    m_add->setEnabled(isTyped());
    m_change->setEnabled(m_chosen >= 0 && isTyped());
    m_remove->setEnabled(m_chosen >= 0);
}

void RowsEditor::setWords(const Words &words)
{
    m_table->setAccessibleName(words.table);
    m_model->setHorizontalHeaderLabels(words.heads);
    ::setWords(m_add, words.add);
    ::setWords(m_change, words.change);
    ::setWords(m_remove, words.remove);
}
