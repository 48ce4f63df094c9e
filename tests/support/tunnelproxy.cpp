// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tunnelproxy.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

TunnelProxy::TunnelProxy(quint16 targetPort, QObject *parent)
    : QObject(parent)
    , m_server(new QTcpServer(this))
    , m_targetPort(targetPort)
{
    connect(m_server, &QTcpServer::newConnection, this, &TunnelProxy::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port on 127.0.0.1: %s", qPrintable(m_server->errorString()));
}

quint16 TunnelProxy::port() const
{
    return m_server->serverPort();
}

void TunnelProxy::requireLogin(const QByteArray &user, const QByteArray &password)
{
    m_authorization = "Basic " + (user + ':' + password).toBase64();
}

void TunnelProxy::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        const auto reader = std::make_shared<RequestReader>();
        connect(client, &QTcpSocket::readyRead, this, [this, client, reader] {
            if (client->property("tunnel").toBool())
                return;
            reader->add(client->readAll());
            if (const auto request = reader->next())
                onConnect(*client, *request);
        });
    }
}

void TunnelProxy::onConnect(QTcpSocket &client, const RawRequest &request)
{
    requests.append(request);
    if (m_hangs)
        return;
    if (!m_authorization.isEmpty() && request.header("Proxy-Authorization") != m_authorization) {
        client.write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"company\"\r\n"
                     "Content-Length: 0\r\nConnection: close\r\n\r\n");
        client.disconnectFromHost();
        return;
    }
    if (m_refusal) {
        client.write(*m_refusal);
        client.disconnectFromHost();
        return;
    }
    ++tunnels;
    client.setProperty("tunnel", true);
    auto *target = new QTcpSocket(&client);
    connect(target, &QTcpSocket::connected, &client, [&client] { client.write("HTTP/1.1 200 Connected\r\n\r\n"); });
    connect(target, &QTcpSocket::readyRead, &client, [&client, target] { client.write(target->readAll()); });
    connect(target, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
    connect(&client, &QTcpSocket::readyRead, target, [&client, target] { target->write(client.readAll()); });
    target->connectToHost(QHostAddress::LocalHost, m_targetPort);
}
