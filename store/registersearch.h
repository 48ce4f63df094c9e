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
// Some trigrams of a text, for MATCH (SQLite): what has them all may have the text, and is looked at again. Not all of
// them: each costs the length of its list, and ids begin alike.
[[nodiscard]] QString matchPattern(const QString &text);
// A row's text was written; empty `before`: for the first time.
[[nodiscard]] Result<void> replace(Database &database, qint64 row, const QString &before, const QString &now);

} // namespace registersearch
