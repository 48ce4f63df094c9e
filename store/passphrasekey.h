// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QByteArray>

// argon2id over a password or passphrase. Half a second of work and many megabytes: any thread but the GUI's.

constexpr qsizetype passphraseSaltSize = 16;
constexpr qsizetype passphraseKeySize = 32;

[[nodiscard]] QByteArray randomBytes(qsizetype count);
// 32 bytes. A cost out of bounds, a salt of another size or too little memory is Error::Kind::InvalidInput.
[[nodiscard]] Result<Secret> deriveKey(const Secret &passphrase, const QByteArray &salt, const Argon2Settings &cost);
// Takes as long for a wrong value as for the right one.
[[nodiscard]] bool isEqualInConstantTime(const Secret &left, const Secret &right);
