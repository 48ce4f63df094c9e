// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include <QSqlDatabase>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace {

bool staysOnThisMachine(const QString &host)
{
    return host.startsWith(u'/') || host == u"127.0.0.1"_s || host == u"::1"_s || host == u"localhost"_s;
}

// Qt parts options at ';' and hands the rest to libpq as it is.
bool isSafeOption(const QString &value)
{
    return !value.contains(u';') && !value.contains(u'\'') && !value.contains(u'\\');
}

QString optionsFor(const StoreLocation &location)
{
    QStringList options{u"connect_timeout=5"_s,     u"keepalives=1"_s,       u"keepalives_idle=10"_s,
                        u"keepalives_interval=5"_s, u"keepalives_count=3"_s, u"tcp_user_timeout=15000"_s,
                        u"application_name=usapi-console"_s};
    if (!staysOnThisMachine(location.host)) {
        options.append(u"sslmode=verify-full"_s);
        if (!location.rootCertificate.isEmpty())
            options.append(u"sslrootcert='%1'"_s.arg(location.rootCertificate));
    }
    return options.join(u';');
}

} // namespace

Result<void> Database::openPostgres(const StoreLocation &location)
{
    if (!isSafeOption(location.rootCertificate))
        return tl::unexpected(Error{.kind = Error::Kind::InvalidInput, .detail = u"rootCertificate"_s});
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    if (!handle.isValid()) {
        m_lastFault = SqlFault::CannotOpen;
        return tl::unexpected(storageError(m_lastFault, u"Qt's PostgreSQL driver is not installed"_s));
    }
    handle.setHostName(location.host);
    handle.setPort(location.port);
    handle.setDatabaseName(location.database);
    handle.setUserName(location.user);
    handle.setConnectOptions(optionsFor(location));
    // Given for the moment of opening only: a QSqlDatabase would keep it for as long as it lives.
    if (!handle.open(location.user, location.password.text())) {
        m_lastFault = SqlFault::CannotOpen;
        return tl::unexpected(storageError(m_lastFault, handle.lastError().databaseText()));
    }
    const QStringList session{
        u"SET client_min_messages = warning"_s,
        u"SET statement_timeout = 30000"_s,
        u"SET lock_timeout = %1"_s.arg(location.busyMilliseconds),
        u"SET idle_in_transaction_session_timeout = 60000"_s,
        u"SET default_transaction_read_only = %1"_s.arg(m_access == Access::Read ? u"on"_s : u"off"_s),
        u"SET synchronous_commit = on"_s,
    };
    for (const QString &sql : session) {
        if (const Result<qint64> set = run(sql); !set)
            return tl::unexpected(set.error());
    }
    return {};
}
