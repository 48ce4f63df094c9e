// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/journalmemory.h"
#include "store/verification.h"

// What is looked at before a journal is trusted with money. On the reader's thread.

// SQLite's own: "ok", or what it found first. PostgreSQL looks after its pages itself.
[[nodiscard]] Result<QString> quickCheck(Journal &journal);

// How far this journal has come.
[[nodiscard]] Result<JournalMark> markOf(Journal &journal);

// Whether this journal has been at `mark`: the same journal, and the entry that was the newest then stands where it
// stood, unchanged. An older copy, an empty journal and one that went another way since are all told apart from it.
[[nodiscard]] Result<bool> hasReached(Journal &journal, const JournalMark &mark);

// Nothing was ever done in it: made at this start.
[[nodiscard]] Result<bool> isUntouched(Journal &journal);

// Whether roles, rules and lists are what the log says, its anchors hold and its newest entries hang together: quick
// enough for every start. The first place that does not, by its row; empty when all do.
[[nodiscard]] QString brokenPlaceAtStart(Journal &journal);
[[nodiscard]] QString firstBrokenPlace(const VerificationReport &report); // empty: all holds

// By user name, since who restores a journal may have signed in to another one.
[[nodiscard]] Result<Roles> rolesOfUsername(Journal &journal, const Username &username);
