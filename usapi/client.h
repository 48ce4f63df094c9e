// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/login.h"
#include "domain/settings.h"
#include "usapi/wireresult.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class QNetworkAccessManager;

namespace usapi {

class Exchange;

struct ClientOptions {
    QUrl baseUrl{}; // scheme, host and port: https, or http to this computer
    ProxySettings proxy{};
    Secret proxyPassword{};
    std::chrono::milliseconds readDeadline{20'000}; // from the call to its verdict, time asleep included
    std::chrono::milliseconds writeDeadline{30'000};
    QList<QSslCertificate> extraAuthorities{}; // tests only: trusted beside the operating system's
};

// The Authorization header of one request.
struct Authorization {
    Secret header{};

    [[nodiscard]] static Authorization none() { return {}; }
    [[nodiscard]] static Authorization bearer(const Secret &token);
    [[nodiscard]] static Authorization basic(const Login &login);
};

// A light handle on a running call. Dropping it does nothing: the call goes on.
class Call
{
public:
    Call() = default;
    explicit Call(Exchange *exchange);

    // The operator's Stop. A read ends as Error::Kind::Cancelled. A money call ends as NotSent when no byte of its body
    // had been read, and is otherwise Unknown. The handler still runs, later; nothing happens when the call has ended.
    void cancel() const;

private:
    QPointer<Exchange> m_exchange;
};

// One USAPI server. Lives on one thread with an event loop; handlers run on it, never inside the call that asked.
// Nothing is ever repeated: a read fails, a money call is of unknown outcome, and somebody else decides.
class Client : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<void(const WireResult &)>;
    using Query = QList<std::pair<QString, QString>>;

    enum class Fate {
        DiesWithContext, // reads: aborted when the context goes
        OutlivesContext, // money: runs to its verdict, because an aborted write is an unknown outcome
    };

    explicit Client(ClientOptions options, QObject *parent = nullptr);
    // A money call still in flight is cut off, and its handler does not run: its row stays SENDING and the next start
    // makes it UNKNOWN. Wait for moneyCallsInFlight() == 0 before destroying.
    ~Client() override;

    [[nodiscard]] const ClientOptions &options() const { return m_options; }
    [[nodiscard]] int moneyCallsInFlight() const { return m_moneyCalls; }

    Call get(const QString &path, const Query &query, const Authorization &authorization, QObject *context,
             Handler done);
    // Puts these bytes on the wire at most once, whatever the connection does. `body` must not be empty.
    Call postOnce(const QString &path, QByteArray body, const Authorization &authorization, Fate fate, QObject *context,
                  Handler done);
    // Ends as WireResult::End::RefusedHere without touching the network.
    Call refuse(const QString &why, QObject *context, Handler done);

Q_SIGNALS:
    // The server's Date header minus this computer's clock, from every answer that carries one.
    void clockSkewSeen(std::chrono::seconds serverAhead);
    void moneyCallsInFlightChanged(int count);

private:
    [[nodiscard]] Exchange *newExchange(Fate fate, QObject *context, Handler done);

    ClientOptions m_options;
    std::unique_ptr<QNetworkAccessManager> m_readManager; // GETs share connections; a POST gets a manager of its own
    int m_moneyCalls = 0;
};

} // namespace usapi
