// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

// What the command line asks for. One table of options makes the parser, --help and (later) the man page.
struct StartOptions {
    bool sandbox = false;                             // start the built-in sandbox and sign its operator in
    bool sandboxReset = false;                        // … with an empty ledger
    std::optional<Environment> environment{};         // else the desk's last one
    QString profile = QStringLiteral("default");      // several separate consoles on one account
    QString dataDir{};                                // empty: the user's data folder
    std::optional<DeskSettings::Language> language{}; // else the desk's setting
    std::optional<DeskSettings::Theme> theme{};       // else the desk's setting
    bool cashier = false;                             // the cashier's page and the customer's screen at once
    bool gallery = false;                             // show the pieces that pages are made of, and nothing else
    bool verifyJournal = false;                       // check the journals, print, end: no window
    QString tourDir{};                                // not empty: photograph every page into it, then end
    QSize tourSize{1366, 768};                        // of the pictures, in pixels of the screen
};

// Either options, or text to print and the exit code to end with (--help, --version: 0; a mistake: one line, 2).
struct CommandLine {
    std::optional<StartOptions> options{};
    QString text{};
    int exitCode = 0;
};

[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);
