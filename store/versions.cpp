// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/versions.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

QString sqliteVersion()
{
    const QString name = u"versions"_s;
    QString version = u"not there"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(u":memory:"_s);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT sqlite_version()"_s) && query.next())
                version = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

// Asked of the client library itself: the console is not linked with it, Qt's driver is.
QString postgresVersion()
{
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return u"no driver"_s;
    using VersionFunction = int (*)();
    QLibrary client(u"pq"_s, 5);
    // QFunctionPointer says nothing about what the function takes.
    const auto version = reinterpret_cast<VersionFunction>(client.resolve("PQlibVersion"));
    if (version == nullptr)
        return u"of unknown version"_s;
    return u"%1.%2"_s.arg(version() / 10'000).arg(version() % 10'000);
}

} // namespace

QStringList storeVersions()
{
    return {u"SQLite "_s + sqliteVersion(), u"PostgreSQL client "_s + postgresVersion(),
            u"libsodium "_s + QString::fromLatin1(sodium_version_string())};
}
