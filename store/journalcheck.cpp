// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalcheck.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int newestEntries = 1'000;

QString wordOf(VerificationProblem::Kind kind)
{
    using Kind = VerificationProblem::Kind;
    switch (kind) {
    case Kind::Gap: return u"missing"_s;
    case Kind::WrongHash: return u"changed"_s;
    case Kind::Truncated: return u"fewer entries than an anchor counted"_s;
    case Kind::AnchorMismatch: return u"the anchor names another entry"_s;
    case Kind::BadSignature: return u"the anchor's signature does not hold"_s;
    case Kind::UnknownKey: return u"the anchor's key is not known"_s;
    case Kind::AnchorForgotten: return u"the remembered anchor is not there"_s;
    case Kind::RowDiffers: return u"not as the log says"_s;
    case Kind::RowUnlogged: return u"not in the log"_s;
    case Kind::RowMissing: return u"gone, though the log has it"_s;
    case Kind::SchemaDiffers: return u"a guard of the tables was changed"_s;
    case Kind::Unreadable: return u"cannot be read"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString firstBrokenPlace(const VerificationReport &report)
{
    if (!report.problem)
        return report.stopped ? u"the check was stopped"_s : QString();
    const VerificationProblem &problem = *report.problem;
    QStringList parts;
    if (problem.row > 0)
        parts.append(u"audit entry %1"_s.arg(problem.row));
    if (!problem.where.isEmpty())
        parts.append(problem.where);
    const QString place = parts.join(u", "_s);
    const QString words =
        wordOf(problem.kind) + (problem.detail.isEmpty() ? QString() : u" ("_s + problem.detail + u')');
    return place.isEmpty() ? words : place + u": "_s + words;
}

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

QString brokenPlaceAtStart(Journal &journal)
{
    return firstBrokenPlace(verifyJournal(journal, {.lastEntries = newestEntries}));
}

Result<Roles> rolesOfUsername(Journal &journal, const Username &username)
{
    const Result<QString> id =
        journal.database().text(u"SELECT id FROM operator WHERE folded = ?"_s, {usernameKey(username)});
    if (!id)
        return tl::unexpected(id.error());
    return id->isEmpty() ? Result<Roles>{Roles{}} : journal.rolesOf({*id});
}
