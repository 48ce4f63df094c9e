// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalcheck.h"

using namespace Qt::StringLiterals;

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

Result<Roles> rolesOfUsername(Journal &journal, const Username &username)
{
    const Result<QString> id =
        journal.database().text(u"SELECT id FROM operator WHERE folded = ?"_s, {usernameKey(username)});
    if (!id)
        return tl::unexpected(id.error());
    return id->isEmpty() ? Result<Roles>{Roles{}} : journal.rolesOf({*id});
}
