// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "store/database.h"

#include <QVariantList>

// A filter as SQL over one table of some ten thousand rows: what has few rows needs no cleverer index than its own
// (the log, which has millions, is asked by AuditQuery).
struct TableQuery {
    QString table{};
    QString amount{};      // the column that is summed; empty: none
    QString condition{};   // empty: all rows fit
    QVariantList values{}; // of the condition

    // `columns`: what is ordered by, before seq; none: by seq alone.
    [[nodiscard]] Result<IdSlice> ids(Database &database, const QStringList &columns, Qt::SortOrder direction,
                                      const QByteArray &from, int limit) const;
    [[nodiscard]] Result<QList<RowId>> fitting(Database &database, const QList<RowId> &ids) const;
    // Kind::Storage when the sum does not fit 64 bits.
    [[nodiscard]] Result<PageSummary> summary(Database &database) const;
};

// Conditions joined by AND, each with its values.
class TableFilter
{
public:
    explicit TableFilter(StoreLocation::Engine engine)
        : m_engine(engine)
    { }

    void add(const QString &condition, const QVariant &value);
    void addOneOf(const QString &column, const QStringList &wanted); // none: no condition
    void addText(const QStringList &columns, const QString &text);   // part of any, without regard to case; "": none

    [[nodiscard]] QString condition() const { return m_parts.join(QStringLiteral(" AND ")); }
    [[nodiscard]] const QVariantList &values() const { return m_values; }

private:
    StoreLocation::Engine m_engine;
    QStringList m_parts;
    QVariantList m_values;
};
