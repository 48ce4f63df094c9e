// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/controls.h"

#include "sandbox/members.h"
#include "sandbox/recordjson.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Order = Checked<Result<void>>;

constexpr qint64 mostSeconds = 10LL * 366 * 24 * 3600;

Answer message(const QString &text, int status)
{
    return {.status = status, .body = compact({{"message", toJson(text)}})};
}

Order misread(const Members &members)
{
    return tl::unexpected(Refusal{400, members.problem()});
}

QString valueOf(const Question &question, const QString &name)
{
    for (const auto &[key, value] : question.query) {
        if (key == name)
            return value;
    }
    return {};
}

// Invoices with the status that /invoice/detail would show now.
Json invoiceList(const State &state, const Moment &moment, const QString &only)
{
    Json list = Json::array();
    for (const InvoiceRecord &invoice : state.invoices()) {
        if (!only.isEmpty() && invoice.id.value != only)
            continue;
        Json json = toJson(invoice);
        json["status"] = toJson(statusWord(invoice, moment));
        list.push_back(std::move(json));
    }
    return list;
}

Json arrivalList(const State &state, qint64 after)
{
    Json list = Json::array();
    for (const Arrival &arrival : state.arrivals()) {
        if (arrival.number > after)
            list.push_back(toJson(arrival));
    }
    return list;
}

} // namespace

Controls::Controls(Ledger &ledger, Script &script)
    : m_ledger(ledger)
    , m_script(script)
    , m_trainer(ledger, script)
{ }

QList<Route> Controls::routes()
{
    QList<Route> routes;
    for (const char *name : {"ledger", "arrivals", "payouts", "invoices", "users", "clock"})
        routes.append({Question::Method::Get, u"/sandbox/"_s + QString::fromLatin1(name)});
    for (const char *name : {"invoice/pay", "invoice/expire", "invoice/status", "invoice/waybill", "user/balance",
                             "clock", "tokens/revoke", "latency", "next", "reset"})
        routes.append({Question::Method::Post, u"/sandbox/"_s + QString::fromLatin1(name)});
    return routes;
}

Answer Controls::answer(const Question &question)
{
    if (question.method == Question::Method::Get)
        return look(question);
    // Not announced as JSON: a web page could send that to this computer without asking anybody.
    const bool announced = question.contentType.split(';').constFirst().trimmed().toLower() == "application/json";
    const auto body = announced && question.complete && !question.tooLarge ? parseJson(question.body) : std::nullopt;
    if (!body)
        return message(u"Invalid JSON Format"_s, 400);
    const Order done = order(question.path, *body);
    if (!done)
        return message(done.error().message, done.error().status);
    if (!*done)
        return message(done->error().detail, done->error().kind == Error::Kind::Storage ? 500 : 400);
    return message(u"OK"_s, 200);
}

Answer Controls::look(const Question &question) const
{
    const QString what = question.path.sliced(u"/sandbox/"_s.size());
    const QString only = valueOf(question, u"invoice"_s);
    const qint64 after = valueOf(question, u"after"_s).toLongLong();
    const Json found = m_ledger.read([&](const State &state, const Moment &moment) -> Json {
        if (what == u"arrivals"_s)
            return arrivalList(state, after);
        if (what == u"payouts"_s)
            return listToJson(state.payouts());
        if (what == u"invoices"_s)
            return invoiceList(state, moment, only);
        if (what == u"users"_s)
            return listToJson(state.users());
        if (what == u"clock"_s)
            return {{"now", toJson(moment.now)}};
        return {{"seed", moment.seed},
                {"now", toJson(moment.now)},
                {"arrivals", arrivalList(state, 0)},
                {"payouts", listToJson(state.payouts())},
                {"invoices", invoiceList(state, moment, {})},
                {"users", listToJson(state.users())}};
    });
    return {.status = 200, .body = compact(found)};
}

Order Controls::order(const QString &path, const Json &body)
{
    if (path.startsWith(u"/sandbox/invoice/"_s))
        return orderInvoice(path, body);
    if (path == u"/sandbox/user/balance"_s) {
        Members members(body, {"username", "amount"});
        const Username user{members.text("username")};
        const Rupiah amount{members.integer("amount")};
        return members.ok() ? Order{m_trainer.changeBalance(user, amount)} : misread(members);
    }
    if (path == u"/sandbox/clock"_s) {
        Members members(body, {"forward_seconds"});
        const std::chrono::seconds forward{members.integer("forward_seconds", 1, mostSeconds)};
        return members.ok() ? Order{m_trainer.moveClock(forward)} : misread(members);
    }
    if (path == u"/sandbox/tokens/revoke"_s) {
        Members members(body, {}, {"username"});
        const Username user{members.has("username") ? members.text("username") : QString{}};
        return members.ok() ? Order{m_trainer.revokeTokens(user)} : misread(members);
    }
    if (path == u"/sandbox/reset"_s) {
        const Members members(body, {});
        return members.ok() ? Order{m_trainer.reset()} : misread(members);
    }
    return orderFault(path, body);
}

Order Controls::orderInvoice(const QString &path, const Json &body)
{
    if (path == u"/sandbox/invoice/pay"_s) {
        Members members(body, {"invoice"}, {"amount"});
        const InvoiceId invoice{members.text("invoice")};
        std::optional<Rupiah> amount;
        if (members.has("amount"))
            amount = Rupiah{members.integer("amount", 1)};
        return members.ok() ? Order{m_trainer.pay(invoice, amount)} : misread(members);
    }
    if (path == u"/sandbox/invoice/expire"_s) {
        Members members(body, {"invoice"});
        const InvoiceId invoice{members.text("invoice")};
        return members.ok() ? Order{m_trainer.expire(invoice)} : misread(members);
    }
    const bool status = path == u"/sandbox/invoice/status"_s;
    Members members(body, status ? Members::Names{"invoice", "status"} : Members::Names{"invoice", "waybill_number"});
    const InvoiceId invoice{members.text("invoice")};
    const QString text = members.text(status ? "status" : "waybill_number");
    if (!members.ok())
        return misread(members);
    return status ? m_trainer.setStatus(invoice, text) : m_trainer.addWaybill(invoice, {text});
}

Order Controls::orderFault(const QString &path, const Json &body)
{
    if (path == u"/sandbox/latency"_s) {
        Members members(body, {"milliseconds"}, {"path"});
        const std::chrono::milliseconds delay{members.integer("milliseconds", 0, maximumLatency.count())};
        const QString where = members.has("path") ? members.text("path") : QString{};
        if (!members.ok())
            return misread(members);
        m_script.setLatency(delay, where);
        return Result<void>{};
    }
    Members members(body, {"status", "body"}, {"count", "path", "content_type", "execute"});
    ScriptedAnswer answer{.status = static_cast<int>(members.integer("status", 200, 599))};
    // A text goes out as it is (a captive portal's page); anything else as JSON.
    const Json raw = members.has("body") ? body.at("body") : Json{};
    answer.body = raw.is_string() ? QByteArray::fromStdString(raw.get<std::string>()) : compact(raw);
    if (members.has("count"))
        answer.count = static_cast<int>(members.integer("count", 1, 1'000'000));
    if (members.has("path"))
        answer.path = members.text("path");
    if (members.has("content_type"))
        answer.contentType = members.text("content_type").toLatin1();
    if (answer.contentType.contains('\r') || answer.contentType.contains('\n'))
        members.fail(u"content_type must be one line"_s);
    if (members.has("execute"))
        answer.execute = members.boolean("execute");
    if (!members.ok())
        return misread(members);
    m_script.answerNext(answer);
    return Result<void>{};
}

} // namespace sandbox
