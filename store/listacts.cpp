// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listacts.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace lists {

namespace {

constexpr auto statusName = u"status_words";

// Lists of plain texts, by their names in the journal.
constexpr std::array textLists{
    std::pair{u"payment_hosts", &SharedLists::linkHosts}, std::pair{u"refund_reasons", &SharedLists::refundReasons},
    std::pair{u"cancel_reasons", &SharedLists::cancelReasons}, std::pair{u"close_reasons", &SharedLists::closeReasons}};

constexpr std::array actionNames{std::pair{StatusAction::Cancel, u"cancel"}, std::pair{StatusAction::Refund, u"refund"},
                                 std::pair{StatusAction::Complete, u"complete"}};

QJsonArray toJson(const QList<StatusRule> &rules)
{
    QJsonArray items;
    for (const StatusRule &rule : rules) {
        QJsonArray actions;
        for (const auto &[action, name] : actionNames) {
            if (rule.actions.testFlag(action))
                actions.append(QString::fromUtf16(name));
        }
        items.append(QJsonObject{{u"word"_s, rule.word}, {u"actions"_s, actions}});
    }
    return items;
}

QList<StatusRule> rulesFromJson(const QJsonArray &items)
{
    QList<StatusRule> rules;
    for (const auto &item : items) {
        const QJsonArray actions = item[u"actions"].toArray();
        StatusRule rule{.word = item[u"word"].toString()};
        for (const auto &[action, name] : actionNames)
            rule.actions.setFlag(action, actions.contains(QString::fromUtf16(name)));
        rules.append(rule);
    }
    // A word that became a built-in one in a later release than the one that wrote the list.
    for (const StatusRule &known : builtInStatuses()) {
        if (std::none_of(rules.begin(), rules.end(), [&](const StatusRule &rule) { return rule.word == known.word; }))
            rules.append(known);
    }
    return rules;
}

QStringList textsFromJson(const QJsonArray &items)
{
    QStringList texts;
    for (const auto &item : items)
        texts.append(item.toString());
    return texts;
}

void note(SharedLists &into, const SharedList &list)
{
    into.version += list.version;
    if (list.setAt > into.setAt) {
        into.setAt = list.setAt;
        into.setBy = list.setBy;
    }
}

// Both sides of a change are written as they are kept: the same value in and out.
Result<void> setOne(Journal &journal, const Actor &actor, const QString &name, const QJsonArray &before,
                    const QJsonArray &after)
{
    if (before == after)
        return {};
    const Result<SharedList> now = journal.lists().current(name);
    if (!now)
        return tl::unexpected(now.error());
    const Result<SharedList> done = journal.lists().set(name, now->version, after, actor);
    return done ? Result<void>{} : tl::unexpected(done.error());
}

Result<void> setChanged(Journal &journal, const Actor &actor, const SharedLists &before, const SharedLists &wanted)
{
    for (const auto &[name, list] : textLists) {
        Result<void> done = setOne(journal, actor, QString::fromUtf16(name), QJsonArray::fromStringList(before.*list),
                                   QJsonArray::fromStringList(wanted.*list));
        if (!done)
            return done;
    }
    return setOne(journal, actor, QString::fromUtf16(statusName), toJson(before.statuses), toJson(wanted.statuses));
}

} // namespace

Result<SharedLists> current(Journal &journal, const Environment &environment)
{
    SharedLists found = builtInLists(environment);
    for (const auto &[name, list] : textLists) {
        const Result<SharedList> kept = journal.lists().current(QString::fromUtf16(name));
        if (!kept)
            return tl::unexpected(kept.error());
        if (kept->version > 0)
            found.*list = textsFromJson(kept->items);
        note(found, *kept);
    }
    const Result<SharedList> statuses = journal.lists().current(QString::fromUtf16(statusName));
    if (!statuses)
        return tl::unexpected(statuses.error());
    if (statuses->version > 0)
        found.statuses = rulesFromJson(statuses->items);
    note(found, *statuses);
    // Only somebody who went around the program can have written what it would never accept.
    if (const ListsProblem problem = problemOf(found); problem != ListsProblem::None)
        return tl::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"the shared lists, problem %1"_s.arg(int(problem))});
    return found;
}

Result<SharedLists> set(Journal &journal, const Actor &actor, const Environment &environment, const SharedLists &wanted)
{
    AuditEntry entry{.actor = actor.username, .action = {u"list.set"_s}, .objectKind = u"shared_list"_s};
    if (const Result<void> may = journal.require(actor, Right::EditLists, entry); !may)
        return tl::unexpected(may.error());
    const auto refused = [&](Error::Kind kind, const QString &why) {
        entry.after = why;
        return tl::unexpected(journal.refuse(entry, Error{.kind = kind, .detail = why}));
    };
    if (const ListsProblem problem = problemOf(wanted); problem != ListsProblem::None)
        return refused(Error::Kind::InvalidInput, u"problem %1"_s.arg(int(problem)));
    const Result<SharedLists> before = current(journal, environment);
    if (!before)
        return tl::unexpected(before.error());
    if (before->version != wanted.version)
        return refused(Error::Kind::Conflict, u"a newer version of the lists"_s);
    if (const Result<void> done = setChanged(journal, actor, *before, wanted); !done)
        return tl::unexpected(journal.refuse(entry, done.error(), AuditResult::Failed));
    return current(journal, environment);
}

} // namespace lists
