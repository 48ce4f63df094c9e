// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/invoice.h"

#include <chrono>

// When an invoice is read again by itself. Unpaid ones are read less and less often while nothing changes, often around
// their end, and slowly for two days after it: a payment that comes too late still comes. What is paid, cancelled or
// unknown is left alone. UTC.
namespace watchplan {

constexpr std::chrono::seconds first{15};   // after it was seen unpaid
constexpr std::chrono::minutes longest{15}; // between two readings that found the same
constexpr std::chrono::seconds nearEnd{20}; // from `aroundEnd` before its end to as long after it
constexpr std::chrono::minutes aroundEnd{3};
constexpr std::chrono::minutes afterEnd{60};
constexpr std::chrono::hours lateFor{48}; // after its end
constexpr std::chrono::seconds claim{90}; // one desk's time to read it; then any other may

// Null: no more. `unchanged`: how many readings in a row found the same status; `knownSince`: for an invoice without an
// end of its own.
[[nodiscard]] Instant nextReading(const Invoice &invoice, const Instant &knownSince, int unchanged, const Instant &now);

} // namespace watchplan
