// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/requestreader.h"
#include "tests/support/testcertificates.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpServer;
class QTcpSocket;

// A real HTTP server on 127.0.0.1 that answers by script: what reaches the network, and how a client takes what comes
// back, is tested through sockets, because QtNetwork itself is part of what is tested.
class FakeApi : public QObject
{
    Q_OBJECT
public:
    enum class After { KeepOpen, Close, Reset };

    explicit FakeApi(QObject *parent = nullptr);
    explicit FakeApi(const TestCertificates::Identity &identity, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const;

    // For every request of a route ("GET /balance") from now on; a route without a script is answered 404. `headers`:
    // whole lines, each ended by \r\n.
    void answer(const QByteArray &route, int status, const QByteArray &body, const QByteArray &headers = {});
    void answerRaw(const QByteArray &route, const QByteArray &bytes, After after = After::KeepOpen);
    // From now on answers take this long, as on a real network. Qt 6.4 takes an answer that came before it has set its
    // state to waiting, and that is ended by closing, for a lost one.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    void hang(const QByteArray &route);  // reads, and never answers
    void drop(const QByteArray &route);  // reads, then closes without a byte
    void reset(const QByteArray &route); // reads, then resets
    void endless(const QByteArray &route, const QByteArray &start, const QByteArray &repeated); // until it is closed

    QList<RawRequest> requests{}; // whole ones, in order of arrival
    int connections = 0;          // accepted (TLS: shaken hands)
    int dropped = 0;              // ended by the client while its request was without an answer

Q_SIGNALS:
    void requested();
    void repeated(qint64 bytes); // by an endless answer

private:
    struct Script {
        QByteArray bytes{};
        QByteArray repeated{};
        After after = After::KeepOpen;
        bool isAnswer = false;
    };
    struct Connection {
        RequestReader reader{};
        bool waiting = false; // for an answer that does not come, or does not end
    };

    void listen(QTcpServer *server);
    void accept();
    void read(QTcpSocket &socket, const std::shared_ptr<Connection> &connection);
    void schedule(const Script &script, QTcpSocket &socket, const std::shared_ptr<Connection> &connection);
    void follow(const Script &script, QTcpSocket &socket, Connection &connection);
    void repeat(const QByteArray &bytes, QTcpSocket &socket);

    QTcpServer *m_server = nullptr;
    bool m_tls = false;
    std::chrono::milliseconds m_delay{0};
    QHash<QByteArray, Script> m_scripts;
};
