// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/people.h"
#include "store/journalcontext.h"
#include "store/witness.h"

// Shifts at the counter and what was sold in them, and the log of each step, in the transaction of the step. Who may do
// it is asked by the acts (store/counteracts.h), not here.
class CounterTable
{
public:
    explicit CounterTable(JournalContext &context)
        : m_context(context)
    { }

    [[nodiscard]] Result<std::optional<Shift>> openShift(const DeskId &desk);
    [[nodiscard]] Result<std::optional<Shift>> shift(const ShiftId &id);
    [[nodiscard]] Result<QList<Shift>> shifts(const DeskId &desk, int limit); // newest first
    // At the actor's desk, where none may be open. What earlier shifts of the desk left open goes over to it.
    [[nodiscard]] Result<Shift> insertShift(const Actor &cashier);
    // With its totals and the log's head as they are now. Kind::Conflict when it is not open.
    [[nodiscard]] Result<Shift> close(const Shift &open, const Actor &actor);

    [[nodiscard]] Result<qint64> nextCount(); // greater than every one before, over all desks
    [[nodiscard]] Result<CounterSale> insertSale(const CounterOrder &order, const InvoiceCall &checkout, qint64 count,
                                                 const ShiftId &shift, const Actor &cashier);
    // The first time counts; it is no longer put aside. Kind::Conflict when its code is withheld.
    [[nodiscard]] Result<CounterSale> show(const InvoiceCallId &id);
    [[nodiscard]] Result<CounterSale> putAside(const InvoiceCallId &id); // until it is shown again
    [[nodiscard]] Result<CounterSale> withhold(const InvoiceCallId &id, const QString &why, const Actor &actor);

    [[nodiscard]] Result<std::optional<CounterSale>> byId(const InvoiceCallId &id);
    [[nodiscard]] Result<QList<CounterSale>> newest(const DeskId &desk, int limit); // newest first
    [[nodiscard]] Result<QList<CounterSale>> ofShift(const ShiftId &shift);         // oldest first
    // Of this desk's closed shifts, of the last days. Paid after its shift was closed: in no sums so far.
    [[nodiscard]] Result<QList<CounterSale>> paidAfterClosing(const DeskId &desk);
    // That, and what may still be paid, or of which nobody knows.
    [[nodiscard]] Result<QList<CounterSale>> leftBehind(const DeskId &desk);
    [[nodiscard]] Result<bool> isSale(const InvoiceCallId &id);
    [[nodiscard]] Result<bool> isSaleOf(const InvoiceCallId &id, const OperatorId &cashier);
    // Whether a sale here made this invoice, and nobody has paid it as far as the register knows.
    [[nodiscard]] Result<bool> isUnpaidSale(const InvoiceId &invoice);

    // What the log holds of their rows.
    [[nodiscard]] static const WitnessedTable &shiftRows();
    [[nodiscard]] static const WitnessedTable &saleRows();

private:
    [[nodiscard]] Result<QList<Shift>> listShifts(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<QList<CounterSale>> listSales(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<QList<CounterSale>> ofClosedShifts(const DeskId &desk, const QString &condition);
    [[nodiscard]] Result<CounterSale> sale(const InvoiceCallId &id);
    [[nodiscard]] Result<void> handOver(const QList<CounterSale> &sales, const ShiftId &to, const Actor &actor);
    [[nodiscard]] Result<void> update(const AuditEntry &draft, const WitnessedTable &table, const QString &id,
                                      const QString &assignments, const QVariantList &values);
    [[nodiscard]] Result<void> log(const AuditEntry &draft, const WitnessedTable &table, const QString &id);

    JournalContext &m_context;
};
