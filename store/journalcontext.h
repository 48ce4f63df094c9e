// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "store/database.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

struct TouchedRows {
    QList<qint64> added{};
    QList<qint64> changed{};
};

// What one transaction wrote: told to the pages after it was committed.
struct Touched {
    QList<qint64> auditAdded{};
    QMap<QString, TouchedRows> rows{}; // by table, of those that have pages: "open_case", "payout", "invoice"
    QSet<QString> tables{};            // of every kind: "role_grant", "policy", …

    [[nodiscard]] bool isEmpty() const { return auditAdded.isEmpty() && tables.isEmpty(); }
};

// What the table classes of one connection share.
struct JournalContext {
    explicit JournalContext(Database &connection, DeskIdentity who = {}, std::function<Instant()> time = Instant::now)
        : database(connection)
        , desk(std::move(who))
        , clock(std::move(time))
    { }

    [[nodiscard]] Instant now() const { return clock(); }

    Database &database;
    DeskIdentity desk;
    std::function<Instant()> clock;
    Touched touched{};
    // Logged in a transaction of its own after this one was undone.
    std::optional<AuditEntry> refusal{};
    // The chain's head, known since this transaction took the lock (SQLite).
    std::optional<std::pair<qint64, QByteArray>> chainHead{};
};
