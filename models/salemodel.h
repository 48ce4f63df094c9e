// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"

#include <QAbstractListModel>

// The last sales of a counter, newest first. A new list is taken over sale by sale: what is chosen stays chosen.
class SaleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int SaleRole = Qt::UserRole + 200; // CounterSale

    using QAbstractListModel::QAbstractListModel;

    void setSales(const QList<CounterSale> &sales); // each id once
    [[nodiscard]] const QList<CounterSale> &sales() const { return m_sales; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void bring(const CounterSale &sale, qsizetype row);

    QList<CounterSale> m_sales;
};
