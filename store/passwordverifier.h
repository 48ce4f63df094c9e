// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"
#include "domain/reply.h"
#include "domain/secret.h"

// Knows a password again without holding it: an argon2id hash under a salt of its own, in memory that is wiped. Opens
// the idle lock, also when the line is dead; never written anywhere.
class PasswordVerifier
{
public:
    PasswordVerifier() = default; // of no password: nothing matches

    // On a worker thread; delivered on the caller's.
    static void make(const Secret &password, const Argon2Settings &cost, Reply<PasswordVerifier> done);
    void verify(const Secret &password, Reply<bool> done) const;

    [[nodiscard]] bool isEmpty() const { return m_hash.isEmpty(); }

private:
    Argon2Settings m_cost{};
    QByteArray m_salt;
    Secret m_hash;
};
