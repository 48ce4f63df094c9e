// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registertable.h"

#include "domain/sharedlists.h"
#include "domain/watchplan.h"
#include "store/auditchain.h"
#include "store/casetable.h"
#include "store/registersearch.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString &table()
{
    static const QString name = u"invoice"_s;
    return name;
}

// The facts of a row, without its long texts.
const QString &columns()
{
    static const QString names =
        u"seq, id, status_text, amount, buyer, source, type, created_at, expires_at, "
        "updated_at, first_seen_at, read_at, status_at, read_as, desk, made_by, "
        "expected_amount, paid_late, mismatch, next_read_at, record_id, xendit_id, payment_url"_s;
    return names;
}

RegisteredInvoice factsOf(const SqlRow &row)
{
    const auto expected = row.maybeInteger(16);
    return {
        .row = row.integer(0),
        .invoice = {.recordId = row.text(20),
                    .id = {row.text(1)},
                    .buyer = {row.text(4)},
                    .type = row.text(6),
                    .amount = Rupiah{row.integer(3)},
                    .status = invoiceStatus(row.text(2)),
                    .source = row.text(5),
                    .xenditId = {row.text(21)},
                    .paymentUrl = row.text(22),
                    .expiresAt = row.instant(8).toUtc(),
                    .createdAt = row.instant(7).toUtc(),
                    .updatedAt = row.instant(9).toUtc()},
        .firstSeenAt = row.instant(10),
        .readAt = row.instant(11),
        .statusAt = row.instant(12),
        .readAs = {row.text(13)},
        .desk = row.text(14),
        .madeHere = !row.text(15).isEmpty(),
        .expectedAmount = expected ? std::optional(Rupiah{*expected}) : std::nullopt,
        .paidLate = row.integer(17) == 1,
        .amountMismatch = row.integer(18) == 1,
        .watched = row.integer(19) > 0,
    };
}

QString platformWord(const Invoice &invoice)
{
    const auto platform = invoice.platform();
    return platform ? wireName(*platform) : QString{};
}

qint64 microseconds(const QDateTime &time)
{
    return Instant::fromUtc(time).microseconds;
}

} // namespace

struct RegisterTable::Kept {
    RowId row = 0;
    Invoice invoice{}; // status, amount and end
    Instant firstSeenAt{};
    Instant readAt{};
    Instant statusAt{};
    int unchanged = 0;
    bool paidLate = false;
};

Result<std::optional<RegisterTable::Kept>> RegisterTable::kept(const InvoiceId &id)
{
    return m_context.database.first<Kept>(
        u"SELECT seq, status_text, amount, expires_at, first_seen_at, read_at, status_at, unchanged, paid_late FROM "
        "invoice WHERE id = ?"_s,
        {id.value}, [&id](const SqlRow &row) {
            return Kept{.row = row.integer(0),
                        .invoice = {.id = id,
                                    .amount = Rupiah{row.integer(2)},
                                    .status = invoiceStatus(row.text(1)),
                                    .expiresAt = row.instant(3).toUtc()},
                        .firstSeenAt = row.instant(4),
                        .readAt = row.instant(5),
                        .statusAt = row.instant(6),
                        .unchanged = int(row.integer(7)),
                        .paidLate = row.integer(8) == 1};
        });
}

Result<void> RegisterTable::insert(const Invoice &invoice, const Username &readAs)
{
    const Instant now = m_context.now();
    const Instant next = watchplan::nextReading(invoice, now, 0, now);
    const auto written = m_context.database.run(
        u"INSERT INTO invoice (id, status, status_text, amount, buyer, source, type, platform, created_at, expires_at, "
        "updated_at, first_seen_at, read_at, status_at, read_as, desk, made_by, paid_late, mismatch, next_read_at, "
        "unchanged, claimed_until, record_id, xendit_id, payment_url, search, qr_string, raw) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 0, 0, ?, 0, 0, ?, ?, ?, '', '', ?)"_s,
        {invoice.id.value,
         statusWord(invoice.status.text),
         auditchain::storable(invoice.status.text),
         invoice.amount.amount(),
         invoice.buyer.value,
         auditchain::storable(invoice.source),
         auditchain::storable(invoice.type),
         platformWord(invoice),
         microseconds(invoice.createdAt),
         microseconds(invoice.expiresAt),
         microseconds(invoice.updatedAt),
         now.microseconds,
         now.microseconds,
         now.microseconds,
         readAs.value,
         m_context.desk.name,
         next.microseconds,
         auditchain::storable(invoice.recordId),
         invoice.xenditId.value,
         auditchain::storable(invoice.paymentUrl),
         invoice.raw});
    return written ? addSighting(invoice, readAs) : tl::unexpected(written.error());
}

Result<void> RegisterTable::update(const Invoice &invoice, const Kept &before, const Username &readAs)
{
    const Instant now = m_context.now();
    const bool same = invoice.status == before.invoice.status;
    const int unchanged = same ? before.unchanged + 1 : 0;
    const Instant next = watchplan::nextReading(invoice, before.firstSeenAt, unchanged, now);
    const auto written = m_context.database.run(
        u"UPDATE invoice SET status = ?, status_text = ?, amount = ?, buyer = ?, source = ?, type = ?, platform = ?, "
        "created_at = ?, expires_at = ?, updated_at = ?, read_at = ?, status_at = ?, read_as = ?, next_read_at = ?, "
        "unchanged = ?, claimed_until = 0, record_id = ?, xendit_id = ?, payment_url = ?, raw = ? WHERE id = ?"_s,
        {statusWord(invoice.status.text),
         auditchain::storable(invoice.status.text),
         invoice.amount.amount(),
         invoice.buyer.value,
         auditchain::storable(invoice.source),
         auditchain::storable(invoice.type),
         platformWord(invoice),
         microseconds(invoice.createdAt),
         microseconds(invoice.expiresAt),
         microseconds(invoice.updatedAt),
         now.microseconds,
         (same ? before.statusAt : now).microseconds,
         readAs.value,
         next.microseconds,
         unchanged,
         auditchain::storable(invoice.recordId),
         invoice.xenditId.value,
         auditchain::storable(invoice.paymentUrl),
         invoice.raw,
         invoice.id.value});
    if (!written)
        return tl::unexpected(written.error());
    const bool toldAnew = !same || invoice.amount != before.invoice.amount || before.readAt.isNull();
    return toldAnew ? addSighting(invoice, readAs) : Result<void>{};
}

Result<void> RegisterTable::addSighting(const Invoice &invoice, const Username &readAs)
{
    const auto written = m_context.database.run(
        u"INSERT INTO invoice_sighting (invoice_id, status_text, amount, seen_at, desk, read_as) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {invoice.id.value, auditchain::storable(invoice.status.text), invoice.amount.amount(),
         m_context.now().microseconds, m_context.desk.name, readAs.value});
    return written ? Result<void>{} : tl::unexpected(written.error());
}

Result<void> RegisterTable::addWaybill(const InvoiceId &id, const WaybillNumber &waybill)
{
    const auto written = m_context.database.run(
        u"INSERT INTO invoice_waybill (waybill, invoice_id) VALUES (?, ?) ON CONFLICT (waybill, invoice_id) DO NOTHING"_s,
        {waybill.value, id.value});
    return written ? Result<void>{} : tl::unexpected(written.error());
}

// Id, buyer, Xendit's id, waybills and store invoices, one beneath the other.
Result<void> RegisterTable::refreshSearch(const InvoiceId &id)
{
    const auto text = [](const SqlRow &row) { return row.text(0); };
    const auto lines = m_context.database.list<QString>(
        u"SELECT id FROM invoice WHERE id = ? UNION ALL SELECT buyer FROM invoice WHERE id = ? UNION ALL "
        "SELECT xendit_id FROM invoice WHERE id = ? UNION ALL SELECT waybill FROM invoice_waybill WHERE invoice_id = ? "
        "UNION ALL SELECT checkout_sale.store_invoice FROM checkout_sale JOIN invoice_call ON invoice_call.id = "
        "checkout_sale.call_id WHERE invoice_call.made_invoice = ?"_s,
        {id.value, id.value, id.value, id.value, id.value}, text);
    if (!lines)
        return tl::unexpected(lines.error());
    struct Text {
        RowId row = 0;
        QString search{};
    };
    const QString joined = lines->join(u'\n');
    const auto before = m_context.database.first<Text>(
        u"SELECT seq, search FROM invoice WHERE id = ? AND search <> ?"_s, {id.value, joined}, [](const SqlRow &row) {
            return Text{row.integer(0), row.text(1)};
        });
    if (!before || !*before)
        return before ? Result<void>{} : tl::unexpected(before.error());
    const auto written =
        m_context.database.run(u"UPDATE invoice SET search = ? WHERE seq = ?"_s, {joined, (*before)->row});
    return written ? registersearch::replace(m_context.database, (*before)->row, (*before)->search, joined)
                   : tl::unexpected(written.error());
}

// What only a person can judge: another amount than was asked for or said before, and money that came too late.
Result<void> RegisterTable::judge(const InvoiceId &id, const Kept &before)
{
    const auto now = byId(id);
    if (!now)
        return tl::unexpected(now.error());
    const RegisteredInvoice &invoice = **now;
    const bool other = (invoice.expectedAmount && *invoice.expectedAmount != invoice.invoice.amount)
        || (before.row > 0 && !before.readAt.isNull() && before.invoice.amount != invoice.invoice.amount);
    const bool wasOver = before.invoice.status.word == InvoiceStatus::Word::Expired
        || (before.row > 0 && !before.readAt.isNull() && before.invoice.status.word == InvoiceStatus::Word::Pending
            && before.invoice.expiresAt.isValid() && before.readAt >= Instant::fromUtc(before.invoice.expiresAt));
    const bool late = invoice.invoice.status.word == InvoiceStatus::Word::Paid && wasOver;
    CaseTable cases(m_context);
    if (other && !invoice.amountMismatch) {
        const QString evidence = u"the server says %1, %2 was expected"_s.arg(
            QString::number(invoice.invoice.amount.amount()),
            QString::number(invoice.expectedAmount.value_or(before.invoice.amount).amount()));
        const auto opened = cases.open(CaseKind::AmountMismatch, table(), id.value, evidence);
        const auto marked = m_context.database.run(u"UPDATE invoice SET mismatch = 1 WHERE id = ?"_s, {id.value});
        if (!opened || !marked)
            return tl::unexpected(opened ? marked.error() : opened.error());
    }
    if (late && !invoice.paidLate) {
        const QString evidence = u"PAID was seen after %1"_s.arg(before.invoice.status.text);
        const auto opened = cases.open(CaseKind::PaidLate, table(), id.value, evidence);
        const auto marked = m_context.database.run(u"UPDATE invoice SET paid_late = 1 WHERE id = ?"_s, {id.value});
        if (!opened || !marked)
            return tl::unexpected(opened ? marked.error() : opened.error());
    }
    return {};
}

Result<RegisteredInvoice> RegisterTable::note(const Invoice &invoice, const WaybillNumber &waybill,
                                              const Username &readAs)
{
    const auto found = kept(invoice.id);
    if (!found)
        return tl::unexpected(found.error());
    const bool isNew = !*found;
    const Kept before = found->value_or(Kept{});
    if (const auto written = isNew ? insert(invoice, readAs) : update(invoice, before, readAs); !written)
        return tl::unexpected(written.error());
    if (!waybill.isEmpty()) {
        if (const auto named = addWaybill(invoice.id, waybill); !named)
            return tl::unexpected(named.error());
    }
    if (const auto searched = refreshSearch(invoice.id); !searched)
        return tl::unexpected(searched.error());
    if (const auto judged = judge(invoice.id, before); !judged)
        return tl::unexpected(judged.error());
    const auto now = byId(invoice.id);
    if (!now)
        return tl::unexpected(now.error());
    TouchedRows &touched = m_context.touched.rows[table()];
    (isNew ? touched.added : touched.changed).append((*now)->row);
    m_context.touched.tables.insert(table());
    return **now;
}

Result<RegisteredInvoice> RegisterTable::noteMade(const InvoiceCall &checkout)
{
    const CheckoutReceipt receipt = checkout.receipt.value_or(CheckoutReceipt{});
    const auto found = kept(receipt.invoice);
    if (!found)
        return tl::unexpected(found.error());
    const Instant now = m_context.now();
    const bool isNew = !*found;
    if (isNew) {
        const QString type = wireName(checkout.content.checkout.service) + u" CHECKOUT"_s;
        const Invoice made{.id = receipt.invoice,
                           .buyer = checkout.content.user,
                           .type = type,
                           .amount = receipt.amount.value_or(checkout.content.checkout.total),
                           .status = invoiceStatus(debitsAtOnce(checkout.content) ? QString{} : u"PENDING"_s),
                           .source = wireName(checkout.content.checkout.source),
                           .xenditId = receipt.xenditId,
                           .paymentUrl = receipt.paymentUrl,
                           .expiresAt = receipt.expiresAt,
                           .createdAt = now.toUtc()};
        if (const auto written = insert(made, checkout.content.user); !written)
            return tl::unexpected(written.error());
    }
    // Not read yet: the first reading says how it stands. A balance pays at once.
    const auto marked = m_context.database.run(
        u"UPDATE invoice SET made_by = ?, expected_amount = ?, qr_string = ?, next_read_at = ?, read_at = CASE WHEN ? "
        "THEN 0 ELSE read_at END WHERE id = ?"_s,
        {checkout.id.value, checkout.content.checkout.total.amount(), auditchain::storable(receipt.qrString),
         now.microseconds, isNew, receipt.invoice.value});
    if (!marked)
        return tl::unexpected(marked.error());
    if (const auto searched = refreshSearch(receipt.invoice); !searched)
        return tl::unexpected(searched.error());
    if (const auto judged = judge(receipt.invoice, {}); !judged)
        return tl::unexpected(judged.error());
    const auto row = byId(receipt.invoice);
    if (!row)
        return tl::unexpected(row.error());
    TouchedRows &touched = m_context.touched.rows[table()];
    (isNew ? touched.added : touched.changed).append((*row)->row);
    m_context.touched.tables.insert(table());
    return **row;
}

Result<QList<RegisteredInvoice>> RegisterTable::takeDue(int limit)
{
    const qint64 now = m_context.now().microseconds;
    const qint64 until = now + std::chrono::microseconds(watchplan::claim).count();
    // The second look at claimed_until is for PostgreSQL, where another desk may have been quicker.
    auto taken = m_context.database.list<RegisteredInvoice>(
        u"UPDATE invoice SET claimed_until = ? WHERE claimed_until <= ? AND seq IN (SELECT seq FROM invoice WHERE "
        "next_read_at > 0 AND next_read_at <= ? AND claimed_until <= ? ORDER BY next_read_at, seq LIMIT ?) RETURNING "_s
            + columns(),
        {until, now, now, now, limit}, factsOf);
    return taken;
}

Result<void> RegisterTable::putOff(const InvoiceId &id)
{
    const auto found = kept(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return {};
    const Instant now = m_context.now();
    const Kept &row = **found;
    const Instant planned = watchplan::nextReading(row.invoice, row.firstSeenAt, row.unchanged, now);
    // Not before a while, for it has just failed; null: its time is over.
    const qint64 soonest = now.microseconds + std::chrono::microseconds(watchplan::nearEnd).count();
    const qint64 latest = now.microseconds + std::chrono::microseconds(watchplan::longest).count();
    const qint64 next = planned.isNull() ? 0 : std::clamp(planned.microseconds, soonest, latest);
    const auto written = m_context.database.run(
        u"UPDATE invoice SET next_read_at = ?, unchanged = unchanged + 1, claimed_until = 0 WHERE id = ? AND "
        "next_read_at > 0"_s,
        {next, id.value});
    return written ? Result<void>{} : tl::unexpected(written.error());
}

Result<void> RegisterTable::acceptAmount(const InvoiceId &id)
{
    const auto written = m_context.database.run(
        u"UPDATE invoice SET mismatch = 0, expected_amount = amount WHERE id = ? AND mismatch = 1"_s, {id.value});
    if (!written)
        return tl::unexpected(written.error());
    const auto row = m_context.database.number(u"SELECT coalesce(max(seq), 0) FROM invoice WHERE id = ?"_s, {id.value});
    if (row && *row > 0)
        m_context.touched.rows[table()].changed.append(*row);
    return {};
}

Result<std::optional<RegisteredInvoice>> RegisterTable::byId(const InvoiceId &id)
{
    auto found = m_context.database.first<RegisteredInvoice>(
        u"SELECT "_s + columns() + u", qr_string, raw FROM invoice WHERE id = ?"_s, {id.value}, [](const SqlRow &row) {
            RegisteredInvoice one = factsOf(row);
            one.qrString = row.text(23);
            one.invoice.raw = row.bytes(24);
            return one;
        });
    if (!found || !*found)
        return found;
    const auto waybills = m_context.database.list<QString>(
        u"SELECT waybill FROM invoice_waybill WHERE invoice_id = ? ORDER BY seq LIMIT 100"_s, {id.value},
        [](const SqlRow &row) { return row.text(0); });
    if (!waybills)
        return tl::unexpected(waybills.error());
    (*found)->waybills = *waybills;
    return found;
}

Result<std::optional<RegisteredInvoice>> RegisterTable::byQr(const QString &qrString)
{
    const auto id = m_context.database.text(
        u"SELECT made_invoice FROM invoice_call WHERE made_qr = ? AND made_qr <> '' LIMIT 1"_s, {qrString});
    if (!id)
        return tl::unexpected(id.error());
    return id->isEmpty() ? std::optional<RegisteredInvoice>{} : byId({*id});
}

Result<QList<RegisteredInvoice>> RegisterTable::invoices(const QList<RowId> &rows)
{
    if (rows.isEmpty())
        return QList<RegisteredInvoice>{};
    // A page in the order of the table is a stretch of it: one statement instead of a hundred.
    const auto [least, most] = std::minmax_element(rows.cbegin(), rows.cend());
    if (*most - *least < 2 * rows.size()) {
        QHash<RowId, RegisteredInvoice> found;
        const auto read =
            m_context.database.each(u"SELECT "_s + columns() + u" FROM invoice WHERE seq >= ? AND seq <= ?"_s,
                                    {*least, *most}, [&](const SqlRow &row) {
                                        const RegisteredInvoice one = factsOf(row);
                                        found.insert(one.row, one);
                                    });
        if (!read)
            return tl::unexpected(read.error());
        QList<RegisteredInvoice> ordered;
        ordered.reserve(rows.size());
        for (const RowId row : rows) {
            if (const auto one = found.constFind(row); one != found.constEnd())
                ordered.append(*one);
        }
        return ordered;
    }
    QList<RegisteredInvoice> found;
    found.reserve(rows.size());
    const QString sql = u"SELECT "_s + columns() + u" FROM invoice WHERE seq = ?"_s;
    for (const RowId row : rows) {
        const auto one = m_context.database.first<RegisteredInvoice>(sql, {row}, factsOf);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            found.append(**one);
    }
    return found;
}

Result<QList<InvoiceSighting>> RegisterTable::sightings(const InvoiceId &id)
{
    return m_context.database.list<InvoiceSighting>(
        u"SELECT status_text, amount, seen_at, desk, read_as FROM invoice_sighting WHERE invoice_id = ? ORDER BY seq "
        "LIMIT 1000"_s,
        {id.value}, [](const SqlRow &row) {
            return InvoiceSighting{.status = invoiceStatus(row.text(0)),
                                   .amount = Rupiah{row.integer(1)},
                                   .seenAt = row.instant(2),
                                   .desk = row.text(3),
                                   .by = {row.text(4)}};
        });
}

// Jumps from one word to the next: a handful exist, whatever the table's length.
Result<QStringList> RegisterTable::statusWords()
{
    constexpr int most = 50;
    QStringList words;
    auto next = m_context.database.list<QString>(u"SELECT status FROM invoice ORDER BY status LIMIT 1"_s, {},
                                                 [](const SqlRow &row) { return row.text(0); });
    while (next && !next->isEmpty() && words.size() < most) {
        words.append(next->constFirst());
        next =
            m_context.database.list<QString>(u"SELECT status FROM invoice WHERE status > ? ORDER BY status LIMIT 1"_s,
                                             {words.constLast()}, [](const SqlRow &row) { return row.text(0); });
    }
    return next ? Result<QStringList>{words} : tl::unexpected(next.error());
}

Result<QList<InvoiceId>> RegisterTable::find(const QString &text, int limit)
{
    return m_context.database.list<InvoiceId>(
        u"SELECT id FROM invoice WHERE id = ? UNION SELECT invoice_id FROM invoice_waybill WHERE waybill = ? UNION "
        "SELECT invoice_call.made_invoice FROM checkout_sale JOIN invoice_call ON invoice_call.id = "
        "checkout_sale.call_id WHERE checkout_sale.store_invoice = ? AND invoice_call.made_invoice <> '' LIMIT ?"_s,
        {text, text, text, limit}, [](const SqlRow &row) { return InvoiceId{row.text(0)}; });
}
