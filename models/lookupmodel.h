// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lookuprow.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

// The terms of one look-up, in the order they were pasted, and what became of each.
class LookupModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Asked, State, Invoice, Status, Amount, Buyer, Source, Type, Created, Expires };
    static constexpr int columns = int(Column::Expires) + 1;

    explicit LookupModel(QObject *parent = nullptr);

    void setRows(const QList<LookupRow> &rows);
    void updateRow(int row, const LookupRow &value); // a row that does not exist is ignored: its look-up is over
    void clear();

    [[nodiscard]] const LookupRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] const QList<LookupRow> &rows() const { return m_rows; }
    [[nodiscard]] int count(LookupRow::State state) const { return m_counts.value(state); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void retranslate(); // the headers, after a change of language

private:
    QList<LookupRow> m_rows;
    QHash<LookupRow::State, int> m_counts; // kept along: ten thousand rows are not counted anew for each answer
};
