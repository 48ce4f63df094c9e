// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/directoryflow.h"

#include "app/flows/netlog.h"
#include "app/flows/sessionflow.h"
#include "models/bankchannelmodel.h"
#include "usapi/calls.h"

DirectoryFlow::DirectoryFlow(SessionFlow &session, BankChannelModel &model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{ }

DirectoryFlow::~DirectoryFlow() = default;

void DirectoryFlow::refresh()
{
    if (!m_run)
        ask(m_searchesAsTyped ? m_name : QString());
}

void DirectoryFlow::search(const QString &typed)
{
    m_name = typed.trimmed();
    if (m_searchesAsTyped && !m_name.isEmpty())
        ask(m_name);
}

void DirectoryFlow::clear()
{
    if (m_run) {
        m_run.reset();
        Q_EMIT busyChanged(false);
    }
    m_searchesAsTyped = false;
    m_model.setChannels({});
}

void DirectoryFlow::ask(const QString &name)
{
    usapi::Client *client = m_session.client();
    if (client == nullptr)
        return;
    const bool wasBusy = m_run != nullptr;
    m_run = std::make_unique<QObject>(); // a newer question replaces the older one
    m_banks.reset();
    m_wallets.reset();
    if (!wasBusy)
        Q_EMIT busyChanged(true);
    for (const ChannelType type : {ChannelType::Bank, ChannelType::EWallet}) {
        usapi::bankList(*client, name, type,
                        {m_run.get(), [this, type](const Result<Channels> &answer) { answered(type, answer); }});
    }
}

void DirectoryFlow::answered(ChannelType type, const Result<Channels> &answer)
{
    (type == ChannelType::Bank ? m_banks : m_wallets) = answer;
    if (m_banks && m_wallets)
        finish();
}

void DirectoryFlow::finish()
{
    m_run.release()->deleteLater(); // we stand in one of its handlers
    Q_EMIT busyChanged(false);
    for (const auto *half : {&*m_banks, &*m_wallets}) {
        if (!*half) {
            logFailure("bank list", half->error());
            Q_EMIT problem(half->error()); // what was there before stays on the page
            return;
        }
    }
    const Channels all = **m_banks + **m_wallets;
    if (all.isEmpty() && !m_searchesAsTyped) {
        m_searchesAsTyped = true;
        if (!m_name.isEmpty()) {
            ask(m_name);
            return;
        }
    }
    m_model.setChannels(all);
    Q_EMIT directoryRead(QDateTime::currentDateTimeUtc());
}
