// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeworker.h"

#include "domain/logcategories.h"

#include <QMutexLocker>

StoreWorker::StoreWorker(StoreLocation location, DeskIdentity desk, Database::Access access, WorkerHome home)
    : m_location(std::move(location))
    , m_desk(std::move(desk))
    , m_access(access)
    , m_home(std::move(home))
{ }

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
    Result<std::unique_ptr<Database>> opened = Database::open(m_location, m_access);
    if (!opened)
        return tl::unexpected(opened.error());
    m_database = std::move(*opened);
    m_journal = std::make_unique<Journal>(*m_database, m_desk);
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
    if (const Touched written = m_journal->takeTouched(); !written.isEmpty())
        toHome([report = m_home.reports.touched, written] { report(written); });
    if (const std::optional<AuditEntry> refusal = m_journal->takeRefusal())
        toHome([report = m_home.reports.refusedRead, entry = *refusal] { report(entry); });
    if (const SqlFault fault = m_database->takeFault(); fault != SqlFault::None)
        toHome([report = m_home.reports.fault, fault] { report(fault); });
}
