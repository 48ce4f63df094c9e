// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/invoicecallacts.h"

#include "domain/policy.h"
#include "store/countertable.h"
#include "store/invoicecalltable.h"
#include "store/journal.h"
#include "store/moneygate.h"
#include "store/policytable.h"
#include "store/registertable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

AuditEntry tried(const Actor &actor, const QString &action, const InvoiceCallId &id = {})
{
    return {.actor = actor.username, .action = {action}, .objectKind = u"invoice_call"_s, .objectId = id.value};
}

Error invalid(const QString &what)
{
    return {.kind = Error::Kind::InvalidInput, .detail = what};
}

Error conflict(const QString &what)
{
    return {.kind = Error::Kind::Conflict, .detail = what};
}

Error conflict(const char16_t *what)
{
    return conflict(QString::fromUtf16(what));
}

// Any of them is enough. A cashier sends and takes back the codes of their own sales, and cancels what was sold so and
// nobody has paid.
Result<QList<Right>> rightsFor(Journal &journal, const Actor &actor, const InvoiceCallContent &content,
                               const InvoiceCallId &id)
{
    CounterTable counter(journal.context());
    const auto with = [](Right right, const Result<bool> &ownSale) -> Result<QList<Right>> {
        if (!ownSale)
            return tl::unexpected(ownSale.error());
        return *ownSale ? QList<Right>{right, Right::SellByQris} : QList<Right>{right};
    };
    switch (content.kind) {
    case InvoiceCallKind::Checkout: return with(Right::MakeCheckout, counter.isSaleOf(id, actor.id));
    case InvoiceCallKind::Cancel: return with(Right::CancelInvoice, counter.isUnpaidSale(content.invoice));
    case InvoiceCallKind::Complete: break;
    }
    return QList<Right>{Right::CompleteInvoice};
}

Result<void> require(Journal &journal, const Actor &actor, const InvoiceCallContent &content, const AuditEntry &attempt)
{
    const auto rights = rightsFor(journal, actor, content, {attempt.objectId});
    const Result<Roles> roles = journal.rolesOf(actor.id);
    if (!rights || !roles)
        return tl::unexpected(rights ? roles.error() : rights.error());
    if (std::any_of(rights->cbegin(), rights->cend(), [&](Right right) { return grants(*roles, right); }))
        return {};
    return journal.require(actor, rights->constFirst(), attempt);
}

QString ruleFor(const InvoiceCallContent &content)
{
    switch (content.kind) {
    case InvoiceCallKind::Checkout: return debitsAtOnce(content) ? u"below threshold"_s : u"nobody is debited"_s;
    case InvoiceCallKind::Cancel: return u"unpaid invoice"_s;
    case InvoiceCallKind::Complete: return u"right to complete"_s;
    }
    Q_UNREACHABLE();
}

bool isWhole(const StoreSale &sale)
{
    return sale.amount > Rupiah{} && sale.freightCharge >= Rupiah{} && sale.commission >= Rupiah{}
    && sale.insuranceAmount.value_or(Rupiah{}) >= Rupiah{} && !sale.seller.isEmpty() && !sale.storeInvoice.isEmpty();
}

Result<void> isWhole(const InvoiceCallContent &content)
{
    if (content.user.isEmpty())
        return tl::unexpected(invalid(u"user"_s));
    if (content.kind != InvoiceCallKind::Checkout)
        return content.invoice.isEmpty()
                || (content.kind == InvoiceCallKind::Complete && content.storeInvoice.isEmpty())
            ? Result<void>{tl::unexpected(invalid(u"invoice"_s))}
            : Result<void>{};
    const CheckoutRequest &order = content.checkout;
    QStringList numbers;
    for (const StoreSale &sale : order.sales)
        numbers.append(sale.storeInvoice.value);
    const bool fine = order.total > Rupiah{} && !order.sales.isEmpty() && numbers.removeDuplicates() == 0
        && std::all_of(order.sales.cbegin(), order.sales.cend(), [](const StoreSale &sale) { return isWhole(sale); });
    return fine ? Result<void>{} : tl::unexpected(invalid(u"a field"_s));
}

Result<PolicyVerdict> judged(Journal &journal, const Policy &policy, const InvoiceCallContent &content, bool counted)
{
    if (!debitsAtOnce(content))
        return PolicyVerdict::Allowed;
    const Result<Rupiah> sum = moneygate::sumOfDay(journal);
    if (!sum)
        return tl::unexpected(sum.error());
    const Rupiah total = content.checkout.total;
    const Rupiah before = counted ? checkedSubtract(*sum, total).value_or(Rupiah{}) : *sum;
    return judgeBalanceCheckout(policy, total, std::max(before, Rupiah{}));
}

Result<void> within(PolicyVerdict verdict)
{
    switch (verdict) {
    case PolicyVerdict::Allowed:
    case PolicyVerdict::NeedsApproval: return {};
    case PolicyVerdict::BelowMinimum: return tl::unexpected(invalid(u"minimum"_s));
    case PolicyVerdict::AboveItemLimit: return tl::unexpected(invalid(QString::fromUtf16(callrefusal::itemLimit)));
    case PolicyVerdict::AboveDayLimit: return tl::unexpected(invalid(QString::fromUtf16(callrefusal::dayLimit)));
    }
    Q_UNREACHABLE();
}

// Money rule 9, for a checkout that takes money at once: the same again while nobody knows what became of one.
Result<void> debitIsFree(Journal &journal, const InvoiceCallContent &content, const InvoiceCallId &self = {})
{
    const auto open = journal.database().number(
        u"SELECT count(*) FROM invoice_call WHERE kind = 'checkout' AND source = 'BALANCE' AND state IN ('SENDING', "
        "'UNKNOWN') AND amount = ? AND username = ? AND id <> ?"_s,
        {content.checkout.total.amount(), content.user.value, self.value});
    if (!open)
        return tl::unexpected(open.error());
    return *open > 0 ? Result<void>{tl::unexpected(conflict(callrefusal::unknownOpen))} : Result<void>{};
}

Result<void> checkoutIsFree(Journal &journal, const InvoiceCallContent &content)
{
    QStringList numbers;
    for (const StoreSale &sale : content.checkout.sales)
        numbers.append(sale.storeInvoice.value);
    const auto used = InvoiceCallTable(journal.context()).used(numbers);
    if (!used)
        return tl::unexpected(used.error());
    if (!used->isEmpty())
        return tl::unexpected(conflict(callrefusal::storeInvoiceUsed));
    return debitsAtOnce(content) ? debitIsFree(journal, content) : Result<void>{};
}

// No second one while the first is open, nor a completion of what is completed, nor anything about an invoice whose
// amount is in doubt.
Result<void> actIsFree(Journal &journal, const InvoiceCallContent &content, const InvoiceCallId &self = {})
{
    InvoiceCallTable table(journal.context());
    const auto open = table.hasOpen(content, self);
    const auto known = RegisterTable(journal.context()).byId(content.invoice);
    const auto completed = table.isCompleted(content);
    if (!open || !known || !completed)
        return tl::unexpected(!open ? open.error() : !known ? known.error() : completed.error());
    if (*open)
        return tl::unexpected(conflict(callrefusal::alreadyOpen));
    if (*known && (*known)->amountMismatch)
        return tl::unexpected(conflict(callrefusal::amountMismatch));
    return *completed ? Result<void>{tl::unexpected(conflict(callrefusal::alreadyDone))} : Result<void>{};
}

Result<void> mayBeCopiedFrom(Journal &journal, const InvoiceCallId &copyOf, const InvoiceCallContent &content)
{
    // A copy has store invoices of its own, so that an order that worked may be copied; a debit may not be repeated.
    if (copyOf.isEmpty() || !debitsAtOnce(content))
        return {};
    const auto original = InvoiceCallTable(journal.context()).byId(copyOf);
    if (!original)
        return tl::unexpected(original.error());
    if (!*original || (*original)->state == MoneyState::Unknown || (*original)->state == MoneyState::Sending)
        return tl::unexpected(conflict(callrefusal::originalMayExist));
    return {};
}

Result<bool> mayStillComplete(Journal &journal, const Policy &policy, const Actor &actor)
{
    const Result<Roles> roles = journal.rolesOf(actor.id);
    return roles ? Result<bool>{(*roles & policy.mayComplete) != Roles{}} : tl::unexpected(roles.error());
}

// Whoever asks may.
Result<InvoiceCall> ask(Journal &journal, const Actor &maker, const InvoiceCallContent &content, const QString &reason,
                        const InvoiceCallId &copyOf)
{
    const AuditEntry attempt = tried(maker, u"invoice_call.request"_s);
    const auto policy = PolicyTable(journal.context()).current();
    if (!policy)
        return tl::unexpected(policy.error());
    if (content.kind == InvoiceCallKind::Complete) {
        const auto may = mayStillComplete(journal, *policy, maker);
        if (!may)
            return tl::unexpected(may.error());
        if (!*may)
            return tl::unexpected(journal.refuse(attempt, {.kind = Error::Kind::Forbidden, .detail = u"policy"_s}));
    }
    const auto verdict = judged(journal, *policy, content, false);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const bool checkout = content.kind == InvoiceCallKind::Checkout;
    for (const Result<void> &check : {isWhole(content), within(*verdict), mayBeCopiedFrom(journal, copyOf, content),
                                      checkout ? checkoutIsFree(journal, content) : actIsFree(journal, content)}) {
        if (!check)
            return tl::unexpected(journal.refuse(attempt, check.error()));
    }
    InvoiceCallTable table(journal.context());
    auto call = table.insert(content, reason, copyOf, *policy, maker);
    if (call && *verdict == PolicyVerdict::Allowed)
        return table.approveByRule(call->id, ruleFor(content));
    return call;
}

} // namespace

namespace invoicecallacts {

Result<InvoiceCall> request(Journal &journal, const Actor &maker, const InvoiceCallContent &content,
                            const QString &reason, const InvoiceCallId &copyOf)
{
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    if (const auto may = require(journal, maker, content, tried(maker, u"invoice_call.request"_s)); !may)
        return tl::unexpected(may.error());
    return ask(journal, maker, content, reason, copyOf);
}

Result<InvoiceCall> requestAtCounter(Journal &journal, const Actor &cashier, const InvoiceCallContent &content)
{
    const AuditEntry attempt = tried(cashier, u"invoice_call.request"_s);
    if (const auto may = journal.require(cashier, Right::SellByQris, attempt); !may)
        return tl::unexpected(may.error());
    if (content.kind != InvoiceCallKind::Checkout || content.checkout.source != PaymentSource::Qris)
        return tl::unexpected(journal.refuse(attempt, invalid(u"not a QRIS checkout"_s)));
    return ask(journal, cashier, content, {}, {});
}

Result<InvoiceCall> withdraw(Journal &journal, const Actor &maker, const InvoiceCallId &id)
{
    const AuditEntry attempt = tried(maker, u"invoice_call.withdrawn"_s, id);
    InvoiceCallTable table(journal.context());
    const auto call = table.byId(id);
    if (!call)
        return tl::unexpected(call.error());
    const Result<Roles> roles = journal.rolesOf(maker.id);
    const auto sold = CounterTable(journal.context()).isSale(id);
    if (!roles || !sold)
        return tl::unexpected(roles ? sold.error() : roles.error());
    // A sale that was never sent goes back by whoever sells next; a cashier's own cancellation also when the invoice
    // was paid before it could leave.
    const bool own = *call && ((*call)->maker == maker.username || *sold) && grants(*roles, Right::SellByQris);
    const auto may =
        own ? Result<void>{} : require(journal, maker, *call ? (*call)->content : InvoiceCallContent{}, attempt);
    if (!may)
        return tl::unexpected(may.error());
    if (!*call || ((*call)->state != MoneyState::Requested && (*call)->state != MoneyState::Approved))
        return tl::unexpected(journal.refuse(attempt, conflict(u"it is no longer waiting"_s)));
    return table.end(id, (*call)->state, MoneyState::Withdrawn, maker);
}

Result<InvoiceCall> claim(Journal &journal, const Actor &sender, const InvoiceCallId &id, const AttemptId &attempt)
{
    const AuditEntry act = tried(sender, u"invoice_call.send"_s, id);
    if (const auto first = moneygate::alone(journal); !first)
        return tl::unexpected(first.error());
    InvoiceCallTable table(journal.context());
    const auto found = table.byId(id);
    const auto policy = PolicyTable(journal.context()).current();
    if (!found || !policy)
        return tl::unexpected(found ? policy.error() : found.error());
    const InvoiceCallContent content = *found ? (*found)->content : InvoiceCallContent{};
    if (const auto may = require(journal, sender, content, act); !may)
        return tl::unexpected(may.error());
    if (!*found || (*found)->state != MoneyState::Approved)
        return tl::unexpected(journal.refuse(act, conflict(u"it is not waiting to be sent"_s)));
    const InvoiceCall &call = **found;
    const bool counted = call.requestedAt >= moneygate::dayOf(journal.context().now());
    const auto verdict = judged(journal, *policy, call.content, counted);
    const auto rights = rightsFor(journal, sender, content, id);
    if (!rights)
        return tl::unexpected(rights.error());
    const auto roles = moneygate::rolesStillHold(journal, u"invoice_call"_s, id.value, *rights);
    const auto completes = mayStillComplete(journal, *policy, sender);
    if (!verdict || !roles || !completes)
        return tl::unexpected(!verdict ? verdict.error() : !roles ? roles.error() : completes.error());
    const auto free = debitsAtOnce(call.content)         ? debitIsFree(journal, call.content, id)
        : call.content.kind == InvoiceCallKind::Checkout ? Result<void>{}
                                                         : actIsFree(journal, call.content, id);
    if (!free)
        return tl::unexpected(journal.refuse(act, free.error()));
    const bool byPerson = !call.approver.isEmpty();
    const bool fits = *verdict == PolicyVerdict::Allowed || (*verdict == PolicyVerdict::NeedsApproval && byPerson);
    if (!*roles || !fits || (content.kind == InvoiceCallKind::Complete && !*completes))
        return table.end(id, MoneyState::Approved, MoneyState::Void, sender);
    return table.claim(id, attempt, sender);
}

Result<InvoiceCall> record(Journal &journal, const AttemptId &attempt, const CheckoutOutcome &outcome)
{
    auto recorded = InvoiceCallTable(journal.context()).record(attempt, outcome);
    if (!recorded)
        return recorded;
    InvoiceCall told = *recorded;
    if (outcome.receipt) // also of an answer that came too late for the row itself
        told.receipt = outcome.receipt;
    if (!told.receipt || told.receipt->invoice.isEmpty())
        return recorded;
    const auto noted = RegisterTable(journal.context()).noteMade(told);
    return noted ? recorded : tl::unexpected(noted.error());
}

Result<qint64> recover(Journal &journal, const QList<AttemptId> &alive)
{
    return InvoiceCallTable(journal.context()).giveUpSending(alive);
}

Result<InvoiceCall> resolve(Journal &journal, const Actor &actor, const InvoiceCallId &id, bool done,
                            const QString &reason, const QString &reference)
{
    const AuditEntry act = tried(actor, u"invoice_call.resolve"_s, id);
    if (const auto may = journal.require(actor, Right::ResolveUnknown, act); !may)
        return tl::unexpected(may.error());
    InvoiceCallTable table(journal.context());
    const auto call = table.byId(id);
    if (!call)
        return tl::unexpected(call.error());
    if (!*call || (*call)->state != MoneyState::Unknown)
        return tl::unexpected(journal.refuse(act, conflict(u"its outcome is known"_s)));
    if (usernameKey((*call)->sender) == usernameKey(actor.username)) {
        const auto other = moneygate::hasOtherResolver(journal, (*call)->sender);
        if (!other)
            return tl::unexpected(other.error());
        if (*other)
            return tl::unexpected(journal.refuse(
                act, Error{.kind = Error::Kind::Forbidden, .detail = QString::fromUtf16(callrefusal::ownSending)}));
    }
    return table.resolve(id, done, reason, reference, actor);
}

Result<void> mayCloseCase(Journal &journal, const CaseId &id)
{
    const auto unknown = journal.database().number(
        u"SELECT count(*) FROM open_case JOIN invoice_call ON invoice_call.id = open_case.object_id WHERE "
        "open_case.id = ? AND open_case.object_kind = 'invoice_call' AND open_case.kind = 'unknown' "
        "AND invoice_call.state = 'UNKNOWN'"_s,
        {id.value});
    if (!unknown)
        return tl::unexpected(unknown.error());
    return *unknown > 0 ? Result<void>{tl::unexpected(conflict(callrefusal::settleFirst))} : Result<void>{};
}

} // namespace invoicecallacts
