// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/rupiah.h"

#include <optional>

// The rules that money follows here, kept as versions: a request is judged by the one in force when it was made, and
// again when it is sent. The boundary is "at or above". Amounts are whole rupiah.
struct Policy {
    qint64 version = 0;                           // 0: the built-in one, before anybody set any
    Rupiah minimumPayout{50'000};                 // USAPI's note says 50000, its error text 10000 (usapi.md)
    std::optional<Rupiah> itemLimit{};            // no single payout or BALANCE checkout above it; none: no limit
    std::optional<Rupiah> dayLimit{};             // … nor their sum in a day of WIB
    Rupiah payoutApprovalFrom{Rupiah{1'000'000}}; // from here up a second person approves
    Rupiah balanceCheckoutApprovalFrom{Rupiah{1'000'000}};
    Roles mayComplete{Role::Maker}; // who may complete sales (`done`)
    Username setBy{};
    Instant setAt{};

    friend bool operator==(const Policy &, const Policy &) = default;
};
Q_DECLARE_METATYPE(Policy)

using PolicyProposalId = Id<struct PolicyProposalTag>; // UUIDv7

// A change that waits for a second administrator. `policy` has the version that it was made from, and its proposer and
// time as setBy and setAt.
struct PolicyProposal {
    PolicyProposalId id{};
    OperatorId proposedBy{};
    Policy policy{};

    friend bool operator==(const PolicyProposal &, const PolicyProposal &) = default;
};

enum class PolicyProblem {
    None,
    MinimumNotPositive,
    LimitBelowMinimum,
    DayBelowItem,
    ThresholdNegative,
    NobodyCompletes
};
[[nodiscard]] PolicyProblem problemOf(const Policy &policy);

// What the policy says to an amount. The limits themselves are still allowed; the approval's threshold already needs
// it.
enum class PolicyVerdict { Allowed, NeedsApproval, BelowMinimum, AboveItemLimit, AboveDayLimit };
// `today`: what was sent, or may still be, in this day of WIB.
[[nodiscard]] PolicyVerdict judgePayout(const Policy &policy, Rupiah amount, Rupiah today);
[[nodiscard]] PolicyVerdict judgeBalanceCheckout(const Policy &policy, Rupiah amount, Rupiah today);
