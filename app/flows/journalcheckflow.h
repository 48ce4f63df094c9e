// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/journalcheck.h"
#include "domain/people.h"
#include "store/store.h"

#include <atomic>

// Walks the whole journal on the reading thread, in slices: others read between them.
class JournalCheckFlow : public QObject
{
    Q_OBJECT
public:
    explicit JournalCheckFlow(Store &store, QObject *parent = nullptr);
    ~JournalCheckFlow() override; // stops a check that runs

    void check(const Actor &actor);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(qint64 entries, qint64 total);
    void checked(const JournalCheck &check);
    void failed(const Error &error);

private:
    void note(AuditEntry entry, const JournalCheck &check);

    Store &m_store;
    std::shared_ptr<std::atomic_bool> m_stop; // of the check that runs
};
