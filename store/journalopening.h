// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalstate.h"
#include "domain/reply.h"
#include "store/sqlfault.h"
#include "store/storelane.h"

#include <memory>

// Opening a journal, on the writer's thread: migrate, claim for the environment, present the desk.
[[nodiscard]] std::shared_ptr<StoreJob> openingJob(const StoreLocation &location, const DeskIdentity &desk,
                                                   const Reply<JournalState> &done);
[[nodiscard]] Result<JournalState> openJournal(Journal &journal, const StoreLocation &location,
                                               const DeskIdentity &desk);

// What an error of opening says about the journal.
[[nodiscard]] JournalState stateOf(const Error &error);
// What a fault met later makes of a health; most faults change nothing.
[[nodiscard]] JournalState::Health healthAfter(SqlFault fault, JournalState::Health now);
