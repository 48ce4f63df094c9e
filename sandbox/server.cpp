// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/server.h"

#include "sandbox/controls.h"
#include "sandbox/httpserver.h"
#include "sandbox/tokens.h"
#include "sandbox/trainer.h"
#include "sandbox/usapi.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace sandbox {

class Server::Private
{
public:
    Private(std::unique_ptr<Ledger> opened, const Secret &secret)
        : ledger(std::move(opened))
        , payoutSecret(secret.isEmpty() ? payoutSecretFromSeed(ledger->seed()) : secret)
        , usapi(*ledger, script, payoutSecret)
        , controls(*ledger, script)
        , trainer(*ledger, script)
        , http(Usapi::routes() + Controls::routes(),
               {.answer = [this](const Question &question) { return answer(question); },
                .latency = [this](const QString &path) { return latency(path); }})
    { }

    Answer answer(const Question &question)
    {
        return isControl(question.path) ? controls.answer(question) : usapi.answer(question);
    }
    // A trainer who made everything slow must still be able to undo it.
    std::chrono::milliseconds latency(const QString &path) const
    {
        return isControl(path) ? std::chrono::milliseconds{0} : script.latency(path);
    }

    std::unique_ptr<Ledger> ledger;
    Script script;
    Secret payoutSecret;
    Usapi usapi;
    Controls controls;
    Trainer trainer;
    quint16 port = 0;
    HttpServer http; // last: its threads use all of the above and end first

private:
    static bool isControl(const QString &path) { return path.startsWith(u"/sandbox/"_s); }
};

Server::Server(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{ }

Server::~Server() = default;

Result<std::unique_ptr<Server>> Server::start(const Options &options)
{
    if (sodium_init() < 0)
        return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"libsodium cannot be used here"_s});
    auto ledger = Ledger::open(options);
    if (!ledger)
        return tl::unexpected(ledger.error());
    auto parts = std::make_unique<Private>(std::move(*ledger), options.payoutSecret);
    const auto port = parts->http.start(options.port);
    if (!port)
        return tl::unexpected(port.error());
    parts->port = *port;
    return std::unique_ptr<Server>{new Server(std::move(parts))}; // not make_unique: the constructor is private
}

QUrl Server::url() const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->port);
    return url;
}

Secret Server::payoutSecret() const
{
    return d->payoutSecret;
}

QDateTime Server::now() const
{
    return d->ledger->read([](const State &, const Moment &moment) { return moment.now; });
}

Result<void> Server::payInvoice(const InvoiceId &invoice, std::optional<Rupiah> amount)
{
    return d->trainer.pay(invoice, amount);
}

Result<void> Server::expireInvoice(const InvoiceId &invoice)
{
    return d->trainer.expire(invoice);
}

Result<void> Server::setStatus(const InvoiceId &invoice, const QString &text)
{
    return d->trainer.setStatus(invoice, text);
}

Result<void> Server::addWaybill(const InvoiceId &invoice, const WaybillNumber &waybill)
{
    return d->trainer.addWaybill(invoice, waybill);
}

Result<void> Server::changeBalance(const Username &user, Rupiah difference)
{
    return d->trainer.changeBalance(user, difference);
}

Result<void> Server::moveClock(std::chrono::milliseconds forward)
{
    return d->trainer.moveClock(forward);
}

Result<void> Server::revokeTokens(const Username &user)
{
    return d->trainer.revokeTokens(user);
}

Result<void> Server::reset()
{
    return d->trainer.reset();
}

void Server::setLatency(std::chrono::milliseconds delay, const QString &path)
{
    d->script.setLatency(delay, path);
}

void Server::answerNext(const ScriptedAnswer &answer)
{
    d->script.answerNext(answer);
}

QList<UserRecord> Server::users() const
{
    return d->ledger->read([](const State &state, const Moment &) { return state.users(); });
}

QList<InvoiceRecord> Server::invoices() const
{
    return d->ledger->read([](const State &state, const Moment &) { return state.invoices(); });
}

QList<PayoutRecord> Server::payouts() const
{
    return d->ledger->read([](const State &state, const Moment &) { return state.payouts(); });
}

QList<Arrival> Server::arrivals() const
{
    return d->ledger->read([](const State &state, const Moment &) { return state.arrivals(); });
}

QString Server::statusText(const InvoiceRecord &invoice) const
{
    return d->ledger->read([&invoice](const State &, const Moment &moment) { return statusWord(invoice, moment); });
}

} // namespace sandbox
