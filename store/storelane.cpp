// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storelane.h"

#include "domain/logcategories.h"
#include "store/storeworker.h"

#include <QThread>

StoreLane::StoreLane(const StoreLocation &location, const DeskIdentity &desk, Database::Access access,
                     LaneReports reports)
    : m_thread(new QThread)
    , m_worker(nullptr)
    , m_home(new QObject)
{
    m_worker = new StoreWorker(location, desk, access, {m_home, std::move(reports)});
    m_thread->setObjectName(access == Database::Access::Write ? QStringLiteral("journal-writer")
                                                              : QStringLiteral("journal-reader"));
    m_worker->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

StoreLane::~StoreLane()
{
    if (m_thread)
        stop(true, std::chrono::seconds{5});
}

void StoreLane::add(std::shared_ptr<StoreJob> job)
{
    m_worker->add(std::move(job));
}

bool StoreLane::stop(bool dropWaiting, std::chrono::milliseconds patience)
{
    if (dropWaiting)
        m_worker->dropAll();
    QThread *thread = std::exchange(m_thread, nullptr);
    // Behind everything that waits.
    QMetaObject::invokeMethod(m_worker, [thread] { thread->quit(); }, Qt::QueuedConnection);
    if (!thread->wait(QDeadlineTimer(patience))) {
        qCWarning(logStore) << thread->objectName() << "did not end in time";
        return false;
    }
    delete thread;
    delete m_home;
    return true;
}
