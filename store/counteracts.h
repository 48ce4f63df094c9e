// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/people.h"
#include "domain/qriscode.h"
#include "domain/result.h"

class Journal;
struct Environment;

// What happens at the counter, each act in one transaction with its right and its log. Run on the writer thread:
// store.write(…). Kind::Forbidden without the right, Kind::InvalidInput for what cannot be, Kind::Conflict when
// somebody else was first or a row is not in the state that was seen.
namespace counteracts {

// The built-in ones of this environment where nobody has set any; then `version` is 0.
[[nodiscard]] Result<CounterRules> rules(Journal &journal, const Environment &environment);
// `wanted.version` is the version that was seen: Kind::Conflict when somebody else was first. What did not change gets
// no new version.
[[nodiscard]] Result<CounterRules> setRules(Journal &journal, const Actor &actor, const Environment &environment,
                                            const CounterRules &wanted);

// This desk's open shift, if any. Needs no right.
[[nodiscard]] Result<std::optional<Shift>> currentShift(Journal &journal, const DeskId &desk);
// Opens one for this actor at this desk, or returns the one that is open. One that another cashier left open there is
// closed first. What the desk's earlier shifts left open goes over to the new one; `takenOver` counts it.
[[nodiscard]] Result<Shift> openShift(Journal &journal, const Actor &actor);
// Keeps the totals, the number of log entries and the first signs of their last hash, as they are before this act.
// Kind::Conflict when it is not open.
[[nodiscard]] Result<Shift> closeShift(Journal &journal, const Actor &actor, const ShiftId &id);

// Chooses the next number and asks for the checkout under it: the call comes back Approved, for nobody is debited.
// Opens a shift for this actor where none is open. Kind::Conflict when the store is not, or no longer, among those of
// the journal as the order has it.
[[nodiscard]] Result<CounterSale> begin(Journal &journal, const Actor &actor, const CounterOrder &order);
// Its code stood on the customer's screen. The first time counts. Needs no right.
[[nodiscard]] Result<CounterSale> noteShown(Journal &journal, const InvoiceCallId &id);
// It was taken from the customer's screen; until it is shown again it does not come back by itself. Needs no right.
[[nodiscard]] Result<CounterSale> noteAside(Journal &journal, const InvoiceCallId &id);
// Its code may not be shown. Only the findings that forbid it are kept; the first time counts. Needs no right: what is
// wrong is kept whoever found it.
[[nodiscard]] Result<CounterSale> noteWithheld(Journal &journal, const Actor &actor, const InvoiceCallId &id,
                                               const QList<QrisFinding> &findings);

[[nodiscard]] Result<std::optional<CounterSale>> byId(Journal &journal, const InvoiceCallId &id);
[[nodiscard]] Result<QList<CounterSale>> newest(Journal &journal, const DeskId &desk, int limit); // newest first
[[nodiscard]] Result<QList<CounterSale>> ofShift(Journal &journal, const ShiftId &shift);         // oldest first
[[nodiscard]] Result<QList<Shift>> shifts(Journal &journal, const DeskId &desk, int limit);       // newest first

} // namespace counteracts
