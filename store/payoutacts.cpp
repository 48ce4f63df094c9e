// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payoutacts.h"

#include "domain/payoutcheck.h"
#include "domain/policy.h"
#include "store/journal.h"
#include "store/moneygate.h"
#include "store/payouttable.h"
#include "store/policytable.h"

using namespace Qt::StringLiterals;

namespace {

const QString belowThreshold = u"below threshold"_s;

AuditEntry tried(const Actor &actor, const QString &action, const PayoutId &id = {})
{
    return {.actor = actor.username, .action = {action}, .objectKind = u"payout"_s, .objectId = id.value};
}

Error invalid(const QString &what)
{
    return {.kind = Error::Kind::InvalidInput, .detail = what};
}

Error conflict(const QString &what)
{
    return {.kind = Error::Kind::Conflict, .detail = what};
}

// What this payout would make of the day's sum. `counted`: it is in the sum already.
Result<PolicyVerdict> judged(Journal &journal, const Policy &policy, const PayoutRequest &request, bool counted)
{
    const Result<Rupiah> sum = moneygate::sumOfDay(journal);
    if (!sum)
        return tl::unexpected(sum.error());
    const Rupiah before = counted ? checkedSubtract(*sum, request.amount).value_or(Rupiah{}) : *sum;
    return judgePayout(policy, request.amount, std::max(before, Rupiah{}));
}

Result<void> mayBeAsked(const PayoutRequest &request, const Policy &policy, PolicyVerdict verdict)
{
    if (!problemsOf(request, policy).isEmpty())
        return tl::unexpected(invalid(u"a field"_s));
    switch (verdict) {
    case PolicyVerdict::Allowed:
    case PolicyVerdict::NeedsApproval: return {};
    case PolicyVerdict::BelowMinimum: return tl::unexpected(invalid(u"minimum"_s));
    case PolicyVerdict::AboveItemLimit: return tl::unexpected(invalid(QString::fromUtf16(payoutrefusal::itemLimit)));
    case PolicyVerdict::AboveDayLimit: return tl::unexpected(invalid(QString::fromUtf16(payoutrefusal::dayLimit)));
    }
    Q_UNREACHABLE();
}

Result<void> mayBeCopiedFrom(PayoutTable &table, const PayoutId &copyOf)
{
    if (copyOf.isEmpty())
        return {};
    const auto original = table.byId(copyOf);
    if (!original)
        return tl::unexpected(original.error());
    if (!*original || !mayBeCopied((*original)->state))
        return tl::unexpected(conflict(QString::fromUtf16(payoutrefusal::originalMayBePaid)));
    return {};
}

// Money rule 9.
Result<void> isFree(const PayoutHistory &history, const QString &reason)
{
    if (history.sameAsUnknown)
        return tl::unexpected(conflict(QString::fromUtf16(payoutrefusal::unknownOpen)));
    if (history.recipientHasUnknown && reason.trimmed().isEmpty())
        return tl::unexpected(invalid(u"reason"_s));
    return {};
}

} // namespace

namespace payoutacts {

Result<Payout> request(Journal &journal, const Actor &maker, const PayoutRequest &request, const QString &reason,
                       const PayoutId &copyOf)
{
    const AuditEntry attempt = tried(maker, u"payout.request"_s);
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    if (const auto may = journal.require(maker, Right::RequestPayout, attempt); !may)
        return tl::unexpected(may.error());
    PayoutTable table(journal.context());
    const auto policy = PolicyTable(journal.context()).current();
    if (!policy)
        return tl::unexpected(policy.error());
    const auto verdict = judged(journal, *policy, request, false);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto history = table.history(request);
    if (!history)
        return tl::unexpected(history.error());
    for (const Result<void> &check :
         {mayBeAsked(request, *policy, *verdict), mayBeCopiedFrom(table, copyOf), isFree(*history, reason)}) {
        if (!check)
            return tl::unexpected(journal.refuse(attempt, check.error()));
    }
    auto payout = table.insert(request, reason, copyOf, *policy, maker);
    if (payout && *verdict == PolicyVerdict::Allowed && !history->recipientHasUnknown)
        return table.approveByRule(payout->id, belowThreshold);
    return payout;
}

Result<Payout> withdraw(Journal &journal, const Actor &maker, const PayoutId &id)
{
    const AuditEntry attempt = tried(maker, u"payout.withdrawn"_s, id);
    if (const auto may = journal.require(maker, Right::RequestPayout, attempt); !may)
        return tl::unexpected(may.error());
    PayoutTable table(journal.context());
    const auto payout = table.byId(id);
    if (!payout)
        return tl::unexpected(payout.error());
    if (!*payout || ((*payout)->state != MoneyState::Requested && (*payout)->state != MoneyState::Approved))
        return tl::unexpected(journal.refuse(attempt, conflict(u"it is no longer waiting"_s)));
    return table.end(id, (*payout)->state, MoneyState::Withdrawn, maker);
}

Result<Payout> claim(Journal &journal, const Actor &sender, const PayoutId &id, const AttemptId &attempt,
                     const std::optional<BalanceReading> &before)
{
    const AuditEntry act = tried(sender, u"payout.send"_s, id);
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    if (const auto may = journal.require(sender, Right::SendPayout, act); !may)
        return tl::unexpected(may.error());
    PayoutTable table(journal.context());
    const auto payout = table.byId(id);
    const auto policy = PolicyTable(journal.context()).current();
    if (!payout || !policy)
        return tl::unexpected(payout ? policy.error() : payout.error());
    if (!*payout || (*payout)->state != MoneyState::Approved)
        return tl::unexpected(journal.refuse(act, conflict(u"it is not waiting to be sent"_s)));
    const PayoutRequest &content = (*payout)->request;
    const auto history = table.history(content);
    const auto verdict =
        judged(journal, *policy, content, (*payout)->requestedAt >= moneygate::dayOf(journal.context().now()));
    if (!history || !verdict)
        return tl::unexpected(history ? verdict.error() : history.error());
    if (history->sameAsUnknown)
        return tl::unexpected(journal.refuse(act, conflict(QString::fromUtf16(payoutrefusal::unknownOpen))));
    const auto roles = moneygate::rolesStillHold(journal, u"payout"_s, id.value, Right::RequestPayout);
    if (!roles)
        return tl::unexpected(roles.error());
    const bool byPerson = !(*payout)->approver.isEmpty();
    const bool stillFits = *verdict == PolicyVerdict::Allowed || (*verdict == PolicyVerdict::NeedsApproval && byPerson);
    if (!*roles || !stillFits || (history->recipientHasUnknown && !byPerson))
        return table.end(id, MoneyState::Approved, MoneyState::Void, sender);
    auto claimed = table.claim(id, attempt, sender);
    if (claimed && before) {
        if (const auto noted = table.noteBalance(id, *before); !noted)
            return tl::unexpected(noted.error());
    }
    return claimed;
}

Result<Payout> record(Journal &journal, const AttemptId &attempt, const Outcome &outcome)
{
    return PayoutTable(journal.context()).record(attempt, outcome);
}

Result<qint64> recover(Journal &journal, const QList<AttemptId> &alive)
{
    return PayoutTable(journal.context()).giveUpSending(alive);
}

Result<Payout> resolve(Journal &journal, const Actor &actor, const PayoutId &id, bool paid, const QString &reason,
                       const QString &reference)
{
    const AuditEntry act = tried(actor, u"payout.resolve"_s, id);
    if (const auto may = journal.require(actor, Right::ResolveUnknown, act); !may)
        return tl::unexpected(may.error());
    PayoutTable table(journal.context());
    const auto payout = table.byId(id);
    if (!payout)
        return tl::unexpected(payout.error());
    if (!*payout || (*payout)->state != MoneyState::Unknown)
        return tl::unexpected(journal.refuse(act, conflict(u"its outcome is known"_s)));
    if (usernameKey((*payout)->sender) == usernameKey(actor.username)) {
        const auto other = moneygate::hasOtherResolver(journal, (*payout)->sender);
        if (!other)
            return tl::unexpected(other.error());
        if (*other)
            return tl::unexpected(journal.refuse(
                act, Error{.kind = Error::Kind::Forbidden, .detail = QString::fromUtf16(payoutrefusal::ownSending)}));
    }
    return table.resolve(id, paid, reason, reference, actor);
}

Result<Payout> noteBalance(Journal &journal, const PayoutId &id, const BalanceReading &reading)
{
    PayoutTable table(journal.context());
    if (const auto noted = table.noteBalance(id, reading); !noted)
        return tl::unexpected(noted.error());
    const auto payout = table.byId(id);
    if (!payout)
        return tl::unexpected(payout.error());
    return *payout ? Result<Payout>{**payout} : tl::unexpected(conflict(u"no such payout"_s));
}

Result<Payout> reveal(Journal &journal, const Actor &actor, const PayoutId &id)
{
    const AuditEntry look = tried(actor, u"account.reveal"_s, id);
    if (const auto may = journal.require(actor, Right::RevealAccount, look); !may)
        return tl::unexpected(may.error());
    const auto payout = PayoutTable(journal.context()).byId(id);
    if (!payout)
        return tl::unexpected(payout.error());
    if (!*payout)
        return tl::unexpected(journal.refuse(look, conflict(u"no such payout"_s)));
    const auto logged = journal.audit().append(look);
    return logged ? Result<Payout>{**payout} : tl::unexpected(logged.error());
}

Result<void> mayCloseCase(Journal &journal, const CaseId &id)
{
    const auto unknown = journal.database().number(
        u"SELECT count(*) FROM open_case JOIN payout ON payout.id = open_case.object_id WHERE open_case.id = ? AND "
        "open_case.object_kind = 'payout' AND open_case.kind = 'unknown' AND payout.state = 'UNKNOWN'"_s,
        {id.value});
    if (!unknown)
        return tl::unexpected(unknown.error());
    if (*unknown > 0)
        return tl::unexpected(conflict(QString::fromUtf16(payoutrefusal::settleFirst)));
    return {};
}

} // namespace payoutacts
