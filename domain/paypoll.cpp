// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paypoll.h"

#include <algorithm>

namespace {

using std::chrono::microseconds;

microseconds between(const Instant &from, const Instant &to)
{
    return microseconds(to.microseconds - from.microseconds);
}

} // namespace

std::chrono::milliseconds paypoll::pause(const Instant &shown, const Instant &end, const Instant &now, int failed)
{
    constexpr int doublings = 3; // reaches `longest`
    if (failed > 0)
        return std::min(first * (1 << std::min(failed, doublings)), longest);
    if (!end.isNull() && between(end, now) >= -nearEnd && between(end, now) <= nearEnd)
        return first;
    const microseconds waited = between(shown, now);
    if (waited < quick)
        return first;
    return waited < 3 * quick ? 2 * first : longest;
}
