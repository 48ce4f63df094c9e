// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QStringList>

// What a policy changes against another, one line for each rule: "Least payout: Rp 50.000 → Rp 100.000".
[[nodiscard]] QStringList policyChanges(const Policy &before, const Policy &after);
