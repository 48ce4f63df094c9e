// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"

#include "tests/support/rst.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

FakeApi::FakeApi(QObject *parent)
    : QObject(parent)
{
    listen(new QTcpServer(this));
}

FakeApi::FakeApi(const TestCertificates::Identity &identity, QObject *parent)
    : QObject(parent)
    , m_tls(true)
{
    auto *server = new QSslServer(this);
    server->setSslConfiguration(identity.configuration());
    listen(server);
}

void FakeApi::listen(QTcpServer *server)
{
    m_server = server;
    connect(server, &QTcpServer::pendingConnectionAvailable, this, &FakeApi::accept);
    if (!server->listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1: %s", qPrintable(server->errorString()));
}

quint16 FakeApi::port() const
{
    return m_server->serverPort();
}

QUrl FakeApi::url() const
{
    return QUrl{u"%1://127.0.0.1:%2"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(port())};
}

void FakeApi::answer(const QByteArray &route, int status, const QByteArray &body, const QByteArray &headers)
{
    answerRaw(route,
              "HTTP/1.1 " + QByteArray::number(status)
                  + " Scripted\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
                  + "\r\n" + headers + "\r\n" + body);
}

void FakeApi::answerRaw(const QByteArray &route, const QByteArray &bytes, After after)
{
    m_scripts[route] = {.bytes = bytes, .after = after, .isAnswer = true};
}

void FakeApi::hang(const QByteArray &route)
{
    m_scripts[route] = {};
}

void FakeApi::drop(const QByteArray &route)
{
    m_scripts[route] = {.after = After::Close};
}

void FakeApi::reset(const QByteArray &route)
{
    m_scripts[route] = {.after = After::Reset};
}

void FakeApi::endless(const QByteArray &route, const QByteArray &start, const QByteArray &repeated)
{
    m_scripts[route] = {.bytes = start, .repeated = repeated};
}

void FakeApi::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++connections;
        const auto connection = std::make_shared<Connection>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, connection] { read(*socket, connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket, connection] {
            if (connection->waiting)
                ++dropped;
            socket->deleteLater();
        });
        read(*socket, connection); // what came with the handshake
    }
}

void FakeApi::read(QTcpSocket &socket, const std::shared_ptr<Connection> &connection)
{
    connection->reader.add(socket.readAll());
    while (const auto request = connection->reader.next()) {
        requests.append(*request);
        const auto script = m_scripts.constFind(request->route());
        if (script != m_scripts.constEnd())
            schedule(*script, socket, connection);
        else
            socket.write("HTTP/1.1 404 Not Scripted\r\nContent-Length: 0\r\n\r\n");
        Q_EMIT requested();
    }
}

void FakeApi::schedule(const Script &script, QTcpSocket &socket, const std::shared_ptr<Connection> &connection)
{
    if (m_delay == std::chrono::milliseconds{0})
        follow(script, socket, *connection);
    else
        QTimer::singleShot(m_delay, &socket,
                           [this, script, &socket, connection] { follow(script, socket, *connection); });
}

void FakeApi::follow(const Script &script, QTcpSocket &socket, Connection &connection)
{
    connection.waiting = !script.isAnswer && script.after == After::KeepOpen; // also with an answer that never ends
    if (!script.bytes.isEmpty())
        socket.write(script.bytes);
    if (!script.repeated.isEmpty()) {
        repeat(script.repeated, socket);
        return;
    }
    socket.flush();
    if (script.after == After::Close)
        socket.disconnectFromHost();
    else if (script.after == After::Reset)
        resetConnection(socket);
}

void FakeApi::repeat(const QByteArray &bytes, QTcpSocket &socket)
{
    // By a timer: a TLS socket says bytesWritten() while it is still writing.
    auto *timer = new QTimer(&socket);
    connect(timer, &QTimer::timeout, &socket, [this, &socket, bytes] {
        const auto *tls = qobject_cast<QSslSocket *>(&socket);
        const qint64 waiting = socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
        if (waiting < bytes.size() && socket.state() == QAbstractSocket::ConnectedState)
            Q_EMIT repeated(socket.write(bytes));
    });
    timer->start(0);
}
