// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QMetaType>
#include <QString>
#include <QUrl>

// Which USAPI this window speaks to. Rows, tokens and secrets never cross from one to another.
struct Environment {
    enum class Kind { Production, Demo, Sandbox, Own };

    Kind kind = Kind::Production;
    QUrl baseUrl{}; // scheme, host and port only

    // "production", "demo", "sandbox", "own:host[:port]": names the keychain entries and files of this environment. The
    // built-in training sandbox and a sandbox elsewhere are one: neither holds real money.
    [[nodiscard]] QString key() const;

    friend bool operator==(const Environment &, const Environment &) = default;
};
Q_DECLARE_METATYPE(Environment)

[[nodiscard]] Environment productionEnvironment(); // https://usapi.onindonesia.id
[[nodiscard]] Environment demoEnvironment();       // https://demousapi.onindonesia.id
// The stand-in server on this machine; `baseUrl` must be http://127.0.0.1:PORT, http://localhost:PORT or [::1].
[[nodiscard]] Result<Environment> sandboxEnvironment(const QString &baseUrl);
// Another server of the owners: https, a host, no user, query, fragment or path.
[[nodiscard]] Result<Environment> ownEnvironment(const QString &baseUrl);

// "production", "demo", "sandbox=http://127.0.0.1:PORT" or "https://…": the value of --environment.
[[nodiscard]] Result<Environment> environmentFromOption(const QString &option);

// Plain http is for loopback only; nothing but http and https is spoken at all.
[[nodiscard]] bool isLoopback(const QUrl &url);
[[nodiscard]] bool isAllowedBaseUrl(const QUrl &url);
