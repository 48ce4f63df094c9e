// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include "domain/logcategories.h"
#include "store/auditsearch.h"
#include "store/witness.h"

#include <QMutexLocker>
#include <QSqlDatabase>
#include <QSqlDriver>

namespace {

constexpr std::chrono::milliseconds beforeTidying{300};
constexpr int indexedAtOnce = 300; // some ten milliseconds: an intent that comes meanwhile waits no longer

} // namespace

StoreWorker::StoreWorker(StoreLocation location, DeskIdentity desk, Database::Access access, WorkerHome home)
    : m_location(std::move(location))
    , m_desk(std::move(desk))
    , m_access(access)
    , m_home(std::move(home))
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(beforeTidying);
    connect(&m_idle, &QTimer::timeout, this, &StoreWorker::tidyUp);
}

StoreWorker::~StoreWorker() = default;

void StoreWorker::add(std::shared_ptr<StoreJob> job)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.push_back(std::move(job));
    }
    QMetaObject::invokeMethod(this, &StoreWorker::runNext, Qt::QueuedConnection);
}

void StoreWorker::dropAll()
{
    std::deque<std::shared_ptr<StoreJob>> dropped;
    const QMutexLocker lock(&m_mutex);
    dropped.swap(m_waiting);
}

Result<void> StoreWorker::ensureOpen()
{
    if (m_database && !m_database->isConnected()) { // Qt's PostgreSQL driver does not reconnect
        m_journal.reset();
        m_database.reset();
    }
    if (m_database)
        return {};
    Result<std::unique_ptr<Database>> opened = Database::open(m_location, m_access, m_home.reports.watch);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    m_journal = std::make_unique<Journal>(*m_database, m_desk);
    if (m_access == Database::Access::Read && m_database->isPostgres())
        listen();
    if (m_access == Database::Access::Write)
        m_idle.start(); // a crash may have left entries without index
    return {};
}

template <typename Report>
void StoreWorker::toHome(Report report) const
{
    QMetaObject::invokeMethod(m_home.home, std::move(report), Qt::QueuedConnection);
}

void StoreWorker::runNext()
{
    std::shared_ptr<StoreJob> job;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_waiting.empty())
            return;
        job = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    if (!job->stopped) {
        const Result<void> open = ensureOpen();
        const bool done = job->work(open ? m_journal.get() : nullptr, open ? Error{} : open.error());
        reportJob();
        if (!done && !job->stopped) {
            add(std::move(job));
            return;
        }
    }
    // Moved along: the last hold on a job, and with it on what its handler captured, is let go on the GUI thread.
    toHome([job = std::move(job)] { job->deliver(); });
}

void StoreWorker::reportJob()
{
    if (!m_journal)
        return;
    // PostgreSQL tells of its own accord, us as well as the other desks (heard).
    if (const Touched written = m_journal->takeTouched(); !written.isEmpty() && !m_database->isPostgres()) {
        toHome([report = m_home.reports.touched, written] { report(written); });
        m_idle.start();
    }
    if (const std::optional<AuditEntry> refusal = m_journal->takeRefusal())
        toHome([report = m_home.reports.refusedRead, entry = *refusal] { report(entry); });
    const SqlFault fault = m_database->takeFault();
    const bool asMeant = m_access == Database::Access::Read && fault == SqlFault::ReadOnly;
    if (fault != SqlFault::None && !asMeant)
        toHome([report = m_home.reports.fault, fault] { report(fault); });
}

void StoreWorker::listen()
{
    QSqlDriver *driver = QSqlDatabase::database(m_database->connectionName(), false).driver();
    for (const char *channel : {"console_audit", "console_invoice"}) {
        if (!driver->subscribeToNotification(QString::fromLatin1(channel)))
            qCWarning(logStore) << "the journal's server does not tell what other desks write";
    }
    connect(driver, &QSqlDriver::notification, this,
            [this](const QString &channel, QSqlDriver::NotificationSource, const QVariant &payload) {
                if (channel == u"console_invoice")
                    heardOfInvoice(payload.toString());
                else
                    heard(payload.toString());
            });
}

// "seq action kind id", from the trigger on the log.
void StoreWorker::heard(const QString &payload)
{
    const QStringList parts = payload.split(u' ');
    if (parts.size() < 4 || !m_database)
        return;
    Touched written{.auditAdded = {parts.at(0).toLongLong()}};
    for (const WitnessedTable &table : witnessedTables()) {
        if (table.objectKind == parts.at(2))
            written.tables.insert(table.table);
    }
    for (const WitnessedTable &table : witnessedTables()) {
        if (table.addedBy.isEmpty() || !written.tables.contains(table.table))
            continue;
        const Result<qint64> row =
            m_database->number(QStringLiteral("SELECT seq FROM %1 WHERE id = ?").arg(table.table), {parts.at(3)});
        if (row)
            (parts.at(1) == table.addedBy ? written.rows[table.table].added : written.rows[table.table].changed)
                .append(*row);
    }
    toHome([report = m_home.reports.touched, written] { report(written); });
}

// "INSERT seq" or "UPDATE seq", from the triggers on the register.
void StoreWorker::heardOfInvoice(const QString &payload)
{
    const qint64 row = payload.section(u' ', 1).toLongLong();
    if (row <= 0)
        return;
    Touched written{.tables = {QStringLiteral("invoice")}};
    TouchedRows &rows = written.rows[QStringLiteral("invoice")];
    (payload.startsWith(u"INSERT") ? rows.added : rows.changed).append(row);
    toHome([report = m_home.reports.touched, written] { report(written); });
}

void StoreWorker::tidyUp()
{
    if (!m_journal || m_access != Database::Access::Write || m_database->isPostgres())
        return;
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_waiting.empty()) {
            m_idle.start();
            return;
        }
    }
    bool more = false;
    const Result<void> extended = m_journal->transact([&] {
        const Result<bool> taken = auditsearch::extend(*m_database, indexedAtOnce);
        more = taken && *taken;
        return taken ? Result<void>{} : tl::unexpected(taken.error());
    });
    m_database->forgetFault(); // the next write meets it too, if it lasts
    if (extended && more)
        m_idle.start(std::chrono::milliseconds{0});
    if (extended && !more)
        m_idle.setInterval(beforeTidying);
}
