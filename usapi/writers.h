// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkout.h"
#include "domain/invoiceaction.h"
#include "domain/login.h"
#include "domain/payout.h"

#include <QByteArray>

// Strict writers: exactly the documented members with the documented types, UTF-8, in the documented order.
namespace usapi {

[[nodiscard]] QByteArray toJson(const Login &login); // holds the password
[[nodiscard]] QByteArray toJson(const CheckoutRequest &order);
// Never `invoice_onmarket` or `buyer_username`: a cancellation cannot become a refund.
[[nodiscard]] QByteArray toJson(const Cancellation &cancellation);
[[nodiscard]] QByteArray toJson(const Refund &refund);
[[nodiscard]] QByteArray toJson(const Completion &completion);
[[nodiscard]] QByteArray toJson(const PayoutRequest &payout);
[[nodiscard]] QByteArray bankListJson(const QString &bankName, ChannelType type);

} // namespace usapi
