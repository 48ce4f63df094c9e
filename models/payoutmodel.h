// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payout.h"
#include "models/pagedrows.h"

// Every payout that was ever asked for here, the newest first. Account numbers are masked.
class PayoutModel final : public PagedRows<Payout, PayoutFilter>
{
    Q_OBJECT

public:
    enum class Column { Requested, State, Amount, User, Recipient, Holder, Age, Maker, Approver, Sent, Words };
    static constexpr int columns = int(Column::Words) + 1;

    explicit PayoutModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cell(const Payout &value, int column, int role) const override;
    [[nodiscard]] std::optional<int> sortColumn(int column) const override; // not by age or words

private:
    [[nodiscard]] static QString approval(const Payout &value);
};
