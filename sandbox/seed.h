// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

namespace sandbox {

// The ledger before anybody has asked it anything: users, the well-known invoices, and a few weeks of made-up trade
// before `now`. The same for the same seed and time.
[[nodiscard]] Changes seededRecords(quint64 seed, const QDateTime &now);

} // namespace sandbox
