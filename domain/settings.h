// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"

#include <QByteArray>
#include <QString>

// Desk settings: this computer's, this operating-system user's, this profile's. Kept in an INI file by
// store/desksettings.h. No password, token or secret is ever among them.

struct ProxySettings {
    enum class Mode { System, None, Manual };

    Mode mode = Mode::System;
    QString host{};      // Manual
    quint16 port = 8080; // Manual
    QString user{};      // Manual; its password lies in the keychain

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

// Minutes without a key or a mouse movement. A desk that never locks itself is not offered: it holds passwords.
constexpr int minimumIdleLockMinutes = 1;
constexpr int maximumIdleLockMinutes = 120;

struct DeskSettings {
    enum class Language { System, Indonesian, English };
    enum class Theme { System, Light, Dark, HighContrast };

    Language language = Language::System;
    Theme theme = Theme::System;
    bool sounds = true;
    int idleLockMinutes = 10;
    Argon2Settings payoutHash{}; // of the payout secret, which lies in the keychain
    ProxySettings proxy{};
    QString lastEnvironment{}; // the value of --environment; empty: production
    QString lastUsername{};
    bool keepPassword = false; // what the sign-in page's box showed last
    QByteArray windowGeometry{};

    friend bool operator==(const DeskSettings &, const DeskSettings &) = default;
};
