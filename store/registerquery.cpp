// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registerquery.h"

#include "domain/rupiah.h"
#include "store/dialect.h"
#include "store/registersearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestStretch = 50'000;

QString places(qsizetype count)
{
    return count == 0 ? QString{} : QString(u"?, "_s).repeated(count).chopped(2);
}

QString indexOf(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Registered:
    case RegisterColumn::Invoice: return {}; // has its uniqueness
    case RegisterColumn::Status: return u"invoice_by_status"_s;
    case RegisterColumn::Amount: return u"invoice_by_amount"_s;
    case RegisterColumn::Buyer: return u"invoice_by_buyer"_s;
    case RegisterColumn::Source: return u"invoice_by_source"_s;
    case RegisterColumn::Type: return u"invoice_by_type"_s;
    case RegisterColumn::Created: return u"invoice_by_created"_s;
    case RegisterColumn::Expires: return u"invoice_by_expires"_s;
    case RegisterColumn::Read: return u"invoice_by_read"_s;
    case RegisterColumn::Desk: return u"invoice_by_desk"_s;
    }
    Q_UNREACHABLE();
}

QString columnOf(RegisterColumn column)
{
    switch (column) {
    case RegisterColumn::Registered: return {};
    case RegisterColumn::Invoice: return u"id"_s;
    case RegisterColumn::Status: return u"status"_s;
    case RegisterColumn::Amount: return u"amount"_s;
    case RegisterColumn::Buyer: return u"buyer"_s;
    case RegisterColumn::Source: return u"source"_s;
    case RegisterColumn::Type: return u"type"_s;
    case RegisterColumn::Created: return u"created_at"_s;
    case RegisterColumn::Expires: return u"expires_at"_s;
    case RegisterColumn::Read: return u"read_at"_s;
    case RegisterColumn::Desk: return u"desk"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<bool> RegisterQuery::prepare()
{
    const Result<qint64> last = m_database.number(u"SELECT coalesce(max(seq), 0) FROM invoice"_s);
    if (!last)
        return tl::unexpected(last.error());
    m_span = {1, *last};
    if (m_filter.text.size() >= registersearch::shortestIndexed) {
        Result<bool> indexed = registersearch::hasIndex(m_database);
        if (!indexed)
            return indexed;
        m_textIsIndexed = *indexed;
    }
    return *last > 0;
}

// The rarest that can be wanted comes first.
RegisterQuery::Lead RegisterQuery::lead() const
{
    if (!m_filter.text.isEmpty() && m_textIsIndexed)
        return Lead::Text;
    if (m_filter.mismatch)
        return Lead::Mismatch;
    if (m_filter.paidLate)
        return Lead::Late;
    if (!m_filter.buyer.isEmpty())
        return Lead::Buyer;
    if (!m_filter.statuses.isEmpty())
        return Lead::Status;
    if (!m_filter.desk.isEmpty())
        return Lead::Desk;
    return m_filter.source ? Lead::Source : Lead::Rows;
}

RegisterQuery::Sql RegisterQuery::textCondition(const QString &column) const
{
    const auto engine = m_database.engine();
    Sql sql{dialect::contains(engine, column), {dialect::containsPattern(engine, m_filter.text)}};
    // In SQLite the pattern is not escaped, or the index would not be used: '_' found too much.
    if (engine == StoreLocation::Engine::Sqlite && (m_filter.text.contains(u'_') || m_filter.text.contains(u'%'))) {
        sql.text += u" AND instr(lower("_s + column + u"), lower(?)) > 0"_s;
        sql.values.append(m_filter.text);
    }
    return sql;
}

RegisterQuery::Sql RegisterQuery::condition(Lead lead, const QString &status) const
{
    switch (lead) {
    case Lead::Rows: return {};
    case Lead::Text: return textCondition(u"invoice.search"_s);
    case Lead::Late: return {u"invoice.paid_late = 1"_s, {}};
    case Lead::Mismatch: return {u"invoice.mismatch = 1"_s, {}};
    case Lead::Buyer: return {u"invoice.buyer = ?"_s, {m_filter.buyer.value}};
    case Lead::Status: return {u"invoice.status = ?"_s, {status}};
    case Lead::Desk: return {u"invoice.desk = ?"_s, {m_filter.desk}};
    case Lead::Source: return {u"invoice.source = ?"_s, {wireName(*m_filter.source)}};
    }
    Q_UNREACHABLE();
}

RegisterQuery::Sql RegisterQuery::residual(Lead lead) const
{
    Sql sql;
    const auto add = [&](bool wanted, const QString &text, const QVariantList &values) {
        if (!wanted)
            return;
        sql.text += u" AND "_s + text;
        sql.values += values;
    };
    const auto also = [&](Lead other, bool wanted) {
        if (wanted && other != lead)
            add(true, condition(other).text, condition(other).values);
    };
    also(Lead::Mismatch, m_filter.mismatch);
    also(Lead::Late, m_filter.paidLate);
    also(Lead::Buyer, !m_filter.buyer.isEmpty());
    also(Lead::Desk, !m_filter.desk.isEmpty());
    also(Lead::Source, m_filter.source.has_value());
    add(lead != Lead::Status && !m_filter.statuses.isEmpty(),
        u"invoice.status IN ("_s + places(m_filter.statuses.size()) + u')',
        QVariantList(m_filter.statuses.cbegin(), m_filter.statuses.cend()));
    if (m_filter.platform)
        add(true, u"invoice.platform = ?"_s, {wireName(*m_filter.platform)});
    add(!m_filter.from.isNull(), u"invoice.created_at >= ?"_s, {m_filter.from.microseconds});
    add(!m_filter.until.isNull(), u"invoice.created_at < ?"_s, {m_filter.until.microseconds});
    if (m_filter.least)
        add(true, u"invoice.amount >= ?"_s, {m_filter.least->amount()});
    if (m_filter.most)
        add(true, u"invoice.amount <= ?"_s, {m_filter.most->amount()});
    also(Lead::Text, !m_filter.text.isEmpty());
    return sql;
}

// FROM … WHERE … of a stretch; one for each status, so that each is read in the order of its index.
QList<RegisterQuery::Sql> RegisterQuery::sources(const Stretch &stretch) const
{
    const auto engine = m_database.engine();
    const Lead by = lead();
    const Sql rest = residual(by);
    const QVariantList ends{stretch.low, stretch.high};
    if (by == Lead::Text && engine == StoreLocation::Engine::Sqlite) {
        const Sql text = textCondition(u"invoice.search"_s);
        return {{u"FROM invoice_text CROSS JOIN invoice ON invoice.seq = invoice_text.rowid WHERE invoice_text MATCH ? "
                 "AND invoice_text.rowid >= ? AND invoice_text.rowid <= ? AND "_s
                     + text.text + rest.text,
                 QVariantList{registersearch::matchPattern(m_filter.text)} + ends + text.values + rest.values}};
    }
    const QMap<Lead, QString> names{{Lead::Late, u"invoice_paid_late"_s}, {Lead::Mismatch, u"invoice_mismatch"_s},
                                    {Lead::Buyer, u"invoice_by_buyer"_s}, {Lead::Status, u"invoice_by_status"_s},
                                    {Lead::Desk, u"invoice_by_desk"_s},   {Lead::Source, u"invoice_by_source"_s}};
    const QString index = names.value(by);
    const QString from =
        u"FROM invoice"_s + (index.isEmpty() ? QString{} : dialect::indexedBy(engine, index)) + u" WHERE "_s;
    QList<Sql> all;
    const QStringList statuses = by == Lead::Status ? m_filter.statuses : QStringList{QString{}};
    for (const QString &status : statuses) {
        const Sql own = condition(by, status);
        all.append({from + (own.text.isEmpty() ? QString{} : own.text + u" AND "_s)
                        + u"invoice.seq >= ? AND invoice.seq <= ?"_s + rest.text,
                    own.values + ends + rest.values});
    }
    return all;
}

RegisterQuery::Sql RegisterQuery::byRow(Qt::SortOrder direction, const Stretch &stretch, int limit) const
{
    const bool fromText = lead() == Lead::Text && !m_database.isPostgres();
    const QString column = fromText ? u"invoice_text.rowid"_s : u"invoice.seq"_s;
    const QString rising = direction == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    const QList<Sql> parts = sources(stretch);
    if (parts.size() == 1)
        return {u"SELECT "_s + column + u' ' + parts.first().text + u" ORDER BY "_s + column + rising + u" LIMIT ?"_s,
                parts.first().values + QVariantList{limit}};
    Sql sql;
    for (const Sql &part : parts) {
        sql.text += (sql.text.isEmpty() ? u"SELECT seq FROM ("_s : u" UNION ALL SELECT seq FROM ("_s)
            + u"SELECT invoice.seq "_s + part.text + u" ORDER BY invoice.seq"_s + rising + u" LIMIT ?) AS part"_s;
        sql.values += part.values + QVariantList{limit};
    }
    sql.text += u" ORDER BY seq"_s + rising + u" LIMIT ?"_s;
    sql.values.append(limit);
    return sql;
}

QList<RegisterQuery::Sql> RegisterQuery::sums(const Stretch &stretch) const
{
    const QString whole = m_database.isPostgres() ? u"bigint"_s : u"INTEGER"_s;
    QList<Sql> all = sources(stretch);
    for (Sql &sql : all)
        sql.text.prepend(u"SELECT count(*), CAST(coalesce(sum(invoice.amount), 0) AS %1) "_s.arg(whole));
    return all;
}

// Without a residual a slice ends by its limit; with one it might look long for nothing, so that it ends by its
// stretch.
RegisterQuery::Stretch RegisterQuery::nextStretch(Qt::SortOrder direction, const QByteArray &from) const
{
    const bool rising = direction == Qt::AscendingOrder;
    Stretch stretch = m_span;
    if (!from.isEmpty())
        (rising ? stretch.low : stretch.high) = from.toLongLong();
    if (residual(lead()).text.isEmpty())
        return stretch;
    if (rising)
        stretch.high = std::min(stretch.high, stretch.low + longestStretch - 1);
    else
        stretch.low = std::max(stretch.low, stretch.high - longestStretch + 1);
    return stretch;
}

Result<IdSlice> RegisterQuery::idsByRow(Qt::SortOrder direction, const QByteArray &from, int limit)
{
    const bool rising = direction == Qt::AscendingOrder;
    const Stretch stretch = nextStretch(direction, from);
    const Sql sql = byRow(direction, stretch, limit);
    const auto found = m_database.list<RowId>(sql.text, sql.values, [](const SqlRow &row) { return row.integer(0); });
    if (!found)
        return tl::unexpected(found.error());
    IdSlice slice{.ids = *found};
    // Where the next begins: after the last one when the slice is full, else after the stretch.
    const qint64 reached = found->size() >= limit ? found->constLast() : (rising ? stretch.high : stretch.low);
    const qint64 next = rising ? reached + 1 : reached - 1;
    if (next >= m_span.low && next <= m_span.high)
        slice.next = QByteArray::number(next);
    return slice;
}

Result<IdSlice> RegisterQuery::ids(const SortOrder &order, const QByteArray &from, int limit)
{
    const Result<bool> any = prepare();
    if (!any)
        return tl::unexpected(any.error());
    if (!*any)
        return IdSlice{};
    if (RegisterColumn(order.column) == RegisterColumn::Registered)
        return idsByRow(order.direction, from, limit);
    return keysetSlice(m_database, byColumn(order), from, limit);
}

// By the time of creation, a span of days is a stretch of the index itself, and so is one status.
Keyset RegisterQuery::byColumn(const SortOrder &order) const
{
    const auto column = RegisterColumn(order.column);
    Keyset keyset{.table = u"invoice"_s, .index = indexOf(column), .columns = {columnOf(column)}};
    keyset.direction = order.direction;
    RegisterQuery others = *this; // what the stretch does not see to
    QStringList within;
    if (column == RegisterColumn::Created) {
        const auto add = [&](bool wanted, const QString &condition, const QVariant &value) {
            if (!wanted)
                return;
            within.append(condition);
            keyset.withinValues.append(value);
        };
        const bool oneStatus = m_filter.statuses.size() == 1;
        if (oneStatus)
            keyset.index = u"invoice_by_status_created"_s;
        add(oneStatus, u"status = ?"_s, m_filter.statuses.value(0));
        add(!m_filter.from.isNull(), u"created_at >= ?"_s, m_filter.from.microseconds);
        add(!m_filter.until.isNull(), u"created_at < ?"_s, m_filter.until.microseconds);
        others.m_filter.from = {};
        others.m_filter.until = {};
        if (oneStatus)
            others.m_filter.statuses.clear();
    }
    keyset.within = within.join(u" AND "_s);
    const Sql rest = others.residual(Lead::Rows);
    keyset.fits = rest.text.mid(5); // without its first " AND "
    keyset.fitsValues = rest.values;
    return keyset;
}

Result<QList<RowId>> RegisterQuery::fitting(const QList<RowId> &ids)
{
    const Result<bool> any = prepare();
    if (!any)
        return tl::unexpected(any.error());
    if (!*any || ids.isEmpty())
        return QList<RowId>{};
    const Sql rest = residual(Lead::Rows);
    auto found = m_database.list<RowId>(
        u"SELECT invoice.seq FROM invoice WHERE invoice.seq IN ("_s + places(ids.size()) + u')' + rest.text,
        QVariantList(ids.cbegin(), ids.cend()) + rest.values, [](const SqlRow &row) { return row.integer(0); });
    if (!found)
        return found;
    QList<RowId> ordered;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(ordered), [&](RowId id) { return found->contains(id); });
    return ordered;
}

Result<bool> RegisterQuery::addUp(qint64 &seen, PageSummary &summary)
{
    const Result<bool> any = prepare();
    if (!any || !*any)
        return any ? Result<bool>{true} : any;
    Stretch stretch{seen + 1, std::min(m_span.high, seen + longestStretch)};
    const QList<Sql> parts = sums(stretch);
    for (const Sql &sql : parts) {
        const auto part = m_database.first<PageSummary>(sql.text, sql.values, [](const SqlRow &row) {
            return PageSummary{.count = row.integer(0), .sum = Rupiah{row.integer(1)}};
        });
        if (!part)
            return tl::unexpected(part.error());
        const PageSummary one = part->value_or(PageSummary{});
        const auto sum = checkedAdd(summary.sum, one.sum);
        if (!sum)
            return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"the sum is too large"_s});
        summary = {.count = summary.count + one.count, .sum = *sum};
    }
    seen = stretch.high;
    return stretch.high >= m_span.high;
}
