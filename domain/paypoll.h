// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <chrono>

// How often the server is asked whether the code on the customer's screen is paid. One question at a time: the pause
// counts from the answer.
namespace paypoll {

constexpr std::chrono::milliseconds first{1'000};
constexpr std::chrono::milliseconds longest{5'000}; // while a buyer stands there
constexpr std::chrono::seconds quick{60};           // after it was shown: `first`; then slower and slower
constexpr std::chrono::seconds nearEnd{30};         // before and after its end: `first` again
constexpr std::chrono::seconds lost{8};             // without an answer: the buyer is told to wait

// `shown`: when the code came up; `failed`: questions in a row without an answer. A null `end` is not known.
[[nodiscard]] std::chrono::milliseconds pause(const Instant &shown, const Instant &end, const Instant &now, int failed);

} // namespace paypoll
