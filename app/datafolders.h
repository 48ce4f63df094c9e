// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

// Where this profile keeps its things: <data>/<profile>/{desk.ini, accounts.json, logs/, sandbox/}.
struct DataFolders {
    QString root{};

    [[nodiscard]] QString deskSettings() const { return root + QStringLiteral("/desk.ini"); }
    [[nodiscard]] QString accounts() const { return root + QStringLiteral("/accounts.json"); }
    [[nodiscard]] QString logs() const { return root + QStringLiteral("/logs"); }
    [[nodiscard]] QString sandboxLedger() const { return root + QStringLiteral("/sandbox/ledger.jsonl"); }
};

// Where they would be; makes nothing.
[[nodiscard]] DataFolders dataFoldersOf(const QString &dataDir, const QString &profile);
// Makes the folder, for this user alone. `dataDir` empty: the user's data folder.
[[nodiscard]] Result<DataFolders> openDataFolders(const QString &dataDir, const QString &profile);
