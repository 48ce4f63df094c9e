// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/rupiah.h"
#include "store/journal.h"

// What every call that moves money is asked before it leaves, whatever its table.
namespace moneygate {

// The checks before a call leaves and the step itself see one state: on SQLite by its one writer, on PostgreSQL by this
// lock, held until the transaction ends. Before anything is read.
[[nodiscard]] Result<void> alone(Journal &journal);
// The beginning of this day in WIB (UTC+7, no daylight saving).
[[nodiscard]] Instant dayOf(Instant now);
// Payouts and checkouts from balances of this day of WIB: taken, or may still be. Kind::Storage when the sum does not
// fit 64 bits.
[[nodiscard]] Result<Rupiah> sumOfDay(Journal &journal);
// Whether whoever asked for the row of this table may still ask, and whoever approved still approve: a role that was
// taken away takes what nobody has sent yet with it.
[[nodiscard]] Result<bool> rolesStillHold(Journal &journal, const QString &table, const QString &id, Right asks);
// … where any of these rights is enough to ask.
[[nodiscard]] Result<bool> rolesStillHold(Journal &journal, const QString &table, const QString &id,
                                          const QList<Right> &asks);
// Whether there is anybody but the sender who may say what became of a call.
[[nodiscard]] Result<bool> hasOtherResolver(Journal &journal, const Username &sender);

} // namespace moneygate
