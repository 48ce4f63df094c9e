// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/desktable.h"

#include "store/auditchain.h"
#include "store/audittable.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Result<void> DeskTable::present(const DeskIdentity &desk, const QByteArray &anchorKey)
{
    const QString name = auditchain::storable(desk.name);
    using Known = std::pair<QString, QByteArray>;
    const auto known = m_context.database.first<Known>(
        u"SELECT name, anchor_key FROM desk WHERE id = ?"_s, {desk.id.value},
        [](const SqlRow &row) { return Known{row.text(0), row.bytes(1)}; });
    if (!known)
        return tl::unexpected(known.error());
    const QByteArray key = anchorKey.isEmpty() && *known ? (*known)->second : anchorKey;
    if (*known && (*known)->first == name && (*known)->second == key)
        return {};
    const QVariant keyOrNull = key.isEmpty() ? QVariant{} : QVariant(key);
    const Result<qint64> written
        = *known ? m_context.database.run(u"UPDATE desk SET name = ?, anchor_key = ? WHERE id = ?"_s,
                                          {name, keyOrNull, desk.id.value})
                 : m_context.database.run(u"INSERT INTO desk (id, name, anchor_key, added_at) VALUES (?, ?, ?, ?)"_s,
                                          {desk.id.value, name, keyOrNull, m_context.now().microseconds});
    if (!written)
        return tl::unexpected(written.error());
    const auto logged = AuditTable(m_context).appendRow({.action = {*known ? u"desk.change"_s : u"desk.add"_s},
                                                         .before = *known ? (*known)->first : QString{}},
                                                        u"desk"_s, desk.id.value);
    return logged ? Result<void>{} : tl::unexpected(logged.error());
}

Result<QList<DeskIdentity>> DeskTable::all()
{
    return m_context.database.list<DeskIdentity>(u"SELECT id, name FROM desk ORDER BY seq"_s, {}, [](const SqlRow &row) {
        return DeskIdentity{{row.text(0)}, row.text(1)};
    });
}

// From the log, not from the table: a desk that lost its keychain has a new key, and its old anchors still hold.
Result<QList<QByteArray>> DeskTable::anchorKeys()
{
    return m_context.database.list<QByteArray>(
        u"SELECT new_values FROM audit WHERE object_kind = 'desk' AND result = 'done' ORDER BY object_id, seq"_s, {},
        [](const SqlRow &row) {
            const QJsonObject desk = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            return QByteArray::fromHex(desk.value("anchor_key"_L1).toString().toLatin1());
        });
}
