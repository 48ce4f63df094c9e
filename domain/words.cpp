// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/words.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array platforms{std::pair{Platform::OnMarket, u"ONMARKET"},
                               std::pair{Platform::OnDelivery, u"ONDELIVERY"},
                               std::pair{Platform::OnTicket, u"ONTICKET"}};
constexpr std::array sources{std::pair{PaymentSource::Xendit, u"XENDIT"}, std::pair{PaymentSource::Balance, u"BALANCE"},
                             std::pair{PaymentSource::Qris, u"QRIS"}};
constexpr std::array channelTypes{std::pair{ChannelType::Bank, u"Bank"}, std::pair{ChannelType::EWallet, u"E-Wallet"}};
constexpr std::array statuses{std::pair{InvoiceStatus::Word::Pending, u"PENDING"},
                              std::pair{InvoiceStatus::Word::Paid, u"PAID"},
                              std::pair{InvoiceStatus::Word::Expired, u"EXPIRED"}};

template <typename Table, typename Value>
QString nameOf(const Table &table, Value value)
{
    for (const auto &[known, name] : table) {
        if (known == value)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

template <typename Table>
auto valueOf(const Table &table, QStringView name) -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, known] : table) {
        if (name == QStringView(known))
            return value;
    }
    return std::nullopt;
}

} // namespace

QString wireName(Platform platform)
{
    return nameOf(platforms, platform);
}

QString wireName(PaymentSource source)
{
    return nameOf(sources, source);
}

QString wireName(ChannelType type)
{
    return nameOf(channelTypes, type);
}

std::optional<Platform> platformFromWire(QStringView name)
{
    return valueOf(platforms, name);
}

std::optional<PaymentSource> paymentSourceFromWire(QStringView name)
{
    return valueOf(sources, name);
}

std::optional<ChannelType> channelTypeFromWire(QStringView name)
{
    return valueOf(channelTypes, name);
}

InvoiceStatus invoiceStatus(const QString &text)
{
    return {valueOf(statuses, text).value_or(InvoiceStatus::Word::Other), text};
}
