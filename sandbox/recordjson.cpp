// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/recordjson.h"

#include "sandbox/values.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

template <typename Word, std::size_t size>
using Words = std::array<std::pair<Word, const char *>, size>;

constexpr Words<InvoiceRecord::Life, 5> lives{{
    {InvoiceRecord::Life::Pending, "pending"},
    {InvoiceRecord::Life::Paid, "paid"},
    {InvoiceRecord::Life::Cancelled, "cancelled"},
    {InvoiceRecord::Life::Refunded, "refunded"},
    {InvoiceRecord::Life::Completed, "completed"},
}};

constexpr Words<StoreRecord::State, 3> storeStates{{
    {StoreRecord::State::Open, "open"},
    {StoreRecord::State::Refunded, "refunded"},
    {StoreRecord::State::Completed, "completed"},
}};

constexpr Words<Arrival::Verdict, 5> verdicts{{
    {Arrival::Verdict::Executed, "executed"},
    {Arrival::Verdict::Refused, "refused"},
    {Arrival::Verdict::ExecutedUntold, "executed-untold"},
    {Arrival::Verdict::NotExecutedUntold, "not-executed-untold"},
    {Arrival::Verdict::Incomplete, "incomplete"},
}};

template <typename Word, std::size_t size>
Json nameOf(const Words<Word, size> &words, Word word)
{
    for (const auto &[value, name] : words) {
        if (value == word)
            return name;
    }
    return nullptr;
}

template <typename Word, std::size_t size>
Word named(const Words<Word, size> &words, const Json &json)
{
    const auto &text = json.get_ref<const std::string &>();
    for (const auto &[value, name] : words) {
        if (text == name)
            return value;
    }
    damaged("unknown word " + text);
}

template <typename Word>
Word wordOf(std::optional<Word> word)
{
    if (!word)
        damaged("unknown word");
    return *word;
}

Json storeToJson(const StoreRecord &store)
{
    const StoreSale &sale = store.sale;
    return {
        {"invoice_onmarket", toJson(sale.storeInvoice.value)},
        {"seller_username", toJson(sale.seller.value)},
        {"amount", sale.amount.amount()},
        {"freight_charge", sale.freightCharge.amount()},
        {"insurance_amount", sale.insuranceAmount ? Json(sale.insuranceAmount->amount()) : Json(nullptr)},
        {"commission_onmarket", sale.commission.amount()},
        {"state", nameOf(storeStates, store.state)},
    };
}

StoreRecord storeFromJson(const Json &json)
{
    const Json &insurance = json.at("insurance_amount");
    return {
        .sale =
            {
                .amount = rupiahOf(json.at("amount")),
                .freightCharge = rupiahOf(json.at("freight_charge")),
                .insuranceAmount = insurance.is_null() ? std::nullopt : std::optional{rupiahOf(insurance)},
                .commission = rupiahOf(json.at("commission_onmarket")),
                .seller = {textOf(json.at("seller_username"))},
                .storeInvoice = {textOf(json.at("invoice_onmarket"))},
            },
        .state = named(storeStates, json.at("state")),
    };
}

} // namespace

Json toJson(const UserRecord &user)
{
    return {
        {"username", toJson(user.name.value)},
        {"role", toJson(user.role)},
        {"balance", user.balance.amount()},
        {"token_generation", user.tokenGeneration},
    };
}

UserRecord userFromJson(const Json &json)
{
    return {
        .name = {textOf(json.at("username"))},
        .role = textOf(json.at("role")),
        .balance = rupiahOf(json.at("balance")),
        .tokenGeneration = static_cast<int>(integerOf(json.at("token_generation"))),
    };
}

Json toJson(const InvoiceRecord &invoice)
{
    Json stores = Json::array();
    for (const StoreRecord &store : invoice.stores)
        stores.push_back(storeToJson(store));
    Json waybills = Json::array();
    for (const WaybillNumber &waybill : invoice.waybills)
        waybills.push_back(toJson(waybill.value));
    return {
        {"id", toJson(invoice.recordId)},
        {"invoice", toJson(invoice.id.value)},
        {"username", toJson(invoice.buyer.value)},
        {"service", toJson(wireName(invoice.platform))},
        {"source", toJson(wireName(invoice.source))},
        {"amount", invoice.amount.amount()},
        {"xendit_invoice", toJson(invoice.xenditId.value)},
        {"qr_string", toJson(invoice.qrString)},
        {"expired_at", toJson(invoice.expiresAt)},
        {"created_at", toJson(invoice.createdAt)},
        {"updated_at", toJson(invoice.updatedAt)},
        {"life", nameOf(lives, invoice.life)},
        {"shown_status", toJson(invoice.shownStatus)},
        {"stores", stores},
        {"waybills", waybills},
    };
}

InvoiceRecord invoiceFromJson(const Json &json)
{
    InvoiceRecord invoice{
        .recordId = textOf(json.at("id")),
        .id = {textOf(json.at("invoice"))},
        .buyer = {textOf(json.at("username"))},
        .platform = wordOf(platformFromWire(textOf(json.at("service")))),
        .source = wordOf(paymentSourceFromWire(textOf(json.at("source")))),
        .amount = rupiahOf(json.at("amount")),
        .xenditId = {textOf(json.at("xendit_invoice"))},
        .qrString = textOf(json.at("qr_string")),
        .expiresAt = timeOf(json.at("expired_at")),
        .createdAt = timeOf(json.at("created_at")),
        .updatedAt = timeOf(json.at("updated_at")),
        .life = named(lives, json.at("life")),
        .shownStatus = textOf(json.at("shown_status")),
    };
    for (const Json &store : json.at("stores"))
        invoice.stores.append(storeFromJson(store));
    for (const Json &waybill : json.at("waybills"))
        invoice.waybills.append({textOf(waybill)});
    return invoice;
}

Json toJson(const PayoutRecord &payout)
{
    const PayoutRequest &request = payout.request;
    return {
        {"arrival", payout.arrival},
        {"at", toJson(payout.at)},
        {"username", toJson(request.username.value)},
        {"amount", request.amount.amount()},
        {"platform", toJson(wireName(request.platform))},
        {"bank_channel", toJson(request.channel.value)},
        {"bank_account_name", toJson(request.accountName)},
        {"bank_account_number", toJson(request.accountNumber)},
    };
}

PayoutRecord payoutFromJson(const Json &json)
{
    return {
        .arrival = integerOf(json.at("arrival")),
        .at = timeOf(json.at("at")),
        .request =
            {
                .username = {textOf(json.at("username"))},
                .amount = rupiahOf(json.at("amount")),
                .platform = wordOf(platformFromWire(textOf(json.at("platform")))),
                .channel = {textOf(json.at("bank_channel"))},
                .accountName = textOf(json.at("bank_account_name")),
                .accountNumber = textOf(json.at("bank_account_number")),
            },
    };
}

Json toJson(const Arrival &arrival)
{
    // What came may be no text at all; then its bytes are kept as base64.
    const QString text = QString::fromUtf8(arrival.body);
    const bool isText = text.toUtf8() == arrival.body;
    return {
        {"number", arrival.number},
        {"at", toJson(arrival.at)},
        {"path", toJson(arrival.path)},
        {"username", toJson(arrival.user.value)},
        {isText ? "body" : "body_base64", (isText ? arrival.body : arrival.body.toBase64()).toStdString()},
        {"verdict", nameOf(verdicts, arrival.verdict)},
        {"status", arrival.status},
        {"message", toJson(arrival.message)},
        {"token_reused", arrival.tokenReused},
    };
}

Arrival arrivalFromJson(const Json &json)
{
    const bool isText = json.contains("body");
    const auto body = QByteArray::fromStdString(json.at(isText ? "body" : "body_base64").get<std::string>());
    return {
        .number = integerOf(json.at("number")),
        .at = timeOf(json.at("at")),
        .path = textOf(json.at("path")),
        .user = {textOf(json.at("username"))},
        .body = isText ? body : QByteArray::fromBase64(body),
        .verdict = named(verdicts, json.at("verdict")),
        .status = static_cast<int>(integerOf(json.at("status"))),
        .message = textOf(json.at("message")),
        .tokenReused = json.at("token_reused").get<bool>(),
    };
}

Json toJson(const Changes &changes)
{
    Json json = Json::object();
    if (!changes.users.isEmpty())
        json["users"] = listToJson(changes.users);
    if (!changes.invoices.isEmpty())
        json["invoices"] = listToJson(changes.invoices);
    if (!changes.payouts.isEmpty())
        json["payouts"] = listToJson(changes.payouts);
    if (changes.clockOffset)
        json["clock_offset"] = *changes.clockOffset;
    return json;
}

Changes changesFromJson(const Json &json)
{
    Changes changes;
    const auto each = [&json](const char *member, auto take) {
        const auto found = json.find(member);
        if (found == json.end())
            return;
        for (const Json &record : *found)
            take(record);
    };
    each("users", [&](const Json &user) { changes.users.append(userFromJson(user)); });
    each("invoices", [&](const Json &invoice) { changes.invoices.append(invoiceFromJson(invoice)); });
    each("payouts", [&](const Json &payout) { changes.payouts.append(payoutFromJson(payout)); });
    if (const auto offset = json.find("clock_offset"); offset != json.end())
        changes.clockOffset = integerOf(*offset);
    return changes;
}

} // namespace sandbox
