// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

// Search within the register: trigrams over invoice.search, kept in the same transaction (SQLite's FTS5; a trigger may
// not touch a virtual table where the schema is not trusted) or by the server (pg_trgm). Without either, search still
// works, slowly.
namespace registersearch {

constexpr qsizetype shortestIndexed = 3;

// Makes the index where there is none, and anew where another computer could not keep it. False: no index.
[[nodiscard]] Result<bool> ensureIndex(Database &database);
[[nodiscard]] Result<bool> hasIndex(Database &database);
// A row's text was written; empty `before`: for the first time.
[[nodiscard]] Result<void> replace(Database &database, qint64 row, const QString &before, const QString &now);

} // namespace registersearch
