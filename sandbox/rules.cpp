// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/rules.h"

#include "sandbox/bankchannels.h"
#include "sandbox/newinvoice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

Decision refused(const QString &message, int status = 400)
{
    return sandbox::refused(Refusal{status, message});
}

Decision accepted(const QString &message, Changes changes)
{
    return {.status = 200, .body = compact({{"message", toJson(message)}}), .changes = std::move(changes)};
}

// Sums that leave 64 bits cannot be booked; USAPI's own text for what it cannot do is the plain failure.
Decision impossible()
{
    return refused(u"Internal Error"_s, 500);
}

std::optional<UserRecord> credited(const State &state, const Username &name, Rupiah amount)
{
    const UserRecord *user = state.user(name);
    const auto balance = user ? checkedAdd(user->balance, amount) : std::nullopt;
    if (!balance)
        return std::nullopt;
    UserRecord changed = *user;
    changed.balance = *balance;
    return changed;
}

StoreRecord *findStore(InvoiceRecord &invoice, const std::optional<StoreInvoice> &id)
{
    const auto found = std::find_if(invoice.stores.begin(), invoice.stores.end(),
                                    [&id](const StoreRecord &store) { return store.sale.storeInvoice == id; });
    return id && found != invoice.stores.end() ? &*found : nullptr;
}

QString alreadyText(StoreRecord::State state)
{
    switch (state) {
    case StoreRecord::State::Open: break;
    case StoreRecord::State::Refunded: return u"REFUND ALREADY IN PROCESS"_s;
    case StoreRecord::State::Completed: return u"TRANSACTION IS ALREADY COMPLETED"_s;
    }
    return {};
}

// What both cancel and done refuse; empty when the invoice is pending, or paid with this store still open.
QString commonRefusal(const InvoiceRecord *invoice, const InvoiceCall &call, const StoreRecord *store,
                      const Moment &moment)
{
    if (!invoice || invoice->platform != call.platform)
        return u"Invoice not found"_s;
    if (invoice->isExpired(moment.now))
        return u"EXPIRED INVOICE"_s;
    if (moment.policy.refundGuard == Policy::RefundGuard::Store && store && store->state != StoreRecord::State::Open)
        return alreadyText(store->state);
    switch (invoice->life) {
    case InvoiceRecord::Life::Cancelled: return u"TRANSACTION IS ALREADY CANCELED"_s;
    case InvoiceRecord::Life::Refunded: return alreadyText(StoreRecord::State::Refunded);
    case InvoiceRecord::Life::Completed: return alreadyText(StoreRecord::State::Completed);
    case InvoiceRecord::Life::Pending:
    case InvoiceRecord::Life::Paid: break;
    }
    return {};
}

// One store of a paid invoice is settled: the invoice is over with its last one, or with the first where the guard is
// about the whole invoice.
void settle(InvoiceRecord &invoice, StoreRecord &store, StoreRecord::State outcome, const Moment &moment)
{
    store.state = outcome;
    invoice.shownStatus.clear();
    invoice.updatedAt = moment.now;
    const auto is = [](StoreRecord::State state) {
        return [state](const StoreRecord &other) { return other.state == state; };
    };
    const auto &stores = invoice.stores;
    const bool oneDecides = moment.policy.refundGuard == Policy::RefundGuard::Invoice;
    if (!oneDecides && std::any_of(stores.begin(), stores.end(), is(StoreRecord::State::Open)))
        return;
    const bool refunded = oneDecides ? outcome == StoreRecord::State::Refunded
                                     : std::all_of(stores.begin(), stores.end(), is(StoreRecord::State::Refunded));
    invoice.life = refunded ? InvoiceRecord::Life::Refunded : InvoiceRecord::Life::Completed;
}

std::optional<Rupiah> refundOf(const StoreSale &sale, const Policy &policy)
{
    switch (policy.refundReturns) {
    case Policy::RefundReturns::Goods: return sale.amount;
    case Policy::RefundReturns::GoodsAndFreight: return goodsAndFreight({sale});
    case Policy::RefundReturns::Everything: return goodsFreightAndInsurance({sale});
    }
    return std::nullopt;
}

Json checkoutReply(const InvoiceRecord &invoice, const Moment &moment)
{
    Json body = Json::object();
    if (invoice.source == PaymentSource::Xendit)
        body["payment_url"] = toJson(paymentUrl(invoice));
    body["invoice"] = toJson(invoice.id.value);
    if (invoice.source != PaymentSource::Balance)
        body["xendit_invoice"] = toJson(invoice.xenditId.value);
    if (invoice.source == PaymentSource::Qris) {
        body["qr_string"] = toJson(invoice.qrString);
        body["amount"] = invoice.amount.amount();
    }
    if (invoice.source != PaymentSource::Balance)
        body["expired_at"] = toJson(invoice.expiresAt);
    if (invoice.source != PaymentSource::Qris) {
        body["transaction"] = Json::array();
        for (const StoreRecord &store : invoice.stores)
            body["transaction"].push_back({{"invoice_onmarket", toJson(store.sale.storeInvoice.value)},
                                           {"status", toJson(statusWord(invoice, moment))}});
    }
    return body;
}

} // namespace

Decision refused(const Refusal &refusal)
{
    return {.status = refusal.status, .body = compact({{"message", toJson(refusal.message)}})};
}

Decision decideCheckout(const State &state, const Moment &moment, const CheckoutRequest &request, const Username &buyer)
{
    Changes changes;
    InvoiceRecord invoice = newInvoice(request, buyer, state.nextRecordId(), moment.now, moment.seed);
    if (request.source == PaymentSource::Balance) {
        const UserRecord *payer = state.user(buyer);
        if (!payer || payer->balance < request.total)
            return refused(u"Insufficient balance"_s);
        const auto debited = credited(state, buyer, Rupiah{-request.total.amount()});
        if (!debited)
            return impossible();
        changes.users.append(*debited);
    }
    QByteArray reply = compact(checkoutReply(invoice, moment));
    changes.invoices.append(std::move(invoice));
    return {.status = 200, .body = std::move(reply), .changes = std::move(changes)};
}

Decision decideCancel(const State &state, const Moment &moment, const InvoiceCall &call)
{
    const InvoiceRecord *known = state.invoice(call.invoice);
    InvoiceRecord invoice = known ? *known : InvoiceRecord{};
    StoreRecord *store = findStore(invoice, call.storeInvoice);
    if (const QString why = commonRefusal(known, call, store, moment); !why.isEmpty())
        return refused(why);
    if (invoice.life == InvoiceRecord::Life::Pending) {
        invoice.life = InvoiceRecord::Life::Cancelled;
        invoice.shownStatus.clear();
        invoice.updatedAt = moment.now;
        return accepted(u"INVOICE CANCELED"_s, {.invoices = {invoice}});
    }
    if (!call.storeInvoice)
        return refused(u"Must have required property invoice_onmarket"_s);
    if (!call.buyer)
        return refused(u"Must have required property buyer_username"_s);
    if (!store)
        return refused(u"Store invoice not found"_s);
    if (*call.buyer != invoice.buyer)
        return refused(u"Buyer not found"_s);
    const auto amount = refundOf(store->sale, moment.policy);
    const auto buyer = amount ? credited(state, invoice.buyer, *amount) : std::nullopt;
    if (!buyer)
        return impossible();
    settle(invoice, *store, StoreRecord::State::Refunded, moment);
    return accepted(u"REFUND IN PROCESS"_s, {.users = {*buyer}, .invoices = {invoice}});
}

Decision decideDone(const State &state, const Moment &moment, const InvoiceCall &call)
{
    const InvoiceRecord *known = state.invoice(call.invoice);
    InvoiceRecord invoice = known ? *known : InvoiceRecord{};
    StoreRecord *store = findStore(invoice, call.storeInvoice);
    if (const QString why = commonRefusal(known, call, store, moment); !why.isEmpty())
        return refused(why);
    if (invoice.life == InvoiceRecord::Life::Pending)
        return refused(u"INVOICE IS NOT PAID"_s);
    if (!call.storeInvoice)
        return refused(u"Must have required property invoice_onmarket"_s);
    if (!store)
        return refused(u"Store invoice not found"_s);
    Changes changes;
    const StoreSale sale = store->sale;
    if (state.user(sale.seller)) {
        const auto earned = checkedSubtract(sale.amount, sale.commission);
        const auto seller = earned ? credited(state, sale.seller, *earned) : std::nullopt;
        if (!seller)
            return impossible();
        changes.users.append(*seller);
    }
    settle(invoice, *store, StoreRecord::State::Completed, moment);
    changes.invoices.append(std::move(invoice));
    return accepted(u"TRANSACTION IS COMPLETED"_s, std::move(changes));
}

Decision decidePayout(const State &state, const Moment &moment, const PayoutRequest &request)
{
    const UserRecord *user = state.user(request.username);
    if (!user)
        return refused(u"User not found"_s);
    if (!isBankChannel(request.channel))
        return refused(u"Bank channel not found"_s);
    if (user->balance < request.amount)
        return refused(u"Insufficient Fund"_s);
    const auto debited = credited(state, request.username, Rupiah{-request.amount.amount()});
    if (!debited)
        return impossible();
    return accepted(u"PAYOUT PROCESSED"_s, {.users = {*debited}, .payouts = {{moment.arrival, moment.now, request}}});
}

QString statusWord(const InvoiceRecord &invoice, const Moment &moment)
{
    if (!invoice.shownStatus.isEmpty())
        return invoice.shownStatus;
    const auto refunded = [](const StoreRecord &store) { return store.state == StoreRecord::State::Refunded; };
    switch (invoice.life) {
    case InvoiceRecord::Life::Pending: return invoice.isExpired(moment.now) ? u"EXPIRED"_s : u"PENDING"_s;
    case InvoiceRecord::Life::Paid:
        return std::any_of(invoice.stores.begin(), invoice.stores.end(), refunded) ? moment.policy.partlyRefundedWord
                                                                                   : u"PAID"_s;
    case InvoiceRecord::Life::Cancelled: return moment.policy.cancelledWord;
    case InvoiceRecord::Life::Refunded: return moment.policy.refundedWord;
    case InvoiceRecord::Life::Completed: return moment.policy.completedWord;
    }
    return {};
}

Json invoiceDetail(const InvoiceRecord &invoice, const Moment &moment)
{
    const bool expired = invoice.isExpired(moment.now) && invoice.updatedAt < invoice.expiresAt;
    return {
        {"id", toJson(invoice.recordId)},
        {"username", toJson(invoice.buyer.value)},
        {"type", toJson(wireName(invoice.platform) + u" CHECKOUT"_s)},
        {"amount", invoice.amount.amount()},
        {"xendit_invoice", invoice.xenditId.isEmpty() ? Json(nullptr) : Json(toJson(invoice.xenditId.value))},
        {"invoice", toJson(invoice.id.value)},
        {"status", toJson(statusWord(invoice, moment))},
        {"src", toJson(wireName(invoice.source))},
        {"xendit_url", paymentUrl(invoice).isEmpty() ? Json(nullptr) : Json(toJson(paymentUrl(invoice)))},
        {"expired_at", toJson(invoice.expiresAt)},
        {"createdAt", toJson(invoice.createdAt)},
        {"updatedAt", toJson(expired ? invoice.expiresAt : invoice.updatedAt)},
    };
}

} // namespace sandbox
