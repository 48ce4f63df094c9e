// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalstate.h"
#include "ui/describe.h"

// What the journal's state means and what to do; an empty headline when it is good. `mayRetry`: trying once more can
// help, since what is in the way lies outside the program.
[[nodiscard]] Advice describe(JournalState::Health health);
// The same in one or two words, for a line of facts.
[[nodiscard]] QString journalHealthWord(JournalState::Health health);
// What kept a copy from being made, looked at or put in the journal's place.
[[nodiscard]] Advice describeCopyProblem(const Error &error);
