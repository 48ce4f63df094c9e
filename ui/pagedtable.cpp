// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagedtable.h"

#include "models/pagedmodel.h"
#include "models/roles.h"
#include "ui/celltext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>

#include <algorithm>

PagedTable::PagedTable(PagedModel *model, QWidget *parent)
    : TableView(parent)
    , m_model(model)
{
    model->setWords(cellWords);
    setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (m_current != 0)
            m_wanted = m_current;
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = 0;
        lookForWanted(0, m_model->rowCount() - 1);
        if (m_current == 0) // a reset takes the selection without a word
            Q_EMIT currentRowChanged(-1);
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (const int row = currentRow(); row >= first.row() && row <= last.row())
            Q_EMIT currentRowChanged(row);
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int top = verticalScrollBar()->value();
        if (first < top)
            verticalScrollBar()->setValue(top - (std::min(last, top - 1) - first + 1));
    });
}

void PagedTable::chooseRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    // Not selectRow(): that one asks which keys are held, and with Ctrl it would deselect.
    selectionModel()->setCurrentIndex(m_model->index(row, 0),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PagedTable::chooseId(RowId id)
{
    m_wanted = id;
    if (const int row = m_model->rowOf(id); row >= 0)
        chooseRow(row);
}

void PagedTable::lookForWanted(int first, int last)
{
    for (int row = first; m_wanted != 0 && row <= last; ++row) {
        if (m_model->idAt(row) == m_wanted)
            chooseRow(row);
    }
}

qint64 PagedTable::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

// By ranges: a list of a million indexes takes a second to make.
QList<int> PagedTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void PagedTable::copySelection()
{
    const qint64 count = selectedCount();
    if (count > mostCopied) {
        Q_EMIT copyRefused(count);
        return;
    }
    const QList<int> rows = selectedRows();
    QList<RowId> ids;
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    m_model->bring(rows, {this, [this, ids](const Result<void> &brought) {
                              if (brought)
                                  putIntoClipboard(ids);
                              else
                                  Q_EMIT problem(brought.error());
                          }});
}

void PagedTable::putIntoClipboard(const QList<RowId> &ids)
{
    QStringList lines;
    for (const RowId id : ids) {
        const QModelIndex row = m_model->index(m_model->rowOf(id), 0); // they may have moved meanwhile
        if (row.isValid() && !row.data(PlaceholderRole).toBool())
            lines.append(spreadsheetLine(row));
    }
    if (lines.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT copied(int(lines.size()));
}

void PagedTable::applySort(int section, Qt::SortOrder order)
{
    m_model->sort(section, order);
}

void PagedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_current = m_model->idAt(current.row());
        m_wanted = 0;
    }
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentRowChanged(current.row());
}

void PagedTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    TableView::rowsInserted(parent, start, end);
    QScrollBar *bar = verticalScrollBar();
    // Above what is read: it stays where it is. At the very top the newest are what somebody wants to see.
    if (bar->value() > 0 && start <= bar->value()) {
        const int value = bar->value() + end - start + 1;
        executeDelayedItemsLayout(); // the bar has to know the new rows first
        bar->setValue(value);
    }
    lookForWanted(start, end);
}
