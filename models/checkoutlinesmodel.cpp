// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkoutlinesmodel.h"

#include "models/roles.h"

#include <algorithm>
#include <functional>
#include <utility>

CheckoutLinesModel::CheckoutLinesModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(1)
{ }

void CheckoutLinesModel::setLines(const QList<CheckoutLine> &lines)
{
    beginResetModel();
    m_rows.clear();
    const auto kept = lines.first(std::min(lines.size(), maximumStores));
    for (const CheckoutLine &line : kept)
        m_rows.append({.line = line});
    if (m_rows.isEmpty())
        m_rows.append(Row{});
    m_allTold = false;
    m_problems = problemsOf(this->lines(), m_used);
    m_told = toldProblems();
    endResetModel();
    Q_EMIT edited();
    Q_EMIT problemsChanged();
}

QList<CheckoutLine> CheckoutLinesModel::lines() const
{
    QList<CheckoutLine> lines;
    for (const Row &row : m_rows)
        lines.append(row.line);
    return lines;
}

void CheckoutLinesModel::setUsed(const QSet<QString> &storeInvoices)
{
    m_used = storeInvoices;
    check();
}

void CheckoutLinesModel::setAllTold(bool all)
{
    m_allTold = all;
    check();
}

void CheckoutLinesModel::append(const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
    m_rows.append(rows);
    endInsertRows();
}

bool CheckoutLinesModel::appendLine()
{
    if (m_rows.size() >= maximumStores)
        return false;
    append({Row{}});
    Q_EMIT edited();
    return true;
}

void CheckoutLinesModel::removeLines(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        if (row < 0 || row >= m_rows.size())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    if (m_rows.isEmpty())
        append({Row{}});
    check();
    Q_EMIT edited();
}

qsizetype CheckoutLinesModel::pasteLines(const QList<CheckoutLine> &lines)
{
    if (lines.isEmpty())
        return 0;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!isBlank(row))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    QList<Row> rows;
    const auto kept = lines.first(std::min(lines.size(), maximumStores - m_rows.size()));
    for (const CheckoutLine &line : kept)
        rows.append({.line = line, .left = {true, true, true, true, true, true}, .pasted = true});
    append(rows);
    check();
    Q_EMIT edited();
    return lines.size() - rows.size();
}

qsizetype CheckoutLinesModel::pasteColumn(const QModelIndex &from, const QStringList &cells)
{
    if (!checkIndex(from, CheckIndexOption::IndexIsValid))
        return cells.size();
    const qsizetype room = std::min(cells.size(), maximumStores - from.row());
    append(QList<Row>(std::max<qsizetype>(0, from.row() + room - m_rows.size())));
    for (qsizetype i = 0; i < room; ++i)
        write(index(from.row() + int(i), from.column()), cells.at(i));
    check();
    Q_EMIT edited();
    return cells.size() - room;
}

void CheckoutLinesModel::write(const QModelIndex &index, const QString &text)
{
    Row &row = m_rows[index.row()];
    row.line.setText(Column(index.column()), text);
    row.left.at(size_t(index.column())) = true;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole, RupiahRole});
}

bool CheckoutLinesModel::isTold(const CheckoutProblem &problem) const
{
    const Row &row = m_rows.at(problem.row);
    return m_allTold || row.pasted
        || (row.left.at(size_t(problem.field)) && problem.what != CheckoutProblem::What::Missing);
}

QList<CheckoutProblem> CheckoutLinesModel::toldProblems() const
{
    QList<CheckoutProblem> told;
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(told),
                 [this](const CheckoutProblem &problem) { return isTold(problem); });
    return told;
}

// One line's number can spoil another's: every cell whose problem came or went is announced.
void CheckoutLinesModel::check()
{
    m_problems = problemsOf(lines(), m_used);
    const QList<CheckoutProblem> before = std::exchange(m_told, toldProblems());
    if (before == m_told)
        return;
    const auto announce = [this](const QList<CheckoutProblem> &these, const QList<CheckoutProblem> &others) {
        for (const CheckoutProblem &problem : these) {
            if (problem.row >= m_rows.size() || others.contains(problem))
                continue;
            const QModelIndex cell = index(problem.row, int(problem.field));
            Q_EMIT dataChanged(cell, cell, {ProblemRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
        }
    };
    announce(before, m_told);
    announce(m_told, before);
    Q_EMIT problemsChanged();
}

int CheckoutLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CheckoutLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Qt::ItemFlags CheckoutLinesModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

QVariant CheckoutLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column column{index.column()};
    const QString &text = m_rows.at(index.row()).line.text(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return text;
    case RupiahRole: {
        const auto amount = parseRupiah(text);
        return isAmountCell(column) && amount ? QVariant::fromValue(*amount) : QVariant{};
    }
    case ProblemRole: {
        const auto found = std::find_if(m_told.begin(), m_told.end(), [&](const CheckoutProblem &problem) {
            return problem.row == index.row() && problem.field == column;
        });
        return found == m_told.end() ? QVariant{} : QVariant::fromValue(*found);
    }
    default: return {};
    }
}

bool CheckoutLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    write(index, value.toString());
    check();
    Q_EMIT edited();
    return true;
}

QVariant CheckoutLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmountCell(Column(section)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Seller: return tr("Seller");
    case Column::Number: return tr("Store invoice");
    case Column::Amount: return tr("Amount");
    case Column::Freight: return tr("Freight");
    case Column::Insurance: return tr("Insurance");
    case Column::Commission: return tr("Commission");
    case Column::Stores:
    case Column::Buyer:
    case Column::Total: break; // not of a line
    }
    return {};
}

void CheckoutLinesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}
