// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approvalkey.h"

#include "store/passphrasekey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype seedSize = crypto_sign_SEEDBYTES;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool isPlausible(const SealedKey &sealed)
{
    return sealed.publicKey.size() == crypto_sign_PUBLICKEYBYTES && sealed.nonce.size() == crypto_secretbox_NONCEBYTES
        && sealed.salt.size() == passphraseSaltSize && sealed.box.size() == seedSize + crypto_secretbox_MACBYTES
        && isWithinBounds(sealed.cost);
}

tl::unexpected<Error> damaged(const QString &detail)
{
    return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = detail});
}

} // namespace

SigningKey::SigningKey(const Secret &seed)
    : m_publicKey(crypto_sign_PUBLICKEYBYTES, '\0')
{
    Q_ASSERT(seed.utf8().size() == seedSize);
    QByteArray privateKey(crypto_sign_SECRETKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(m_publicKey), out(privateKey), in(seed.utf8()));
    m_privateKey = Secret(std::move(privateKey));
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(message), static_cast<unsigned long long>(message.size()),
                         in(m_privateKey.utf8()));
    return signature;
}

Result<SealedKey> sealNewKey(const Secret &passphrase, const Argon2Settings &cost)
{
    SealedKey sealed;
    sealed.cost = cost;
    sealed.salt = randomBytes(passphraseSaltSize);
    sealed.nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const auto key = deriveKey(passphrase, sealed.salt, cost);
    if (!key)
        return tl::unexpected(key.error());
    const Secret seed{randomBytes(seedSize)};
    sealed.publicKey = SigningKey(seed).publicKey();
    sealed.box = QByteArray(seedSize + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(out(sealed.box), in(seed.utf8()), static_cast<unsigned long long>(seedSize), in(sealed.nonce),
                          in(key->utf8()));
    return sealed;
}

Result<SigningKey> openKey(const SealedKey &sealed, const Secret &passphrase)
{
    if (!isPlausible(sealed))
        return damaged(u"an approval key of the wrong size or cost"_s);
    const auto key = deriveKey(passphrase, sealed.salt, sealed.cost);
    if (!key)
        return tl::unexpected(key.error());
    QByteArray seed(seedSize, '\0');
    if (crypto_secretbox_open_easy(out(seed), in(sealed.box), static_cast<unsigned long long>(sealed.box.size()),
                                   in(sealed.nonce), in(key->utf8()))
        != 0)
        return tl::unexpected(Error{.kind = Error::Kind::Unauthorised, .detail = u"approval passphrase"_s});
    SigningKey opened{Secret(std::move(seed))};
    // The public half lies in the clear beside the box: somebody may have exchanged it.
    if (opened.publicKey() != sealed.publicKey)
        return damaged(u"an approval key that is not the sealed one"_s);
    return opened;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(message), static_cast<unsigned long long>(message.size()),
                                       in(publicKey))
        == 0;
}
