// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/calls.h"

#include "usapi/readers.h"
#include "usapi/readreply.h"
#include "usapi/verdicts.h"
#include "usapi/writers.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

template <typename T, typename Parse>
Client::Handler reading(Parse parse, Reply<T> done)
{
    return [parse, done = std::move(done)](const WireResult &wire) {
        done.deliver(readReply(wire)
                         .and_then([&](const JsonValue &json) { return parse(json, wire); })
                         .map_error([&wire](Error error) {
                             error.httpStatus = wire.httpStatus;
                             return error;
                         }));
    };
}

// For parsers that need the JSON alone.
template <typename T>
Client::Handler reading(Result<T> (*parse)(const JsonValue &), Reply<T> done)
{
    return reading([parse](const JsonValue &json, const WireResult & /*wire*/) { return parse(json); },
                   std::move(done));
}

Client::Handler judging(const MoneyCall &table, Reply<Outcome> done)
{
    return [&table, done = std::move(done)](const WireResult &wire) { done.deliver(classify(table, wire)); };
}

Result<Invoice> invoiceWithRaw(const JsonValue &json, const WireResult &wire)
{
    auto invoice = parseInvoice(json);
    if (invoice)
        invoice->raw = wire.body;
    return invoice;
}

// Puts one money call on the wire, or says what is missing in it.
Call sendMoney(Client &client, const QString &path, const QByteArray &body, const QString &lack,
               const Authorization &authorization, QObject *context, Client::Handler done)
{
    if (!lack.isEmpty())
        return client.refuse(lack, context, std::move(done));
    return client.postOnce(path, body, authorization, Client::Fate::OutlivesContext, context, std::move(done));
}

// The flows check all this with words for people; here it is the last gate before money.
QString lack(std::initializer_list<std::pair<QLatin1StringView, QString>> required)
{
    for (const auto &[name, value] : required) {
        if (value.trimmed().isEmpty())
            return QString{name} + u": empty"_s;
    }
    return {};
}

QString lackOfLogin(const Login &login)
{
    if (login.username.value.contains(u':'))
        return u"username: a colon cannot be sent by Basic authentication"_s;
    return lack({{"username"_L1, login.username.value}, {"password"_L1, login.password.isEmpty() ? u""_s : u"set"_s}});
}

QString lackOfToken(const Secret &token)
{
    return token.isEmpty() ? u"token: empty"_s : QString{};
}

QString lackOfPayout(const PayoutRequest &payout)
{
    if (!payout.amount.isPositive())
        return u"amount: not positive"_s;
    if (payout.platform == Platform::OnTicket)
        return u"platform: no payouts from ONTICKET"_s;
    return lack({{"username"_L1, payout.username.value},
                 {"bank_channel"_L1, payout.channel.value},
                 {"bank_account_name"_L1, payout.accountName},
                 {"bank_account_number"_L1, payout.accountNumber}});
}

bool isNegative(Rupiah amount)
{
    return amount < Rupiah{};
}

QString lackOfOrder(const CheckoutRequest &order)
{
    if (!order.total.isPositive())
        return u"total_amount: not positive"_s;
    if (order.sales.isEmpty())
        return u"transaction: empty"_s;
    for (const StoreSale &sale : order.sales) {
        if (!sale.amount.isPositive() || isNegative(sale.freightCharge) || isNegative(sale.commission)
            || isNegative(sale.insuranceAmount.value_or(Rupiah{})))
            return u"transaction: an amount that is not positive"_s;
        if (QString why =
                lack({{"seller_username"_L1, sale.seller.value}, {"invoice_onmarket"_L1, sale.storeInvoice.value}});
            !why.isEmpty())
            return why;
    }
    return {};
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

Call signIn(Client &client, const Login &login, Reply<Token> done)
{
    QObject *context = done.context;
    return client.postOnce(u"/auth"_s, toJson(login), Authorization::none(), Client::Fate::DiesWithContext, context,
                           reading(parseToken, std::move(done)));
}

Call invoiceDetail(Client &client, const Token &token, const InvoiceId &id, Reply<Invoice> done)
{
    QObject *context = done.context;
    const auto parse = [id](const JsonValue &json, const WireResult &wire) -> Result<Invoice> {
        auto invoice = invoiceWithRaw(json, wire);
        if (invoice && invoice->id != id)
            return tl::unexpected(Error{.kind = Error::Kind::BadReply,
                                        .detail = u"invoice: %1 instead of %2"_s.arg(invoice->id.value, id.value)});
        return invoice;
    };
    Client::Handler handler = reading<Invoice>(parse, std::move(done));
    if (const QString why = lack({{"invoice"_L1, id.value}}); !why.isEmpty())
        return client.refuse(why, context, std::move(handler));
    return client.get(u"/invoice/detail"_s, {{u"invoice"_s, id.value}}, Authorization::bearer(token.jwt), context,
                      std::move(handler));
}

Call invoiceByWaybill(Client &client, const Token &token, const WaybillNumber &waybill, Reply<Invoice> done)
{
    QObject *context = done.context;
    Client::Handler handler = reading<Invoice>(invoiceWithRaw, std::move(done));
    if (const QString why = lack({{"waybill_number"_L1, waybill.value}}); !why.isEmpty())
        return client.refuse(why, context, std::move(handler));
    return client.get(u"/invoice/detail"_s, {{u"waybill_number"_s, waybill.value}}, Authorization::bearer(token.jwt),
                      context, std::move(handler));
}

Call balance(Client &client, const Token &token, Reply<Rupiah> done)
{
    QObject *context = done.context;
    return client.get(u"/balance"_s, {}, Authorization::bearer(token.jwt), context,
                      reading(parseBalance, std::move(done)));
}

Call bankList(Client &client, const QString &bankName, ChannelType type, Reply<QList<BankChannel>> done)
{
    QObject *context = done.context;
    return client.postOnce(u"/bank/list"_s, bankListJson(bankName, type), Authorization::none(),
                           Client::Fate::DiesWithContext, context, reading(parseBankList, std::move(done)));
}

Call checkout(Client &client, const Token &buyer, const CheckoutRequest &order, Reply<CheckoutOutcome> done)
{
    QObject *context = done.context;
    return sendMoney(
        client, u"/payment-checkout"_s, toJson(order), firstOf(lackOfToken(buyer.jwt), lackOfOrder(order)),
        Authorization::bearer(buyer.jwt), context,
        [order, done = std::move(done)](const WireResult &wire) { done.deliver(classifyCheckout(order, wire)); });
}

Call cancelInvoice(Client &client, const Login &login, const Cancellation &cancellation, Reply<Outcome> done)
{
    QObject *context = done.context;
    return sendMoney(client, u"/invoice/cancel"_s, toJson(cancellation),
                     firstOf(lackOfLogin(login), lack({{"invoice_id"_L1, cancellation.invoice.value}})),
                     Authorization::basic(login), context, judging(cancelVerdicts(), std::move(done)));
}

Call refundInvoice(Client &client, const Login &login, const Refund &refund, Reply<Outcome> done)
{
    QObject *context = done.context;
    return sendMoney(client, u"/invoice/cancel"_s, toJson(refund),
                     firstOf(lackOfLogin(login),
                             lack({{"invoice_id"_L1, refund.invoice.value},
                                   {"invoice_onmarket"_L1, refund.storeInvoice.value},
                                   {"buyer_username"_L1, refund.buyer.value}})),
                     Authorization::basic(login), context, judging(refundVerdicts(), std::move(done)));
}

Call completeInvoice(Client &client, const Login &login, const Completion &completion, Reply<Outcome> done)
{
    QObject *context = done.context;
    return sendMoney(client, u"/invoice/done"_s, toJson(completion),
                     firstOf(lackOfLogin(login),
                             lack({{"invoice_id"_L1, completion.invoice.value},
                                   {"invoice_onmarket"_L1, completion.storeInvoice.value}})),
                     Authorization::basic(login), context, judging(completionVerdicts(), std::move(done)));
}

Call requestPayout(Client &client, const PayoutToken &token, const PayoutRequest &payout, Reply<Outcome> done)
{
    QObject *context = done.context;
    return sendMoney(client, u"/payout/request"_s, toJson(payout),
                     firstOf(lackOfToken(token.phc), lackOfPayout(payout)), Authorization::bearer(token.phc), context,
                     judging(payoutVerdicts(), std::move(done)));
}

} // namespace usapi
