// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyset.h"

#include "store/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString Keyset::sql(StoreLocation::Engine engine, const QVariantList &from) const
{
    const QStringList key = columns + QStringList{u"seq"_s};
    const bool rising = direction == Qt::AscendingOrder;
    QString text = u"SELECT seq, "_s + (fits.isEmpty() ? u"1"_s : u"CASE WHEN "_s + fits + u" THEN 1 ELSE 0 END"_s);
    for (const QString &column : columns)
        text += u", "_s + column;
    text += u" FROM "_s + table + (index.isEmpty() ? QString{} : dialect::indexedBy(engine, index));
    QStringList where;
    if (!within.isEmpty())
        where.append(within);
    if (!from.isEmpty())
        where.append(u'(' + key.join(u", "_s) + (rising ? u") > ("_s : u") < ("_s)
                     + QString(u"?, "_s).repeated(from.size()).chopped(2) + u')');
    if (!where.isEmpty())
        text += u" WHERE "_s + where.join(u" AND "_s);
    const QString way = rising ? u" ASC"_s : u" DESC"_s;
    return text + u" ORDER BY "_s + key.join(way + u", "_s) + way + u" LIMIT ?"_s;
}

QVariantList Keyset::values(const QVariantList &from, int limit) const
{
    return fitsValues + withinValues + from + QVariantList{fits.isEmpty() ? limit : longestScan};
}

Keyset auditKeyset(AuditColumn column)
{
    switch (column) {
    case AuditColumn::At: break;
    case AuditColumn::Actor: return {u"audit"_s, u"audit_by_actor"_s, {u"actor"_s}};
    case AuditColumn::Desk: return {u"audit"_s, u"audit_by_desk"_s, {u"desk"_s}};
    case AuditColumn::Action: return {u"audit"_s, u"audit_by_action"_s, {u"action"_s}};
    case AuditColumn::Result: return {u"audit"_s, u"audit_by_result"_s, {u"result"_s}};
    case AuditColumn::Object: return {u"audit"_s, u"audit_by_object"_s, {u"object_kind"_s, u"object_id"_s}};
    }
    Q_UNREACHABLE();
}

QVariantList keyFromCursor(const QByteArray &cursor)
{
    QVariantList key = QJsonDocument::fromJson(cursor).array().toVariantList();
    if (!key.isEmpty())
        key.last() = key.constLast().toLongLong();
    return key;
}

QByteArray cursorFromKey(const QVariantList &key)
{
    return QJsonDocument(QJsonArray::fromVariantList(key)).toJson(QJsonDocument::Compact);
}

Result<IdSlice> keysetSlice(Database &database, const Keyset &keyset, const QByteArray &from, int limit)
{
    const QVariantList key = keyFromCursor(from);
    const int scanned = keyset.fits.isEmpty() ? limit : Keyset::longestScan;
    IdSlice slice;
    QVariantList last;
    int looked = 0;
    const Result<void> read =
        database.each(keyset.sql(database.engine(), key), keyset.values(key, limit), [&](const SqlRow &row) {
            if (slice.ids.size() == limit)
                return;
            ++looked;
            if (row.integer(1) == 1)
                slice.ids.append(row.integer(0));
            if (slice.ids.size() < limit && looked < scanned)
                return;
            for (int i = 0; i < keyset.columns.size(); ++i)
                last.append(row.text(i + 2));
            last.append(row.integer(0));
        });
    if (!read)
        return tl::unexpected(read.error());
    if (!last.isEmpty())
        slice.next = cursorFromKey(last);
    return slice;
}
