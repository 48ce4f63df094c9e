// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>

// An operator's approval key: an Ed25519 pair whose private half lies in the journal, sealed under the approval
// passphrase, so that one can approve at any desk. Opening and sealing take half a second: any thread but the GUI's.

// As the journal keeps it; worth nothing without the passphrase.
struct SealedKey {
    QByteArray publicKey{}; // 32 bytes
    QByteArray box{};       // the private half's seed in a secretbox
    QByteArray nonce{};
    QByteArray salt{};
    Argon2Settings cost{};

    friend bool operator==(const SealedKey &, const SealedKey &) = default;
};

// Lives as long as one approval.
class SigningKey
{
public:
    explicit SigningKey(const Secret &seed); // 32 bytes

    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    [[nodiscard]] QByteArray sign(const QByteArray &message) const; // 64 bytes

private:
    QByteArray m_publicKey;
    Secret m_privateKey;
};

[[nodiscard]] Result<SealedKey> sealNewKey(const Secret &passphrase, const Argon2Settings &cost);
// A wrong passphrase is Error::Kind::Unauthorised; a key that cannot be one (cut, of absurd cost) is Kind::Storage.
[[nodiscard]] Result<SigningKey> openKey(const SealedKey &sealed, const Secret &passphrase);
[[nodiscard]] bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);
