// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

// Tables whose every row the audit log witnesses: the newest successful entry about a row holds, as JSON, the row as it
// has to be now. Verification compares them both ways, so a role, a rule or a case edited by hand is found
// (store/verification.h). Who inserts into or changes such a table appends with AuditTable::appendRow in the same
// transaction, for every row that it touched.
struct WitnessedTable {
    QString table{};
    QString objectKind{};
    QStringList columns{}; // what the entry holds; `id` is the object's id and not among them
    QString addedBy{};     // of those that have pages: the action that adds a row ("case.open")
};

[[nodiscard]] const QList<WitnessedTable> &witnessedTables();
[[nodiscard]] const WitnessedTable *witnessedTable(const QString &table); // null: not one

// The row as compact JSON with sorted names: 64-bit numbers, text, null; bytes in hex. Kind::Conflict: no such row.
[[nodiscard]] Result<QString> witnessOf(Database &database, const WitnessedTable &table, const QString &id);
// id and JSON of every row, in the order of the table's sequence.
[[nodiscard]] Result<QList<std::pair<QString, QString>>> witnessesOf(Database &database, const WitnessedTable &table);
