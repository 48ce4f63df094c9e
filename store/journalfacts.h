// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"

#include <QString>

class Journal;

// What the journal says of itself: for the settings and the report for support.
struct JournalFacts {
    int schema = 0;
    qint64 entries = 0;   // of the log
    Instant lastCopy{};   // that was made on request and succeeded
    QString lastAnchor{}; // its code
    Instant lastAnchorAt{};
};

[[nodiscard]] Result<JournalFacts> readJournalFacts(Journal &journal);
