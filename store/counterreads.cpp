// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of shifts and sales.
#include "store/countertable.h"
#include "store/shifttotals.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sums{
    std::pair{u"shown", &ShiftTotals::shown},         std::pair{u"paid", &ShiftTotals::paid},
    std::pair{u"late", &ShiftTotals::late},           std::pair{u"mismatch", &ShiftTotals::mismatch},
    std::pair{u"open", &ShiftTotals::open},           std::pair{u"expired", &ShiftTotals::expired},
    std::pair{u"cancelled", &ShiftTotals::cancelled}, std::pair{u"withheld", &ShiftTotals::withheld},
    std::pair{u"unknown", &ShiftTotals::unknown},     std::pair{u"not_made", &ShiftTotals::notMade}};

// The invoice is the one that the checkout's answer named; of an answer that came too late for the checkout, the one
// that the register was told of.
const QString &saleColumns()
{
    static const QString sql =
        u"SELECT s.seq, s.id, s.number, s.reference, s.store, s.cashier, s.desk, s.shift_id, s.asked_at, s.shown_at, "
        "s.not_shown, c.state, c.amount, c.made_invoice, c.made_qr, c.made_until, i.id, i.read_at, i.status_text, "
        "i.expires_at, i.paid_late, i.mismatch, i.qr_string, (SELECT g.seen_at FROM invoice_sighting g WHERE "
        "g.invoice_id = i.id AND g.status_text = 'PAID' ORDER BY g.seq LIMIT 1), i.amount, s.aside_at FROM "
        "counter_sale s JOIN invoice_call "
        "c ON c.id = s.id LEFT JOIN invoice i ON i.id = CASE WHEN c.made_invoice <> '' THEN c.made_invoice ELSE "
        "(SELECT m.id FROM invoice m WHERE m.made_by = c.id AND m.made_by <> '' ORDER BY m.seq LIMIT 1) END WHERE "_s;
    return sql;
}

CounterSale saleOf(const SqlRow &row)
{
    CounterSale sale{.row = row.integer(0),
                     .id = {row.text(1)},
                     .number = {row.text(2)},
                     .reference = row.text(3),
                     .store = row.text(4),
                     .cashier = {row.text(5)},
                     .desk = row.text(6),
                     .shift = {row.text(7)},
                     .amount = Rupiah{row.integer(12)},
                     .askedAt = row.instant(8),
                     .shownAt = row.instant(9),
                     .asideAt = row.instant(25),
                     .notShown = row.text(10),
                     .call = moneyStateFromName(row.text(11)).value_or(MoneyState::Unknown),
                     .invoice = {row.text(13)},
                     .qrString = row.text(14),
                     .expiresAt = row.instant(15)};
    if (row.isNull(16)) // the register does not know of it
        return sale;
    sale.invoice = {row.text(16)};
    if (row.integer(17) > 0)
        sale.status = row.text(18);
    if (row.integer(19) > 0)
        sale.expiresAt = row.instant(19);
    sale.paidLate = row.integer(20) == 1;
    // Also when a person has accepted the other amount for the invoice: the sale asked for this one.
    sale.amountMismatch = row.integer(21) == 1 || (row.integer(17) > 0 && row.integer(24) != row.integer(12));
    if (sale.qrString.isEmpty())
        sale.qrString = row.text(22);
    sale.paidAt = row.instant(23); // null: never
    return sale;
}

Shift shiftOf(const SqlRow &row)
{
    return {.row = row.integer(0),
            .id = {row.text(1)},
            .cashier = {row.text(2)},
            .desk = row.text(3),
            .openedAt = row.instant(4),
            .takenOver = row.integer(5),
            .closedAt = row.instant(6),
            .closedBy = {row.text(7)},
            .totals = shifttotals::fromJson(row.text(8)),
            .entries = row.integer(9),
            .anchor = row.text(10)};
}

bool isUnfinished(const CounterSale &sale)
{
    const SaleState state = stateOf(sale);
    return state == SaleState::Open || state == SaleState::Asked || state == SaleState::Unknown;
}

Result<std::optional<Shift>> firstOf(const Result<QList<Shift>> &found)
{
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::optional<Shift>{} : found->constFirst();
}

} // namespace

QString shifttotals::toJson(const ShiftTotals &totals)
{
    QJsonObject object;
    for (const auto &[name, sum] : sums)
        object.insert(QString::fromUtf16(name),
                      QJsonObject{{u"count"_s, (totals.*sum).count}, {u"amount"_s, (totals.*sum).amount.amount()}});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ShiftTotals shifttotals::fromJson(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ShiftTotals totals;
    for (const auto &[name, sum] : sums) {
        const QJsonObject one = object.value(QStringView(name)).toObject();
        totals.*sum = {one.value("count"_L1).toInteger(), Rupiah{one.value("amount"_L1).toInteger()}};
    }
    return totals;
}

Result<QList<Shift>> CounterTable::listShifts(const QString &condition, const QVariantList &values)
{
    return m_context.database.list<Shift>(
        u"SELECT seq, id, cashier, desk, opened_at, taken_over, closed_at, closed_by, totals, entries, anchor FROM "
        "shift WHERE "_s
            + condition,
        values, shiftOf);
}

Result<std::optional<Shift>> CounterTable::openShift(const DeskId &desk)
{
    return firstOf(listShifts(u"desk_id = ? AND closed_at = 0"_s, {desk.value}));
}

Result<std::optional<Shift>> CounterTable::shift(const ShiftId &id)
{
    return firstOf(listShifts(u"id = ?"_s, {id.value}));
}

Result<QList<Shift>> CounterTable::shifts(const DeskId &desk, int limit)
{
    return listShifts(u"desk_id = ? ORDER BY seq DESC LIMIT ?"_s, {desk.value, limit});
}

Result<QList<CounterSale>> CounterTable::listSales(const QString &condition, const QVariantList &values)
{
    return m_context.database.list<CounterSale>(saleColumns() + condition, values, saleOf);
}

Result<std::optional<CounterSale>> CounterTable::byId(const InvoiceCallId &id)
{
    const auto found = listSales(u"s.id = ?"_s, {id.value});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::optional<CounterSale>{} : found->constFirst();
}

Result<QList<CounterSale>> CounterTable::newest(const DeskId &desk, int limit)
{
    return listSales(u"s.desk_id = ? ORDER BY s.seq DESC LIMIT ?"_s, {desk.value, limit});
}

Result<QList<CounterSale>> CounterTable::ofShift(const ShiftId &shift)
{
    return listSales(u"s.shift_id = ? ORDER BY s.seq"_s, {shift.value});
}

// Of the last days, and in a shift that is closed: what is older is settled among the cases.
Result<QList<CounterSale>> CounterTable::ofClosedShifts(const DeskId &desk, const QString &condition)
{
    constexpr qint64 longest = qint64{4} * 24 * 3'600 * 1'000'000;
    return listSales(u"s.desk_id = ? AND s.seq > (SELECT coalesce(max(seq), 0) - 5000 FROM counter_sale) AND "
                     "s.asked_at > ? AND EXISTS (SELECT 1 FROM shift h WHERE h.id = s.shift_id AND h.closed_at > 0 "_s
                         + condition + u") ORDER BY s.seq"_s,
                     {desk.value, m_context.now().microseconds - longest});
}

Result<QList<CounterSale>> CounterTable::paidAfterClosing(const DeskId &desk)
{
    return ofClosedShifts(desk,
                          u"AND h.closed_at < (SELECT min(g.seen_at) FROM invoice_sighting g WHERE g.invoice_id = i.id "
                          "AND g.status_text = 'PAID')"_s);
}

Result<QList<CounterSale>> CounterTable::leftBehind(const DeskId &desk)
{
    auto unfinished = ofClosedShifts(desk, {});
    const auto paid = paidAfterClosing(desk);
    if (!unfinished || !paid)
        return unfinished ? paid : unfinished;
    unfinished->removeIf([](const CounterSale &sale) { return !isUnfinished(sale); });
    return *unfinished + *paid;
}

Result<bool> CounterTable::isSale(const InvoiceCallId &id)
{
    const auto found = m_context.database.number(u"SELECT count(*) FROM counter_sale WHERE id = ?"_s, {id.value});
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

Result<bool> CounterTable::isSaleOf(const InvoiceCallId &id, const OperatorId &cashier)
{
    const auto found = m_context.database.number(u"SELECT count(*) FROM counter_sale WHERE id = ? AND cashier_id = ?"_s,
                                                 {id.value, cashier.value});
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

Result<bool> CounterTable::isUnpaidSale(const InvoiceId &invoice)
{
    const auto found = m_context.database.number(
        u"SELECT count(*) FROM counter_sale WHERE id IN (SELECT id FROM invoice_call WHERE made_invoice = ? UNION "
        "SELECT made_by FROM invoice WHERE id = ?) AND EXISTS (SELECT 1 FROM invoice WHERE id = ? AND status = "
        "'PENDING')"_s,
        {invoice.value, invoice.value, invoice.value});
    return found ? Result<bool>{*found > 0 && !invoice.isEmpty()} : tl::unexpected(found.error());
}
