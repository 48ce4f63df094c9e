// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registermodel.h"

RegisterModel::RegisterModel(QObject *parent)
    : PagedRows(parent)
{ }

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Registered: return tr("Known since");
    case Column::Invoice: return tr("Invoice");
    case Column::Status: return tr("Status");
    case Column::Amount: return tr("Amount");
    case Column::Buyer: return tr("Buyer");
    case Column::Source: return tr("Source");
    case Column::Type: return tr("Type");
    case Column::Created: return tr("Created");
    case Column::Expires: return tr("Expires");
    case Column::Age: return tr("Read");
    case Column::Desk: return tr("Desk");
    }
    return {};
}

QVariant RegisterModel::cell(const RegisteredInvoice &value, int column, int role) const
{
    const auto as = [role](int wanted, const auto &typed) {
        return role == wanted ? QVariant::fromValue(typed) : QVariant{};
    };
    const auto when = [role](int wanted, const QDateTime &time) {
        return role == wanted && time.isValid() ? QVariant(time) : QVariant{};
    };
    switch (Column(column)) {
    case Column::Registered: return when(TimeRole, value.firstSeenAt.toUtc());
    case Column::Invoice: return as(Qt::DisplayRole, value.invoice.id.value);
    case Column::Status:
        if (const auto mark = markOf(value); mark && role == InvoiceMarkRole)
            return QVariant::fromValue(*mark);
        return as(InvoiceStatusRole, value.invoice.status);
    case Column::Amount: return as(RupiahRole, value.invoice.amount);
    case Column::Buyer: return as(Qt::DisplayRole, value.invoice.buyer.value);
    case Column::Source: return as(Qt::DisplayRole, value.invoice.source);
    case Column::Type: return as(Qt::DisplayRole, value.invoice.type);
    case Column::Created: return when(TimeRole, value.invoice.createdAt);
    case Column::Expires: return when(TimeRole, value.invoice.expiresAt);
    case Column::Age: return when(AgeRole, value.readAt.toUtc());
    case Column::Desk: return as(Qt::DisplayRole, value.desk);
    }
    return {};
}

std::optional<int> RegisterModel::sortColumn(int column) const
{
    switch (Column(column)) {
    case Column::Registered: return int(RegisterColumn::Registered);
    case Column::Invoice: return int(RegisterColumn::Invoice);
    case Column::Status: return int(RegisterColumn::Status);
    case Column::Amount: return int(RegisterColumn::Amount);
    case Column::Buyer: return int(RegisterColumn::Buyer);
    case Column::Source: return int(RegisterColumn::Source);
    case Column::Type: return int(RegisterColumn::Type);
    case Column::Created: return int(RegisterColumn::Created);
    case Column::Expires: return int(RegisterColumn::Expires);
    case Column::Age: return int(RegisterColumn::Read);
    case Column::Desk: return int(RegisterColumn::Desk);
    }
    return std::nullopt;
}

std::optional<InvoiceMark> markOf(const RegisteredInvoice &value)
{
    if (value.amountMismatch)
        return InvoiceMark::AmountDiffers;
    if (value.paidLate)
        return InvoiceMark::PaidLate;
    if (value.invoice.status.word == InvoiceStatus::Word::Other && value.invoice.status.text.isEmpty())
        return InvoiceMark::NotRead;
    return std::nullopt;
}
