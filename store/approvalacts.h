// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/trypause.h"
#include "store/approvalkey.h"
#include "store/journal.h"

#include <chrono>

// Approval keys in the journal. Deriving takes half a second and is done elsewhere, between beginKeyTry and endKeyTry.
namespace approval {

struct KeyTry {
    std::optional<SealedKey> key{}; // none: there is none yet, or it was withdrawn
    std::chrono::seconds pause{0};  // not zero: too many wrong tries; nothing was counted, and there is no key
};
// Counts the try as wrong before it is made, so that nobody gets one for free by killing the program.
[[nodiscard]] Result<KeyTry> beginKeyTry(Journal &journal, const Actor &actor);
// A right one sets the count back; a wrong one is logged. Returns how long the pause is now.
[[nodiscard]] Result<std::chrono::seconds> endKeyTry(Journal &journal, const Actor &actor, bool right);

// Whether the actor has a key, without counting anything.
[[nodiscard]] Result<bool> hasKey(Journal &journal, const Actor &actor);
// For approvers. Where there is a key already, `proof` is its signature over the new public key: whoever does not know
// the passphrase cannot set another.
[[nodiscard]] Result<bool> setKey(Journal &journal, const Actor &actor, const SealedKey &key, const QByteArray &proof);
// An administrator, for somebody else who forgot the passphrase.
[[nodiscard]] Result<bool> withdrawKey(Journal &journal, const Actor &actor, const OperatorId &whose);

} // namespace approval
