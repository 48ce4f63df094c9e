// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt.h"
#include "ui/print/slipwords.h"

// What a receipt says, line by line.
[[nodiscard]] SlipWords receiptWords(const Receipt &receipt);
