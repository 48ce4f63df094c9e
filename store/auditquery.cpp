// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditquery.h"

#include "store/anchortable.h"
#include "store/auditsearch.h"
#include "store/auditwords.h"
#include "store/dialect.h"
#include "store/keyset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestStretch = 50'000;

QString places(qsizetype count)
{
    return QString(u"?, "_s).repeated(count).chopped(2);
}

} // namespace

Result<bool> AuditQuery::findActions()
{
    m_actions.clear();
    for (const QString &wanted : m_filter.actions) {
        // Jumps from one action to the next: a few dozen exist, whatever the log's length.
        QString last = wanted + u'.';
        for (;;) {
            const Result<QString> next =
                m_context.database.text(u"SELECT action FROM audit WHERE action > ? ORDER BY action LIMIT 1"_s, {last});
            if (!next)
                return tl::unexpected(next.error());
            if (!next->startsWith(wanted + u'.'))
                break;
            m_actions.append(*next);
            last = *next;
        }
        m_actions.append(wanted);
    }
    m_actions.removeDuplicates();
    return true;
}

Result<bool> AuditQuery::findSpan()
{
    const Result<qint64> last = m_context.database.number(u"SELECT coalesce(max(seq), 0) FROM audit"_s);
    if (!last)
        return tl::unexpected(last.error());
    m_span = {1, *last};
    if (!m_filter.from.isNull() || !m_filter.until.isNull()) {
        const qint64 lastDay = m_filter.until.isNull() ? 4'000'000 : wibDay(m_filter.until);
        const Result<void> read = m_context.database.each(
            u"SELECT coalesce(min(first_seq), 1), coalesce(max(last_seq), 0) FROM audit_day WHERE day >= ? AND day <= ?"_s,
            {wibDay(m_filter.from), lastDay}, [&](const SqlRow &row) {
                m_span = {row.integer(0), std::min(*last, row.integer(1))};
            });
        if (!read)
            return tl::unexpected(read.error());
    }
    return m_span.low <= m_span.high;
}

Result<bool> AuditQuery::prepare()
{
    if (m_filter.text.size() >= auditsearch::shortestIndexed) {
        const Result<qint64> mark = auditsearch::mark(m_context.database);
        if (!mark)
            return tl::unexpected(mark.error());
        m_indexedUpTo = *mark;
    }
    const Result<bool> actions = findActions();
    return actions ? findSpan() : actions;
}

AuditQuery::Lead AuditQuery::leadThrough(const Stretch &stretch) const
{
    if (!m_filter.text.isEmpty() && stretch.high <= m_indexedUpTo)
        return Lead::Text;
    if (m_filter.result && *m_filter.result != AuditResult::Done) // the rarest that can be wanted
        return Lead::Result;
    if (!m_actions.isEmpty())
        return Lead::Action;
    if (!m_filter.actor.isEmpty())
        return Lead::Actor;
    return m_filter.result ? Lead::Result : Lead::Rows;
}

AuditQuery::Sql AuditQuery::textCondition(const QString &haystack) const
{
    const auto engine = m_context.database.engine();
    Sql sql{dialect::contains(engine, haystack), {dialect::containsPattern(engine, m_filter.text)}};
    // In SQLite the pattern is not escaped, or the index would not be used: '_' found too much.
    if (engine == StoreLocation::Engine::Sqlite && (m_filter.text.contains(u'_') || m_filter.text.contains(u'%'))) {
        sql.text += u" AND instr(lower("_s + haystack + u"), lower(?)) > 0"_s;
        sql.values.append(m_filter.text);
    }
    return sql;
}

// Everything that the lead does not see to.
AuditQuery::Sql AuditQuery::residual(Lead lead) const
{
    Sql sql;
    const auto add = [&](const QString &condition, const QVariantList &values) {
        sql.text += u" AND "_s + condition;
        sql.values += values;
    };
    if (!m_filter.from.isNull())
        add(u"audit.happened_at >= ?"_s, {m_filter.from.microseconds});
    if (!m_filter.until.isNull())
        add(u"audit.happened_at < ?"_s, {m_filter.until.microseconds});
    if (lead != Lead::Result && m_filter.result)
        add(u"audit.result = ?"_s, {auditResultWord(*m_filter.result)});
    if (lead != Lead::Actor && !m_filter.actor.isEmpty())
        add(u"audit.actor = ?"_s, {m_filter.actor.value});
    if (lead != Lead::Action && !m_actions.isEmpty())
        add(u"audit.action IN ("_s + places(m_actions.size()) + u')',
            QVariantList(m_actions.cbegin(), m_actions.cend()));
    if (lead != Lead::Text && !m_filter.text.isEmpty()) {
        const Sql text = textCondition(auditsearch::haystack(m_context.database.engine()));
        add(text.text, text.values);
    }
    return sql;
}

// FROM … WHERE … of a stretch, by a lead that needs one source.
AuditQuery::Sql AuditQuery::source(Lead lead, const Stretch &stretch) const
{
    const auto engine = m_context.database.engine();
    const Sql rest = residual(lead);
    Sql sql;
    if (lead == Lead::Text && engine == StoreLocation::Engine::Sqlite) {
        const Sql text = textCondition(u"audit_text.haystack"_s);
        const bool joined = !rest.text.isEmpty();
        sql.text = (joined ? u"FROM audit_text CROSS JOIN audit ON audit.seq = audit_text.rowid WHERE "_s
                           : u"FROM audit_text WHERE "_s)
            + text.text + u" AND audit_text.rowid >= ? AND audit_text.rowid <= ?"_s;
        sql.values = text.values;
    } else {
        QString condition;
        QString index;
        if (lead == Lead::Actor) {
            condition = u"audit.actor = ? AND "_s;
            index = u"audit_by_actor"_s;
            sql.values = {m_filter.actor.value};
        } else if (lead == Lead::Result) {
            condition = u"audit.result = ? AND "_s;
            index = u"audit_by_result"_s;
            sql.values = {auditResultWord(*m_filter.result)};
        } else if (lead == Lead::Text) {
            const Sql text = textCondition(auditsearch::haystack(engine));
            condition = text.text + u" AND "_s;
            sql.values = text.values;
        }
        sql.text = u"FROM audit"_s + (index.isEmpty() ? QString{} : dialect::indexedBy(engine, index)) + u" WHERE "_s
            + condition + u"audit.seq >= ? AND audit.seq <= ?"_s;
    }
    sql.values += {stretch.low, stretch.high};
    return {sql.text + rest.text, sql.values + rest.values};
}

QList<AuditQuery::Sql> AuditQuery::sources(Lead lead, const Stretch &stretch) const
{
    if (lead != Lead::Action)
        return {source(lead, stretch)};
    QList<Sql> all;
    const Sql rest = residual(lead);
    for (const QString &action : m_actions)
        all.append({u"FROM audit"_s + dialect::indexedBy(m_context.database.engine(), u"audit_by_action"_s)
                        + u" WHERE audit.action = ? AND audit.seq >= ? AND audit.seq <= ?"_s + rest.text,
                    QVariantList{action, stretch.low, stretch.high} + rest.values});
    return all;
}

AuditQuery::Sql AuditQuery::byRow(Qt::SortOrder direction, const Stretch &stretch, int limit) const
{
    const Lead lead = leadThrough(stretch);
    const bool fromText = lead == Lead::Text && !m_context.database.isPostgres();
    const QString column = fromText ? u"audit_text.rowid"_s : u"audit.seq"_s;
    const QString rising = direction == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s;
    const QList<Sql> parts = sources(lead, stretch);
    if (parts.size() == 1)
        return {u"SELECT "_s + column + u' ' + parts.first().text + u" ORDER BY "_s + column + rising + u" LIMIT ?"_s,
                parts.first().values + QVariantList{limit}};
    Sql sql;
    for (const Sql &part : parts) {
        sql.text += (sql.text.isEmpty() ? u"SELECT seq FROM ("_s : u" UNION ALL SELECT seq FROM ("_s)
            + u"SELECT audit.seq "_s + part.text + u" ORDER BY audit.seq"_s + rising + u" LIMIT ?) AS part"_s;
        sql.values += part.values + QVariantList{limit};
    }
    sql.text += u" ORDER BY seq"_s + rising + u" LIMIT ?"_s;
    sql.values.append(limit);
    return sql;
}

QList<AuditQuery::Sql> AuditQuery::counts(const Stretch &stretch) const
{
    QList<Sql> all = sources(leadThrough(stretch), stretch);
    for (Sql &sql : all)
        sql.text.prepend(u"SELECT count(*) "_s);
    return all;
}

// Without a residual a slice ends by its limit; with one it might look long for nothing, so that it ends by its
// stretch.
AuditQuery::Stretch AuditQuery::nextStretch(Qt::SortOrder direction, const QByteArray &from) const
{
    const bool rising = direction == Qt::AscendingOrder;
    Stretch stretch = m_span;
    if (!from.isEmpty())
        (rising ? stretch.low : stretch.high) = from.toLongLong();
    // The text's index ends where it ends.
    if (rising && m_indexedUpTo > 0 && stretch.low <= m_indexedUpTo)
        stretch.high = std::min(stretch.high, m_indexedUpTo);
    if (!rising && m_indexedUpTo > 0 && stretch.high > m_indexedUpTo)
        stretch.low = std::max(stretch.low, m_indexedUpTo + 1);
    if (residual(leadThrough(stretch)).text.isEmpty())
        return stretch;
    if (rising)
        stretch.high = std::min(stretch.high, stretch.low + longestStretch - 1);
    else
        stretch.low = std::max(stretch.low, stretch.high - longestStretch + 1);
    return stretch;
}

Result<IdSlice> AuditQuery::idsByRow(Qt::SortOrder direction, const QByteArray &from, int limit)
{
    const bool rising = direction == Qt::AscendingOrder;
    const Stretch stretch = nextStretch(direction, from);
    const Sql sql = byRow(direction, stretch, limit);
    const auto found =
        m_context.database.list<RowId>(sql.text, sql.values, [](const SqlRow &row) { return row.integer(0); });
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

Result<IdSlice> AuditQuery::ids(const SortOrder &order, const QByteArray &from, int limit)
{
    const Result<bool> any = prepare();
    if (!any)
        return tl::unexpected(any.error());
    if (!*any)
        return IdSlice{};
    const auto column = AuditColumn(order.column);
    const bool sameThroughout = (column == AuditColumn::Actor && !m_filter.actor.isEmpty())
        || (column == AuditColumn::Result && m_filter.result);
    return column == AuditColumn::At || sameThroughout ? idsByRow(order.direction, from, limit)
                                                       : keysetSlice(m_context.database, byColumn(order), from, limit);
}

Keyset AuditQuery::byColumn(const SortOrder &order) const
{
    const Sql rest = residual(Lead::Rows);
    Keyset keyset = auditKeyset(AuditColumn(order.column));
    keyset.direction = order.direction;
    keyset.fits = rest.text.mid(5); // without its first " AND "
    keyset.fitsValues = rest.values;
    return keyset;
}

Result<QList<RowId>> AuditQuery::fitting(const QList<RowId> &ids)
{
    const Result<bool> any = prepare();
    if (!any)
        return tl::unexpected(any.error());
    if (!*any || ids.isEmpty())
        return QList<RowId>{};
    const Sql rest = residual(Lead::Rows);
    auto found = m_context.database.list<RowId>(
        u"SELECT audit.seq FROM audit WHERE audit.seq IN ("_s + places(ids.size()) + u')' + rest.text,
        QVariantList(ids.cbegin(), ids.cend()) + rest.values, [](const SqlRow &row) { return row.integer(0); });
    if (!found)
        return found;
    QList<RowId> ordered;
    std::copy_if(ids.cbegin(), ids.cend(), std::back_inserter(ordered), [&](RowId id) { return found->contains(id); });
    return ordered;
}

Result<bool> AuditQuery::count(qint64 &seen, qint64 &count)
{
    const Result<bool> any = prepare();
    if (!any || !*any)
        return any ? Result<bool>{true} : any;
    if (m_filter == AuditFilter{}) {
        count = m_span.high; // no number is left out of the chain
        return true;
    }
    const Stretch stretch = nextStretch(Qt::AscendingOrder, seen == 0 ? QByteArray{} : QByteArray::number(seen + 1));
    for (const Sql &sql : counts(stretch)) {
        const Result<qint64> part = m_context.database.number(sql.text, sql.values);
        if (!part)
            return tl::unexpected(part.error());
        count += *part;
    }
    seen = stretch.high;
    return stretch.high >= m_span.high;
}
