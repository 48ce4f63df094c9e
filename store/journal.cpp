// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "domain/logcategories.h"

using namespace Qt::StringLiterals;

namespace {

void addTo(Touched &all, const Touched &more)
{
    all.auditAdded += more.auditAdded;
    for (auto rows = more.rows.cbegin(); rows != more.rows.cend(); ++rows) {
        all.rows[rows.key()].added += rows->added;
        all.rows[rows.key()].changed += rows->changed;
    }
    all.tables += more.tables;
}

} // namespace

Error Journal::refuse(const AuditEntry &tried, Error why, AuditResult result)
{
    AuditEntry entry = tried;
    entry.result = result;
    m_context.refusal = entry;
    return why;
}

Result<Roles> Journal::rolesOf(const OperatorId &id)
{
    Roles roles;
    const Result<void> read = m_context.database.each(
        u"SELECT role, given FROM role_grant WHERE operator_id = ? ORDER BY seq"_s, {id.value}, [&](const SqlRow &row) {
            const Roles role = rolesFromNames({row.text(0)});
            roles = row.integer(1) == 1 ? roles | role : roles & ~role;
        });
    return read ? Result<Roles>{roles} : tl::unexpected(read.error());
}

Result<void> Journal::require(const Actor &actor, Right right, const AuditEntry &tried)
{
    const Result<Roles> roles = rolesOf(actor.id);
    if (!roles)
        return tl::unexpected(roles.error());
    if (grants(*roles, right))
        return {};
    AuditEntry entry = tried;
    entry.actor = actor.username;
    return tl::unexpected(
        refuse(entry, Error{.kind = Error::Kind::Forbidden, .detail = u"right %1"_s.arg(int(right))}));
}

Result<void> Journal::transact(const std::function<Result<void>()> &work)
{
    m_context.touched = {};
    m_context.refusal.reset();
    m_context.chainHead.reset();
    if (Result<void> begun = m_context.database.begin(); !begun)
        return begun;
    Result<void> done = work();
    if (done)
        done = m_context.database.commit();
    m_context.chainHead.reset();
    if (done) {
        addTo(m_committed, m_context.touched);
        m_context.touched = {};
        return done;
    }
    m_context.database.rollback();
    m_context.touched = {};
    if (m_context.refusal && m_context.database.access() == Database::Access::Write)
        logRefusal(*std::exchange(m_context.refusal, std::nullopt));
    return done;
}

void Journal::logRefusal(AuditEntry refusal)
{
    const Result<void> logged = transact([&] {
        const auto entry = audit().append(refusal);
        return entry ? Result<void>{} : tl::unexpected(entry.error());
    });
    if (!logged)
        qCWarning(logStore) << "a refusal could not be logged:" << logged.error().detail;
}

Touched Journal::takeTouched()
{
    return std::exchange(m_committed, {});
}
