// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

// Where a call that moves money at once (a payout, a checkout from a balance) stands in the journal. Rows never go
// back: what ended without money moving may be copied into a new draft. The journal's triggers hold the same table
// (moneyTransitions()), so that no program and nobody with the database password can step outside it unseen.
enum class MoneyState {
    Draft,
    Requested,
    Approved,
    Sending,         // claimed by one sender, durable before the first byte
    Accepted,        // by USAPI; never "paid"
    Refused,         // in the contract's words: nothing was executed
    NotSent,         // proof that no byte of the body left
    Unknown,         // locked until a person says what became of it
    Rejected,        // by an approver
    Withdrawn,       // by its maker
    Expired,         // nobody approved in time
    Void,            // content, role or policy changed after the approval
    ResolvedPaid,    // by a person, with evidence
    ResolvedNotPaid, // …
    ResolvedDone,    // the same of a call that takes no money at once: a cancellation, a completion
    ResolvedNotDone, // …
};
Q_DECLARE_METATYPE(MoneyState)

[[nodiscard]] const QList<std::pair<MoneyState, MoneyState>> &moneyTransitions(); // of payouts
[[nodiscard]] const QList<std::pair<MoneyState, MoneyState>> &callTransitions();  // of calls about invoices
[[nodiscard]] bool mayFollow(MoneyState from, MoneyState to);

[[nodiscard]] QString moneyStateName(MoneyState state); // as the journal spells it: "NOT_SENT"
[[nodiscard]] std::optional<MoneyState> moneyStateFromName(QStringView wanted);

// No further state: what happened, happened.
[[nodiscard]] bool isFinal(MoneyState state);
// Ended, and no money moved by it: a new draft may be made from it.
[[nodiscard]] bool mayBeCopied(MoneyState state);
