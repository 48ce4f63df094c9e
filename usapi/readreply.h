// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "usapi/json.h"
#include "usapi/wireresult.h"

#include <optional>

namespace usapi {

// The answer to a call that moves no money: its JSON, or the kind of failure that the operator has to deal with. A
// total, pure function.
[[nodiscard]] Result<JsonValue> readReply(const WireResult &wire);

// `message` of an object: how USAPI says everything. Empty when there is none, or an empty one.
[[nodiscard]] std::optional<QString> serverMessage(const JsonValue &json);

// Compressed although nobody asked for it: such a body is not unpacked, and so says nothing.
[[nodiscard]] bool isEncoded(const WireResult &wire);

} // namespace usapi
