// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approvalacts.h"

#include "store/approvalkeytable.h"

using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace approval {

namespace {

AuditEntry tried(const Actor &actor, const QString &action, const OperatorId &whose)
{
    return {.actor = actor.username, .action = {action}, .objectKind = u"operator"_s, .objectId = whose.value};
}

tl::unexpected<Error> refused(Journal &journal, AuditEntry entry, Error::Kind kind, const QString &detail)
{
    entry.after = detail;
    return tl::unexpected(journal.refuse(entry, Error{.kind = kind, .detail = detail}));
}

} // namespace

Result<KeyTry> beginKeyTry(Journal &journal, const Actor &actor)
{
    ApprovalKeyTable keys(journal.context());
    const auto newest = keys.newest(actor.id);
    const Result<WrongTries> before = keys.tries(actor.id);
    if (!newest || !before)
        return tl::unexpected(!newest ? newest.error() : before.error());
    if (!*newest)
        return KeyTry{};
    const Instant now = journal.context().now();
    if (const seconds pause = pauseLeft(*before, now); pause > seconds{0})
        return KeyTry{.pause = pause};
    if (const Result<void> counted = keys.setTries(actor.id, {.count = before->count + 1, .last = now}); !counted)
        return tl::unexpected(counted.error());
    return KeyTry{.key = (*newest)->key};
}

Result<seconds> endKeyTry(Journal &journal, const Actor &actor, bool right)
{
    ApprovalKeyTable keys(journal.context());
    if (right) {
        const Result<void> forgotten = keys.setTries(actor.id, {});
        return forgotten ? Result<seconds>{seconds{0}} : tl::unexpected(forgotten.error());
    }
    const Result<WrongTries> tries = keys.tries(actor.id);
    if (!tries)
        return tl::unexpected(tries.error());
    AuditEntry entry = tried(actor, u"approval_key.open"_s, actor.id);
    entry.result = AuditResult::Refused;
    entry.after = u"wrong passphrase, %1 in a row"_s.arg(tries->count);
    if (const auto logged = journal.audit().append(entry); !logged)
        return tl::unexpected(logged.error());
    return pauseLeft(*tries, journal.context().now());
}

Result<bool> hasKey(Journal &journal, const Actor &actor)
{
    const auto newest = ApprovalKeyTable(journal.context()).newest(actor.id);
    return newest ? Result<bool>{newest->has_value()} : tl::unexpected(newest.error());
}

Result<bool> setKey(Journal &journal, const Actor &actor, const SealedKey &key, const QByteArray &proof)
{
    const AuditEntry entry = tried(actor, u"approval_key.set"_s, actor.id);
    if (const Result<void> may = journal.require(actor, Right::Approve, entry); !may)
        return tl::unexpected(may.error());
    ApprovalKeyTable keys(journal.context());
    const auto newest = keys.newest(actor.id);
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest && !isSignedBy((*newest)->key.publicKey, key.publicKey, proof))
        return refused(journal, entry, Error::Kind::Forbidden, u"not signed by the key that is there"_s);
    if (const Result<void> added = keys.add(actor, key); !added)
        return tl::unexpected(journal.refuse(entry, added.error(), AuditResult::Failed));
    return true;
}

Result<bool> withdrawKey(Journal &journal, const Actor &actor, const OperatorId &whose)
{
    const AuditEntry entry = tried(actor, u"approval_key.withdraw"_s, whose);
    if (const Result<void> may = journal.require(actor, Right::ManagePeople, entry); !may)
        return tl::unexpected(may.error());
    if (actor.id == whose)
        return refused(journal, entry, Error::Kind::Forbidden, u"nobody withdraws their own key"_s);
    ApprovalKeyTable keys(journal.context());
    const auto newest = keys.newest(whose);
    if (!newest)
        return tl::unexpected(newest.error());
    if (!*newest)
        return refused(journal, entry, Error::Kind::Conflict, u"there is no key"_s);
    if (const Result<void> withdrawn = keys.withdraw(**newest, whose, actor); !withdrawn)
        return tl::unexpected(journal.refuse(entry, withdrawn.error(), AuditResult::Failed));
    const Result<void> forgotten = keys.setTries(whose, {});
    return forgotten ? Result<bool>{true} : tl::unexpected(forgotten.error());
}

} // namespace approval
