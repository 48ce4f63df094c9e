// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payout.h"
#include "store/tablequery.h"

// A PayoutFilter and an order as SQL. A desk makes some hundred payouts a day at the most.
[[nodiscard]] TableQuery payoutQuery(const PayoutFilter &filter, StoreLocation::Engine engine);
[[nodiscard]] QStringList payoutOrderColumns(int column); // a PayoutColumn
