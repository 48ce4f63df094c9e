// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <chrono>

Instant Instant::now()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count()};
}
