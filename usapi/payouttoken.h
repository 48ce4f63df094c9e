// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/login.h"
#include "domain/reply.h"

namespace usapi {

// What USAPI's contract leaves open: settings. One lane (p = 1), as libsodium has it.
struct Argon2Settings {
    int passes = 2;           // t
    int memoryMebibytes = 64; // m

    friend bool operator==(const Argon2Settings &, const Argon2Settings &) = default;
};

constexpr int minimumArgon2Passes = 1;
constexpr int maximumArgon2Passes = 12;
constexpr int minimumArgon2Mebibytes = 8;
constexpr int maximumArgon2Mebibytes = 1024;

// Hashes the payout secret under a fresh salt, on a worker thread (half a second of work), and delivers on the caller's
// thread. An empty secret or settings out of bounds are Error::Kind::InvalidInput; nothing was sent.
void makePayoutToken(const Secret &secret, const Argon2Settings &settings, Reply<PayoutToken> done);

} // namespace usapi
