// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/pagesource.h"
#include "store/database.h"

// A page in the order of a column: columns of an index that ends with seq, read on from where the last page ended,
// never by OFFSET (54 to 700 ms deep in a large table).
struct Keyset {
    // Rows that are looked at for one slice when some of them do not fit.
    static constexpr int longestScan = 20'000;

    QString table{};
    QString index{};
    QStringList columns{}; // before seq
    Qt::SortOrder direction = Qt::DescendingOrder;
    QString fits{}; // a condition; empty: all rows do
    QVariantList fitsValues{};
    QString within{}; // a stretch of the index itself, beyond which nothing is looked at; empty: all of it
    QVariantList withinValues{};

    // Columns of the answer: seq, whether it fits, then `columns`.
    [[nodiscard]] QString sql(StoreLocation::Engine engine, const QVariantList &from) const;
    [[nodiscard]] QVariantList values(const QVariantList &from, int limit) const;
};

[[nodiscard]] Keyset auditKeyset(AuditColumn column);

// Where a page ended: the columns' values, then seq. Empty: from the top.
[[nodiscard]] QVariantList keyFromCursor(const QByteArray &cursor);
[[nodiscard]] QByteArray cursorFromKey(const QVariantList &key);

// Up to `limit` fitting ids after `from`.
[[nodiscard]] Result<IdSlice> keysetSlice(Database &database, const Keyset &keyset, const QByteArray &from, int limit);
