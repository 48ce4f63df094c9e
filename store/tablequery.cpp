// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tablequery.h"

#include "store/keyset.h"

using namespace Qt::StringLiterals;

void TableFilter::add(const QString &condition, const QVariant &value)
{
    m_parts.append(condition);
    m_values.append(value);
}

void TableFilter::addOneOf(const QString &column, const QStringList &wanted)
{
    if (wanted.isEmpty())
        return;
    m_parts.append(column + u" IN ("_s + QString(u"?, "_s).repeated(wanted.size()).chopped(2) + u')');
    for (const QString &one : wanted)
        m_values.append(one);
}

void TableFilter::addText(const QStringList &columns, const QString &text)
{
    if (text.isEmpty())
        return;
    const QString form = m_engine == StoreLocation::Engine::Postgres ? u"strpos(lower(%1), lower(?)) > 0"_s
                                                                     : u"instr(lower(%1), lower(?)) > 0"_s;
    QStringList any;
    for (const QString &column : columns) {
        any.append(form.arg(column));
        m_values.append(text);
    }
    m_parts.append(u'(' + any.join(u" OR "_s) + u')');
}

Result<IdSlice> TableQuery::ids(Database &database, const QStringList &columns, Qt::SortOrder direction,
                                const QByteArray &from, int limit) const
{
    const Keyset keyset{
        .table = table, .columns = columns, .direction = direction, .fits = condition, .fitsValues = values};
    return keysetSlice(database, keyset, from, limit);
}

Result<QList<RowId>> TableQuery::fitting(Database &database, const QList<RowId> &ids) const
{
    QList<RowId> found;
    const QString sql = u"SELECT count(*) FROM "_s + table + u" WHERE seq = ?"_s
        + (condition.isEmpty() ? QString{} : u" AND "_s + condition);
    for (const RowId id : ids) {
        const Result<qint64> fits = database.number(sql, QVariantList{id} + values);
        if (!fits)
            return tl::unexpected(fits.error());
        if (*fits > 0)
            found.append(id);
    }
    return found;
}

Result<PageSummary> TableQuery::summary(Database &database) const
{
    // SQLite's sum() raises an error on overflow, PostgreSQL's becomes numeric: the cast raises it there.
    const QString whole = database.isPostgres() ? u"bigint"_s : u"INTEGER"_s;
    const QString sum = amount.isEmpty() ? u"0"_s : u"CAST(coalesce(sum(%1), 0) AS %2)"_s.arg(amount, whole);
    const auto read = database.first<PageSummary>(
        u"SELECT count(*), "_s + sum + u" FROM "_s + table
            + (condition.isEmpty() ? QString{} : u" WHERE "_s + condition),
        values, [](const SqlRow &row) { return PageSummary{.count = row.integer(0), .sum = Rupiah{row.integer(1)}}; });
    return read ? Result<PageSummary>{read->value_or(PageSummary{})} : tl::unexpected(read.error());
}
