// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "ui/celldelegate.h"
#include "ui/celltext.h"
#include "ui/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>

TableView::TableView(QWidget *parent)
    : QTableView(parent)
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
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(false);
    header->setMinimumSectionSize(space::xxl);
    header->setTextElideMode(Qt::ElideRight);
    header->setFont(::font(TextSize::Small));
    connect(header, &QHeaderView::sectionClicked, this, &TableView::cycleSort);
}

void TableView::setColumnSamples(const QStringList &samples, int stretchColumn)
{
    for (int column = 0; column < samples.size(); ++column)
        setColumnWidth(column, fontMetrics().horizontalAdvance(samples.at(column)) + 2 * space::s + space::xs);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    if (stretchColumn >= 0)
        horizontalHeader()->setSectionResizeMode(stretchColumn, QHeaderView::Stretch);
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
    applySort(m_sortedSection, m_sortOrder);
}
