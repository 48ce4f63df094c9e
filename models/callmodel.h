// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"

#include <QAbstractTableModel>
#include <QList>

// The newest checkouts, cancellations and completions, as the journal has them, and an older one that was asked for.
class CallModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Asked, What, State, Amount, User, Invoice, Stores, Maker, Words };
    static constexpr int columns = int(Column::Words) + 1;
    static constexpr int most = 200; // what is older is not listed, except the one of keep()

    explicit CallModel(QObject *parent = nullptr);

    void keep(const InvoiceCallId &id) { m_kept = id; } // listed however old it is, once it is among what is set
    void setCalls(const QList<InvoiceCall> &calls);     // newest first
    void updateCall(const InvoiceCall &call);           // one that is not there yet comes to its place, newest first

    [[nodiscard]] const InvoiceCall &call(int row) const { return m_calls.at(row); }
    [[nodiscard]] int rowOf(const InvoiceCallId &id) const; // -1: not among them

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void retranslate(); // the headers and the words of the kinds, after a change of language

private:
    [[nodiscard]] static QString kindText(const InvoiceCallContent &content);
    [[nodiscard]] static QString storesText(const InvoiceCallContent &content);
    [[nodiscard]] static QString textOf(const InvoiceCall &call, Column column);
    [[nodiscard]] static QVariant sortKey(const InvoiceCall &call, Column column);
    [[nodiscard]] qsizetype tooMany(const QList<InvoiceCall> &calls) const; // the place of one; -1: none is

    QList<InvoiceCall> m_calls;
    InvoiceCallId m_kept{};
};
