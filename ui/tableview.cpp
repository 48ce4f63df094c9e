// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "ui/celldelegate.h"
#include "ui/celltext.h"
#include "ui/tablecolumns.h"
#include "ui/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

TableView::TableView(QWidget *parent)
    : QTableView(parent)
    , m_columns(new TableColumns(horizontalHeader()))
{
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
    connect(header, &QHeaderView::sectionClicked, this, &TableView::cycleSort);
}

void TableView::setColumnSamples(const QStringList &samples, int stretchColumn)
{
    QList<int> widths;
    for (const QString &sample : samples)
        widths.append(fontMetrics().horizontalAdvance(sample) + 2 * space::s + space::xs);
    m_columns->setDefaultWidths(widths);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (stretchColumn >= 0)
        horizontalHeader()->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
}

void TableView::setColumnOffered(int column, bool offered)
{
    m_columns->setOffered(column, offered);
}

QString TableView::viewState() const
{
    QStringList parts;
    if (const QString columns = m_columns->state(); !columns.isEmpty())
        parts.append(columns);
    if (m_sortedSection >= 0)
        parts.append(u"sort=%1,%2"_s.arg(m_sortedSection).arg(m_sortOrder == Qt::AscendingOrder ? u"up"_s : u"down"_s));
    return parts.join(u';');
}

void TableView::setViewState(const QString &state)
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

QString TableView::spreadsheetLine(const QModelIndex &row) const
{
    QStringList cells;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            cells.append(cellForSpreadsheet(row.siblingAtColumn(column)));
    }
    return cells.join(u'\t');
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::cycleSort(int section)
{
    if (m_sortedSection != section)
        sortBy(section, Qt::AscendingOrder);
    else if (m_sortOrder == Qt::AscendingOrder)
        sortBy(section, Qt::DescendingOrder);
    else
        sortBy(-1, Qt::DescendingOrder);
}

void TableView::sortBy(int section, Qt::SortOrder order)
{
    m_sortedSection = section;
    m_sortOrder = order;
    horizontalHeader()->setSortIndicatorShown(m_sortedSection >= 0);
    if (m_sortedSection >= 0)
        horizontalHeader()->setSortIndicator(m_sortedSection, m_sortOrder);
    applySort(m_sortedSection, m_sortOrder);
}
