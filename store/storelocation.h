// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/secret.h"

#include <QString>

// Where a journal lies. One journal belongs to one environment.
struct StoreLocation {
    enum class Engine { Sqlite, Postgres };

    Engine engine = Engine::Sqlite;
    QString environment{}; // Environment::key(); a journal of another one is foreign

    QString file{}; // SQLite

    // PostgreSQL. TLS is verified against rootCertificate (empty: libpq's own place); only a socket (a host that begins
    // with '/') and loopback go without.
    QString host{};
    int port = 5432;
    QString database{};
    QString user{};
    Secret password{};
    QString rootCertificate{};

    // Times are bounded everywhere: a lock that another program holds, a statement of the server, a connection.
    int busyMilliseconds = 5'000;
};

// Which desk writes here: made once for each data folder, kept in its settings.
struct DeskIdentity {
    DeskId id{};
    QString name{};
};
