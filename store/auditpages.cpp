// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditpages.h"

#include "store/auditquery.h"

AuditPages::AuditPages(Store &store)
    : m_store(store)
{ }

void AuditPages::ids(const AuditFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
                     Reply<IdSlice> done)
{
    m_store.read<IdSlice>(
        [=](Journal &journal) {
            return AuditQuery(journal.context(), filter).ids(order, from, limit);
        },
        std::move(done));
}

void AuditPages::rows(const QList<RowId> &ids, Reply<QList<AuditEntry>> done)
{
    m_store.read<QList<AuditEntry>>([ids](Journal &journal) { return journal.audit().entries(ids); }, std::move(done));
}

void AuditPages::fitting(const QList<RowId> &ids, const AuditFilter &filter, Reply<QList<RowId>> done)
{
    m_store.read<QList<RowId>>(
        [=](Journal &journal) { return AuditQuery(journal.context(), filter).fitting(ids); }, std::move(done));
}

void AuditPages::summary(const AuditFilter &filter, Reply<PageSummary> done)
{
    m_store.readInSlices<PageSummary>(
        [filter, seen = qint64(0)](Journal &journal, PageSummary &into) mutable {
            return AuditQuery(journal.context(), filter).count(seen, into.count);
        },
        std::move(done));
}

void AuditPages::touched(const Touched &written)
{
    if (!written.auditAdded.isEmpty())
        Q_EMIT rowsAdded(written.auditAdded);
}
