// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QByteArray>
#include <QMetaType>

#include <optional>

// Everything that anybody did, tried or was refused. Append-only; each entry's hash covers the one before
// (store/auditchain.h).

// What was done, as the journal spells it: "payout.request", "role.grant". An unknown word of a newer release is shown
// as it came. Words for people are made in ui.
struct AuditAction {
    QString word{};

    friend bool operator==(const AuditAction &, const AuditAction &) = default;
};

enum class AuditResult { Done, Refused, Failed };

struct AuditEntry {
    qint64 row = 0; // the journal's sequence: order, and the link of the chain
    QString id{};   // UUIDv7
    Instant at{};
    Username actor{}; // empty: the program itself
    QString desk{};   // the desk's name at that time
    QString login{};  // PostgreSQL: the account that wrote it, as the server knows it; empty in SQLite
    AuditAction action{};
    AuditResult result = AuditResult::Done;
    QString objectKind{}; // "payout", "operator", "policy", …
    QString objectId{};
    QString before{}; // JSON, or empty; never a secret or a full account number
    QString after{};
    QByteArray hash{}; // SHA-256, 32 bytes

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};
Q_DECLARE_METATYPE(AuditEntry)

enum class AuditColumn { At, Actor, Desk, Action, Result, Object };

// Days are WIB days, turned into instants by whoever makes the filter: from inclusive, until exclusive.
struct AuditFilter {
    QString text{}; // part of an actor, desk, object id, or of what was written before and after
    Instant from{};
    Instant until{};
    QStringList actions{}; // empty: all; "payout" stands for all of "payout.…"
    Username actor{};
    std::optional<AuditResult> result{};

    friend bool operator==(const AuditFilter &, const AuditFilter &) = default;
};
