// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operatortable.h"

#include "domain/uuid.h"
#include "store/auditchain.h"
#include "store/audittable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array everyRole{Role::Cashier, Role::Maker, Role::Approver, Role::Auditor, Role::Administrator};

QString roleWord(Role role)
{
    return roleNames(role).constFirst();
}

} // namespace

Result<QList<Operator>> OperatorTable::where(const QString &condition, const QVariantList &values)
{
    auto people = m_context.database.list<Operator>(
        u"SELECT o.seq, o.id, o.username, o.added_at, (SELECT count(*) FROM approval_key k WHERE k.operator_id = o.id "
        "AND NOT EXISTS (SELECT 1 FROM approval_key_withdrawal w WHERE w.key_id = k.id) "
        "AND k.seq = (SELECT max(n.seq) FROM approval_key n WHERE n.operator_id = o.id)) FROM operator o "_s
            + condition,
        values, [](const SqlRow &row) {
            return Operator{.row = row.integer(0),
                            .id = {row.text(1)},
                            .username = {row.text(2)},
                            .addedAt = row.instant(3),
                            .hasApprovalKey = row.integer(4) > 0};
        });
    if (!people)
        return people;
    for (Operator &person : *people) {
        const Result<void> read =
            m_context.database.each(u"SELECT role, given FROM role_grant WHERE operator_id = ? ORDER BY seq"_s,
                                    {person.id.value}, [&](const SqlRow &row) {
                                        const Roles role = rolesFromNames({row.text(0)});
                                        person.roles = row.integer(1) == 1 ? person.roles | role : person.roles & ~role;
                                    });
        if (!read)
            return tl::unexpected(read.error());
    }
    return people;
}

Result<std::optional<Operator>> OperatorTable::byUsername(const Username &username)
{
    const auto found = where(u"WHERE o.folded = ?"_s, {usernameKey(username)});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<std::optional<Operator>> OperatorTable::byId(const OperatorId &id)
{
    const auto found = where(u"WHERE o.id = ?"_s, {id.value});
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<QList<Operator>> OperatorTable::all()
{
    return where(u"ORDER BY o.seq"_s, {});
}

Result<Operator> OperatorTable::add(const Username &username, const AuditEntry &log)
{
    const Username name{auditchain::storable(username.value.trimmed())};
    const QString key = auditchain::storable(usernameKey(name));
    if (key.isEmpty())
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"username"_s});
    const QString id = newUuid();
    const Result<qint64> written =
        m_context.database.run(u"INSERT INTO operator (id, username, folded, added_at) VALUES (?, ?, ?, ?)"_s,
                               {id, name.value, key, m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    if (const auto logged = AuditTable(m_context).appendRow(log, u"operator"_s, id); !logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(u"operator"_s);
    const auto added = byId({id});
    if (!added)
        return tl::unexpected(added.error());
    return added->value_or(Operator{});
}

Result<bool> OperatorTable::anyRoleGranted()
{
    const Result<qint64> found = m_context.database.number(u"SELECT count(*) FROM role_grant"_s);
    return found ? Result<bool>{*found > 0} : tl::unexpected(found.error());
}

Result<void> OperatorTable::changeRoles(const Operator &whose, Roles before, Roles after, const QString &by,
                                        const Username &actor)
{
    for (const Role role : everyRole) {
        const bool given = after.testFlag(role);
        if (before.testFlag(role) == given)
            continue;
        const QString id = newUuid();
        const Result<qint64> written = m_context.database.run(
            u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {id, whose.id.value, whose.username.value, roleWord(role), given ? 1 : 0, by,
             m_context.now().microseconds});
        if (!written)
            return tl::unexpected(written.error());
        const auto logged = AuditTable(m_context).appendRow(
            {.actor = actor, .action = {given ? u"role.grant"_s : u"role.take"_s}}, u"role_grant"_s, id);
        if (!logged)
            return tl::unexpected(logged.error());
    }
    m_context.touched.tables.insert(u"role_grant"_s);
    return {};
}
