// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cases.h"
#include "domain/payout.h"
#include "domain/people.h"
#include "domain/result.h"

class Journal;

// What people do with payouts, each in one transaction with its right, its rules and its log (docs/usapi.md, "Four
// outcomes"). Run on the writer thread: store.write(…). Kind::Forbidden without the right, Kind::InvalidInput for what
// the policy refuses (`detail` names it), Kind::Conflict when somebody was first or an unknown payout stands in the
// way.
namespace payoutacts {

// REQUESTED; below the policy's threshold, and with no unknown payout to this recipient, APPROVED at once by that rule.
[[nodiscard]] Result<Payout> request(Journal &journal, const Actor &maker, const PayoutRequest &request,
                                     const QString &reason, const PayoutId &copyOf);
[[nodiscard]] Result<Payout> withdraw(Journal &journal, const Actor &maker, const PayoutId &id);

// The last gate before the wire: APPROVED → SENDING under this attempt. The answer's state tells: Void when role or
// policy changed since the approval, and then nothing may be sent.
[[nodiscard]] Result<Payout> claim(Journal &journal, const Actor &sender, const PayoutId &id, const AttemptId &attempt,
                                   const std::optional<BalanceReading> &before = {});
[[nodiscard]] Result<Payout> record(Journal &journal, const AttemptId &attempt, const Outcome &outcome);
// At start, before anything else: what was on the wire when the program ended is unknown. Never touches the network.
[[nodiscard]] Result<qint64> recover(Journal &journal, const QList<AttemptId> &alive = {});
// What the balance was after an attempt whose outcome is unknown.
[[nodiscard]] Result<Payout> noteBalance(Journal &journal, const PayoutId &id, const BalanceReading &reading);
// The full account number, for somebody who may see it; who looked is logged.
[[nodiscard]] Result<Payout> reveal(Journal &journal, const Actor &actor, const PayoutId &id);
// A case about an unknown payout is closed by settling the payout. Kind::Conflict for any other way.
[[nodiscard]] Result<void> mayCloseCase(Journal &journal, const CaseId &id);

// A person says with evidence what became of it; somebody else than the sender, where there is one who may.
[[nodiscard]] Result<Payout> resolve(Journal &journal, const Actor &actor, const PayoutId &id, bool paid,
                                     const QString &reason, const QString &reference);

} // namespace payoutacts
