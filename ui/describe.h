// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/rupiah.h"

#include <QString>

enum class KeychainState;
struct LookupTerms;

// What the person was doing; the same fault asks for different advice.
enum class Situation { SigningIn, LookingUp, ReadingBalance, ReadingBanks, MovingMoney, KeepingSettings };

struct Advice {
    QString headline{};    // what happened
    QString whatToDo{};    // and, where money was to move, whether it did
    QString serverWords{}; // as they came, bounded; empty when there are none
    bool mayRetry = true;  // the same again could help

    friend bool operator==(const Advice &, const Advice &) = default;
};

[[nodiscard]] Advice describe(const Error &error, Situation situation);
[[nodiscard]] QString describe(RupiahProblem problem);
[[nodiscard]] QString describe(KeychainState state); // which piece is missing and what to do; empty when ready

// What was left out of a look-up, in one line; empty when nothing was.
[[nodiscard]] QString describeLeftOut(const LookupTerms &terms);
