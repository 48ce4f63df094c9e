// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkoutgrid.h"

#include "models/checkoutlinesmodel.h"
#include "ui/checkoutcells.h"
#include "ui/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 3;
constexpr int mostRows = 10; // more are scrolled

} // namespace

CheckoutGrid::CheckoutGrid(CheckoutLinesModel *lines, QWidget *parent)
    : TableView(parent)
    , m_lines(lines)
{
    setObjectName(u"checkoutLines"_s);
    auto *words = new CheckoutCellWords(this);
    words->setSourceModel(lines);
    setModel(words);
    for (int column = 0; column < CheckoutLinesModel::columns; ++column) {
        const bool amount = isAmountCell(CheckoutField(column));
        auto *delegate = new CheckoutCellDelegate(amount ? Qt::AlignRight : Qt::AlignLeft, this);
        setItemDelegateForColumn(column, delegate);
        connect(delegate, &CheckoutCellDelegate::rowsPasted, this, &CheckoutGrid::linesPasted);
    }
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(true);
    setShowGrid(true);
    // What is typed stands where it was put: nothing is sorted, moved or hidden.
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    setColumnSamples({u"penjual.jakarta"_s, u"INV/ONM/20240124-002B0001"_s, u"Rp 99.999.999"_s, u"Rp 9.999.999"_s,
                      u"Rp 999.999"_s, u"Rp 9.999.999"_s},
                     int(CheckoutField::Number));
    fitRows();
}

void CheckoutGrid::fitRows()
{
    const int rows = std::clamp(model()->rowCount(), leastRows, mostRows);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize()
                   + 2 * frameWidth());
}

void CheckoutGrid::setCurrentCell(int row, int column)
{
    setCurrentIndex(model()->index(row, column));
}

void CheckoutGrid::finishTyping()
{
    if (QWidget *editor = indexWidget(currentIndex()); editor != nullptr && state() == EditingState) {
        commitData(editor);
        TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void CheckoutGrid::applySort(int section, Qt::SortOrder order)
{
    Q_UNUSED(section)
    Q_UNUSED(order)
}

void CheckoutGrid::copySelection()
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows))
        lines.append(spreadsheetLine(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CheckoutGrid::removeSelected()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &row : selected)
        rows.append(row.row());
    if (rows.isEmpty())
        return;
    const int first = *std::min_element(rows.cbegin(), rows.cend());
    const int column = std::max(0, currentIndex().column());
    m_lines->removeLines(rows);
    setCurrentCell(std::min(first, m_lines->rowCount() - 1), column);
}

bool CheckoutGrid::step(int by)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid()) {
        setCurrentCell(0, 0);
        return true;
    }
    const bool blankLast = at.row() == m_lines->rowCount() - 1 && m_lines->isBlank(at.row());
    if (by > 0 && blankLast && at.column() == 0)
        return false;
    const int cell = at.row() * CheckoutLinesModel::columns + at.column() + by;
    if (cell < 0)
        return false;
    const int row = cell / CheckoutLinesModel::columns;
    if (row == m_lines->rowCount() && (blankLast || !m_lines->appendLine()))
        return false;
    setCurrentCell(row, cell % CheckoutLinesModel::columns);
    return true;
}

void CheckoutGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT linesPasted(QGuiApplication::clipboard()->text());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Delete: removeSelected(); return;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        event->setAccepted(step(event->key() == Qt::Key_Tab ? 1 : -1)); // else the focus goes on
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!step(1))
            focusNextChild();
        return;
    default: TableView::keyPressEvent(event);
    }
}

void CheckoutGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    TableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::EditNextItem:
    case QAbstractItemDelegate::SubmitModelCache:
        if (!step(1))
            focusNextChild();
        return;
    case QAbstractItemDelegate::EditPreviousItem:
        if (!step(-1))
            focusPreviousChild();
        return;
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache: return;
    }
}

void CheckoutGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}
