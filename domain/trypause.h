// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <chrono>

// Wrong passwords and passphrases, one after another. Two mistakes cost nothing; from the third on each doubles the
// pause before the next try, up to a quarter of an hour. Guessing becomes hopeless, mistyping stays cheap.
struct WrongTries {
    int count = 0;
    Instant last{};

    friend bool operator==(const WrongTries &, const WrongTries &) = default;
};

[[nodiscard]] std::chrono::seconds pauseAfter(int wrongTries);
// How long from now until the next try; zero: at once. A clock that was put back does not lengthen it.
[[nodiscard]] std::chrono::seconds pauseLeft(const WrongTries &tries, Instant now);
