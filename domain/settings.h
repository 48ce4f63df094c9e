// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/argon2settings.h"

#include <QMap>
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

// The counter of this desk: its customer's screen, its paper, and who buys there.
struct CounterSettings {
    enum class Display { Off, FullScreen, Window };
    enum class Paper { Roll58, Roll80, A4 };

    Display display = Display::Off;
    QString monitor{};     // QScreen::name(); empty: any that the console's window is not on
    QString idleText{};    // what the screen shows between sales; empty: the environment's name
    QString idlePicture{}; // path of a PNG or JPEG on this computer; empty: the text
    bool printReceipt = false;
    QString printer{}; // by its name; empty: the system's own choice
    Paper paper = Paper::Roll58;
    QString account{};  // the username that buys; empty: the first of the counter's accounts
    QString deskCode{}; // domain/counter.h; empty: made from the desk's id
    QString store{};    // CounterStore::name that was chosen last

    friend bool operator==(const CounterSettings &, const CounterSettings &) = default;
};
constexpr qsizetype maximumIdleText = 200;

struct DeskSettings {
    enum class Language { System, Indonesian, English };
    enum class Theme { System, Light, Dark, HighContrast };

    Language language = Language::System;
    Theme theme = Theme::System;
    bool sounds = true;
    int idleLockMinutes = 10;
    Argon2Settings payoutHash{}; // of the payout secret, which lies in the keychain
    ProxySettings proxy{};
    CounterSettings counter{};
    QString lastEnvironment{}; // the value of --environment; empty: production
    QString lastUsername{};
    bool keepPassword = false;      // what the sign-in page's box showed last
    QMap<QString, QString> views{}; // how windows, columns, splitters and filters were left (ui/viewstate.h)

    friend bool operator==(const DeskSettings &, const DeskSettings &) = default;
};
