// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/storelane.h"

#include <QMutex>
#include <QTimer>

#include <deque>

// Where a worker's answers go: `home` lives on the GUI thread.
struct WorkerHome {
    QObject *home = nullptr;
    LaneReports reports{};
};

// Works a lane's queue off, one job after the other, on the lane's thread.
class StoreWorker final : public QObject
{
    Q_OBJECT
public:
    StoreWorker(StoreLocation location, DeskIdentity desk, Database::Access access, WorkerHome home);
    ~StoreWorker() override;

    void add(std::shared_ptr<StoreJob> job); // any thread
    void dropAll();                          // GUI thread

private:
    void runNext();
    [[nodiscard]] Result<void> ensureOpen();
    void reportJob();
    void listen();
    void heard(const QString &payload);
    void heardOfInvoice(const QString &payload);
    void tidyUp();
    template <typename Report>
    void toHome(Report report) const;

    StoreLocation m_location;
    DeskIdentity m_desk;
    Database::Access m_access;
    WorkerHome m_home;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Journal> m_journal;

    QMutex m_mutex;
    std::deque<std::shared_ptr<StoreJob>> m_waiting;
    QTimer m_idle{this}; // the writer extends the search's index when nothing else wants it
};
