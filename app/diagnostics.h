// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/settings.h"

#include <QList>
#include <QString>
#include <QStringList>

// What support is told: one plain text in English. Not translated: who reads it is not who sees the program.
struct DiagnosticFacts {
    DeskSettings settings{};
    QString environment{};    // where the window is, as --environment names it
    QString dataFolder{};     // its home folder is written as ~
    QString keychain{};       // "ready", "locked", …
    QStringList journal{};    // "schema version: 1", …
    QStringList versions{};   // of the libraries that store uses
    QStringList logLines{};   // redacted when they were written
    QList<Username> people{}; // every user name that may stand in a line
};

[[nodiscard]] QString diagnosticReport(const DiagnosticFacts &facts);

// "u•••1": enough to see whether two lines mean the same person.
[[nodiscard]] QString maskedName(QStringView name);
// User names shortened, and what could be an account number (eight digits or more in a row) too.
[[nodiscard]] QString masked(const QString &line, const QList<Username> &people);
