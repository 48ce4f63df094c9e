// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalcopy.h"

#include "store/journalcheck.h"
#include "store/migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 roomBeside = 1'048'576; // bytes

// What is not on the disk yet is not a copy.
bool synchronise(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush();
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

void synchroniseFolder([[maybe_unused]] const QString &folder)
{
#ifndef Q_OS_WIN
    QFile opened(folder);
    if (opened.open(QIODevice::ReadOnly))
        ::fsync(opened.handle());
#endif
}

Result<void> mustHaveRoom(const QString &folder, qint64 bytes)
{
    const qint64 available = QStorageInfo(folder).bytesAvailable();
    const qint64 needed = bytes + bytes / 10 + roomBeside;
    if (available >= 0 && available < needed)
        return tl::unexpected(
            storageError(SqlFault::Full, u"%1 bytes are needed, %2 are free"_s.arg(needed).arg(available)));
    return {};
}

// Leaves nothing unfinished behind, whatever happens.
class Unfinished
{
public:
    explicit Unfinished(QString path)
        : m_path(std::move(path))
    {
        QFile::remove(m_path); // of a copy that was killed: nobody took it for one
    }
    ~Unfinished() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Unfinished)

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

Result<void> finish(const QString &unfinished, const QString &to)
{
    QFile file(unfinished);
    if (!file.open(QIODevice::ReadWrite) || !synchronise(file))
        return tl::unexpected(storageError(SqlFault::InputOutput, file.errorString()));
    file.close();
    if (!QFile::rename(unfinished, to)) // never over a file that is there
        return tl::unexpected(storageError(SqlFault::CannotOpen, u"cannot name "_s + to));
    synchroniseFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<JournalCopy> read(Journal &journal)
{
    const Result<QString> whole = quickCheck(journal);
    if (!whole)
        return tl::unexpected(whole.error());
    if (*whole != u"ok"_s)
        return tl::unexpected(storageError(SqlFault::Damaged, *whole));
    const Result<int> schema = schemaVersion(journal.database());
    if (!schema)
        return tl::unexpected(schema.error());
    if (*schema == 0)
        return tl::unexpected(storageError(SqlFault::NotADatabase, u"empty"_s));
    if (*schema > newestSchema())
        return tl::unexpected(storageError(SqlFault::Other, u"newer: schema %1"_s.arg(*schema)));
    const Result<QString> environment = journal.meta().environment();
    if (!environment)
        return tl::unexpected(environment.error());
    const Result<JournalMark> mark = markOf(journal);
    if (!mark)
        return tl::unexpected(mark.error());
    return JournalCopy{.environment = *environment, .mark = *mark, .schema = *schema};
}

} // namespace

QString journalFileName(const QString &environmentKey)
{
    QString safe = environmentKey;
    for (QChar &character : safe) {
        const bool plain =
            (character >= u'a' && character <= u'z') || character.isDigit() || character == u'.' || character == u'-';
        if (!plain)
            character = u'_';
    }
    return u"journal-"_s + safe + u".sqlite"_s;
}

QString copyName(const QString &environmentKey, const QDateTime &utc)
{
    QString name = journalFileName(environmentKey);
    return name.replace(u".sqlite"_s, u'-' + utc.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u".sqlite"_s);
}

qint64 journalBytes(const QString &file)
{
    return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
}

QString unfinishedName(const QString &to)
{
    return to + u".unfinished"_s;
}

Result<JournalCopy> copyJournal(const StoreLocation &journal, const QString &to)
{
    if (QFileInfo::exists(to))
        return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"there is a file already: "_s + to});
    const QString folder = QFileInfo(to).absolutePath();
    if (const auto room = mustHaveRoom(folder, journalBytes(journal.file)); !room)
        return tl::unexpected(room.error());
    const Unfinished unfinished(unfinishedName(to));
    QFile target(unfinished.path());
    // Empty and private before anything is in it; VACUUM INTO takes an empty file.
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::unexpected(storageError(SqlFault::CannotOpen, target.errorString()));
    target.close();
    {
        const auto database = Database::open(journal, Database::Access::Read);
        if (!database)
            return tl::unexpected(database.error());
        if (const auto copied = (*database)->run(u"VACUUM INTO ?"_s, {unfinished.path()}); !copied)
            return tl::unexpected(copied.error());
    }
    Result<JournalCopy> copy = inspectCopy(unfinished.path(), journal.environment);
    if (!copy)
        return copy;
    if (const auto finished = finish(unfinished.path(), to); !finished)
        return tl::unexpected(finished.error());
    copy->file = to;
    return copy;
}

Result<JournalCopy> inspectCopy(const QString &file, const QString &environment)
{
    StoreLocation location;
    location.file = file;
    const auto database = Database::open(location, Database::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    Journal journal(**database);
    Result<JournalCopy> copy = read(journal);
    if (!copy)
        return copy;
    if (!environment.isEmpty() && copy->environment != environment)
        return tl::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"foreign: the journal of "_s + copy->environment});
    copy->file = file;
    copy->bytes = QFileInfo(file).size();
    return copy;
}

Result<Roles> rolesInCopy(const QString &file, const Username &username)
{
    StoreLocation location;
    location.file = file;
    const auto database = Database::open(location, Database::Access::Read);
    if (!database)
        return tl::unexpected(database.error());
    Journal journal(**database);
    return rolesOfUsername(journal, username);
}

Result<void> copyBeforeMigration(const StoreLocation &journal, const QString &folder, const QDateTime &utc, int newest)
{
    if (!QFileInfo::exists(journal.file))
        return {};
    int schema = 0;
    {
        const auto database = Database::open(journal, Database::Access::Read);
        if (!database)
            return {}; // opening it for writing says what is wrong, and migrates nothing then
        const Result<int> found = schemaVersion(**database);
        schema = found.value_or(0);
    }
    if (schema == 0 || schema >= newest)
        return {};
    if (!QDir().mkpath(folder))
        return tl::unexpected(storageError(SqlFault::CannotOpen, folder));
    const QString name = copyName(journal.environment, utc);
    const auto copy = copyJournal(journal, folder + u"/before-%1-"_s.arg(newest) + name);
    return copy ? Result<void>{} : tl::unexpected(copy.error());
}

Result<QString> setAside(const QString &file, const QDateTime &utc)
{
    const QFileInfo journal(file);
    const QString folder = journal.absolutePath() + u"/set-aside/"_s + journal.completeBaseName() + u'-'
        + utc.toUTC().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QDir().mkpath(folder))
        return tl::unexpected(storageError(SqlFault::CannotOpen, folder));
    // The log before the file: a log beside a file that is not its own would be played into it.
    for (const QString &part : {u"-shm"_s, u"-wal"_s, QString()}) {
        const QString name = journal.fileName() + part;
        if (QFileInfo::exists(journal.absolutePath() + u'/' + name)
            && !QFile::rename(journal.absolutePath() + u'/' + name, folder + u'/' + name))
            return tl::unexpected(storageError(SqlFault::InputOutput, u"cannot move "_s + name));
    }
    synchroniseFolder(folder);
    synchroniseFolder(journal.absolutePath());
    return folder;
}

Result<void> putBack(const QString &folder, const QString &file)
{
    const QFileInfo journal(file);
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        const QString name = journal.fileName() + part;
        if (QFileInfo::exists(folder + u'/' + name)
            && !QFile::rename(folder + u'/' + name, journal.absolutePath() + u'/' + name))
            return tl::unexpected(storageError(SqlFault::InputOutput, u"cannot move "_s + name));
    }
    return {};
}

Result<void> putInPlace(const QString &copy, const QString &file)
{
    for (const QString &part : {u"-shm"_s, u"-wal"_s, QString()}) {
        if (QFileInfo::exists(file + part))
            return tl::unexpected(storageError(SqlFault::CannotOpen, u"in the way: "_s + file + part));
    }
    if (auto room = mustHaveRoom(QFileInfo(file).absolutePath(), QFileInfo(copy).size()); !room)
        return room;
    const Unfinished unfinished(unfinishedName(file));
    QFile source(copy);
    QFile target(unfinished.path());
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::unexpected(storageError(SqlFault::CannotOpen, source.errorString() + target.errorString()));
    constexpr qint64 piece = 1'048'576;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(piece);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return tl::unexpected(storageError(SqlFault::InputOutput, target.errorString()));
    }
    target.close();
    return finish(unfinished.path(), file);
}
