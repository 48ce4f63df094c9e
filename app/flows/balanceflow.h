// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reply.h"
#include "domain/rupiah.h"

#include <QDateTime>
#include <QObject>

#include <memory>

class SessionFlow;

// Reads the balance of whoever is signed in. GUI thread.
class BalanceFlow : public QObject
{
    Q_OBJECT
public:
    explicit BalanceFlow(SessionFlow &session, QObject *parent = nullptr);
    ~BalanceFlow() override;

    void refresh();
    void stop();

Q_SIGNALS:
    void busyChanged(bool busy);
    void balanceRead(Rupiah balance, const QDateTime &readAt); // readAt in UTC
    void problem(const Error &error);

private:
    SessionFlow &m_session;
    std::unique_ptr<QObject> m_run; // context of the request under way
};
