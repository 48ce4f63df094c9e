// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audittable.h"

#include "domain/uuid.h"
#include "store/auditchain.h"
#include "store/auditwords.h"
#include "store/witness.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

AuditEntry storable(AuditEntry entry)
{
    for (QString *text : {&entry.actor.value, &entry.desk, &entry.action.word, &entry.objectKind, &entry.objectId,
                          &entry.before, &entry.after})
        *text = auditchain::storable(*text);
    return entry;
}

} // namespace

QString AuditTable::columns()
{
    return u"seq, id, happened_at, actor, desk, login, action, result, object_kind, object_id, old_values, new_values, "
           "hash"_s;
}

AuditEntry AuditTable::read(const SqlRow &row)
{
    return {
        .row = row.integer(0),
        .id = row.text(1),
        .at = row.instant(2),
        .actor = {row.text(3)},
        .desk = row.text(4),
        .login = row.text(5),
        .action = {row.text(6)},
        .result = auditResultFromWord(row.text(7)),
        .objectKind = row.text(8),
        .objectId = row.text(9),
        .before = row.text(10),
        .after = row.text(11),
        .hash = row.bytes(12),
    };
}

Result<AuditEntry> AuditTable::append(const AuditEntry &draft)
{
    AuditEntry entry = storable(draft);
    entry.id = newUuid();
    if (entry.desk.isEmpty())
        entry.desk = auditchain::storable(m_context.desk.name);
    entry.at = m_context.now();
    entry.login = QString(""_L1);
    entry.hash = auditchain::genesis(); // PostgreSQL's trigger replaces row, time, login and hash
    if (!m_context.database.isPostgres()) {
        if (!m_context.chainHead) {
            const auto known = head();
            if (!known)
                return tl::unexpected(known.error());
            m_context.chainHead = *known;
        }
        entry.row = m_context.chainHead->first + 1;
        entry.hash = auditchain::hash(m_context.chainHead->second, entry);
    }
    return insert(std::move(entry));
}

Result<AuditEntry> AuditTable::insert(AuditEntry entry)
{
    const QVariantList values{entry.row,
                              entry.id,
                              entry.at.microseconds,
                              entry.actor.value,
                              entry.desk,
                              entry.login,
                              entry.action.word,
                              auditResultWord(entry.result),
                              entry.objectKind,
                              entry.objectId,
                              entry.before,
                              entry.after,
                              entry.hash};
    const QString sql = u"INSERT INTO audit ("_s + columns() + u") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s;
    if (m_context.database.isPostgres()) {
        const auto written = m_context.database.first<AuditEntry>(sql + u" RETURNING "_s + columns(), values, read);
        if (!written)
            return tl::unexpected(written.error());
        if (!*written)
            return tl::unexpected(storageError(SqlFault::Other, u"the log returned no row"_s));
        entry = **written;
    } else {
        const Result<qint64> written = m_context.database.run(sql, values);
        if (!written)
            return tl::unexpected(written.error());
        m_context.chainHead = std::pair(entry.row, entry.hash);
    }
    m_context.touched.auditAdded.append(entry.row);
    return entry;
}

Result<AuditEntry> AuditTable::appendRow(const AuditEntry &draft, const QString &table, const QString &id)
{
    const WitnessedTable *witnessed = witnessedTable(table);
    Q_ASSERT(witnessed);
    const Result<QString> now = witnessOf(m_context.database, *witnessed, id);
    if (!now)
        return tl::unexpected(now.error());
    AuditEntry entry = draft;
    entry.objectKind = witnessed->objectKind;
    entry.objectId = id;
    entry.after = *now;
    m_context.touched.tables.insert(table);
    return append(entry);
}

Result<std::optional<AuditEntry>> AuditTable::entry(qint64 row)
{
    return m_context.database.first<AuditEntry>(u"SELECT "_s + columns() + u" FROM audit WHERE seq = ?"_s, {row}, read);
}

Result<std::optional<AuditEntry>> AuditTable::byId(const QString &id)
{
    return m_context.database.first<AuditEntry>(u"SELECT "_s + columns() + u" FROM audit WHERE id = ?"_s, {id}, read);
}

Result<QList<AuditEntry>> AuditTable::entries(const QList<RowId> &rows)
{
    QHash<RowId, AuditEntry> found;
    constexpr qsizetype atOnce = 128;
    for (qsizetype from = 0; from < rows.size(); from += atOnce) {
        const QList<RowId> part = rows.mid(from, atOnce);
        QVariantList values(part.cbegin(), part.cend());
        // Always the same text, so that it is prepared once; seq 0 does not exist.
        values.resize(atOnce, QVariant(qint64(0)));
        static const QString places = QString(u"?, "_s).repeated(atOnce).chopped(2);
        const Result<void> read = m_context.database.each(
            u"SELECT "_s + columns() + u" FROM audit WHERE seq IN ("_s + places + u')', values,
            [&](const SqlRow &row) { found.insert(row.integer(0), AuditTable::read(row)); });
        if (!read)
            return tl::unexpected(read.error());
    }
    QList<AuditEntry> ordered;
    ordered.reserve(rows.size());
    for (const RowId row : rows) {
        if (const auto at = found.constFind(row); at != found.cend())
            ordered.append(*at);
    }
    return ordered;
}

Result<QList<AuditEntry>> AuditTable::after(qint64 row, int limit)
{
    return m_context.database.list<AuditEntry>(
        u"SELECT "_s + columns() + u" FROM audit WHERE seq > ? ORDER BY seq LIMIT ?"_s, {row, limit}, read);
}

Result<std::pair<qint64, QByteArray>> AuditTable::head()
{
    using Head = std::pair<qint64, QByteArray>;
    const auto last = m_context.database.first<Head>(
        u"SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1"_s, {},
        [](const SqlRow &row) { return Head{row.integer(0), row.bytes(1)}; });
    if (!last)
        return tl::unexpected(last.error());
    return last->value_or(Head{0, auditchain::genesis()});
}
