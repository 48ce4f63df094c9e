// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/journalcheck.h"
#include "domain/people.h"
#include "store/store.h"

#include <atomic>

// Walks the whole journal on the reading thread, and makes today's anchor.
class JournalCheckFlow : public QObject
{
    Q_OBJECT
public:
    explicit JournalCheckFlow(Store &store, QObject *parent = nullptr);
    ~JournalCheckFlow() override; // stops a check that runs

    void check(const Actor &actor);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }

    // Signed with this desk's key, whose seed the keychain holds; the journal is told its public half.
    void makeAnchor(const Secret &seed, const Actor &actor);

Q_SIGNALS:
    void progressed(qint64 entries, qint64 total);
    void checked(const JournalCheck &check);
    void anchorMade(const AnchorSlip &slip);
    void failed(const Error &error);

private:
    Store &m_store;
    std::shared_ptr<std::atomic_bool> m_stop; // of the check that runs
};
