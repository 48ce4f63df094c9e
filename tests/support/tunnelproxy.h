// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/requestreader.h"

#include <QList>
#include <QObject>

#include <optional>

class QTcpServer;
class QTcpSocket;

// A company's HTTP proxy on 127.0.0.1: answers CONNECT by script. Whatever name is asked for, a tunnel leads to the one
// port on this computer that it was given.
class TunnelProxy : public QObject
{
    Q_OBJECT
public:
    explicit TunnelProxy(quint16 targetPort, QObject *parent = nullptr);

    [[nodiscard]] quint16 port() const;

    void refuseWith(const QByteArray &answer)
    {
        m_refusal = answer;
    } // whole bytes; the connection is closed after them
    void hang() { m_hangs = true; }
    void requireLogin(const QByteArray &user, const QByteArray &password);

    QList<RawRequest> requests{}; // of CONNECT
    int tunnels = 0;

private:
    void accept();
    void onConnect(QTcpSocket &client, const RawRequest &request);

    QTcpServer *m_server;
    quint16 m_targetPort;
    std::optional<QByteArray> m_refusal{};
    QByteArray m_authorization; // "Basic …"; empty: nobody is asked
    bool m_hangs = false;
};
