// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "sandbox/state.h"

#include <QByteArray>

#include <optional>

namespace sandbox {

// The JWTs that /auth hands out: HS256, payload user, agent, native, iat. Nothing about a token is stored. Its key is
// made from the seed, the user and the user's token generation, so raising that number revokes every older one, and a
// ledger file that is opened again still knows whom it let in.
struct TokenRequest {
    Username user{};
    QByteArray agent{}; // the User-Agent that asked
    bool native = false;
    qint64 issuedAt = 0; // seconds
};
[[nodiscard]] QByteArray makeToken(const TokenRequest &request, int generation, quint64 seed);

// Whose token this is; empty when it is none of ours, was revoked, or came with another User-Agent than it was made
// for (`boundAgent` empty: any will do).
[[nodiscard]] std::optional<Username> userOfToken(const QByteArray &token, const std::optional<QByteArray> &boundAgent,
                                                  const State &state, quint64 seed);

// The payout secret of a sandbox that was given none: the same for the same seed, so that an operator who keeps it in
// the keychain need not type it after each start.
[[nodiscard]] Secret payoutSecretFromSeed(quint64 seed);

// Whether `phc` is an argon2id hash of `secret`. Its parameters come from outside: what would take more than 1 GiB, 12
// passes or 4 lanes is refused before any work is done. Takes as long as the parameters say; hold no lock.
[[nodiscard]] bool isPayoutToken(const QByteArray &phc, const Secret &secret);

} // namespace sandbox
