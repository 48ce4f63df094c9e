// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/salemodel.h"

#include <algorithm>

int SaleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sales.size());
}

QVariant SaleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CounterSale &sale = m_sales.at(index.row());
    if (role == Qt::DisplayRole)
        return sale.number.value;
    return role == SaleRole ? QVariant::fromValue(sale) : QVariant{};
}

void SaleModel::setSales(const QList<CounterSale> &sales)
{
    for (qsizetype row = m_sales.size() - 1; row >= 0; --row) {
        const InvoiceCallId id = m_sales.at(row).id;
        const bool stays =
            std::any_of(sales.cbegin(), sales.cend(), [&id](const CounterSale &sale) { return sale.id == id; });
        if (stays)
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_sales.removeAt(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < sales.size(); ++row)
        bring(sales.at(row), row);
}

// The rows before it are right already.
void SaleModel::bring(const CounterSale &sale, qsizetype row)
{
    const auto found = std::find_if(m_sales.cbegin() + row, m_sales.cend(),
                                    [&sale](const CounterSale &known) { return known.id == sale.id; });
    const qsizetype from = found - m_sales.cbegin();
    if (found == m_sales.cend()) {
        beginInsertRows({}, int(row), int(row));
        m_sales.insert(row, sale);
        endInsertRows();
        return;
    }
    if (from != row) {
        beginMoveRows({}, int(from), int(from), {}, int(row));
        m_sales.move(from, row);
        endMoveRows();
    }
    if (m_sales.at(row) == sale)
        return;
    m_sales[row] = sale;
    Q_EMIT dataChanged(index(int(row)), index(int(row)));
}
