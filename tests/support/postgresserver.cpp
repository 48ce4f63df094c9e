// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgresserver.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

// Debian keeps them out of the PATH: several versions may be installed.
QString programsFolder()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(all.begin(), all.end(),
              [](const QString &left, const QString &right) { return left.toInt() < right.toInt(); });
    return all.isEmpty() ? QString{} : versions.filePath(all.constLast() + u"/bin"_s);
}

} // namespace

PostgresServer::PostgresServer()
    : m_programs(programsFolder())
    , m_account(::geteuid() == 0 ? u"postgres"_s : qEnvironmentVariable("USER", u"postgres"_s))
{ }

PostgresServer::~PostgresServer()
{
    kill();
}

QStringList PostgresServer::asServer(const QString &program, const QStringList &arguments) const
{
    // Ends with us also when we are killed.
    QStringList command{u"setpriv"_s, u"--pdeathsig"_s, u"QUIT"_s};
    if (::geteuid() == 0)
        command << u"--reuid"_s << m_account << u"--regid"_s << m_account << u"--clear-groups"_s;
    return command + QStringList{m_programs + u'/' + program} + arguments;
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(program, arguments);
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_problem = program + u": "_s + QString::fromLocal8Bit(process.readAll()) + process.errorString();
    return false;
}

QString PostgresServer::problem()
{
    if (m_made || !m_problem.isEmpty())
        return m_problem;
    if (m_programs.isEmpty())
        return m_problem = u"PostgreSQL is not installed (packaging/install-dependencies.sh test)"_s;
    if (::geteuid() == 0 && !run(u"chown"_s, {m_account, m_folder.path()}))
        return m_problem;
    const QStringList make = asServer(u"initdb"_s,
                                      {u"--no-sync"_s, u"--auth=trust"_s, u"--username=keeper"_s, u"--encoding=UTF8"_s,
                                       u"--locale=C.UTF-8"_s, u"--pgdata"_s, m_folder.filePath(u"data"_s)});
    m_made = run(make.first(), make.mid(1)) && start();
    return m_problem;
}

bool PostgresServer::start()
{
    const QStringList command =
        asServer(u"postgres"_s,
                 {u"-D"_s, m_folder.filePath(u"data"_s), u"-k"_s, m_folder.path(), u"-c"_s, u"listen_addresses="_s,
                  u"-c"_s, u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s, u"-c"_s, u"shared_buffers=32MB"_s});
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::MergedChannels);
    m_server->setStandardOutputFile(m_folder.filePath(u"log"_s));
    m_server->start(command.first(), command.mid(1));
    const QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired() && m_server->state() != QProcess::NotRunning) {
        const QString ready = m_programs + u"/pg_isready"_s;
        if (QProcess::execute(ready, {u"-q"_s, u"-h"_s, m_folder.path(), u"-U"_s, u"keeper"_s, u"-d"_s, u"postgres"_s})
            == 0)
            return true;
        m_server->waitForFinished(20);
    }
    QFile log(m_folder.filePath(u"log"_s));
    m_problem = u"PostgreSQL did not start: "_s
        + (log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : log.errorString());
    return false;
}

void PostgresServer::kill()
{
    if (!m_server)
        return;
    ::kill(pid_t(m_server->processId()), SIGQUIT); // immediate shutdown: children go along
    m_server->waitForFinished(10'000);
    m_server.reset();
}

StoreLocation PostgresServer::newDatabase()
{
    if (!problem().isEmpty())
        return {};
    StoreLocation location;
    location.engine = StoreLocation::Engine::Postgres;
    location.environment = u"sandbox"_s;
    location.host = m_folder.path();
    location.user = u"keeper"_s;
    location.database = u"postgres"_s;
    const QString name = u"journal%1"_s.arg(++m_databases);
    if (psql(location, u"CREATE DATABASE %1 TEMPLATE template0; SELECT 'made'"_s.arg(name)).isEmpty())
        return {};
    location.database = name;
    return location;
}

QString PostgresServer::psql(const StoreLocation &location, const QString &sql) const
{
    QProcess process;
    // By lines of standard input: CREATE DATABASE refuses to run within the transaction that -c with two statements is.
    process.start(m_programs + u"/psql"_s,
                  {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, location.host, u"-U"_s,
                   location.user, u"-d"_s, location.database});
    process.write(sql.toUtf8() + ";\n");
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) {
        qWarning().noquote() << "psql:" << process.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

PostgresServer &postgresServer()
{
    static PostgresServer server;
    return server;
}
