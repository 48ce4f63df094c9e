// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trypause.h"

#include <algorithm>

using std::chrono::microseconds;
using std::chrono::seconds;

seconds pauseAfter(int wrongTries)
{
    constexpr int free = 2;
    constexpr int doublings = 9; // 2 s to the ninth power of two is past the cap already
    constexpr seconds longest{15 * 60};
    if (wrongTries <= free)
        return seconds{0};
    return std::min(longest, seconds{1LL << std::min(wrongTries - free, doublings + 1)});
}

seconds pauseLeft(const WrongTries &tries, Instant now)
{
    const seconds pause = pauseAfter(tries.count);
    const microseconds passed{now.microseconds - tries.last.microseconds};
    if (passed.count() < 0)
        return pause;
    return std::max(seconds{0}, std::chrono::ceil<seconds>(pause - passed));
}
