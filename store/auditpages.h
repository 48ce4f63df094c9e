// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/pagesource.h"
#include "domain/people.h"
#include "store/store.h"

// The audit log for a paged model.
class AuditPages final : public PageSource<AuditEntry, AuditFilter>
{
    Q_OBJECT
public:
    explicit AuditPages(Store &store);

    // Whoever asks from now on. Each call is refused, and logged, unless the journal lets this person read the log.
    void readAs(const Actor &actor) { m_actor = actor; }

    void ids(const AuditFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
             Reply<IdSlice> done) override;
    void rows(const QList<RowId> &ids, Reply<QList<AuditEntry>> done) override;
    void fitting(const QList<RowId> &ids, const AuditFilter &filter, Reply<QList<RowId>> done) override;
    void summary(const AuditFilter &filter, Reply<PageSummary> done) override;

    void touched(const Touched &written);
    void openedAgain() { Q_EMIT reset(); }

private:
    // A read that begins by asking for the right.
    template <typename T>
    [[nodiscard]] std::function<Result<T>(Journal &)> guarded(std::function<Result<T>(Journal &)> read) const;

    Store &m_store;
    Actor m_actor{};
};
