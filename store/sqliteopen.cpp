// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// The owner's alone from its first moment; SQLite gives -wal and -shm the mode of the file.
Result<void> makePrivateFile(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(storageError(SqlFault::CannotOpen, file.errorString()));
    return {};
}

// A journal that was closed properly has no -wal beside it. Where the folder cannot be written, SQLite can only read it
// when it is told that nobody writes.
bool isFrozenInPlace(const QFileInfo &file)
{
    return !QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(file.filePath() + u"-wal"_s);
}

QString uriOf(const QFileInfo &file)
{
    QUrl url = QUrl::fromLocalFile(file.absoluteFilePath());
    if (isFrozenInPlace(file))
        url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<void> Database::openSqlite(const StoreLocation &location)
{
    const bool writes = m_access == Access::Write;
    const QFileInfo file(location.file);
    if (writes) {
        if (!QDir().mkpath(file.absolutePath()))
            return tl::unexpected(storageError(SqlFault::CannotOpen, file.absolutePath()));
        if (const Result<void> made = makePrivateFile(location.file); !made)
            return made;
    } else if (!file.exists()) {
        return tl::unexpected(storageError(SqlFault::CannotOpen, u"no such file"_s));
    }
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    handle.setDatabaseName(writes ? file.absoluteFilePath() : uriOf(file));
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(location.busyMilliseconds)
                             + (writes ? QString{} : u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s));
    if (!handle.open()) {
        const Error error = failed(handle.lastError());
        return tl::unexpected(error);
    }
    return configureSqlite();
}

Result<void> Database::configureSqlite()
{
    // Set, then read back: a pragma that SQLite does not know or cannot obey says nothing.
    struct Setting {
        QString set{};
        QString ask{};
        QString wanted{};
    };
    QList<Setting> settings{
        {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA foreign_keys"_s, u"1"_s},
        {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA trusted_schema"_s, u"0"_s},
        {u"PRAGMA cell_size_check=ON"_s, u"PRAGMA cell_size_check"_s, u"1"_s},
        // Or INSERT OR REPLACE deletes without asking the trigger that forbids it.
        {u"PRAGMA recursive_triggers=ON"_s, u"PRAGMA recursive_triggers"_s, u"1"_s},
    };
    if (m_access == Access::Write) {
        settings.append({u"PRAGMA journal_mode=WAL"_s, u"PRAGMA journal_mode"_s, u"wal"_s});
        settings.append({u"PRAGMA synchronous=FULL"_s, u"PRAGMA synchronous"_s, u"2"_s});
    }
    for (const Setting &setting : settings) {
        if (const Result<qint64> set = run(setting.set); !set)
            return tl::unexpected(set.error());
        const Result<QString> read = text(setting.ask);
        if (!read)
            return tl::unexpected(read.error());
        if (*read != setting.wanted)
            return tl::unexpected(storageError(SqlFault::Other, setting.ask + u" answers "_s + *read));
    }
    // Opening is lazy: damage and foreign files are found by the first statement that reads.
    const Result<qint64> schema = number(u"SELECT count(*) FROM sqlite_schema"_s);
    return schema ? Result<void>{} : tl::unexpected(schema.error());
}
