// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/journalcopy.h"
#include "store/store.h"

#include <QTimer>

#include <memory>

class SecretStore;

// Where a journal lies and what remembers it.
struct JournalPlace {
    StoreLocation location{};
    DeskIdentity desk{};
    QString memoryFile{};     // beside the journal
    QString copiesFolder{};   // for the copy before a migration
    bool usesKeychain = true; // not for the built-in sandbox, which moves no real money
};

// Opens the journal and says whether it may be trusted with money: the place, a copy before a migration, SQLite's quick
// check, what the keychain remembers, roles and rules against the log. Money stays locked until all of it has passed.
// Afterwards keeps the memory up to date, and makes and restores copies. GUI thread; nothing here blocks it.
class JournalFlow final : public QObject
{
    Q_OBJECT
public:
    JournalFlow(Store &store, SecretStore &secrets, QObject *parent = nullptr);
    ~JournalFlow() override;

    void open(const JournalPlace &place);
    void retry();
    void setPatienceWithLocks(std::chrono::milliseconds pause) { m_again.setInterval(pause); }
    [[nodiscard]] const JournalPlace &place() const { return m_place; }
    [[nodiscard]] qint64 rememberedEntries() const { return m_rememberedEntries; }
    // What the journal is called, for whoever must type it.
    [[nodiscard]] QString name() const { return m_place.location.environment; }

    // An administrator takes this journal for the right one although another is remembered.
    void accept(const Actor &actor, const QString &reason, const Reply<void> &done);
    void copyTo(const Actor &actor, const QString &file, const Reply<JournalCopy> &done);
    void inspect(const QString &file, const Reply<JournalCopy> &done);
    // The present file is set aside, never deleted.
    void restore(const Actor &actor, const QString &copy, const QString &reason, const Reply<JournalCopy> &done);

Q_SIGNALS:
    void begun();  // it can be read; whether it may be trusted is still being looked at
    void opened(); // and checked, whatever came of it
    void copyProgressed(qint64 done, qint64 total);

private:
    struct Check; // one run from the place to the verdict

    void prepare(const std::shared_ptr<Check> &check);
    void openStore(const std::shared_ptr<Check> &check);
    void lookThrough(const std::shared_ptr<Check> &check);
    void askMemory(const std::shared_ptr<Check> &check);
    void compare(const std::shared_ptr<Check> &check);
    void breakOpen(const std::shared_ptr<Check> &check, const QString &evidence);
    void conclude(const std::shared_ptr<Check> &check, JournalState::Health health, const QString &detail = {});
    void rememberHead();
    void keep(const JournalMark &mark);
    [[nodiscard]] QList<JournalMark> remembered() const; // by the newest check
    void copyNow(const Actor &actor, const QString &file, const Reply<JournalCopy> &done);
    void swapFiles(const Actor &actor, const JournalCopy &copy, const QString &reason, const Reply<JournalCopy> &done);
    void writeRestored(const Actor &actor, const JournalCopy &copy, const QString &after,
                       const Reply<JournalCopy> &done);

    Store &m_store;
    SecretStore &m_secrets;
    JournalPlace m_place{};
    std::unique_ptr<JournalMemory> m_memory;
    std::shared_ptr<Check> m_check; // the newest; an older one's answers are nobody's
    qint64 m_rememberedEntries = 0;
    bool m_grewMeanwhile = false;
    QTimer m_soon;  // until the head may be remembered again
    QTimer m_again; // until a locked journal is tried again
};
