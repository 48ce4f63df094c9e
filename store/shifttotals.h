// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"

// A closed shift's totals as the journal keeps them: compact JSON, {"paid":{"amount":50000,"count":1},…}.
namespace shifttotals {

[[nodiscard]] QString toJson(const ShiftTotals &totals);
[[nodiscard]] ShiftTotals fromJson(const QString &text); // what does not read is zero

} // namespace shifttotals
