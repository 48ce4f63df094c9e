// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attemptlock.h"

using namespace Qt::StringLiterals;

namespace attemptlock {

Result<void> hold(Database &database, const AttemptId &attempt)
{
    if (!database.isPostgres())
        return {};
    return database.each(u"SELECT pg_advisory_lock(hashtextextended(?, 0))"_s, {attempt.value}, [](const SqlRow &) {});
}

Result<void> release(Database &database, const AttemptId &attempt)
{
    if (!database.isPostgres())
        return {};
    const auto held = database.number(
        u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND objsubid = 1 AND "
        "(classid::bigint << 32 | objid::bigint) = hashtextextended(?, 0)"_s,
        {attempt.value});
    if (!held || *held == 0) // its connection was lost meanwhile
        return held ? Result<void>{} : tl::unexpected(held.error());
    return database.each(u"SELECT pg_advisory_unlock(hashtextextended(?, 0))"_s, {attempt.value},
                         [](const SqlRow &) {});
}

Result<bool> isHeld(Database &database, const AttemptId &attempt)
{
    if (!database.isPostgres())
        return false;
    const auto taken = database.number(
        u"SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended(?, 0)) THEN 1 ELSE 0 END"_s, {attempt.value});
    return taken ? Result<bool>{*taken == 0} : tl::unexpected(taken.error());
}

} // namespace attemptlock
