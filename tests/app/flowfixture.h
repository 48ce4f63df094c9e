// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/sessionflow.h"
#include "sandbox/server.h"
#include "store/secretstore.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

// A sandbox in this process and a session on it: what most flow tests start from. The keychain is never asked, since
// nothing is to be kept.
class FlowFixture
{
public:
    FlowFixture()
    {
        auto started = sandbox::Server::start({});
        if (started)
            server = std::move(*started);
        session = std::make_unique<SessionFlow>(secrets);
    }

    [[nodiscard]] Environment environment() const { return {Environment::Kind::Sandbox, server->url()}; }

    [[nodiscard]] bool signIn()
    {
        QSignalSpy signedIn(session.get(), &SessionFlow::signedIn);
        const Login demo = sandbox::demoOperator();
        session->signIn(environment(), demo.username, demo.password, SessionFlow::Keychain::Untouched);
        return signedIn.wait(20'000);
    }

    // How often a path was asked, as the server counted.
    [[nodiscard]] qsizetype arrivals(const QString &path) const
    {
        const auto all = server->arrivals();
        return std::count_if(all.begin(), all.end(), [&](const auto &arrival) { return arrival.path == path; });
    }

    SecretStore secrets{QStringLiteral("flow-tests")};
    std::unique_ptr<sandbox::Server> server;
    std::unique_ptr<SessionFlow> session;
};
