// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/balanceflow.h"

#include "app/flows/netlog.h"
#include "app/flows/sessionflow.h"
#include "usapi/calls.h"

BalanceFlow::BalanceFlow(SessionFlow &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{ }

BalanceFlow::~BalanceFlow() = default;

void BalanceFlow::refresh()
{
    if (m_run)
        return;
    m_run = std::make_unique<QObject>();
    Q_EMIT busyChanged(true);
    m_session.read<Rupiah>([](usapi::Client &client, const Token &token,
                              const Reply<Rupiah> &done) { usapi::balance(client, token, done); },
                           {m_run.get(), [this](const Result<Rupiah> &answer) {
                                m_run.release()->deleteLater(); // we stand in its handler
                                Q_EMIT busyChanged(false);
                                if (answer)
                                    Q_EMIT balanceRead(*answer, QDateTime::currentDateTimeUtc());
                                else {
                                    logFailure("balance", answer.error());
                                    Q_EMIT problem(answer.error());
                                }
                            }});
}

void BalanceFlow::stop()
{
    if (!m_run)
        return;
    m_run.reset();
    Q_EMIT busyChanged(false);
}
