// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peopleacts.h"

#include "store/operatortable.h"

using namespace Qt::StringLiterals;

namespace people {

namespace {

constexpr qsizetype longestUsername = 200;

// PostgreSQL: who changes roles does it alone, or the newer row would not be the later decision. SQLite writes alone
// anyway.
Result<void> alone(Journal &journal)
{
    if (!journal.database().isPostgres())
        return {};
    return journal.database().each(u"SELECT pg_advisory_xact_lock(94001122533634)"_s, {}, [](const SqlRow &) {});
}

AuditEntry signIn(const Username &username, const QString &id)
{
    // Of kind "session": an entry of kind "operator" would have to tell of the operator's row (store/witness.h).
    return {.actor = username, .action = {u"session.sign_in"_s}, .objectKind = u"session"_s, .objectId = id};
}

tl::unexpected<Error> forbidden(Journal &journal, const AuditEntry &tried, const QString &detail)
{
    AuditEntry entry = tried;
    entry.after = detail;
    return tl::unexpected(journal.refuse(entry, Error{.kind = Error::Kind::Forbidden, .detail = detail}));
}

tl::unexpected<Error> conflict(Journal &journal, const AuditEntry &tried, const QString &detail)
{
    AuditEntry entry = tried;
    entry.after = detail;
    return tl::unexpected(journal.refuse(entry, Error{.kind = Error::Kind::Conflict, .detail = detail}));
}

Result<Arrival> arrivalOf(Journal &journal, const Operator &who)
{
    OperatorTable operators(journal.context());
    Arrival arrival{.who = who};
    const Result<bool> granted = operators.anyRoleGranted();
    if (!granted)
        return tl::unexpected(granted.error());
    arrival.nobodyHasARole = !*granted;
    const auto all = operators.all();
    if (!all)
        return tl::unexpected(all.error());
    for (const Operator &one : *all) {
        if (one.roles.testFlag(Role::Administrator))
            arrival.administrators.append(one.username);
    }
    return arrival;
}

Result<Operator> known(Journal &journal, const OperatorId &id, const AuditEntry &tried)
{
    const auto found = OperatorTable(journal.context()).byId(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return conflict(journal, tried, u"no such operator"_s);
    return **found;
}

} // namespace

Result<Arrival> arrive(Journal &journal, const Username &username)
{
    OperatorTable operators(journal.context());
    if (username.value.size() > longestUsername)
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"username"_s});
    const auto found = operators.byUsername(username);
    if (!found)
        return tl::unexpected(found.error());
    if (*found && !isSameSpelling((*found)->username, username))
        return forbidden(journal, signIn(username, (*found)->id.value), u"looks like "_s + (*found)->username.value);
    const Result<Operator> who = *found
        ? Result<Operator>{**found}
        : operators.add(username, {.actor = {username.value.trimmed()}, .action = {u"operator.add"_s}});
    if (!who)
        return tl::unexpected(who.error());
    const auto logged = journal.audit().append(signIn(who->username, who->id.value));
    if (!logged)
        return tl::unexpected(logged.error());
    return arrivalOf(journal, *who);
}

Result<Arrival> lookAgain(Journal &journal, const OperatorId &id)
{
    const auto found = OperatorTable(journal.context()).byId(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"no such operator"_s});
    return arrivalOf(journal, **found);
}

Result<Arrival> find(Journal &journal, const Username &username)
{
    const auto found = OperatorTable(journal.context()).byUsername(username);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found || !isSameSpelling((*found)->username, username))
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"no such operator"_s});
    return arrivalOf(journal, **found);
}

Result<bool> noteRefusedSignIn(Journal &journal, const Username &username, const QString &why)
{
    AuditEntry entry = signIn({username.value.left(longestUsername)}, {});
    entry.result = AuditResult::Refused;
    entry.after = why;
    const auto logged = journal.audit().append(entry);
    return logged ? Result<bool>{true} : tl::unexpected(logged.error());
}

Result<Arrival> becomeFirst(Journal &journal, const Actor &actor, const QString &typed, const QString &journalName)
{
    const AuditEntry tried{
        .actor = actor.username, .action = {u"operator.first"_s}, .objectKind = u"journal"_s, .objectId = journalName};
    if (const Result<void> turn = alone(journal); !turn)
        return tl::unexpected(turn.error());
    const Result<Operator> who = known(journal, actor.id, tried);
    if (!who)
        return tl::unexpected(who.error());
    OperatorTable operators(journal.context());
    const Result<bool> granted = operators.anyRoleGranted();
    if (!granted)
        return tl::unexpected(granted.error());
    if (*granted)
        return conflict(journal, tried, u"somebody else was first"_s);
    if (journalName.isEmpty() || typed != journalName)
        return forbidden(journal, tried, u"another name was typed"_s);
    const Result<void> changed = operators.changeRoles(*who, {}, Role::Administrator | Role::Maker, {}, who->username);
    if (!changed)
        return tl::unexpected(changed.error());
    if (const auto logged = journal.audit().append(tried); !logged)
        return tl::unexpected(logged.error());
    return lookAgain(journal, actor.id);
}

Result<Operator> setRoles(Journal &journal, const Actor &actor, const OperatorId &whose, Roles before, Roles after)
{
    const AuditEntry tried{.actor = actor.username,
                           .action = {u"role.change"_s},
                           .objectKind = u"operator"_s,
                           .objectId = whose.value,
                           .before = roleNames(before).join(u' '),
                           .after = roleNames(after).join(u' ')};
    if (const Result<void> turn = alone(journal); !turn)
        return tl::unexpected(turn.error());
    if (const Result<void> may = journal.require(actor, Right::ManagePeople, tried); !may)
        return tl::unexpected(may.error());
    if (actor.id == whose)
        return forbidden(journal, tried, u"nobody changes their own roles"_s);
    Result<Operator> person = known(journal, whose, tried);
    if (!person)
        return person;
    if (person->roles != before)
        return conflict(journal, tried, u"the roles are others by now"_s);
    OperatorTable operators(journal.context());
    const Result<void> changed = operators.changeRoles(*person, before, after, actor.id.value, actor.username);
    if (!changed)
        return tl::unexpected(journal.refuse(tried, changed.error(), AuditResult::Failed));
    return known(journal, whose, tried);
}

Result<bool> grantForTraining(Journal &journal, const QList<std::pair<Username, Roles>> &demo)
{
    if (const Result<void> turn = alone(journal); !turn)
        return tl::unexpected(turn.error());
    OperatorTable operators(journal.context());
    const Username program{};
    for (const auto &[username, roles] : demo) {
        const auto found = operators.byUsername(username);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            continue;
        const Result<Operator> added = operators.add(username, {.action = {u"operator.add"_s}});
        if (!added)
            return tl::unexpected(added.error());
        if (const Result<void> given = operators.changeRoles(*added, {}, roles, u"training"_s, program); !given)
            return tl::unexpected(given.error());
    }
    return true;
}

Result<QList<Operator>> everybody(Journal &journal)
{
    return OperatorTable(journal.context()).all();
}

Result<bool> noteSession(Journal &journal, const Actor &actor, const QString &action, AuditResult result)
{
    const auto logged = journal.audit().append({.actor = actor.username,
                                                .action = {action},
                                                .result = result,
                                                .objectKind = u"session"_s,
                                                .objectId = actor.id.value});
    return logged ? Result<bool>{true} : tl::unexpected(logged.error());
}

} // namespace people
