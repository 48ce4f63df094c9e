// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalcontext.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <memory>

class Journal;
class QThread;
class StoreWorker;

// One thing to do on a connection. Made, answered and destroyed on the GUI thread; only `work` runs elsewhere.
class StoreJob
{
public:
    virtual ~StoreJob() = default;
    // False: not finished, run again after the others that wait. A null journal: not open, `why` says why.
    virtual bool work(Journal *journal, const Error &why) = 0;
    virtual void deliver() = 0;

    std::atomic_bool stopped{false}; // its page died: nobody wants the answer
};

// What a lane tells about, always on the GUI thread.
struct LaneReports {
    std::function<void(const Touched &)> touched{};
    std::function<void(const AuditEntry &)> refusedRead{};
    std::function<void(SqlFault)> fault{};
    SqlWatch *watch = nullptr; // asked before every statement, on the lane's thread; only by tests
};

// One connection on a thread of its own, and the queue before it. GUI thread.
class StoreLane
{
public:
    StoreLane(const StoreLocation &location, const DeskIdentity &desk, Database::Access access, LaneReports reports);
    ~StoreLane();
    Q_DISABLE_COPY_MOVE(StoreLane)

    void add(std::shared_ptr<StoreJob> job);
    // Drops what waits, or lets it be done; false when the thread did not end in time. It is then left behind, with all
    // that it holds: ending it by force could tear a transaction.
    bool stop(bool dropWaiting, std::chrono::milliseconds patience);

private:
    QThread *m_thread;
    StoreWorker *m_worker;
    QObject *m_home; // answers come here; when it is gone they are dropped
};
