// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/requests.h"

#include "sandbox/members.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int unprocessable = 422;

// USAPI documents one text for a checkout it cannot read, whatever is wrong with it. The others share it for what is
// no JSON at all.
const QString &invalidFormat()
{
    static const QString text = u"Invalid JSON Format"_s;
    return text;
}

template <typename T, typename Read>
Checked<T> readObject(const QByteArray &body, Read read, int status = 400)
{
    const auto json = parseJson(body);
    if (!json)
        return tl::unexpected(Refusal{status, invalidFormat()});
    T request{};
    const QString problem = read(*json, request);
    if (!problem.isEmpty())
        return tl::unexpected(Refusal{status, problem});
    return request;
}

StoreSale readSale(Members &members)
{
    StoreSale sale{
        .amount = Rupiah{members.integer("amount", 1)},
        .freightCharge = Rupiah{members.integer("freight_charge", 0)},
        .commission = Rupiah{members.integer("commission_onmarket", 0)},
        .seller = {members.text("seller_username")},
        .storeInvoice = {members.text("invoice_onmarket")},
    };
    if (members.has("insurance_amount"))
        sale.insuranceAmount = Rupiah{members.integer("insurance_amount", 0)};
    return sale;
}

QString readCheckoutObject(const Json &json, CheckoutRequest &request)
{
    Members members(json, {"total_amount", "service", "source", "transaction"});
    request.total = Rupiah{members.integer("total_amount", 1)};
    request.service = members.word("service", platformFromWire);
    request.source = members.word("source", paymentSourceFromWire);
    for (const Json &element : members.array("transaction")) {
        Members store(element,
                      {"amount", "freight_charge", "commission_onmarket", "seller_username", "invoice_onmarket"},
                      {"insurance_amount"});
        request.sales.append(readSale(store));
        if (!store.ok())
            members.fail(store.problem());
    }
    if (!goodsFreightAndInsurance(request.sales))
        members.fail(u"too large"_s);
    return members.problem();
}

QString readInvoiceCall(const Json &json, InvoiceCall &call, bool takesBuyer)
{
    const Members::Names cancel{"invoice_onmarket", "buyer_username"};
    const Members::Names done{"invoice_onmarket"};
    Members members(json, {"platform", "invoice_id"}, takesBuyer ? cancel : done);
    call.platform = members.word("platform", platformFromWire);
    call.invoice = {members.text("invoice_id")};
    if (members.has("invoice_onmarket"))
        call.storeInvoice = StoreInvoice{members.text("invoice_onmarket")};
    if (takesBuyer && members.has("buyer_username"))
        call.buyer = Username{members.text("buyer_username")};
    return members.problem();
}

std::optional<Platform> payoutPlatform(const QString &name)
{
    const auto platform = platformFromWire(name);
    return platform == Platform::OnTicket ? std::nullopt : platform;
}

} // namespace

Checked<SignIn> readSignIn(const QByteArray &body)
{
    const auto read = [](const Json &json, SignIn &request) {
        Members members(json, {"username", "password", "options"});
        request.username = {members.text("username")};
        request.password = Secret{members.text("password")};
        Members options(members.object("options"), {"nativeApp"});
        request.nativeApp = options.boolean("nativeApp");
        return members.ok() ? options.problem() : members.problem();
    };
    return readObject<SignIn>(body, read, unprocessable);
}

Checked<CheckoutRequest> readCheckout(const QByteArray &body)
{
    return readObject<CheckoutRequest>(body, readCheckoutObject).map_error([](const Refusal &) {
        return Refusal{400, invalidFormat()};
    });
}

Checked<InvoiceCall> readCancel(const QByteArray &body)
{
    return readObject<InvoiceCall>(
        body, [](const Json &json, InvoiceCall &call) { return readInvoiceCall(json, call, true); });
}

Checked<InvoiceCall> readDone(const QByteArray &body)
{
    return readObject<InvoiceCall>(
        body, [](const Json &json, InvoiceCall &call) { return readInvoiceCall(json, call, false); });
}

Checked<PayoutRequest> readPayout(const QByteArray &body)
{
    const auto read = [](const Json &json, PayoutRequest &request) {
        Members members(json,
                        {"username", "amount", "platform", "bank_channel", "bank_account_name", "bank_account_number"});
        request = {
            .username = {members.text("username")},
            .amount = Rupiah{members.integer("amount", minimumPayout)},
            .platform = members.word("platform", payoutPlatform),
            .channel = {members.text("bank_channel")},
            .accountName = members.text("bank_account_name"),
            .accountNumber = members.text("bank_account_number"),
        };
        return members.problem();
    };
    return readObject<PayoutRequest>(body, read);
}

Checked<BankQuery> readBankQuery(const QByteArray &body)
{
    const auto read = [](const Json &json, BankQuery &query) {
        Members members(json, {"bank_name", "channel_type"});
        query.name = members.anyText("bank_name");
        query.type = members.word("channel_type", channelTypeFromWire);
        return members.problem();
    };
    return readObject<BankQuery>(body, read);
}

} // namespace sandbox
