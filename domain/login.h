// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/secret.h"

// What an operator types; also what Basic authentication (cancel, done) sends.
struct Login {
    Username username{};
    Secret password{};
};

// The JWT that /auth answered. It promises no expiry: a 401 says when it is over.
struct Token {
    Secret jwt{};
};

// The argon2id hash of the payout secret in PHC form, with a salt of its own; good for one request.
struct PayoutToken {
    Secret phc{};
};
