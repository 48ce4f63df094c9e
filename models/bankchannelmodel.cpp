// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankchannelmodel.h"

#include "models/roles.h"

using namespace Qt::StringLiterals;

namespace {

QString textOf(const BankChannel &channel, BankChannelModel::Column column)
{
    using Column = BankChannelModel::Column;
    switch (column) {
    case Column::Code: return channel.code.value;
    case Column::Name: return channel.description;
    case Column::Type: return channel.type;
    case Column::Currency: return channel.currency;
    case Column::Alias: return channel.alias;
    }
    return {};
}

} // namespace

BankChannelModel::BankChannelModel(QObject *parent)
    : QAbstractTableModel(parent)
{ }

void BankChannelModel::setChannels(const QList<BankChannel> &channels)
{
    beginResetModel();
    m_channels = channels;
    endResetModel();
}

int BankChannelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_channels.size());
}

int BankChannelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant BankChannelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BankChannel &channel = m_channels.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = textOf(channel, Column(index.column()));
        return text.isEmpty() ? QVariant{} : QVariant{text};
    }
    case SortRole: return textOf(channel, Column(index.column())).toCaseFolded();
    case SearchRole: return QString(channel.code.value + u' ' + channel.description + u' ' + channel.alias);
    case ChannelTypeRole: {
        const auto type = channel.channelType();
        return type ? QVariant::fromValue(*type) : QVariant{};
    }
    default: return {};
    }
}

QVariant BankChannelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Code: return tr("Code");
    case Column::Name: return tr("Name");
    case Column::Type: return tr("Type");
    case Column::Currency: return tr("Currency");
    case Column::Alias: return tr("Alias");
    }
    return {};
}

void BankChannelModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}
