// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphrasekey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

static_assert(passphraseSaltSize == crypto_pwhash_SALTBYTES);
static_assert(passphraseKeySize == crypto_secretbox_KEYBYTES);

namespace {

tl::unexpected<Error> invalid(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = detail});
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count)); // needs no sodium_init()
    return bytes;
}

Result<Secret> deriveKey(const Secret &passphrase, const QByteArray &salt, const Argon2Settings &cost)
{
    if (!isWithinBounds(cost))
        return invalid(u"argon2id cost out of bounds: %1 passes, %2 MiB"_s.arg(cost.passes).arg(cost.memoryMebibytes));
    if (salt.size() != passphraseSaltSize)
        return invalid(u"salt of %1 bytes"_s.arg(salt.size()));
    if (sodium_init() < 0)
        return invalid(u"libsodium did not start"_s);
    QByteArray key(passphraseKeySize, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(key.data());
    const int failed = crypto_pwhash(
        out, static_cast<unsigned long long>(key.size()), passphrase.utf8().constData(),
        static_cast<unsigned long long>(passphrase.utf8().size()),
        reinterpret_cast<const unsigned char *>(salt.constData()), static_cast<unsigned long long>(cost.passes),
        static_cast<size_t>(cost.memoryMebibytes) * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return invalid(u"not enough memory for argon2id"_s);
    return Secret(std::move(key));
}

bool isEqualInConstantTime(const Secret &left, const Secret &right)
{
    return left.utf8().size() == right.utf8().size()
        && sodium_memcmp(left.utf8().constData(), right.utf8().constData(), size_t(left.utf8().size())) == 0;
}
