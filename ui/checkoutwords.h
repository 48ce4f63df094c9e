// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkoutcheck.h"

#include <QString>

// What the form of a checkout says to people.

[[nodiscard]] QString describe(const CheckoutProblem &problem, const Policy &policy = {});
[[nodiscard]] QString describe(const CheckoutOddity &oddity, const CheckoutDraft &draft);
[[nodiscard]] QString sourceSentence(PaymentSource source); // what it does
