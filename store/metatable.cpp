// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/metatable.h"

#include "domain/uuid.h"

using namespace Qt::StringLiterals;

Result<QString> MetaTable::claim(const QString &environment)
{
    Result<QString> owner = this->environment();
    if (!owner)
        return owner;
    if (owner->isEmpty()) {
        const QString id = newUuid();
        const QList<std::pair<QString, QString>> rows{
            {u"journal_id"_s, id},
            {u"environment"_s, environment},
            {u"created_at"_s, QString::number(m_context.now().microseconds)},
        };
        for (const auto &[name, value] : rows) {
            const Result<qint64> written =
                m_context.database.run(u"INSERT INTO meta (name, content) VALUES (?, ?)"_s, {name, value});
            if (!written)
                return tl::unexpected(written.error());
        }
        return id;
    }
    if (*owner != environment)
        return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"foreign: the journal of "_s + *owner});
    return journalId();
}

Result<QString> MetaTable::journalId()
{
    return content(u"journal_id"_s);
}

Result<QString> MetaTable::environment()
{
    return content(u"environment"_s);
}

Result<Instant> MetaTable::createdAt()
{
    const Result<QString> written = content(u"created_at"_s);
    return written ? Result<Instant>{Instant{written->toLongLong()}} : tl::unexpected(written.error());
}

Result<QString> MetaTable::content(const QString &name)
{
    return m_context.database.text(u"SELECT content FROM meta WHERE name = ?"_s, {name});
}
