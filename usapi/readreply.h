// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usapi/json.h"
#include "usapi/wireresult.h"

namespace usapi {

// The answer to a call that moves no money: its JSON, or the kind of failure that the operator has to deal with. A total,
// pure function.
[[nodiscard]] Result<JsonValue> readReply(const WireResult &wire);

} // namespace usapi
