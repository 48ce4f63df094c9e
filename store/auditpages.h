// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/pagesource.h"
#include "store/store.h"

// The audit log for a paged model.
class AuditPages final : public PageSource<AuditEntry, AuditFilter>
{
    Q_OBJECT
public:
    explicit AuditPages(Store &store);

    void ids(const AuditFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
             Reply<IdSlice> done) override;
    void rows(const QList<RowId> &ids, Reply<QList<AuditEntry>> done) override;
    void fitting(const QList<RowId> &ids, const AuditFilter &filter, Reply<QList<RowId>> done) override;
    void summary(const AuditFilter &filter, Reply<PageSummary> done) override;

    void touched(const Touched &written);
    void openedAgain() { Q_EMIT reset(); }

private:
    Store &m_store;
};
