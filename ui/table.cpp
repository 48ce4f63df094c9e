// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table.h"

#include "models/roles.h"
#include "ui/celltext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

QVariant TableProxy::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return cellWords(index, role);
    return QSortFilterProxyModel::data(index, role);
}

Table::Table(QSortFilterProxyModel *proxy, QWidget *parent)
    : TableView(parent)
    , m_proxy(proxy)
{
    setModel(proxy);
}

int Table::currentSourceRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_proxy->mapToSource(current).row() : -1;
}

void Table::selectSourceRow(int row)
{
    const QModelIndex source = m_proxy->sourceModel()->index(row, 0);
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (index.isValid()) {
        selectRow(index.row());
        setCurrentIndex(index);
    }
}

QString Table::selectionForSpreadsheet() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(spreadsheetLine(row));
    return lines.join(u'\n');
}

void Table::copySelection()
{
    if (const QString text = selectionForSpreadsheet(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentSourceRowChanged(currentSourceRow());
}

void Table::applySort(int section, Qt::SortOrder order)
{
    m_proxy->sort(section, order);
}
