// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/client.h"

#include "usapi/exchange.h"
#include "usapi/requests.h"

#include <QNetworkAccessManager>

#include <utility>

namespace usapi {

Call::Call(Exchange *exchange)
    : m_exchange(exchange)
{ }

void Call::cancel() const
{
    if (m_exchange)
        m_exchange->cancel();
}

Client::Client(ClientOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_readManager(std::make_unique<QNetworkAccessManager>())
{
    restrict(*m_readManager);
}

Client::~Client()
{
    // Before the manager that their replies belong to.
    const auto exchanges = findChildren<Exchange *>(QString{}, Qt::FindDirectChildrenOnly);
    qDeleteAll(exchanges);
}

Call Client::get(const QString &path, const Query &query, const Authorization &authorization, QObject *context,
                 Handler done)
{
    if (!context)
        return {};
    Exchange *exchange = newExchange(Fate::DiesWithContext, context, std::move(done));
    const QUrl url = callUrl(m_options.baseUrl, path, query);
    if (const QString why = refusal(url, authorization); !why.isEmpty())
        exchange->refuse(why);
    else
        exchange->get(*m_readManager, restrictedRequest(url, authorization, m_options.extraAuthorities));
    return Call{exchange};
}

Call Client::postOnce(const QString &path, QByteArray body, const Authorization &authorization, Fate fate,
                      QObject *context, Handler done)
{
    if (!context)
        return {}; // nobody would learn what became of it
    Exchange *exchange = newExchange(fate, context, std::move(done));
    const QUrl url = callUrl(m_options.baseUrl, path, {});
    if (const QString why = refusal(url, authorization); !why.isEmpty())
        exchange->refuse(why);
    else
        exchange->postOnce(restrictedRequest(url, authorization, m_options.extraAuthorities), std::move(body));
    return Call{exchange};
}

Call Client::refuse(const QString &why, QObject *context, Handler done)
{
    if (!context)
        return {};
    Exchange *exchange = newExchange(Fate::DiesWithContext, context, std::move(done));
    exchange->refuse(why);
    return Call{exchange};
}

Exchange *Client::newExchange(Fate fate, QObject *context, Handler done)
{
    const bool money = fate == Fate::OutlivesContext;
    auto *exchange = new Exchange(m_options, money ? m_options.writeDeadline : m_options.readDeadline, this);
    connect(exchange, &Exchange::ended, this, [this, done = std::move(done)](const WireResult &wire) {
        if (wire.serverDate.isValid())
            Q_EMIT clockSkewSeen(std::chrono::seconds{QDateTime::currentDateTimeUtc().secsTo(wire.serverDate)});
        done(wire); // may destroy this client: nothing after it
    });
    if (money) {
        Q_EMIT moneyCallsInFlightChanged(++m_moneyCalls);
        // connected second, so that whoever waits for the last call is told after that call's own handler
        connect(exchange, &Exchange::ended, this, [this] { Q_EMIT moneyCallsInFlightChanged(--m_moneyCalls); });
    } else {
        connect(context, &QObject::destroyed, exchange, &Exchange::drop);
    }
    return exchange;
}

} // namespace usapi
