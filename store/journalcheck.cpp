// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalcheck.h"

#include "store/auditchain.h"
#include "store/witness.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int newestEntries = 1'000;

// Within the newest entries: each stands on the one before, none is missing.
Result<QString> brokenLink(Journal &journal)
{
    const auto head = journal.audit().head();
    if (!head)
        return tl::unexpected(head.error());
    const qint64 from = qMax<qint64>(0, head->first - newestEntries);
    QByteArray before = auditchain::genesis();
    if (from > 0) {
        const auto first = journal.audit().entry(from);
        if (!first)
            return tl::unexpected(first.error());
        if (!*first)
            return u"audit entry %1: missing"_s.arg(from);
        before = (*first)->hash;
    }
    const Result<QList<AuditEntry>> entries = journal.audit().after(from, newestEntries);
    if (!entries)
        return tl::unexpected(entries.error());
    qint64 expected = from;
    for (const AuditEntry &entry : *entries) {
        if (entry.row != ++expected)
            return u"audit entry %1: missing"_s.arg(expected);
        if (auditchain::hash(before, entry) != entry.hash)
            return u"audit entry %1: changed"_s.arg(entry.row);
        before = entry.hash;
    }
    return QString();
}

// Both ways: each row is what the newest entry about it says, and each entry's row is there.
Result<QString> brokenRow(Journal &journal, const WitnessedTable &table)
{
    const auto rows = witnessesOf(journal.database(), table);
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> known;
    for (const auto &[id, now] : *rows) {
        known.insert(id);
        const Result<QString> logged = journal.database().text(
            u"SELECT new_values FROM audit WHERE object_kind = ? AND object_id = ? AND result = 'done' "
            "ORDER BY seq DESC LIMIT 1"_s,
            {table.objectKind, id});
        if (!logged)
            return tl::unexpected(logged.error());
        if (*logged != now)
            return u"%1 %2: %3"_s.arg(table.table, id, logged->isEmpty() ? u"not in the log"_s : u"changed"_s);
    }
    QString broken;
    const Result<void> all = journal.database().each(
        u"SELECT DISTINCT object_id FROM audit WHERE object_kind = ? AND result = 'done'"_s, {table.objectKind},
        [&](const SqlRow &row) {
            if (broken.isEmpty() && !known.contains(row.text(0)))
                broken = u"%1 %2: deleted"_s.arg(table.table, row.text(0));
        });
    return all ? Result<QString>{broken} : tl::unexpected(all.error());
}

} // namespace

Result<QString> quickCheck(Journal &journal)
{
    if (journal.database().isPostgres())
        return u"ok"_s;
    return journal.database().text(u"PRAGMA quick_check(1)"_s);
}

Result<JournalMark> markOf(Journal &journal)
{
    const Result<QString> id = journal.meta().journalId();
    if (!id)
        return tl::unexpected(id.error());
    const auto head = journal.audit().head();
    if (!head)
        return tl::unexpected(head.error());
    return JournalMark{.journalId = *id, .entries = head->first, .head = head->second};
}

Result<bool> hasReached(Journal &journal, const JournalMark &mark)
{
    const Result<QString> id = journal.meta().journalId();
    if (!id)
        return tl::unexpected(id.error());
    if (*id != mark.journalId)
        return false;
    if (mark.entries == 0)
        return true;
    const Result<std::optional<AuditEntry>> entry = journal.audit().entry(mark.entries);
    if (!entry)
        return tl::unexpected(entry.error());
    return entry->has_value() && (*entry)->hash == mark.head;
}

Result<bool> isUntouched(Journal &journal)
{
    // A desk that presents itself is an entry too; nobody is an operator without having been added.
    const Result<qint64> people = journal.database().number(u"SELECT count(*) FROM operator"_s);
    return people ? Result<bool>{*people == 0} : tl::unexpected(people.error());
}

Result<QString> brokenPlaceAtStart(Journal &journal)
{
    if (Result<QString> chain = brokenLink(journal); !chain || !chain->isEmpty())
        return chain;
    for (const WitnessedTable &table : witnessedTables()) {
        if (table.objectKind == u"case"_s) // grows with the work; looked at by verification
            continue;
        Result<QString> rows = brokenRow(journal, table);
        if (!rows || !rows->isEmpty())
            return rows;
    }
    return QString();
}

Result<Roles> rolesOfUsername(Journal &journal, const Username &username)
{
    const Result<QString> id =
        journal.database().text(u"SELECT id FROM operator WHERE folded = ?"_s, {usernameKey(username)});
    if (!id)
        return tl::unexpected(id.error());
    return id->isEmpty() ? Result<Roles>{Roles{}} : journal.rolesOf({*id});
}
