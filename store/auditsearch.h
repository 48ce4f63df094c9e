// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

// Search within the log: what is looked through, and the index that makes it quick. The index is derived and lags
// behind, so that no intent waits for it: SQLite's FTS5 trigrams cover the entries up to a mark and are extended when
// the writer is idle; PostgreSQL keeps a pg_trgm index itself. Without FTS5 or pg_trgm search still works, slowly.
namespace auditsearch {

// Shorter texts have no trigram.
constexpr qsizetype shortestIndexed = 3;

// Actor, desk, object, before and after of an entry, one beneath the other, as an SQL expression.
[[nodiscard]] QString haystack(StoreLocation::Engine engine);

// Makes the index where there is none. False: this engine has not what it takes.
[[nodiscard]] Result<bool> ensureIndex(Database &database);
// Entries up to here are found by the index. PostgreSQL with an index: all of them.
[[nodiscard]] Result<qint64> mark(Database &database);
// Takes up to `limit` further entries; within a transaction. False: nothing is left. SQLite.
[[nodiscard]] Result<bool> extend(Database &database, int limit);

// Whether this engine keeps trigrams (SQLite). All in one transaction; false: undone, search goes without.
[[nodiscard]] Result<bool> hasTrigrams(Database &database);
[[nodiscard]] Result<bool> runAll(Database &database, const QStringList &statements);

} // namespace auditsearch
