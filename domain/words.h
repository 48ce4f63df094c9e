// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <optional>

// The closed vocabularies of USAPI and how they are spelt on the wire. Words for people are made in ui.

enum class Platform { OnMarket, OnDelivery, OnTicket }; // `service` in a checkout, `platform` elsewhere

enum class PaymentSource { Xendit, Balance, Qris }; // hosted payment page, buyer's balance, QRIS code

enum class ChannelType { Bank, EWallet };

[[nodiscard]] QString wireName(Platform platform);    // "ONMARKET"
[[nodiscard]] QString wireName(PaymentSource source); // "XENDIT"
[[nodiscard]] QString wireName(ChannelType type);     // "Bank", "E-Wallet"

[[nodiscard]] std::optional<Platform> platformFromWire(QStringView name);
[[nodiscard]] std::optional<PaymentSource> paymentSourceFromWire(QStringView name);
[[nodiscard]] std::optional<ChannelType> channelTypeFromWire(QStringView name);

// The status of an invoice: the known word, and the text as it came. A status that USAPI's contract does not name is
// not an error; it is shown as it came and offers no money action.
struct InvoiceStatus {
    enum class Word { Pending, Paid, Expired, Other };

    Word word = Word::Other;
    QString text{};

    friend bool operator==(const InvoiceStatus &, const InvoiceStatus &) = default;
};
Q_DECLARE_METATYPE(InvoiceStatus)

[[nodiscard]] InvoiceStatus invoiceStatus(const QString &text);
