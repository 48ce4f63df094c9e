// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table.h"

#include "models/roles.h"
#include "ui/celldelegate.h"
#include "ui/celltext.h"
#include "ui/controls.h"
#include "ui/tablecolumns.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    , m_columns(new TableColumns(horizontalHeader()))
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
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter); // as its column; amounts say otherwise
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false);
    header->setMinimumSectionSize(space::xxl);
    header->setTextElideMode(Qt::ElideRight);
    header->setFont(::font(TextSize::Small));
    connect(header, &QHeaderView::sectionClicked, this, &Table::cycleSort);
}

void Table::setColumnSamples(const QStringList &samples, int stretchColumn)
{
    QList<int> widths;
    for (const QString &sample : samples)
        widths.append(fontMetrics().horizontalAdvance(sample) + 2 * space::s + space::xs);
    m_columns->setDefaultWidths(widths);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (stretchColumn >= 0)
        horizontalHeader()->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
}

void Table::setColumnOffered(int column, bool offered)
{
    m_columns->setOffered(column, offered);
}

QString Table::viewState() const
{
    QStringList parts;
    if (const QString columns = m_columns->state(); !columns.isEmpty())
        parts.append(columns);
    if (m_sortedSection >= 0)
        parts.append(u"sort=%1,%2"_s.arg(m_sortedSection).arg(m_sortOrder == Qt::AscendingOrder ? u"up"_s : u"down"_s));
    return parts.join(u';');
}

void Table::setViewState(const QString &state)
{
    const QString sort = u";sort="_s;
    const qsizetype at = (u';' + state).lastIndexOf(sort);
    if (at < 0) {
        m_columns->restore(state);
        return;
    }
    if (at > 0)
        m_columns->restore(state.left(at - 1));
    const QString value = state.mid(at - 1 + sort.size());
    bool isNumber = false;
    const int section = value.section(u',', 0, 0).toInt(&isNumber);
    const QString order = value.section(u',', 1);
    if (isNumber && section >= 0 && section < model()->columnCount() && (order == "up"_L1 || order == "down"_L1))
        sortBy(section, order == "up"_L1 ? Qt::AscendingOrder : Qt::DescendingOrder);
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
    if (m_sortedSection != section)
        sortBy(section, Qt::AscendingOrder);
    else if (m_sortOrder == Qt::AscendingOrder)
        sortBy(section, Qt::DescendingOrder);
    else
        sortBy(-1, Qt::DescendingOrder);
}

void Table::sortBy(int section, Qt::SortOrder order)
{
    m_sortedSection = section;
    m_sortOrder = order;
    horizontalHeader()->setSortIndicatorShown(m_sortedSection >= 0);
    if (m_sortedSection >= 0)
        horizontalHeader()->setSortIndicator(m_sortedSection, m_sortOrder);
    m_proxy->sort(m_sortedSection, m_sortOrder);
}
