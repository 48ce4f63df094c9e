// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"

#include <QStringList>

// What of step 1 keeps people, rights and policy: proposals, withdrawn keys, wrong tries, and the rules that the
// database itself enforces (who may grant, the last administrator, who may set the policy).
[[nodiscard]] QStringList schemaPeople1(StoreLocation::Engine engine);
