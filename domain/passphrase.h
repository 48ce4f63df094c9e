// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

// Why an approval passphrase is none. The password that one signs in with lies in more places, and whoever saw it typed
// could approve.
enum class PassphraseProblem { None, TooShort, OneLetter, IsPassword };
constexpr qsizetype leastPassphrase = 10; // letters

[[nodiscard]] PassphraseProblem problemOf(const Secret &passphrase, const Secret &password);
