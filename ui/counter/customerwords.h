// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerscene.h"

#include <QString>

// What the buyer's screen says, in both languages at once. The buyer's language is nobody's setting: a stranger stands
// there, and the program's own language is the cashier's. So none of this goes through tr().
struct InBothLanguages {
    QString indonesian{};
    QString english{};
};

namespace customerwords {

// Empty for Idle, which shows the company's own.
[[nodiscard]] InBothLanguages headline(CustomerState state);
[[nodiscard]] InBothLanguages advice(CustomerState state); // a sentence under the headline; may be empty

[[nodiscard]] QString amountLabel();
[[nodiscard]] QString merchantLabel();
[[nodiscard]] QString terminalLabel();
[[nodiscard]] QString invoiceLabel();
[[nodiscard]] QString timeLeftLabel();
[[nodiscard]] QString paidAtLabel();
[[nodiscard]] QString nowLabel();
[[nodiscard]] QString trainingMark();

// "14:59", "1:05:00"; the last second is 00:01. Empty when there is no end, or it has come.
[[nodiscard]] QString timeLeft(const Instant &end, const Instant &now);
// As an Indonesian reads it, in WIB and with that label; empty for a null time.
[[nodiscard]] QString clockText(const Instant &time);

} // namespace customerwords
