// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "domain/registeredinvoice.h"
#include "store/database.h"
#include "store/keyset.h"

// A RegisterFilter and an order as SQL whose plan is ours: which index leads is said, not guessed, so that the newest
// hundred of any filter cost the same at a thousand rows and at ten million (tst_registerquery reads the plans).
class RegisterQuery
{
public:
    RegisterQuery(Database &database, RegisterFilter filter)
        : m_database(database)
        , m_filter(std::move(filter))
    { }

    // A slice looks at a bounded stretch of the table: it may hold fewer than `limit` ids, or none, and still have a
    // next.
    [[nodiscard]] Result<IdSlice> ids(const SortOrder &order, const QByteArray &from, int limit);
    [[nodiscard]] Result<QList<RowId>> fitting(const QList<RowId> &ids);
    // Adds to `summary` what fits in the next stretch after `seen` rows; true when that was the last. Kind::Storage
    // when the sum does not fit 64 bits.
    [[nodiscard]] Result<bool> addUp(qint64 &seen, PageSummary &summary);

    struct Sql {
        QString text{};
        QVariantList values{};
    };
    // A stretch of seq, both ends included.
    struct Stretch {
        qint64 low = 0;
        qint64 high = 0;
    };
    // What the calls above ask, for the test of the plans; `prepare` first. False: there is nothing.
    [[nodiscard]] Result<bool> prepare();
    [[nodiscard]] Sql byRow(Qt::SortOrder direction, const Stretch &stretch, int limit) const;
    [[nodiscard]] Keyset byColumn(const SortOrder &order) const;
    [[nodiscard]] QList<Sql> sums(const Stretch &stretch) const;
    [[nodiscard]] Stretch whole() const { return m_span; }

private:
    // Which index leads through a stretch.
    enum class Lead { Rows, Text, Late, Mismatch, Buyer, Status, Desk, Source };
    [[nodiscard]] Lead lead() const;
    [[nodiscard]] Sql condition(Lead lead, const QString &status = {}) const; // what the lead sees to
    [[nodiscard]] Sql residual(Lead lead) const;                              // " AND …": the rest
    [[nodiscard]] QList<Sql> sources(const Stretch &stretch) const;
    [[nodiscard]] Sql textCondition(const QString &column) const;
    [[nodiscard]] Stretch nextStretch(Qt::SortOrder direction, const QByteArray &from) const;
    [[nodiscard]] Result<IdSlice> idsByRow(Qt::SortOrder direction, const QByteArray &from, int limit);

    Database &m_database;
    RegisterFilter m_filter;
    Stretch m_span{};
    bool m_textIsIndexed = false;
};
