// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/pagesource.h"
#include "store/journalcontext.h"
#include "store/keyset.h"

// An AuditFilter and an order as SQL whose plan is ours: which index leads is said, not guessed, so that the newest
// hundred of any filter cost the same at a thousand rows and at ten million (tst_auditquery reads the plans).
//
// A span of days becomes a range of seq (audit_day). "payout" becomes the actions that begin with "payout.". Order by
// time is order of seq: clocks go wrong.
class AuditQuery
{
public:
    AuditQuery(JournalContext &context, AuditFilter filter)
        : m_context(context)
        , m_filter(std::move(filter))
    { }

    // A slice looks at a bounded stretch of the log: it may hold fewer than `limit` ids, or none, and still have a next.
    [[nodiscard]] Result<IdSlice> ids(const SortOrder &order, const QByteArray &from, int limit);
    [[nodiscard]] Result<QList<RowId>> fitting(const QList<RowId> &ids);
    // Adds to `count` what fits in the next stretch after `seen` rows; true when that was the last.
    [[nodiscard]] Result<bool> count(qint64 &seen, qint64 &count);

    struct Sql {
        QString text{};
        QVariantList values{};
    };
    // A stretch of seq, both ends included.
    struct Stretch {
        qint64 low = 0;
        qint64 high = 0;
    };
    // What the calls above ask, for the test of the plans. `prepare` first; false: nothing can fit.
    [[nodiscard]] Result<bool> prepare();
    [[nodiscard]] Sql byRow(Qt::SortOrder direction, const Stretch &stretch, int limit) const;
    [[nodiscard]] Keyset byColumn(const SortOrder &order) const;
    [[nodiscard]] QList<Sql> counts(const Stretch &stretch) const;
    [[nodiscard]] Stretch whole() const { return m_span; }

private:
    // Which index leads through a stretch.
    enum class Lead { Rows, Text, Action, Result, Actor };
    [[nodiscard]] Result<bool> findActions();
    [[nodiscard]] Result<bool> findSpan();
    [[nodiscard]] Lead leadThrough(const Stretch &stretch) const;
    [[nodiscard]] QList<Sql> sources(Lead lead, const Stretch &stretch) const;
    [[nodiscard]] Sql source(Lead lead, const Stretch &stretch) const;
    [[nodiscard]] Sql residual(Lead lead) const;
    [[nodiscard]] Sql textCondition(const QString &haystack) const;
    [[nodiscard]] Stretch nextStretch(Qt::SortOrder direction, const QByteArray &from) const;
    [[nodiscard]] Result<IdSlice> idsByRow(Qt::SortOrder direction, const QByteArray &from, int limit);

    JournalContext &m_context;
    AuditFilter m_filter;
    QStringList m_actions{}; // in full
    Stretch m_span{};
    qint64 m_indexedUpTo = 0; // entries that the trigram index knows; 0 without a text for it
};
