// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passwordverifier.h"

#include "domain/offthread.h"
#include "store/passphrasekey.h"

void PasswordVerifier::make(const Secret &password, const Argon2Settings &cost, Reply<PasswordVerifier> done)
{
    runOffThread<Result<PasswordVerifier>>(
        [password, cost]() -> Result<PasswordVerifier> {
            PasswordVerifier verifier;
            verifier.m_cost = cost;
            verifier.m_salt = randomBytes(passphraseSaltSize);
            auto hash = deriveKey(password, verifier.m_salt, cost);
            if (!hash)
                return tl::unexpected(hash.error());
            verifier.m_hash = std::move(*hash);
            return verifier;
        },
        [done = std::move(done)](const Result<PasswordVerifier> &made) { done.deliver(made); });
}

void PasswordVerifier::verify(const Secret &password, Reply<bool> done) const
{
    runOffThread<Result<bool>>(
        [verifier = *this, password]() -> Result<bool> {
            if (verifier.isEmpty())
                return false;
            const auto hash = deriveKey(password, verifier.m_salt, verifier.m_cost);
            if (!hash)
                return tl::unexpected(hash.error());
            return isEqualInConstantTime(*hash, verifier.m_hash);
        },
        [done = std::move(done)](const Result<bool> &matches) { done.deliver(matches); });
}
