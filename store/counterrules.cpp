// SPDX-License-Identifier: GPL-3.0-or-later
// What is sold at the counter and whose codes are shown: shared lists, each under a name of its own.
#include "domain/environment.h"
#include "store/counteracts.h"
#include "store/journal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr auto storesName = u"counter_stores";
constexpr auto merchantsName = u"qris_merchants";

QJsonArray toJson(const QList<CounterStore> &stores)
{
    QJsonArray items;
    for (const CounterStore &store : stores)
        items.append(QJsonObject{{u"name"_s, store.name},
                                 {u"seller"_s, store.seller.value},
                                 {u"service"_s, wireName(store.service)},
                                 {u"commission"_s, store.commission.amount()},
                                 {u"share"_s, store.commissionShare}});
    return items;
}

QJsonArray toJson(const QList<QrisMerchant> &merchants)
{
    QJsonArray items;
    for (const QrisMerchant &merchant : merchants)
        items.append(QJsonObject{{u"nmid"_s, merchant.nmid}, {u"name"_s, merchant.name}});
    return items;
}

// -1 for what is no whole number: no list that is whole has one.
qint64 wholeNumber(const QJsonValue &value)
{
    return value.toInteger(-1);
}

std::optional<CounterStore> storeFrom(const QJsonValue &item)
{
    const auto service = platformFromWire(item[u"service"].toString());
    const qint64 share = wholeNumber(item[u"share"]);
    if (!service || share < 0 || share > maximumCommissionShare)
        return std::nullopt;
    return CounterStore{.name = item[u"name"].toString(),
                        .seller = {item[u"seller"].toString()},
                        .service = *service,
                        .commission = Rupiah{wholeNumber(item[u"commission"])},
                        .commissionShare = int(share)};
}

std::optional<QrisMerchant> merchantFrom(const QJsonValue &item)
{
    return QrisMerchant{.nmid = item[u"nmid"].toString(), .name = item[u"name"].toString()};
}

tl::unexpected<Error> foreign(const QString &name)
{
    return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"the shared list "_s + name});
}

// `into` keeps the built-in ones until somebody has set the list.
template <typename T, typename From>
Result<void> read(Journal &journal, const char16_t *listName, CounterRules &rules, QList<T> &into, From from)
{
    const QString name = QString::fromUtf16(listName);
    const Result<SharedList> list = journal.lists().current(name);
    if (!list)
        return tl::unexpected(list.error());
    if (list->version == 0)
        return {};
    into.clear();
    for (const auto &item : list->items) {
        const auto one = from(item);
        if (!one)
            return foreign(name);
        into.append(*one);
    }
    rules.version += list->version;
    if (list->setAt > rules.setAt) {
        rules.setAt = list->setAt;
        rules.setBy = list->setBy;
    }
    return {};
}

Result<void> setOne(Journal &journal, const Actor &actor, const char16_t *listName, const QJsonArray &before,
                    const QJsonArray &after)
{
    if (before == after)
        return {};
    const QString name = QString::fromUtf16(listName);
    const Result<SharedList> now = journal.lists().current(name);
    if (!now)
        return tl::unexpected(now.error());
    const Result<SharedList> done = journal.lists().set(name, now->version, after, actor);
    return done ? Result<void>{} : tl::unexpected(done.error());
}

} // namespace

namespace counteracts {

Result<CounterRules> rules(Journal &journal, const Environment &environment)
{
    CounterRules found = builtInCounterRules(environment);
    if (const auto stores = read(journal, storesName, found, found.stores, storeFrom); !stores)
        return tl::unexpected(stores.error());
    if (const auto merchants = read(journal, merchantsName, found, found.merchants, merchantFrom); !merchants)
        return tl::unexpected(merchants.error());
    // Only somebody who went around the program can have written what it would never accept.
    if (!isWhole(found))
        return foreign(u"of the counter"_s);
    return found;
}

Result<CounterRules> setRules(Journal &journal, const Actor &actor, const Environment &environment,
                              const CounterRules &wanted)
{
    AuditEntry entry{.actor = actor.username, .action = {u"list.set"_s}, .objectKind = u"shared_list"_s};
    if (const Result<void> may = journal.require(actor, Right::EditLists, entry); !may)
        return tl::unexpected(may.error());
    const auto refused = [&](Error::Kind kind, const QString &why) {
        entry.after = why;
        return tl::unexpected(journal.refuse(entry, Error{.kind = kind, .detail = why}));
    };
    if (!isWhole(wanted))
        return refused(Error::Kind::InvalidInput, u"the counter's stores or merchants"_s);
    const Result<CounterRules> before = rules(journal, environment);
    if (!before)
        return tl::unexpected(before.error());
    if (before->version != wanted.version)
        return refused(Error::Kind::Conflict, u"a newer version of the lists"_s);
    const auto stores = setOne(journal, actor, storesName, toJson(before->stores), toJson(wanted.stores));
    const auto merchants =
        stores ? setOne(journal, actor, merchantsName, toJson(before->merchants), toJson(wanted.merchants)) : stores;
    if (!merchants)
        return tl::unexpected(journal.refuse(entry, merchants.error(), AuditResult::Failed));
    return rules(journal, environment);
}

} // namespace counteracts
