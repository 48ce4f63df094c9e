// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/misbehavingproxy.h"

#include "tests/support/rst.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

// Two sockets and what waits between them. Child of the proxy; goes with the client's socket.
struct MisbehavingProxy::Relay : public QObject {
    Relay(QTcpSocket *clientSocket, Fault relayFault, QObject *parent)
        : QObject(parent)
        , client(clientSocket)
        , fault(relayFault)
    {
        client->setParent(this);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        timer.setTimerType(Qt::PreciseTimer);
    }
    ~Relay() override { server.disconnect(this); } // its end must not be heard by what is half gone
    Q_DISABLE_COPY_MOVE(Relay)

    QTcpSocket *client;
    QTcpSocket server;
    Fault fault;
    RequestReader reader; // counts requests; the bytes themselves are passed on as they came
    QByteArray toServer;
    QByteArray toClient;
    QByteArray endless;
    QTimer timer;
    int step = 0;
    qsizetype passed = 0;
};

MisbehavingProxy::MisbehavingProxy(quint16 targetPort, QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
    , m_targetPort(targetPort)
{
    connect(m_server, &QTcpServer::newConnection, this, &MisbehavingProxy::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1: %s", qPrintable(m_server->errorString()));
}

void MisbehavingProxy::close()
{
    m_server->close();
}

QUrl MisbehavingProxy::url() const
{
    return QUrl{u"http://127.0.0.1:%1"_s.arg(m_server->serverPort())};
}

void MisbehavingProxy::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        auto *relay = new Relay(socket, m_fault, this);
        connect(socket, &QTcpSocket::disconnected, relay, &QObject::deleteLater);
        if (relay->fault == Fault::DropAtAccept || relay->fault == Fault::ResetAtAccept) {
            end(*relay);
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, relay, [this, relay] { fromClient(*relay); });
        connect(&relay->server, &QTcpSocket::readyRead, relay, [this, relay] { fromServer(*relay); });
        connect(&relay->server, &QTcpSocket::disconnected, relay, [this, relay] {
            fromServer(*relay);
            if (relay->toClient.isEmpty() && relay->fault != Fault::Hold)
                relay->client->disconnectFromHost();
        });
        connect(&relay->timer, &QTimer::timeout, relay, [this, relay] { pump(*relay); });
        if (relay->fault == Fault::Slice || relay->fault == Fault::Drip)
            relay->timer.start(relay->fault == Fault::Drip ? m_interval : std::chrono::milliseconds{0});
        connect(&relay->server, &QTcpSocket::connected, relay,
                [relay] { relay->server.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
        relay->server.connectToHost(QHostAddress::LocalHost, m_targetPort);
    }
}

void MisbehavingProxy::fromClient(Relay &relay)
{
    const QByteArray bytes = relay.client->readAll();
    relay.toServer += bytes;
    relay.reader.add(bytes);
    while (relay.reader.next()) {
        ++m_arrivals;
        onRequest(relay);
    }
    const bool passes = relay.fault == Fault::None || relay.fault == Fault::Cut || relay.fault == Fault::Drip;
    if (passes)
        relay.server.write(std::exchange(relay.toServer, {}));
}

void MisbehavingProxy::onRequest(Relay &relay)
{
    switch (relay.fault) {
    case Fault::ReadAndDrop:
    case Fault::ReadAndReset: end(relay); return;
    case Fault::Garbage:
        relay.client->write("\x16\x03 these bytes are no HTTP at all\r\n\r\n");
        relay.client->disconnectFromHost();
        return;
    case Fault::EndlessHeaders: relay.endless = "X-More: " + QByteArray(8000, 'x') + "\r\n"; break;
    case Fault::EndlessBody: relay.endless = QByteArray(qsizetype{64} * 1024, ' '); break;
    case Fault::DeliverAndDrop:
    case Fault::DeliverAndReset:
    case Fault::Hold: relay.server.write(std::exchange(relay.toServer, {})); [[fallthrough]];
    default: ++m_deliveries; return;
    }
    relay.client->write(relay.fault == Fault::EndlessBody ? "HTTP/1.1 200 OK\r\n\r\n" : "HTTP/1.1 200 OK\r\n");
    relay.client->write(relay.endless);
    connect(relay.client, &QTcpSocket::bytesWritten, &relay, [&relay] {
        if (relay.client->bytesToWrite() < relay.endless.size())
            relay.client->write(relay.endless);
    });
}

void MisbehavingProxy::fromServer(Relay &relay)
{
    const QByteArray bytes = relay.server.readAll();
    if (bytes.isEmpty())
        return;
    switch (relay.fault) {
    case Fault::None: relay.client->write(bytes); return;
    case Fault::Slice:
    case Fault::Drip: relay.toClient += bytes; return;
    case Fault::Cut: {
        const QByteArray part = bytes.left(std::max<qsizetype>(0, m_cutAfter - relay.passed));
        relay.passed += part.size();
        relay.client->write(part);
        if (relay.passed >= m_cutAfter)
            relay.client->disconnectFromHost();
        return;
    }
    case Fault::DeliverAndDrop:
    case Fault::DeliverAndReset: end(relay); return;
    default: return; // swallowed
    }
}

// One step of Slice or Drip.
void MisbehavingProxy::pump(Relay &relay)
{
    const auto move = [](QByteArray &from, QTcpSocket &to, qsizetype count) {
        if (from.isEmpty() || to.state() != QAbstractSocket::ConnectedState)
            return;
        to.write(from.left(count));
        to.flush();
        from.remove(0, count);
    };
    const bool drip = relay.fault == Fault::Drip;
    const qsizetype count = drip ? 1 : 1 + relay.step++ % 3;
    if (!drip)
        move(relay.toServer, relay.server, count);
    move(relay.toClient, *relay.client, count);
    if (relay.toClient.isEmpty() && relay.passed == 0 && relay.server.state() == QAbstractSocket::UnconnectedState
        && relay.step > 0)
        relay.client->disconnectFromHost();
}

void MisbehavingProxy::end(Relay &relay)
{
    const bool reset = relay.fault == Fault::ResetAtAccept || relay.fault == Fault::ReadAndReset
        || relay.fault == Fault::DeliverAndReset;
    if (reset)
        resetConnection(*relay.client);
    else
        relay.client->disconnectFromHost();
}
