// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/requestreader.h"

#include <QObject>
#include <QUrl>

#include <chrono>

class QTcpServer;
class QTcpSocket;

// A relay of bytes on 127.0.0.1 in front of any server on this computer that does, to every connection from now on, one
// thing that networks do.
class MisbehavingProxy : public QObject
{
    Q_OBJECT
public:
    enum class Fault {
        None,            // a plain relay
        DropAtAccept,    // closes at once
        ResetAtAccept,   //
        ReadAndDrop,     // reads the whole request, delivers nothing
        ReadAndReset,    //
        DeliverAndDrop,  // delivers it, waits until the server has answered, passes nothing back
        DeliverAndReset, //
        Hold,            // delivers it and swallows the answer, and keeps the connection
        Slice,           // passes everything, 1 to 3 bytes at a time
        Drip,            // passes the answer one byte at each `interval`
        Cut,             // passes `bytes` of the answer, then closes
        Garbage,         // answers with bytes that are no HTTP
        EndlessHeaders,  // answers with headers that never end
        EndlessBody,     // answers with a body that never ends
    };

    explicit MisbehavingProxy(quint16 targetPort, QObject *parent = nullptr);

    void misbehave(Fault fault) { m_fault = fault; }
    void setInterval(std::chrono::milliseconds interval) { m_interval = interval; } // Drip
    void setBytes(qsizetype bytes) { m_cutAfter = bytes; }                          // Cut

    void close(); // nobody listens any more: connections are refused

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int arrivals() const { return m_arrivals; }     // whole requests that were read
    [[nodiscard]] int deliveries() const { return m_deliveries; } // of those, handed on to the server

private:
    struct Relay;

    void accept();
    void fromClient(Relay &relay);
    void fromServer(Relay &relay);
    void onRequest(Relay &relay);
    void pump(Relay &relay);
    void end(Relay &relay);

    QTcpServer *m_server;
    quint16 m_targetPort;
    Fault m_fault = Fault::None;
    std::chrono::milliseconds m_interval{50};
    qsizetype m_cutAfter = 0;
    int m_connections = 0;
    int m_arrivals = 0;
    int m_deliveries = 0;
};
