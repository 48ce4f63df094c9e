// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <string>

namespace sandbox {

// Single values of the ledger file. They throw a std::exception on what is none: the reader of a whole line catches it.
[[noreturn]] void damaged(const std::string &what);
[[nodiscard]] QString textOf(const Json &json);
[[nodiscard]] qint64 integerOf(const Json &json);
[[nodiscard]] Rupiah rupiahOf(const Json &json);
[[nodiscard]] QDateTime timeOf(const Json &json); // invalid for null

} // namespace sandbox
