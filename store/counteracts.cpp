// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/counteracts.h"

#include "domain/environment.h"
#include "domain/plaintext.h"
#include "store/countertable.h"
#include "store/invoicecallacts.h"
#include "store/invoicecalltable.h"
#include "store/journal.h"
#include "store/moneygate.h"

using namespace Qt::StringLiterals;

namespace {

AuditEntry triedSale(const Actor &actor, const QString &action, const InvoiceCallId &id = {})
{
    return {.actor = actor.username, .action = {action}, .objectKind = u"counter_sale"_s, .objectId = id.value};
}

AuditEntry triedShift(const Actor &actor, const QString &action, const ShiftId &id = {})
{
    return {.actor = actor.username, .action = {action}, .objectKind = u"shift"_s, .objectId = id.value};
}

Error invalid(const QString &what)
{
    return {.kind = Error::Kind::InvalidInput, .detail = what};
}

Error conflict(const QString &what)
{
    return {.kind = Error::Kind::Conflict, .detail = what};
}

Result<void> isWhole(const CounterOrder &order)
{
    if (!order.amount.isPositive())
        return tl::unexpected(invalid(u"amount"_s));
    if (problemOf(order.store, {}) != CounterStoreProblem::None)
        return tl::unexpected(invalid(u"store"_s));
    if (!commissionOf(order.store, order.amount))
        return tl::unexpected(invalid(u"commission"_s));
    if (order.account.isEmpty())
        return tl::unexpected(invalid(u"account"_s));
    if (!isDeskCode(order.deskCode))
        return tl::unexpected(invalid(u"desk code"_s));
    if (order.reference != boundedPlainText(order.reference, maximumReference))
        return tl::unexpected(invalid(u"reference"_s));
    return {};
}

// The journal knows where it belongs: only the sandbox's has built-in stores.
Result<CounterRules> rulesOf(Journal &journal)
{
    const Result<QString> key = journal.meta().environment();
    if (!key)
        return tl::unexpected(key.error());
    const bool training = *key == Environment{.kind = Environment::Kind::Sandbox}.key();
    return counteracts::rules(journal, {.kind = training ? Environment::Kind::Sandbox : Environment::Kind::Production});
}

Result<void> isOffered(Journal &journal, const CounterStore &store)
{
    const auto rules = rulesOf(journal);
    if (!rules)
        return tl::unexpected(rules.error());
    return rules->stores.contains(store)
        ? Result<void>{}
        : tl::unexpected(conflict(u"the store is no longer on the list, or has changed there"_s));
}

struct Number {
    qint64 count = 0;
    StoreInvoice text{};
};

// The next one. What somebody has typed into another checkout is passed over.
Result<Number> nextNumber(Journal &journal, const QString &deskCode)
{
    constexpr qint64 ahead = qint64{7} * 3'600 * 1'000; // of WIB, in milliseconds
    const qint64 midnight = moneygate::dayOf(journal.context().now()).microseconds / 1'000;
    const QDate day = QDateTime::fromMSecsSinceEpoch(midnight + ahead, Qt::UTC).date();
    const auto first = CounterTable(journal.context()).nextCount();
    if (!first)
        return tl::unexpected(first.error());
    constexpr qint64 tries = 1'000;
    for (qint64 count = *first; count < *first + tries; ++count) {
        const StoreInvoice number = counterNumber(deskCode, day, count);
        const auto used = InvoiceCallTable(journal.context()).used({number.value});
        if (!used)
            return tl::unexpected(used.error());
        if (used->isEmpty())
            return Number{count, number};
    }
    return tl::unexpected(conflict(QString::fromUtf16(callrefusal::storeInvoiceUsed)));
}

// In the transaction of the act that needs it, whose right was asked for.
Result<Shift> openedShift(Journal &journal, const Actor &actor)
{
    CounterTable table(journal.context());
    const auto open = table.openShift(actor.desk);
    if (!open)
        return tl::unexpected(open.error());
    // One's own goes on, but not for ever: its sums are to be looked at.
    constexpr qint64 longest = qint64{24} * 3'600 * 1'000'000;
    const bool own = *open && (*open)->cashier == actor.username;
    if (own && journal.context().now().microseconds - (*open)->openedAt.microseconds < longest)
        return **open;
    if (*open) {
        if (const auto closed = table.close(**open, actor); !closed)
            return tl::unexpected(closed.error());
    }
    return table.insertShift(actor);
}

// "amount-other: wanted "50000", found "60000"; checksum: …"
QString wordsOf(const QList<QrisFinding> &findings)
{
    constexpr qsizetype maximumValue = 100;
    constexpr qsizetype maximumWords = 1'000;
    QStringList words;
    for (const QrisFinding &finding : findings) {
        if (!forbids(finding.flaw))
            continue;
        const bool compared = !finding.wanted.isEmpty() || !finding.found.isEmpty();
        words.append(qrisFlawName(finding.flaw)
                     + (compared
                            ? u": wanted \"%1\", found \"%2\""_s.arg(boundedPlainText(finding.wanted, maximumValue),
                                                                     boundedPlainText(finding.found, maximumValue))
                            : QString()));
    }
    return boundedPlainText(words.join(u"; "_s), maximumWords);
}

} // namespace

namespace counteracts {

Result<std::optional<Shift>> currentShift(Journal &journal, const DeskId &desk)
{
    return CounterTable(journal.context()).openShift(desk);
}

Result<Shift> openShift(Journal &journal, const Actor &actor)
{
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    if (const auto may = journal.require(actor, Right::SellByQris, triedShift(actor, u"shift.open"_s)); !may)
        return tl::unexpected(may.error());
    return openedShift(journal, actor);
}

Result<Shift> closeShift(Journal &journal, const Actor &actor, const ShiftId &id)
{
    const AuditEntry tried = triedShift(actor, u"shift.close"_s, id);
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    if (const auto may = journal.require(actor, Right::SellByQris, tried); !may)
        return tl::unexpected(may.error());
    CounterTable table(journal.context());
    const auto open = table.openShift(actor.desk);
    if (!open)
        return tl::unexpected(open.error());
    if (!*open || (*open)->id != id)
        return tl::unexpected(journal.refuse(tried, conflict(u"the shift is not open at this desk"_s)));
    return table.close(**open, actor);
}

Result<CounterSale> begin(Journal &journal, const Actor &actor, const CounterOrder &order)
{
    const AuditEntry tried = triedSale(actor, u"counter.sell"_s);
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    if (const auto may = journal.require(actor, Right::SellByQris, tried); !may)
        return tl::unexpected(may.error());
    if (const auto whole = isWhole(order); !whole)
        return tl::unexpected(journal.refuse(tried, whole.error()));
    if (const auto offered = isOffered(journal, order.store); !offered)
        return tl::unexpected(journal.refuse(tried, offered.error()));
    const auto shift = openedShift(journal, actor);
    const auto number = shift ? nextNumber(journal, order.deskCode) : tl::unexpected(shift.error());
    if (!number)
        return tl::unexpected(journal.refuse(tried, number.error(), AuditResult::Failed));
    const auto content = contentOf(order, number->text);
    if (!content)
        return tl::unexpected(journal.refuse(tried, invalid(u"commission"_s)));
    const auto call = invoicecallacts::requestAtCounter(journal, actor, *content);
    if (!call)
        return tl::unexpected(call.error()); // and is in the log
    return CounterTable(journal.context()).insertSale(order, *call, number->count, shift->id, actor);
}

Result<CounterSale> noteShown(Journal &journal, const InvoiceCallId &id)
{
    return CounterTable(journal.context()).show(id);
}

Result<CounterSale> noteAside(Journal &journal, const InvoiceCallId &id)
{
    return CounterTable(journal.context()).putAside(id);
}

Result<CounterSale> noteWithheld(Journal &journal, const Actor &actor, const InvoiceCallId &id,
                                 const QList<QrisFinding> &findings)
{
    const QString why = wordsOf(findings);
    if (why.isEmpty())
        return tl::unexpected(
            journal.refuse(triedSale(actor, u"counter.withheld"_s, id), invalid(u"nothing forbids it"_s)));
    return CounterTable(journal.context()).withhold(id, why, actor);
}

Result<std::optional<CounterSale>> byId(Journal &journal, const InvoiceCallId &id)
{
    return CounterTable(journal.context()).byId(id);
}

Result<QList<CounterSale>> newest(Journal &journal, const DeskId &desk, int limit)
{
    return CounterTable(journal.context()).newest(desk, limit);
}

Result<QList<CounterSale>> ofShift(Journal &journal, const ShiftId &shift)
{
    return CounterTable(journal.context()).ofShift(shift);
}

Result<QList<Shift>> shifts(Journal &journal, const DeskId &desk, int limit)
{
    return CounterTable(journal.context()).shifts(desk, limit);
}

} // namespace counteracts
