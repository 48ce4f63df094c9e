// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"
#include "domain/reply.h"

#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

class BankChannelModel;
class SessionFlow;

// Fills the bank directory: banks and e-wallets, two calls that need no token. Whether an empty name asks for all is
// not proved (usapi.md): where it brings nothing, the directory is searched by what is typed instead. GUI thread.
class DirectoryFlow : public QObject
{
    Q_OBJECT
public:
    DirectoryFlow(SessionFlow &session, BankChannelModel &model, QObject *parent = nullptr);
    ~DirectoryFlow() override;

    void refresh();
    // What stands in the page's search box; asked of the server only where an empty name brought nothing.
    void search(const QString &typed);
    void clear();

    [[nodiscard]] bool searchesAsTyped() const { return m_searchesAsTyped; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void directoryRead(const QDateTime &readAt); // UTC
    void problem(const Error &error);

private:
    using Channels = QList<BankChannel>;

    void ask(const QString &name);
    void answered(ChannelType type, const Result<Channels> &answer);
    void finish();

    SessionFlow &m_session;
    BankChannelModel &m_model;
    std::unique_ptr<QObject> m_run; // context of both requests
    QString m_name;
    std::optional<Result<Channels>> m_banks;
    std::optional<Result<Channels>> m_wallets;
    bool m_searchesAsTyped = false;
};
