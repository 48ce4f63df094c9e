// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storelocation.h"

#include <QStringList>

// Where the two engines' SQL differs. Everything else is written once, in the words of SQLite.
namespace dialect {

using Engine = StoreLocation::Engine;

// A CREATE TABLE of SQLite as the engine wants it: INTEGER is 64 bits, TEXT sorts by bytes, STRICT is SQLite's.
[[nodiscard]] QString table(Engine engine, QString sql);

// Triggers. A row of `table` is never changed nor deleted.
[[nodiscard]] QStringList appendOnly(Engine engine, const QString &table);
// `table.state` moves as `transition` allows for `objectKind` ('' leads to the first state); `frozen` columns never
// change, and nothing does once no transition leads on; no row is deleted.
[[nodiscard]] QStringList transitions(Engine engine, const QString &table, const QString &objectKind,
                                      const QStringList &frozen);
// What the triggers of PostgreSQL call. Once, before the first of them.
[[nodiscard]] QStringList guardFunctions(Engine engine);

// Part of a text, without regard to case; the value is made by `pattern`.
[[nodiscard]] QString contains(Engine engine, const QString &column);
[[nodiscard]] QString containsPattern(Engine engine, const QString &text);

// SQLite's planner takes what it is told; PostgreSQL's has statistics. `index` or nothing.
[[nodiscard]] QString indexedBy(Engine engine, const QString &index);

} // namespace dialect
