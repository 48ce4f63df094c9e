// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "store/database.h"

// The sender's own, held from SENDING to the verdict and let go by the server when the desk dies (PostgreSQL). In
// SQLite one process has the file: what it left behind has no sender.
namespace attemptlock {

[[nodiscard]] Result<void> hold(Database &database, const AttemptId &attempt);
[[nodiscard]] Result<void> release(Database &database, const AttemptId &attempt);
[[nodiscard]] Result<bool> isHeld(Database &database, const AttemptId &attempt); // by another connection

} // namespace attemptlock
