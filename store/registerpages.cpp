// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/registerpages.h"

#include "store/journal.h"
#include "store/registerquery.h"
#include "store/registertable.h"

void RegisterPages::ids(const RegisterFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
                        Reply<IdSlice> done)
{
    m_store.read<IdSlice>(
        [=](Journal &journal) { return RegisterQuery(journal.database(), filter).ids(order, from, limit); },
        std::move(done));
}

void RegisterPages::rows(const QList<RowId> &ids, Reply<QList<RegisteredInvoice>> done)
{
    m_store.read<QList<RegisteredInvoice>>(
        [ids](Journal &journal) { return RegisterTable(journal.context()).invoices(ids); }, std::move(done));
}

void RegisterPages::fitting(const QList<RowId> &ids, const RegisterFilter &filter, Reply<QList<RowId>> done)
{
    m_store.read<QList<RowId>>([=](Journal &journal) { return RegisterQuery(journal.database(), filter).fitting(ids); },
                               std::move(done));
}

void RegisterPages::summary(const RegisterFilter &filter, Reply<PageSummary> done)
{
    m_store.readInSlices<PageSummary>(
        [filter, seen = qint64(0)](Journal &journal, PageSummary &into) mutable {
            return RegisterQuery(journal.database(), filter).addUp(seen, into);
        },
        std::move(done));
}

void RegisterPages::touched(const Touched &written)
{
    const TouchedRows rows = written.rows.value(QStringLiteral("invoice"));
    if (!rows.added.isEmpty())
        Q_EMIT rowsAdded(rows.added);
    if (!rows.changed.isEmpty())
        Q_EMIT rowsChanged(rows.changed);
}
