// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkout.h"
#include "domain/outcome.h"
#include "usapi/wireresult.h"

#include <QString>

#include <span>

// From what was seen on the wire to a verdict: total, pure functions without I/O (docs/usapi.md, "Refused means exactly
// this"). Widening a table is a decision about money.
namespace usapi {

struct MoneyCall {
    std::span<const QLatin1StringView> successes{};    // status 200: the effect that was asked for
    std::span<const QLatin1StringView> otherEffects{}; // status 200: executed, but the sister call's effect
    std::span<const QLatin1StringView> refusals{};     // status 400: nothing was executed
};

[[nodiscard]] const MoneyCall &cancelVerdicts();
[[nodiscard]] const MoneyCall &refundVerdicts();
[[nodiscard]] const MoneyCall &completionVerdicts();
[[nodiscard]] const MoneyCall &payoutVerdicts();
[[nodiscard]] const MoneyCall &checkoutVerdicts(); // no success texts: a checkout is accepted by its members

[[nodiscard]] Outcome classify(const MoneyCall &table, const WireResult &wire);
[[nodiscard]] CheckoutOutcome classifyCheckout(const CheckoutRequest &order, const WireResult &wire);

} // namespace usapi
