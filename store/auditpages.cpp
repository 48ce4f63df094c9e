// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditpages.h"

#include "store/auditquery.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> mayRead(Journal &journal, const Actor &actor)
{
    return journal.require(actor, Right::ReadAudit, {.action = {u"audit.read"_s}, .objectKind = u"audit"_s});
}

} // namespace

AuditPages::AuditPages(Store &store)
    : m_store(store)
{ }

template <typename T>
std::function<Result<T>(Journal &)> AuditPages::guarded(std::function<Result<T>(Journal &)> read) const
{
    return [actor = m_actor, read = std::move(read)](Journal &journal) -> Result<T> {
        const Result<void> may = mayRead(journal, actor);
        return may ? read(journal) : tl::unexpected(may.error());
    };
}

void AuditPages::ids(const AuditFilter &filter, const SortOrder &order, const QByteArray &from, int limit,
                     Reply<IdSlice> done)
{
    m_store.read<IdSlice>(guarded<IdSlice>([=](Journal &journal) {
                              return AuditQuery(journal.context(), filter).ids(order, from, limit);
                          }),
                          std::move(done));
}

void AuditPages::rows(const QList<RowId> &ids, Reply<QList<AuditEntry>> done)
{
    m_store.read<QList<AuditEntry>>(
        guarded<QList<AuditEntry>>([ids](Journal &journal) { return journal.audit().entries(ids); }), std::move(done));
}

void AuditPages::fitting(const QList<RowId> &ids, const AuditFilter &filter, Reply<QList<RowId>> done)
{
    m_store.read<QList<RowId>>(
        guarded<QList<RowId>>([=](Journal &journal) { return AuditQuery(journal.context(), filter).fitting(ids); }),
        std::move(done));
}

void AuditPages::summary(const AuditFilter &filter, Reply<PageSummary> done)
{
    m_store.readInSlices<PageSummary>(
        [filter, actor = m_actor, seen = qint64(0)](Journal &journal, PageSummary &into) mutable -> Result<bool> {
            if (const Result<void> may = mayRead(journal, actor); !may)
                return tl::unexpected(may.error());
            return AuditQuery(journal.context(), filter).count(seen, into.count);
        },
        std::move(done));
}

void AuditPages::touched(const Touched &written)
{
    if (!written.auditAdded.isEmpty())
        Q_EMIT rowsAdded(written.auditAdded);
}
