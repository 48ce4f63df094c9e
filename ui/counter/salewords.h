// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/customerscene.h"
#include "domain/qriscode.h"
#include "ui/describe.h"
#include "ui/look.h"

#include <chrono>

// What a sale at the counter says to the cashier.

[[nodiscard]] Look lookOf(SaleState state);
[[nodiscard]] Look lookOf(CustomerState state);
// What the cashier has to do about it; empty where there is nothing to do.
[[nodiscard]] QString saleAdvice(const CounterSale &sale);
// What is wrong with a code, with both values: "its amount is Rp 200, the invoice's Rp 100".
[[nodiscard]] QString findingWords(const QrisFinding &finding);

// Why a sale was refused: what happened, that nothing was made, what to do.
[[nodiscard]] Advice sellAdvice(const Error &error);
// The same of an act on a sale or a shift.
[[nodiscard]] Advice counterActAdvice(const Error &error);
[[nodiscard]] Advice withheldAdvice(const CounterSale &sale, const QrisInspection &inspection);
[[nodiscard]] Advice warningAdvice(const QrisInspection &inspection);
[[nodiscard]] Advice unknownAdvice(const CounterSale &sale);
[[nodiscard]] Advice accountMissingAdvice();
[[nodiscard]] Advice paperAdvice(const Error &error); // neither printed nor saved

[[nodiscard]] QString clockText(const Instant &time);              // "18:59:07 WIB"; empty for never
[[nodiscard]] QString durationText(std::chrono::seconds duration); // "14:59"; below zero is none
[[nodiscard]] QString sumText(const SaleSum &sum);                 // "12 · Rp 1.250.000"
