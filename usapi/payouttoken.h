// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"
#include "domain/login.h"
#include "domain/reply.h"

namespace usapi {

// Hashes the payout secret under a fresh salt, on a worker thread (half a second of work), and delivers on the caller's
// thread. USAPI's contract leaves the cost open: it is a setting. An empty secret or settings out of bounds are
// Error::Kind::InvalidInput; nothing was sent.
void makePayoutToken(const Secret &secret, const Argon2Settings &settings, Reply<PayoutToken> done);

} // namespace usapi
