// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QMetaType>
#include <QString>

#include <optional>

// What a walk over the whole journal found.
enum class JournalFault {
    Gap,             // a number of the chain is missing
    WrongHash,       // an entry, its place or the one before was changed
    Truncated,       // fewer entries than an anchor counted
    AnchorMismatch,  // the entry that an anchor names has another hash
    BadSignature,    // an anchor's signature does not hold
    UnknownKey,      // … or was made with a key that nobody here knows
    AnchorForgotten, // the anchor that this desk remembers is not among the journal's
    RowDiffers,      // a role, a rule, a list or a case is not as the log says
    RowUnlogged,     // … or the log knows nothing of it
    RowMissing,      // … or the log knows it and it is gone
    SchemaDiffers,   // something that guards the tables is not as this release made it
    Unreadable,
};

struct JournalCheck {
    struct Broken {
        JournalFault fault = JournalFault::Unreadable;
        qint64 row = 0;  // of the log; 0 where none is meant
        QString where{}; // "anchor 3"

        friend bool operator==(const Broken &, const Broken &) = default;
    };

    qint64 entries = 0; // looked at
    QString anchorCode{};
    bool stopped = false;
    std::optional<Broken> broken{}; // the first place

    friend bool operator==(const JournalCheck &, const JournalCheck &) = default;
};
Q_DECLARE_METATYPE(JournalCheck)

// An anchor as it leaves the machine: on paper, to be compared later.
struct AnchorSlip {
    QString code{}; // "7KQ2-9F3M-X4TB-0WZA"
    qint64 entries = 0;
    Instant madeAt{};
    QString desk{};
    QString journalId{};

    friend bool operator==(const AnchorSlip &, const AnchorSlip &) = default;
};
Q_DECLARE_METATYPE(AnchorSlip)
