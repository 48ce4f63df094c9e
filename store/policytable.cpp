// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policytable.h"

#include "domain/uuid.h"
#include "store/audittable.h"
#include "store/witness.h"

using namespace Qt::StringLiterals;

namespace {

QString rules()
{
    return u"minimum_payout, item_limit, day_limit, payout_approval_from, balance_checkout_approval_from, "
           "may_complete"_s;
}

QVariant amountOrNull(const std::optional<Rupiah> &amount)
{
    return amount ? QVariant(amount->amount()) : QVariant();
}

QVariantList values(const Policy &policy)
{
    return {policy.minimumPayout.amount(),
            amountOrNull(policy.itemLimit),
            amountOrNull(policy.dayLimit),
            policy.payoutApprovalFrom.amount(),
            policy.balanceCheckoutApprovalFrom.amount(),
            roleNames(policy.mayComplete).join(u' ')};
}

std::optional<Rupiah> maybeAmount(const SqlRow &row, int column)
{
    const auto amount = row.maybeInteger(column);
    return amount ? std::optional(Rupiah{*amount}) : std::nullopt;
}

// The six columns of `rules` from `column` on.
Policy readRules(const SqlRow &row, int column)
{
    return {.minimumPayout = Rupiah{row.integer(column)},
            .itemLimit = maybeAmount(row, column + 1),
            .dayLimit = maybeAmount(row, column + 2),
            .payoutApprovalFrom = Rupiah{row.integer(column + 3)},
            .balanceCheckoutApprovalFrom = Rupiah{row.integer(column + 4)},
            .mayComplete = rolesFromNames(row.text(column + 5).split(u' '))};
}

Policy readVersion(const SqlRow &row)
{
    Policy policy = readRules(row, 3);
    policy.version = row.integer(0);
    policy.setBy = {row.text(1)};
    policy.setAt = row.instant(2);
    return policy;
}

} // namespace

Result<Policy> PolicyTable::current()
{
    const auto found = m_context.database.first<Policy>(
        u"SELECT version, set_by_username, set_at, %1 FROM policy ORDER BY version DESC LIMIT 1"_s.arg(rules()), {},
        readVersion);
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(Policy{});
}

Result<QList<Policy>> PolicyTable::versions()
{
    return m_context.database.list<Policy>(
        u"SELECT version, set_by_username, set_at, %1 FROM policy ORDER BY version DESC"_s.arg(rules()), {},
        readVersion);
}

Result<Policy> PolicyTable::set(const Policy &policy, const Operator &setBy, const OperatorId &approvedBy,
                                const Username &actor, const QString &action)
{
    const QString id = newUuid();
    const auto before = m_context.database.first<QString>(u"SELECT id FROM policy ORDER BY version DESC LIMIT 1"_s, {},
                                                          [](const SqlRow &row) { return row.text(0); });
    if (!before)
        return tl::unexpected(before.error());
    const Result<QString> replaced =
        *before ? witnessOf(m_context.database, *witnessedTable(u"policy"_s), **before) : Result<QString>{QString()};
    if (!replaced)
        return tl::unexpected(replaced.error());
    const QVariantList who{id, setBy.id.value, setBy.username.value, m_context.now().microseconds,
                           approvedBy.isEmpty() ? QVariant() : QVariant(approvedBy.value)};
    const Result<qint64> written =
        m_context.database.run(u"INSERT INTO policy (id, set_by, set_by_username, set_at, approved_by, %1) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(rules()),
                               who + values(policy));
    if (!written)
        return tl::unexpected(written.error());
    const auto logged =
        AuditTable(m_context).appendRow({.actor = actor, .action = {action}, .before = *replaced}, u"policy"_s, id);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(u"policy"_s);
    return current();
}

Result<std::optional<PolicyProposal>> PolicyTable::openProposal()
{
    return m_context.database.first<PolicyProposal>(
        u"SELECT id, based_on, proposed_by, proposed_by_username, proposed_at, %1 FROM policy_proposal "
        "WHERE state = 'PROPOSED'"_s.arg(rules()),
        {}, [](const SqlRow &row) {
            PolicyProposal proposal{.id = {row.text(0)}, .proposedBy = {row.text(2)}, .policy = readRules(row, 5)};
            proposal.policy.version = row.integer(1);
            proposal.policy.setBy = {row.text(3)};
            proposal.policy.setAt = row.instant(4);
            return proposal;
        });
}

Result<PolicyProposal> PolicyTable::propose(const Policy &policy, const Actor &actor)
{
    const QString id = newUuid();
    const QVariantList who{id, policy.version, actor.id.value, actor.username.value, m_context.now().microseconds};
    const Result<qint64> written = m_context.database.run(
        u"INSERT INTO policy_proposal (id, based_on, proposed_by, proposed_by_username, proposed_at, %1, state, "
        "decided_by, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', '', 0)"_s.arg(rules()),
        who + values(policy));
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = AuditTable(m_context).appendRow({.actor = actor.username, .action = {u"policy.propose"_s}},
                                                        u"policy_proposal"_s, id);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(u"policy_proposal"_s);
    const auto made = openProposal();
    if (!made)
        return tl::unexpected(made.error());
    return made->value_or(PolicyProposal{});
}

Result<void> PolicyTable::decide(const PolicyProposal &proposal, const QString &state, const Actor &actor)
{
    const Result<QString> before =
        witnessOf(m_context.database, *witnessedTable(u"policy_proposal"_s), proposal.id.value);
    if (!before)
        return tl::unexpected(before.error());
    const Result<qint64> changed = m_context.database.run(
        u"UPDATE policy_proposal SET state = ?, decided_by = ?, decided_at = ? WHERE id = ? AND state = 'PROPOSED'"_s,
        {state, actor.id.value, m_context.now().microseconds, proposal.id.value});
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed != 1)
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"the proposal was decided"_s});
    const QString action = u"policy."_s
        + (state == u"CONFIRMED"_s      ? u"confirm"_s
               : state == u"REJECTED"_s ? u"reject"_s
                                        : u"withdraw"_s);
    const auto logged = AuditTable(m_context).appendRow(
        {.actor = actor.username, .action = {action}, .before = *before}, u"policy_proposal"_s, proposal.id.value);
    if (!logged)
        return tl::unexpected(logged.error());
    m_context.touched.tables.insert(u"policy_proposal"_s);
    return {};
}
