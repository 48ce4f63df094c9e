// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/countertable.h"

#include "domain/uuid.h"
#include "store/auditchain.h"
#include "store/audittable.h"
#include "store/shifttotals.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> lost(const QString &why)
{
    return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = why});
}

} // namespace

const WitnessedTable &CounterTable::shiftRows()
{
    static const WitnessedTable rows{u"shift"_s,
                                     u"shift"_s,
                                     {u"cashier_id"_s, u"cashier"_s, u"desk_id"_s, u"desk"_s, u"opened_at"_s,
                                      u"taken_over"_s, u"closed_at"_s, u"closed_by"_s, u"totals"_s, u"entries"_s,
                                      u"anchor"_s},
                                     {}};
    return rows;
}

const WitnessedTable &CounterTable::saleRows()
{
    static const WitnessedTable rows{u"counter_sale"_s,
                                     u"counter_sale"_s,
                                     {u"number"_s, u"count"_s, u"reference"_s, u"store"_s, u"cashier_id"_s,
                                      u"cashier"_s, u"desk_id"_s, u"desk"_s, u"shift_id"_s, u"asked_at"_s,
                                      u"shown_at"_s, u"aside_at"_s, u"not_shown"_s},
                                     {}};
    return rows;
}

Result<void> CounterTable::log(const AuditEntry &draft, const WitnessedTable &table, const QString &id)
{
    const Result<QString> now = witnessOf(m_context.database, table, id);
    if (!now)
        return tl::unexpected(now.error());
    AuditEntry entry = draft;
    entry.objectKind = table.objectKind;
    entry.objectId = id;
    entry.after = *now;
    const auto logged = AuditTable(m_context).append(entry);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(table.table);
    return {};
}

// The row's own triggers say what may change.
Result<void> CounterTable::update(const AuditEntry &draft, const WitnessedTable &table, const QString &id,
                                  const QString &assignments, const QVariantList &values)
{
    const Result<QString> before = witnessOf(m_context.database, table, id);
    if (!before)
        return tl::unexpected(before.error());
    const auto written = m_context.database.run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(table.table, assignments),
                                                values + QVariantList{id});
    if (!written)
        return tl::unexpected(written.error());
    AuditEntry entry = draft;
    entry.before = *before;
    return log(entry, table, id);
}

Result<Shift> CounterTable::insertShift(const Actor &cashier)
{
    const auto left = leftBehind(cashier.desk);
    if (!left)
        return tl::unexpected(left.error());
    const ShiftId id{newUuid()};
    const auto written = m_context.database.run(
        u"INSERT INTO shift (id, cashier_id, cashier, desk_id, desk, opened_at, taken_over, closed_at, closed_by, "
        "totals, entries, anchor) VALUES (?, ?, ?, ?, ?, ?, ?, 0, '', '', 0, '')"_s,
        {id.value, cashier.id.value, cashier.username.value, cashier.desk.value,
         auditchain::storable(m_context.desk.name), m_context.now().microseconds, qint64(left->size())});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = log({.actor = cashier.username, .action = {u"shift.open"_s}}, shiftRows(), id.value);
    if (!logged)
        return tl::unexpected(logged.error());
    if (const auto taken = handOver(*left, id, cashier); !taken)
        return tl::unexpected(taken.error());
    const auto opened = shift(id);
    return opened ? Result<Shift>{opened->value_or(Shift{})} : tl::unexpected(opened.error());
}

Result<void> CounterTable::handOver(const QList<CounterSale> &sales, const ShiftId &to, const Actor &actor)
{
    for (const CounterSale &sale : sales) {
        Result<void> moved = update({.actor = actor.username, .action = {u"counter.take_over"_s}}, saleRows(),
                                    sale.id.value, u"shift_id = ?"_s, {to.value});
        if (!moved)
            return moved;
    }
    return {};
}

Result<Shift> CounterTable::close(const Shift &open, const Actor &actor)
{
    const auto late = paidAfterClosing(actor.desk);
    if (!late)
        return tl::unexpected(late.error());
    if (const auto taken = handOver(*late, open.id, actor); !taken)
        return tl::unexpected(taken.error());
    const auto sales = ofShift(open.id);
    const auto head = AuditTable(m_context).head();
    if (!sales || !head)
        return tl::unexpected(sales ? head.error() : sales.error());
    const auto totals = totalsOf(*sales);
    if (!totals)
        return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"the shift's sums are too large"_s});
    const auto still = shift(open.id);
    if (!still)
        return tl::unexpected(still.error());
    if (!*still || !(*still)->isOpen())
        return lost(u"the shift is not open"_s);
    constexpr qsizetype signs = 16; // of the hash, as the program prints it elsewhere
    const auto closed = update({.actor = actor.username, .action = {u"shift.close"_s}}, shiftRows(), open.id.value,
                               u"closed_at = ?, closed_by = ?, totals = ?, entries = ?, anchor = ?"_s,
                               {m_context.now().microseconds, actor.username.value, shifttotals::toJson(*totals),
                                head->first, QString::fromLatin1(head->second.toHex().first(signs))});
    if (!closed)
        return tl::unexpected(closed.error());
    const auto now = shift(open.id);
    return now ? Result<Shift>{now->value_or(Shift{})} : tl::unexpected(now.error());
}

Result<qint64> CounterTable::nextCount()
{
    const auto last = m_context.database.number(u"SELECT coalesce(max(count), 0) FROM counter_sale"_s);
    return last ? Result<qint64>{*last + 1} : tl::unexpected(last.error());
}

Result<CounterSale> CounterTable::insertSale(const CounterOrder &order, const InvoiceCall &checkout, qint64 count,
                                             const ShiftId &shift, const Actor &cashier)
{
    const auto written = m_context.database.run(
        u"INSERT INTO counter_sale (id, number, count, reference, store, cashier_id, cashier, desk_id, desk, shift_id, "
        "asked_at, shown_at, aside_at, not_shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, '')"_s,
        {checkout.id.value, checkout.content.checkout.sales.constFirst().storeInvoice.value, count,
         auditchain::storable(order.reference), auditchain::storable(order.store.name), cashier.id.value,
         cashier.username.value, cashier.desk.value, auditchain::storable(m_context.desk.name), shift.value,
         m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = log({.actor = cashier.username, .action = {u"counter.sell"_s}}, saleRows(), checkout.id.value);
    return logged ? sale(checkout.id) : tl::unexpected(logged.error());
}

Result<CounterSale> CounterTable::sale(const InvoiceCallId &id)
{
    const auto found = byId(id);
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<CounterSale>{**found} : lost(u"no such sale"_s);
}

Result<CounterSale> CounterTable::show(const InvoiceCallId &id)
{
    auto now = sale(id);
    if (!now || (!now->shownAt.isNull() && now->asideAt.isNull()))
        return now;
    if (!now->notShown.isEmpty())
        return lost(u"its code is withheld"_s);
    const auto written = update({.action = {u"counter.show"_s}}, saleRows(), id.value,
                                u"shown_at = CASE WHEN shown_at > 0 THEN shown_at ELSE ? END, aside_at = 0"_s,
                                {m_context.now().microseconds});
    return written ? sale(id) : tl::unexpected(written.error());
}

Result<CounterSale> CounterTable::putAside(const InvoiceCallId &id)
{
    auto now = sale(id);
    if (!now || !now->asideAt.isNull())
        return now;
    const auto written = update({.action = {u"counter.aside"_s}}, saleRows(), id.value, u"aside_at = ?"_s,
                                {m_context.now().microseconds});
    return written ? sale(id) : tl::unexpected(written.error());
}

Result<CounterSale> CounterTable::withhold(const InvoiceCallId &id, const QString &why, const Actor &actor)
{
    auto now = sale(id);
    if (!now || !now->notShown.isEmpty())
        return now;
    const auto written = update({.actor = actor.username, .action = {u"counter.withheld"_s}}, saleRows(), id.value,
                                u"not_shown = ?"_s, {auditchain::storable(why)});
    return written ? sale(id) : tl::unexpected(written.error());
}
