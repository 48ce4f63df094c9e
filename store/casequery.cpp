// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/casequery.h"

#include "store/auditwords.h"

using namespace Qt::StringLiterals;

namespace {

QStringList columnsOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Opened: return {}; // order of seq
    case CaseColumn::Kind: return {u"kind"_s};
    case CaseColumn::Object: return {u"object_kind"_s, u"object_id"_s};
    case CaseColumn::Owner: return {u"owner"_s};
    case CaseColumn::State: return {u"state"_s};
    case CaseColumn::Closed: return {u"closed_at"_s};
    }
    Q_UNREACHABLE();
}

QStringList searched()
{
    return {u"object_id"_s, u"evidence"_s, u"reason"_s};
}

} // namespace

QString CaseQuery::condition() const
{
    QStringList parts;
    if (m_filter.state)
        parts.append(u"state = ?"_s);
    if (m_filter.kind)
        parts.append(u"kind = ?"_s);
    if (!m_filter.owner.isEmpty())
        parts.append(u"owner = ?"_s);
    if (!m_filter.text.isEmpty()) {
        QStringList any;
        const QString form = m_context.database.isPostgres() ? u"strpos(lower(%1), lower(?)) > 0"_s
                                                             : u"instr(lower(%1), lower(?)) > 0"_s;
        for (const QString &column : searched())
            any.append(form.arg(column));
        parts.append(u'(' + any.join(u" OR "_s) + u')');
    }
    return parts.join(u" AND "_s);
}

QVariantList CaseQuery::values() const
{
    QVariantList all;
    if (m_filter.state)
        all.append(caseStateWord(*m_filter.state));
    if (m_filter.kind)
        all.append(caseKindWord(*m_filter.kind));
    if (!m_filter.owner.isEmpty())
        all.append(m_filter.owner.value);
    if (!m_filter.text.isEmpty())
        all += QVariantList(searched().size(), m_filter.text);
    return all;
}

Result<IdSlice> CaseQuery::ids(const SortOrder &order, const QByteArray &from, int limit)
{
    const Keyset keyset{.table = u"open_case"_s,
                        .columns = columnsOf(CaseColumn(order.column)),
                        .direction = order.direction,
                        .fits = condition(),
                        .fitsValues = values()};
    return keysetSlice(m_context.database, keyset, from, limit);
}

Result<QList<RowId>> CaseQuery::fitting(const QList<RowId> &ids)
{
    QList<RowId> found;
    const QString condition = this->condition();
    const QString sql = u"SELECT count(*) FROM open_case WHERE seq = ?"_s
        + (condition.isEmpty() ? QString{} : u" AND "_s + condition);
    for (const RowId id : ids) {
        const Result<qint64> fits = m_context.database.number(sql, QVariantList{id} + values());
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits > 0)
            found.append(id);
    }
    return found;
}

Result<qint64> CaseQuery::count()
{
    const QString condition = this->condition();
    return m_context.database.number(u"SELECT count(*) FROM open_case"_s
                                         + (condition.isEmpty() ? QString{} : u" WHERE "_s + condition),
                                     values());
}
