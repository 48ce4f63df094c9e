// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/desk.h"

#include "sandbox/server.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace sandbox;

namespace {

constexpr const char *agent = "desk-test/1";

} // namespace

Desk::Desk(const Options &options)
    : m_now(std::make_shared<QDateTime>(QDateTime::fromString(u"2026-01-31T08:00:00.250Z"_s, Qt::ISODateWithMs)))
{
    if (sodium_init() < 0)
        qFatal("libsodium");
    auto ledger = Ledger::open(options, [now = m_now] { return *now; });
    if (!ledger) {
        m_problem = ledger.error().detail;
        return;
    }
    m_ledger = std::move(*ledger);
    m_usapi = std::make_unique<Usapi>(*m_ledger, m_script, testSecret());
    m_trainer = std::make_unique<Trainer>(*m_ledger, m_script);
    signInAs(u"usernew1"_s, u"abc123"_s);
}

void Desk::signInAs(const QString &user, const QString &password)
{
    const Json body = {{"username", toJson(user)}, {"password", toJson(password)}, {"options", {{"nativeApp", false}}}};
    const Answer answer = postRaw(u"/auth"_s, compact(body));
    m_token =
        answer.status == 200 ? QByteArray::fromStdString(jsonOf(answer).at("token").get<std::string>()) : QByteArray{};
    m_basic = (user + u':' + password).toUtf8().toBase64();
}

QByteArray Desk::authorization(const QString &path) const
{
    if (path == u"/payout/request"_s)
        return "Bearer " + cheapPayoutToken(testSecret());
    if (path == u"/invoice/cancel"_s || path == u"/invoice/done"_s)
        return "Basic " + m_basic;
    return path == u"/auth"_s || path == u"/bank/list"_s ? QByteArray{} : "Bearer " + m_token;
}

Answer Desk::ask(const Question &question) const
{
    return m_usapi->answer(question);
}

Answer Desk::postRaw(const QString &path, const QByteArray &body) const
{
    return ask({.method = Question::Method::Post,
                .path = path,
                .authorization = authorization(path),
                .agent = agent,
                .contentType = "application/json",
                .body = body});
}

Answer Desk::post(const QString &path, const Json &body) const
{
    return postRaw(path, compact(body));
}

Answer Desk::get(const QString &path, const QList<std::pair<QString, QString>> &query) const
{
    return ask({.path = path, .query = query, .authorization = authorization(path), .agent = agent});
}

QString Desk::status(const InvoiceId &invoice) const
{
    const Json detail = jsonOf(get(u"/invoice/detail"_s, {{u"invoice"_s, invoice.value}}));
    return QString::fromStdString(detail.value("status", std::string("no status: ") + detail.dump()));
}

qint64 Desk::balanceOf(const QString &user) const
{
    return m_ledger->read([&user](const State &state, const Moment &) { return state.user({user})->balance.amount(); });
}

State Desk::state() const
{
    return m_ledger->read([](const State &state, const Moment &) { return state; });
}

QString messageOf(const Answer &answer)
{
    const auto json = parseJson(answer.body);
    if (!json || !json->is_object() || json->size() != 1 || !json->contains("message"))
        return u"not a message: "_s + QString::fromUtf8(answer.body);
    return QString::fromStdString(json->at("message").get<std::string>());
}

Json jsonOf(const Answer &answer)
{
    return parseJson(answer.body).value_or(Json{});
}

Json checkoutBody(const char *source)
{
    Json first = {{"amount", 10000},
                  {"freight_charge", 5000},
                  {"insurance_amount", 100},
                  {"commission_onmarket", 1000},
                  {"seller_username", "testing123"},
                  {"invoice_onmarket", "INV/ONM/20240124-002B0001"}};
    Json second = first;
    second["amount"] = 20000;
    second["seller_username"] = "testing12345";
    second["invoice_onmarket"] = "INV/ONM/20240124-002B0002";
    return {{"total_amount", 40000},
            {"service", "ONMARKET"},
            {"source", source},
            {"transaction", Json::array({first, second})}};
}

Json payoutBody()
{
    return {{"username", "usernew1"},      {"amount", 60000},
            {"platform", "ONMARKET"},      {"bank_channel", "ID_BCA"},
            {"bank_account_name", "TEST"}, {"bank_account_number", "000000"}};
}

Json doneBody(int store)
{
    return {{"platform", "ONMARKET"},
            {"invoice_id", toJson(wellKnown().severalStores.value)},
            {"invoice_onmarket", "INV/ONM/20240124-002B000" + std::to_string(store)}};
}

Json refundBody(int store)
{
    Json body = doneBody(store);
    body["buyer_username"] = "usernew1";
    return body;
}

Json cancelBody(const InvoiceId &invoice)
{
    return {{"platform", "ONMARKET"}, {"invoice_id", toJson(invoice.value)}};
}

QByteArray cheapPayoutToken(const Secret &secret)
{
    std::array<char, crypto_pwhash_STRBYTES> phc{};
    const QByteArray &text = secret.utf8();
    if (crypto_pwhash_str(phc.data(), text.constData(), static_cast<unsigned long long>(text.size()),
                          crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN)
        != 0)
        qFatal("argon2id");
    return QByteArray(phc.data());
}

Secret testSecret()
{
    return Secret{QByteArrayLiteral("a shared secret of tests")};
}
