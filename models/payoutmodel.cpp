// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payoutmodel.h"

PayoutModel::PayoutModel(QObject *parent)
    : PagedRows(parent)
{ }

int PayoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PayoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((Column(section) == Column::Amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Requested: return tr("Asked for");
    case Column::State: return tr("State");
    case Column::Age: return tr("Unknown since");
    case Column::Amount: return tr("Amount");
    case Column::User: return tr("For");
    case Column::Recipient: return tr("To");
    case Column::Holder: return tr("Holder");
    case Column::Maker: return tr("Asked by");
    case Column::Approver: return tr("Approved by");
    case Column::Sent: return tr("Sent");
    case Column::Words: return tr("Server's words");
    }
    return {};
}

QString PayoutModel::approval(const Payout &value)
{
    return value.approver.isEmpty() && !value.rule.isEmpty() ? tr("Rule") : value.approver.value;
}

QVariant PayoutModel::cell(const Payout &value, int column, int role) const
{
    const auto as = [role](int wanted, const auto &typed) {
        return role == wanted ? QVariant::fromValue(typed) : QVariant{};
    };
    const auto when = [role](int wanted, const Instant &time) {
        return role == wanted && !time.isNull() ? QVariant(time.toUtc()) : QVariant{};
    };
    switch (Column(column)) {
    case Column::Requested: return when(TimeRole, value.requestedAt);
    case Column::State: return as(MoneyStateRole, value.state);
    case Column::Age: return value.state == MoneyState::Unknown ? when(AgeRole, value.sentAt) : QVariant{};
    case Column::Amount: return as(RupiahRole, value.request.amount);
    case Column::User: return as(Qt::DisplayRole, value.request.username.value);
    case Column::Recipient: return as(Qt::DisplayRole, maskedRecipient(value.request));
    case Column::Holder: return as(Qt::DisplayRole, value.request.accountName);
    case Column::Maker: return as(Qt::DisplayRole, value.maker.value);
    case Column::Approver: return as(Qt::DisplayRole, approval(value));
    case Column::Sent: return when(TimeRole, value.sentAt);
    case Column::Words: return as(Qt::DisplayRole, value.outcome.serverText);
    }
    return {};
}

std::optional<int> PayoutModel::sortColumn(int column) const
{
    switch (Column(column)) {
    case Column::Requested: return int(PayoutColumn::Requested);
    case Column::State: return int(PayoutColumn::State);
    case Column::Amount: return int(PayoutColumn::Amount);
    case Column::User: return int(PayoutColumn::User);
    case Column::Recipient: return int(PayoutColumn::Recipient);
    case Column::Holder: return int(PayoutColumn::Holder);
    case Column::Maker: return int(PayoutColumn::Maker);
    case Column::Approver: return int(PayoutColumn::Approver);
    case Column::Sent: return int(PayoutColumn::Sent);
    case Column::Age:
    case Column::Words: return std::nullopt;
    }
    return std::nullopt;
}
