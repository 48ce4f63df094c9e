// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/payouttoken.h"

#include "domain/offthread.h"

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

Error invalid(const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .detail = detail};
}

// Empty when it can be done.
QString problem(const Secret &secret, const Argon2Settings &settings)
{
    if (secret.isEmpty())
        return u"no payout secret"_s;
    if (settings.passes < minimumArgon2Passes || settings.passes > maximumArgon2Passes)
        return u"argon2id passes out of bounds: %1"_s.arg(settings.passes);
    if (settings.memoryMebibytes < minimumArgon2Mebibytes || settings.memoryMebibytes > maximumArgon2Mebibytes)
        return u"argon2id memory out of bounds: %1 MiB"_s.arg(settings.memoryMebibytes);
    return {};
}

Result<PayoutToken> hash(const Secret &secret, const Argon2Settings &settings)
{
    if (sodium_init() < 0)
        return tl::unexpected(invalid(u"libsodium did not start"_s));
    std::array<char, crypto_pwhash_STRBYTES> phc{};
    // Makes the salt itself, 16 random bytes.
    const int failed = crypto_pwhash_str_alg(
        phc.data(), secret.utf8().constData(), static_cast<unsigned long long>(secret.utf8().size()),
        static_cast<unsigned long long>(settings.passes), static_cast<size_t>(settings.memoryMebibytes) * 1024 * 1024,
        crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return tl::unexpected(invalid(u"not enough memory for argon2id"_s));
    PayoutToken token{.phc = Secret{QByteArray{phc.data()}}};
    sodium_memzero(phc.data(), phc.size());
    return token;
}

} // namespace

void makePayoutToken(const Secret &secret, const Argon2Settings &settings, Reply<PayoutToken> done)
{
    runOffThread<Result<PayoutToken>>(
        [secret, settings]() -> Result<PayoutToken> {
            if (const QString why = problem(secret, settings); !why.isEmpty())
                return tl::unexpected(invalid(why));
            return hash(secret, settings);
        },
        [done = std::move(done)](const Result<PayoutToken> &token) { done.deliver(token); });
}

} // namespace usapi
