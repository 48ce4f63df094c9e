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
        if (Result<void> made = makePrivateFile(location.file); !made)
            return made;
        if (isFrozenInPlace(file)) // SQLite would only say that it cannot open
            return tl::unexpected(storageError(SqlFault::ReadOnly, file.absolutePath()));
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
    Result<void> guarded = setPragmas({
        {u"foreign_keys"_s, u"ON"_s, u"1"_s},
        {u"trusted_schema"_s, u"OFF"_s, u"0"_s},
        {u"cell_size_check"_s, u"ON"_s, u"1"_s},
        // Or INSERT OR REPLACE deletes without asking the trigger that forbids it.
        {u"recursive_triggers"_s, u"ON"_s, u"1"_s},
    });
    if (!guarded)
        return guarded;
    const Result<bool> strange =
        isStrangeSqlite(); // opening is lazy: damage is found by the first statement that reads
    if (!strange)
        return tl::unexpected(strange.error());
    if (m_access == Access::Read || *strange)
        return {};
    Result<void> durable = setPragmas({{u"journal_mode"_s, u"WAL"_s, u"wal"_s}, {u"synchronous"_s, u"FULL"_s, u"2"_s}});
    return durable ? tryToWrite() : durable;
}

// SQLite opens a file that it may only read without a word, and BEGIN IMMEDIATE then begins to read.
Result<void> Database::tryToWrite()
{
    if (Result<void> begun = begin(); !begun)
        return begun;
    const Result<qint64> made = run(u"CREATE TABLE written_by_nobody (x INTEGER) STRICT"_s);
    rollback();
    return made ? Result<void>{} : tl::unexpected(made.error());
}

// Set, then read back: a pragma that SQLite does not know or cannot obey says nothing.
Result<void> Database::setPragmas(std::initializer_list<Pragma> pragmas)
{
    for (const Pragma &pragma : pragmas) {
        if (const Result<qint64> set = run(u"PRAGMA %1=%2"_s.arg(pragma.name, pragma.value)); !set)
            return tl::unexpected(set.error());
        const Result<QString> read = text(u"PRAGMA "_s + pragma.name);
        if (!read)
            return tl::unexpected(read.error());
        if (*read != pragma.answer)
            return tl::unexpected(storageError(SqlFault::Other, pragma.name + u" answers "_s + *read));
    }
    return {};
}

// Tables, and none of them ours: not a byte of it is changed, and WAL would change the first ones.
Result<bool> Database::isStrangeSqlite()
{
    const Result<qint64> tables = number(u"SELECT count(*) FROM sqlite_schema"_s);
    const Result<qint64> ours =
        tables ? number(u"SELECT count(*) FROM sqlite_schema WHERE name = 'schema_step'"_s) : tables;
    return ours ? Result<bool>{*tables > 0 && *ours == 0} : tl::unexpected(ours.error());
}
