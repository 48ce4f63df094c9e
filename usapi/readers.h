// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"
#include "domain/checkout.h"
#include "domain/invoice.h"
#include "domain/login.h"
#include "domain/result.h"
#include "usapi/json.h"

// Tolerant readers: unknown members are ignored, missing optional ones are empty, a missing or mistyped required one is
// Error::Kind::BadReply with the member's path at the head of `detail`. Pure functions of JSON.
namespace usapi {

[[nodiscard]] Result<Token> parseToken(const JsonValue &json);
[[nodiscard]] Result<Invoice> parseInvoice(const JsonValue &json); // `raw` is filled in by the caller
[[nodiscard]] Result<Rupiah> parseBalance(const JsonValue &json);
[[nodiscard]] Result<QList<BankChannel>> parseBankList(const JsonValue &json);
// Which members are required depends on the source that was asked for.
[[nodiscard]] Result<CheckoutReceipt> parseCheckout(const JsonValue &json, PaymentSource source);

} // namespace usapi
