// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registeredinvoice.h"
#include "models/pagedrows.h"

// Every invoice that is known here, the newest first.
class RegisterModel final : public PagedRows<RegisteredInvoice, RegisterFilter>
{
    Q_OBJECT

public:
    enum class Column { Registered, Invoice, Status, Amount, Buyer, Source, Type, Created, Expires, Age, Desk };
    static constexpr int columns = int(Column::Desk) + 1;

    explicit RegisterModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    [[nodiscard]] QVariant cell(const RegisteredInvoice &value, int column, int role) const override;
    [[nodiscard]] std::optional<int> sortColumn(int column) const override;
};

// What matters more than the status of an invoice; of several the one that forbids most.
[[nodiscard]] std::optional<InvoiceMark> markOf(const RegisteredInvoice &value);
