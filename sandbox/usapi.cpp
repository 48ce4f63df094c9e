// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/usapi.h"

#include "sandbox/bankchannels.h"
#include "sandbox/demousers.h"
#include "sandbox/tokens.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr int unauthorised = 401;

constexpr auto authPath = "/auth"_L1;
constexpr auto checkoutPath = "/payment-checkout"_L1;
constexpr auto detailPath = "/invoice/detail"_L1;
constexpr auto cancelPath = "/invoice/cancel"_L1;
constexpr auto donePath = "/invoice/done"_L1;
constexpr auto payoutPath = "/payout/request"_L1;
constexpr auto balancePath = "/balance"_L1;
constexpr auto bankListPath = "/bank/list"_L1;

Answer json(const Json &body, int status = 200)
{
    return {.status = status, .body = compact(body)};
}

Answer failure(const QString &message, int status = 400)
{
    return json({{"message", toJson(message)}}, status);
}

Refusal authError()
{
    return {unauthorised, u"Auth Error"_s};
}

// A body that is not announced as JSON is not read as JSON; then there is none.
QByteArray jsonBody(const Question &question)
{
    const QByteArray type = question.contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" && !question.tooLarge ? question.body : QByteArray{};
}

QByteArray credentials(const Question &question, QByteArrayView scheme)
{
    const QByteArrayView header = question.authorization;
    if (header.size() <= scheme.size() || header.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return header.sliced(scheme.size()).toByteArray().trimmed();
}

// A rule for a request that may not even be one.
template <typename Request, typename Decide>
Ledger::Rule rule(bool allowed, Checked<Request> request, Decide decide)
{
    return [allowed, request = std::move(request), decide](const State &state, const Moment &moment) {
        if (!allowed)
            return refused(authError());
        return request ? decide(state, moment, *request) : refused(request.error());
    };
}

} // namespace

Usapi::Usapi(Ledger &ledger, Script &script, const Secret &payoutSecret)
    : m_ledger(ledger)
    , m_script(script)
    , m_payoutSecret(payoutSecret)
{ }

QList<Route> Usapi::routes()
{
    using Method = Question::Method;
    return {
        {Method::Post, authPath},   {Method::Post, checkoutPath}, {Method::Get, detailPath},
        {Method::Post, cancelPath}, {Method::Post, donePath},     {Method::Post, payoutPath},
        {Method::Get, balancePath}, {Method::Post, bankListPath},
    };
}

Answer Usapi::answer(const Question &question)
{
    const Scripted scripted = question.complete ? m_script.take(question.path) : std::nullopt;
    if (question.path == checkoutPath)
        return checkout(question, scripted);
    if (question.path == cancelPath)
        return cancel(question, scripted);
    if (question.path == donePath)
        return done(question, scripted);
    if (question.path == payoutPath)
        return payout(question, scripted);
    if (scripted) // the others alter nothing: there is nothing to execute
        return {.status = scripted->status, .body = scripted->body, .contentType = scripted->contentType};
    if (question.path == authPath)
        return signIn(question);
    if (question.path == detailPath)
        return detail(question);
    if (question.path == balancePath)
        return balance(question);
    if (question.path == bankListPath)
        return bankList(question);
    return failure(u"Not Found"_s, 404);
}

Answer Usapi::signIn(const Question &question) const
{
    const auto request = readSignIn(jsonBody(question));
    if (!request)
        return failure(request.error().message, request.error().status);
    if (!isPasswordOf(request->username, request->password.text()))
        return failure(u"Invalid username or password"_s, unauthorised);
    const QByteArray token = m_ledger.read([&](const State &state, const Moment &moment) {
        const UserRecord *user = state.user(request->username);
        const TokenRequest wanted{.user = request->username,
                                  .agent = question.agent,
                                  .native = request->nativeApp,
                                  .issuedAt = moment.now.toSecsSinceEpoch()};
        return user ? makeToken(wanted, user->tokenGeneration, moment.seed) : QByteArray{};
    });
    if (token.isEmpty())
        return failure(u"Invalid username or password"_s, unauthorised);
    return json({{"token", token.toStdString()}});
}

std::optional<Username> Usapi::bearer(const Question &question) const
{
    const QByteArray token = credentials(question, "Bearer ");
    return m_ledger.read([&](const State &state, const Moment &moment) {
        const auto agent = moment.policy.bindTokenToAgent ? std::optional{question.agent} : std::nullopt;
        return userOfToken(token, agent, state, moment.seed);
    });
}

std::optional<Username> Usapi::basic(const Question &question) const
{
    const auto decoded =
        QByteArray::fromBase64Encoding(credentials(question, "Basic "), QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype colon = decoded ? decoded.decoded.indexOf(':') : -1;
    if (colon < 0)
        return std::nullopt;
    const Username name{QString::fromUtf8(decoded.decoded.first(colon))};
    if (!isPasswordOf(name, QString::fromUtf8(decoded.decoded.sliced(colon + 1))))
        return std::nullopt;
    return name;
}

Answer Usapi::money(Ledger::MoneyCall call, const Question &question, const Scripted &scripted,
                    const Ledger::Rule &rule)
{
    call.path = question.path;
    call.body = question.body;
    call.complete = question.complete;
    const Ledger::Told told = m_ledger.handle(call, rule, scripted);
    Answer answer{.status = told.status, .body = told.body};
    if (scripted)
        answer.contentType = scripted->contentType;
    return answer;
}

Answer Usapi::checkout(const Question &question, const Scripted &scripted)
{
    const auto buyer = bearer(question);
    const auto decide = [buyer](const State &state, const Moment &moment, const CheckoutRequest &request) {
        return decideCheckout(state, moment, request, *buyer);
    };
    return money({.user = buyer.value_or(Username{}), .internalError = u"Internal server error"_s}, question, scripted,
                 rule(buyer.has_value(), readCheckout(jsonBody(question)), decide));
}

Answer Usapi::cancel(const Question &question, const Scripted &scripted)
{
    const auto user = basic(question);
    return money({.user = user.value_or(Username{}), .internalError = u"INTERNAL SERVER ERROR"_s}, question, scripted,
                 rule(user.has_value(), readCancel(jsonBody(question)), decideCancel));
}

Answer Usapi::done(const Question &question, const Scripted &scripted)
{
    const auto user = basic(question);
    return money({.user = user.value_or(Username{}), .internalError = u"INTERNAL SERVER ERROR"_s}, question, scripted,
                 rule(user.has_value(), readDone(jsonBody(question)), decideDone));
}

bool Usapi::sawBefore(const QByteArray &token)
{
    const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256);
    const std::scoped_lock locked(m_tokensMutex);
    const bool known = m_tokens.contains(digest);
    m_tokens.insert(digest);
    return known;
}

Answer Usapi::payout(const Question &question, const Scripted &scripted)
{
    // Half a second of hashing: before the ledger is locked.
    const QByteArray token = credentials(question, "Bearer ");
    const bool allowed = question.complete && isPayoutToken(token, m_payoutSecret);
    return money({.tokenReused = allowed && sawBefore(token), .internalError = u"Internal Error"_s}, question, scripted,
                 rule(allowed, readPayout(jsonBody(question)), decidePayout));
}

Answer Usapi::detail(const Question &question) const
{
    if (!bearer(question))
        return failure(authError().message, unauthorised);
    // Two questions at once, or a third parameter, is not a question that the contract knows.
    if (question.query.size() != 1)
        return failure(u"Exactly one of invoice and waybill_number is required"_s);
    const QString &name = question.query.constFirst().first;
    const QString &value = question.query.constFirst().second;
    if (name != u"invoice"_s && name != u"waybill_number"_s)
        return failure(u"Exactly one of invoice and waybill_number is required"_s);
    const bool byWaybill = name == u"waybill_number"_s;
    const auto found = m_ledger.read([&value, byWaybill](const State &state, const Moment &moment) {
        const InvoiceRecord *invoice =
            byWaybill ? state.invoice(WaybillNumber{value}) : state.invoice(InvoiceId{value});
        return invoice ? std::optional{invoiceDetail(*invoice, moment)} : std::nullopt;
    });
    return found ? json(*found) : failure(u"Invoice not found"_s);
}

Answer Usapi::balance(const Question &question) const
{
    const auto user = bearer(question);
    if (!user)
        return failure(authError().message, unauthorised);
    const Rupiah balance = m_ledger.read([&user](const State &state, const Moment &) {
        const UserRecord *record = state.user(*user);
        return record ? record->balance : Rupiah{};
    });
    return json({{"balance", balance.amount()}});
}

Answer Usapi::bankList(const Question &question) const
{
    const auto query = readBankQuery(jsonBody(question));
    if (!query)
        return failure(query.error().message, query.error().status);
    Json list = Json::array();
    const bool none = query->name.isEmpty() && m_ledger.policy().emptyBankName == Policy::EmptyBankName::None;
    const QList<BankChannel> found = none ? QList<BankChannel>{} : findBankChannels(query->name, query->type);
    for (const BankChannel &channel : found) {
        list.push_back({{"id", channel.recordId},
                        {"bank_channel", toJson(channel.code.value)},
                        {"description", toJson(channel.description)},
                        {"type", toJson(channel.type)},
                        {"currency", toJson(channel.currency)},
                        {"alias", channel.alias.isEmpty() ? Json(nullptr) : Json(toJson(channel.alias))}});
    }
    return json(list);
}

} // namespace sandbox
