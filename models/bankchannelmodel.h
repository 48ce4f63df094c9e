// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"

#include <QAbstractTableModel>
#include <QList>

// The directory of banks and e-wallets that a payout can go to.
class BankChannelModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Code, Name, Type, Currency, Alias };
    static constexpr int columns = int(Column::Alias) + 1;

    explicit BankChannelModel(QObject *parent = nullptr);

    void setChannels(const QList<BankChannel> &channels);
    [[nodiscard]] const QList<BankChannel> &channels() const { return m_channels; }
    [[nodiscard]] const BankChannel &channel(int row) const { return m_channels.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    void retranslate(); // the headers, after a change of language

private:
    QList<BankChannel> m_channels;
};
