// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QMetaType>
#include <QString>

#include <optional>

// Which piece of the operating system's keychain is missing. Words for people are made in ui.
enum class KeychainState {
    Ready,
    NoSessionBus,        // Linux: no D-Bus session to ask through
    NoProvider,          // … nothing on it keeps secrets: no GNOME keyring, no KWallet
    NoDefaultCollection, // … the keyring was never set up
    Locked,              // … and nobody unlocked it
    Unanswered,          // our own deadline passed, as when a prompt waits for somebody
    Denied,              // the person or the system said no
    Failed,              // anything else
};
Q_DECLARE_METATYPE(KeychainState)

// An Error of Kind::Keychain that remembers the piece. `note` is the provider's own text, for the log.
[[nodiscard]] Error keychainError(KeychainState state, const QString &note = {});

// The piece that keychainError() put in; empty for any other error.
[[nodiscard]] std::optional<KeychainState> keychainState(const Error &error);
