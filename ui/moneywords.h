// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payout.h"
#include "ui/describe.h"
#include "ui/look.h"
#include "ui/timeline.h"

// What a payout's record says to people. "Accepted" is never called paid: USAPI promises no more than that.

[[nodiscard]] Look lookOf(MoneyState state);
// What happened, whether money moved, and what to do next.
[[nodiscard]] QString stateAdvice(const Payout &payout);
// Why a call ended as it did, in one sentence; empty when its state says all.
[[nodiscard]] QString outcomeText(const Outcome &outcome);
// What the journal refused and why, where its own words are known; else as for anything about money that was not sent.
[[nodiscard]] Advice refusalAdvice(const Error &error);
// The same for settling: whether money moved is just what nobody knows.
[[nodiscard]] Advice settlingAdvice(const Error &error);
// Its whole life, oldest first.
[[nodiscard]] QList<Timeline::Entry> storyOf(const Payout &payout);
