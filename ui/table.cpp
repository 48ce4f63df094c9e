// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table.h"

#include "models/roles.h"
#include "ui/celldelegate.h"
#include "ui/celltext.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

TableProxy::TableProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

QVariant TableProxy::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole: return cellText(index);
    case Qt::ToolTipRole: {
        const QString text = cellText(index);
        return text.isEmpty() ? QVariant{} : QVariant{plainToolTip(text)};
    }
    default: return QSortFilterProxyModel::data(index, role);
    }
}

Table::Table(QSortFilterProxyModel *proxy, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
{
    setModel(proxy);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(int(size::row), fontMetrics().height() + space::m));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false);
    header->setMinimumSectionSize(space::xxl);
    header->setTextElideMode(Qt::ElideRight);
    header->setFont(::font(TextSize::Small));
    connect(header, &QHeaderView::sectionClicked, this, &Table::cycleSort);
}

void Table::setColumnSamples(const QStringList &samples, int stretchColumn)
{
    for (int column = 0; column < samples.size(); ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(samples.at(column)) + 2 * space::s + space::xs);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (stretchColumn >= 0)
        horizontalHeader()->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
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
    for (const QModelIndex &row : std::as_const(rows)) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(cellForSpreadsheet(row.siblingAtColumn(column)));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        if (const QString text = selectionForSpreadsheet(); !text.isEmpty())
            QGuiApplication::clipboard()->setText(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentSourceRowChanged(currentSourceRow());
}

void Table::cycleSort(int section)
{
    if (m_sortedSection != section) {
        m_sortedSection = section;
        m_sortOrder = Qt::AscendingOrder;
    } else if (m_sortOrder == Qt::AscendingOrder) {
        m_sortOrder = Qt::DescendingOrder;
    } else {
        m_sortedSection = -1;
    }
    horizontalHeader()->setSortIndicatorShown(m_sortedSection >= 0);
    if (m_sortedSection >= 0)
        horizontalHeader()->setSortIndicator(m_sortedSection, m_sortOrder);
    m_proxy->sort(m_sortedSection, m_sortOrder);
}
