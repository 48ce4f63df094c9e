// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sharedlisttable.h"

#include "domain/uuid.h"
#include "store/auditchain.h"
#include "store/audittable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonArray &items)
{
    return auditchain::storable(QString::fromUtf8(QJsonDocument(items).toJson(QJsonDocument::Compact)));
}

} // namespace

Result<SharedList> SharedListTable::current(const QString &name)
{
    const auto found = m_context.database.first<SharedList>(
        u"SELECT version, items, set_at FROM shared_list WHERE name = ? ORDER BY version DESC LIMIT 1"_s, {name},
        [&](const SqlRow &row) {
            return SharedList{.name = name,
                              .version = row.integer(0),
                              .items = QJsonDocument::fromJson(row.text(1).toUtf8()).array(),
                              .setAt = row.instant(2)};
        });
    if (!found)
        return tl::unexpected(found.error());
    return found->value_or(SharedList{.name = name});
}

Result<SharedList> SharedListTable::set(const QString &name, qint64 seen, const QJsonArray &items, const Actor &actor)
{
    const Result<SharedList> before = current(name);
    if (!before)
        return before;
    if (before->version != seen)
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"a newer version of the list"_s});
    const QString id = newUuid();
    const SharedList list{.name = name, .version = seen + 1, .items = items, .setAt = m_context.now()};
    const Result<qint64> written = m_context.database.run(
        u"INSERT INTO shared_list (id, name, version, items, set_by, set_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {id, name, list.version, textOf(items), actor.username.value, list.setAt.microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = AuditTable(m_context).appendRow(
        {.actor = actor.username, .action = {u"list.set"_s}, .before = seen == 0 ? QString{} : textOf(before->items)},
        u"shared_list"_s, id);
    return logged ? Result<SharedList>{list} : tl::unexpected(logged.error());
}
