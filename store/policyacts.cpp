// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policyacts.h"

#include "store/operatortable.h"
#include "store/policytable.h"

using namespace Qt::StringLiterals;

namespace policy {

namespace {

AuditEntry tried(const Actor &actor, const QString &action, const QString &id = {})
{
    return {.actor = actor.username,
            .action = {action},
            .objectKind = id.isEmpty() ? u"policy"_s : u"policy_proposal"_s,
            .objectId = id};
}

tl::unexpected<Error> refused(Journal &journal, AuditEntry entry, Error::Kind kind, const QString &detail)
{
    entry.after = detail;
    return tl::unexpected(journal.refuse(entry, Error{.kind = kind, .detail = detail}));
}

// Roles do not change meanwhile (store/peopleacts.cpp takes the same lock).
Result<void> alone(Journal &journal)
{
    if (!journal.database().isPostgres())
        return {};
    return journal.database().each(u"SELECT pg_advisory_xact_lock(94001122533634)"_s, {}, [](const SqlRow &) {});
}

Result<void> mayEdit(Journal &journal, const Actor &actor, const AuditEntry &entry)
{
    if (Result<void> turn = alone(journal); !turn)
        return turn;
    return journal.require(actor, Right::EditPolicy, entry);
}

Result<bool> hasOtherAdministrator(Journal &journal, const OperatorId &than)
{
    const Result<qint64> others =
        journal.database().number(u"SELECT count(*) FROM administrator WHERE operator_id <> ?"_s, {than.value});
    return others ? Result<bool>{*others > 0} : tl::unexpected(others.error());
}

Result<Operator> person(Journal &journal, const OperatorId &id)
{
    const auto found = OperatorTable(journal.context()).byId(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"no such operator"_s});
    return **found;
}

Result<PolicyProposal> waiting(Journal &journal, const PolicyProposalId &id, const AuditEntry &entry)
{
    const auto open = PolicyTable(journal.context()).openProposal();
    if (!open)
        return tl::unexpected(open.error());
    if (!*open || (*open)->id != id)
        return refused(journal, entry, Error::Kind::Conflict, u"the proposal was decided"_s);
    return **open;
}

Result<void> setOrPropose(Journal &journal, const Actor &actor, const Policy &wanted, bool alone)
{
    PolicyTable policies(journal.context());
    if (!alone) {
        const Result<PolicyProposal> proposed = policies.propose(wanted, actor);
        return proposed ? Result<void>{} : tl::unexpected(proposed.error());
    }
    const Result<Operator> self = person(journal, actor.id);
    if (!self)
        return tl::unexpected(self.error());
    const Result<Policy> set = policies.set(wanted, *self, {}, actor.username, u"policy.set"_s);
    return set ? Result<void>{} : tl::unexpected(set.error());
}

} // namespace

Result<Standing> standing(Journal &journal, const Actor &actor)
{
    PolicyTable policies(journal.context());
    Standing found;
    const auto versions = policies.versions();
    const auto proposal = policies.openProposal();
    const Result<Roles> roles = journal.rolesOf(actor.id);
    const Result<bool> others = hasOtherAdministrator(journal, actor.id);
    if (!versions || !proposal || !roles || !others)
        return tl::unexpected(!versions       ? versions.error()
                                  : !proposal ? proposal.error()
                                  : !roles    ? roles.error()
                                              : others.error());
    found.versions = *versions;
    found.current = versions->isEmpty() ? Policy{} : versions->constFirst();
    found.proposal = *proposal;
    found.needsSecond = *others;
    found.mayDecide = found.proposal && found.proposal->proposedBy != actor.id && grants(*roles, Right::EditPolicy);
    return found;
}

Result<Standing> change(Journal &journal, const Actor &actor, const Policy &wanted)
{
    const AuditEntry entry = tried(actor, u"policy.change"_s);
    if (const Result<void> may = mayEdit(journal, actor, entry); !may)
        return tl::unexpected(may.error());
    if (problemOf(wanted) != PolicyProblem::None)
        return refused(journal, entry, Error::Kind::InvalidInput, u"problem %1"_s.arg(int(problemOf(wanted))));
    PolicyTable policies(journal.context());
    const Result<Policy> current = policies.current();
    const auto open = policies.openProposal();
    const Result<bool> others = hasOtherAdministrator(journal, actor.id);
    if (!current || !open || !others)
        return tl::unexpected(!current ? current.error() : !open ? open.error() : others.error());
    if (current->version != wanted.version)
        return refused(journal, entry, Error::Kind::Conflict, u"another version is in force by now"_s);
    if (*open)
        return refused(journal, entry, Error::Kind::Conflict, u"a proposal waits already"_s);
    if (const Result<void> done = setOrPropose(journal, actor, wanted, !*others); !done)
        return tl::unexpected(journal.refuse(entry, done.error(), AuditResult::Failed));
    return standing(journal, actor);
}

Result<Standing> confirm(Journal &journal, const Actor &actor, const PolicyProposalId &id)
{
    const AuditEntry entry = tried(actor, u"policy.confirm"_s, id.value);
    if (const Result<void> may = mayEdit(journal, actor, entry); !may)
        return tl::unexpected(may.error());
    const Result<PolicyProposal> proposal = waiting(journal, id, entry);
    if (!proposal)
        return tl::unexpected(proposal.error());
    if (proposal->proposedBy == actor.id)
        return refused(journal, entry, Error::Kind::Forbidden, u"nobody confirms their own proposal"_s);
    const Result<Operator> proposer = person(journal, proposal->proposedBy);
    PolicyTable policies(journal.context());
    const Result<Policy> current = policies.current();
    if (!proposer || !current)
        return tl::unexpected(!proposer ? proposer.error() : current.error());
    if (!grants(proposer->roles, Right::EditPolicy))
        return refused(journal, entry, Error::Kind::Conflict, u"its proposer may not any more"_s);
    if (current->version != proposal->policy.version)
        return refused(journal, entry, Error::Kind::Conflict, u"another version is in force by now"_s);
    if (const Result<void> decided = policies.decide(*proposal, u"CONFIRMED"_s, actor); !decided)
        return tl::unexpected(journal.refuse(entry, decided.error(), AuditResult::Failed));
    const Result<Policy> set = policies.set(proposal->policy, *proposer, actor.id, actor.username, u"policy.set"_s);
    if (!set)
        return tl::unexpected(journal.refuse(entry, set.error(), AuditResult::Failed));
    return standing(journal, actor);
}

Result<Standing> reject(Journal &journal, const Actor &actor, const PolicyProposalId &id)
{
    const AuditEntry entry = tried(actor, u"policy.reject"_s, id.value);
    if (const Result<void> may = mayEdit(journal, actor, entry); !may)
        return tl::unexpected(may.error());
    const Result<PolicyProposal> proposal = waiting(journal, id, entry);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const QString state = proposal->proposedBy == actor.id ? u"WITHDRAWN"_s : u"REJECTED"_s;
    if (const Result<void> decided = PolicyTable(journal.context()).decide(*proposal, state, actor); !decided)
        return tl::unexpected(journal.refuse(entry, decided.error(), AuditResult::Failed));
    return standing(journal, actor);
}

} // namespace policy
