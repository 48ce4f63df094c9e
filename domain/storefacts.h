// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/journalstate.h"

#include <QMetaType>
#include <QString>

// What the settings page shows of the journal that this desk writes to.
struct StoreFacts {
    enum class Kind { ThisComputer, Shared }; // one SQLite file here; one PostgreSQL for several desks

    Kind kind = Kind::ThisComputer;
    QString journalName{}; // people's name for it: what an administrator types to confirm
    QString place{};       // the file's path, or the server and database
    qint64 bytes = -1;     // below zero: not known
    JournalState state{};  // id and health
    Instant lastCopy{};
    QString lastAnchor{}; // short code and count of the last signed anchor
    Instant lastAnchorAt{};

    friend bool operator==(const StoreFacts &, const StoreFacts &) = default;
};
Q_DECLARE_METATYPE(StoreFacts)

// A copy that could be put in the journal's place, for whoever decides that.
struct JournalCopyFacts {
    QString file{};
    QString journalId{};
    qint64 entries = 0; // of the log
    qint64 bytes = 0;
};
