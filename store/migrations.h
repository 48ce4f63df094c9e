// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

// Numbered steps from an empty database to this release's. A step and its number are written in one transaction; a
// database with a higher number is refused.
struct Migration {
    int version = 0;
    QStringList statements{};
};

[[nodiscard]] QList<Migration> migrations(StoreLocation::Engine engine);
[[nodiscard]] int newestSchema();

// 0: empty. Kind::Storage when the database holds something else than a journal.
[[nodiscard]] Result<int> schemaVersion(Database &database);

// Which steps were taken; none when it was new enough. Two desks that start at once take turns.
[[nodiscard]] Result<int> migrate(Database &database, int upTo = newestSchema());

// "case:OPEN:CLOSED", sorted: what the table `transition` holds after all steps.
[[nodiscard]] QStringList wantedTransitions();

[[nodiscard]] QStringList schemaStep1(StoreLocation::Engine engine); // store/schema1.cpp
[[nodiscard]] QStringList schemaStep2(StoreLocation::Engine engine); // store/schema2.cpp
[[nodiscard]] QStringList schemaStep3(StoreLocation::Engine engine); // store/schema3.cpp
[[nodiscard]] QStringList schemaStep4(StoreLocation::Engine engine); // store/schema4.cpp
