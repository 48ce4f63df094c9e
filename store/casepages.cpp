// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casepages.h"

#include "store/casequery.h"

CasePages::CasePages(Store &store)
    : m_store(store)
{ }

void CasePages::ids(const CaseFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
                    Reply<IdSlice> done)
{
    m_store.read<IdSlice>(
        [=](Journal &journal) { return CaseQuery(journal.context(), filter).ids(order, from, limit); },
        std::move(done));
}

void CasePages::rows(const QList<RowId> &ids, Reply<QList<Case>> done)
{
    m_store.read<QList<Case>>([ids](Journal &journal) { return journal.cases().cases(ids); }, std::move(done));
}

void CasePages::fitting(const QList<RowId> &ids, const CaseFilter &filter, Reply<QList<RowId>> done)
{
    m_store.read<QList<RowId>>(
        [=](Journal &journal) { return CaseQuery(journal.context(), filter).fitting(ids); }, std::move(done));
}

void CasePages::summary(const CaseFilter &filter, Reply<PageSummary> done)
{
    m_store.read<PageSummary>(
        [filter](Journal &journal) {
            return CaseQuery(journal.context(), filter).count().map([](qint64 count) { return PageSummary{.count = count}; });
        },
        std::move(done));
}

void CasePages::touched(const Touched &written)
{
    if (!written.casesAdded.isEmpty())
        Q_EMIT rowsAdded(written.casesAdded);
    if (!written.casesChanged.isEmpty())
        Q_EMIT rowsChanged(written.casesChanged);
}
