// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casetable.h"

#include "domain/uuid.h"
#include "store/auditchain.h"
#include "store/audittable.h"
#include "store/auditwords.h"
#include "store/witness.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEvidence = 4'000;

} // namespace

QString CaseTable::columns()
{
    return u"seq, id, kind, object_kind, object_id, evidence, state, opened_at, owner, closed_at, closed_by, reason"_s;
}

Case CaseTable::read(const SqlRow &row)
{
    return {
        .row = row.integer(0),
        .id = {row.text(1)},
        .kind = caseKindFromWord(row.text(2)),
        .objectKind = row.text(3),
        .objectId = row.text(4),
        .evidence = row.text(5),
        .state = caseStateFromWord(row.text(6)),
        .openedAt = row.instant(7),
        .owner = {row.text(8)},
        .closedAt = row.instant(9),
        .closedBy = {row.text(10)},
        .reason = row.text(11),
    };
}

Result<Case> CaseTable::open(CaseKind kind, const QString &objectKind, const QString &objectId, const QString &evidence,
                             const Username &actor)
{
    const auto known = m_context.database.first<Case>(
        u"SELECT "_s + columns()
            + u" FROM open_case WHERE object_kind = ? AND object_id = ? AND kind = ? AND state = 'OPEN'"_s,
        {objectKind, objectId, caseKindWord(kind)}, read);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return **known;
    const QString id = newUuid();
    const auto written = m_context.database.first<Case>(
        u"INSERT INTO open_case (id, kind, object_kind, object_id, evidence, state, opened_at, owner, closed_at, "
        "closed_by, reason) VALUES (?, ?, ?, ?, ?, 'OPEN', ?, '', 0, '', '') RETURNING "_s
            + columns(),
        {id, caseKindWord(kind), objectKind, objectId, auditchain::storable(evidence.left(longestEvidence)),
         m_context.now().microseconds},
        read);
    if (!written)
        return tl::unexpected(written.error());
    const auto logged =
        AuditTable(m_context).appendRow({.actor = actor, .action = {u"case.open"_s}}, u"open_case"_s, id);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.rows[u"open_case"_s].added.append((*written)->row);
    return **written;
}

Result<Case> CaseTable::assign(const CaseId &id, const Username &owner, const Actor &actor)
{
    return change(id, u"case.assign"_s, actor.username, u"owner = ?"_s, {owner.value});
}

Result<Case> CaseTable::close(const CaseId &id, const QString &reason, const Actor &actor)
{
    const QString words = auditchain::storable(reason.trimmed().left(longestEvidence));
    if (words.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"reason"_s});
    return change(id, u"case.close"_s, actor.username, u"state = 'CLOSED', reason = ?, closed_by = ?, closed_at = ?"_s,
                  {words, actor.username.value, m_context.now().microseconds});
}

Result<Case> CaseTable::change(const CaseId &id, const QString &action, const Username &actor,
                               const QString &assignments, const QVariantList &values)
{
    const Result<QString> before = witnessOf(m_context.database, *witnessedTable(u"open_case"_s), id.value);
    if (!before)
        return tl::unexpected(before.error());
    QVariantList all = values;
    all.append(id.value);
    const auto written = m_context.database.first<Case>(
        u"UPDATE open_case SET "_s + assignments + u" WHERE id = ? AND state = 'OPEN' RETURNING "_s + columns(), all,
        read);
    if (!written)
        return tl::unexpected(written.error());
    if (!*written)
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"the case is closed"_s});
    const auto logged = AuditTable(m_context).appendRow({.actor = actor, .action = {action}, .before = *before},
                                                        u"open_case"_s, id.value);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.rows[u"open_case"_s].changed.append((*written)->row);
    return **written;
}

Result<std::optional<Case>> CaseTable::byId(const CaseId &id)
{
    return m_context.database.first<Case>(u"SELECT "_s + columns() + u" FROM open_case WHERE id = ?"_s, {id.value},
                                          read);
}

Result<QList<Case>> CaseTable::cases(const QList<RowId> &rows)
{
    QList<Case> found;
    for (const RowId row : rows) {
        const auto one =
            m_context.database.first<Case>(u"SELECT "_s + columns() + u" FROM open_case WHERE seq = ?"_s, {row}, read);
        if (!one)
            return tl::unexpected(one.error());
        if (*one)
            found.append(**one);
    }
    return found;
}

Result<qint64> CaseTable::openCount()
{
    return m_context.database.number(u"SELECT count(*) FROM open_case WHERE state = 'OPEN'"_s);
}
