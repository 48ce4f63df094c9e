// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/cases.h"
#include "domain/journalstate.h"
#include "domain/pagesource.h"
#include "domain/payout.h"
#include "domain/registeredinvoice.h"
#include "store/storelocation.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class AuditPages;
class Journal;
class RegisterPages;
class StoreJob;
class SqlWatch;
class StoreLane;
enum class SqlFault;
struct Touched;
template <typename Row, typename Filter>
class TablePages;

// The journal as the GUI thread sees it: calls return at once, answers come later on this thread. One writer thread has
// the only connection that writes, one reader thread a read-only one; intents and verdicts never wait for a read.
//
// `work` runs on another thread: it captures values, never widgets or flows.
class Store : public QObject
{
    Q_OBJECT
public:
    using AuditSource = PageSource<AuditEntry, AuditFilter>;
    using CaseSource = PageSource<Case, CaseFilter>;
    using PayoutSource = PageSource<Payout, PayoutFilter>;
    using RegisterSource = PageSource<RegisteredInvoice, RegisterFilter>;

    explicit Store(QObject *parent = nullptr, SqlWatch *watch = nullptr); // a watch: of the writer, only by tests
    ~Store() override; // lets the writer finish what it was given, for a few seconds at most

    // Opens or makes the journal, migrates it, presents the desk. Good or Checking afterwards, or what is wrong.
    void open(const StoreLocation &location, const DeskIdentity &desk, const Reply<JournalState> &done);
    // Lets go of the file; what the writer was given is done first.
    void close();
    [[nodiscard]] const JournalState &state() const { return m_state; }
    // What a check outside found (an older copy, a bad place, a broken chain).
    void setState(const JournalState &state);

    // One transaction, committed before the answer; undone when `work` returns an error. Never dropped: when the
    // context is gone, only the answer is. Refused at once, Kind::Storage, while the journal may not be written.
    template <typename T>
    void write(std::function<Result<T>(Journal &)> work, Reply<T> done);
    // All statements of `work` see one state. Dropped when the context is gone.
    template <typename T>
    void read(std::function<Result<T>(Journal &)> work, Reply<T> done);
    // A long read in slices: `slice` adds to the T it is handed and says whether it is finished. Other reads get their
    // turn between two slices; gone is the context, gone is the rest.
    template <typename T>
    void readInSlices(std::function<Result<bool>(Journal &, T &)> slice, Reply<T> done);

    [[nodiscard]] AuditSource &auditSource() const; // refuses until readAuditAs() somebody who may
    void readAuditAs(const Actor &actor);
    [[nodiscard]] CaseSource &caseSource() const;
    [[nodiscard]] PayoutSource &payoutSource() const;
    [[nodiscard]] RegisterSource &registerSource() const;

Q_SIGNALS:
    void stateChanged(const JournalState &state);
    // Here or at another desk: entries were added to the log; rows were written to these tables ("role_grant",
    // "policy", "shared_list", …).
    void logGrew();
    void tablesChanged(const QStringList &tables);

private:
    using CasePages = TablePages<Case, CaseFilter>;
    using PayoutPages = TablePages<Payout, PayoutFilter>;

    void startLanes(const StoreLocation &location, const DeskIdentity &desk);
    void stopLanes();
    void addWrite(const std::shared_ptr<StoreJob> &job);
    void addRead(const std::shared_ptr<StoreJob> &job, QObject *context);
    void logRefusedRead(const AuditEntry &refusal);
    void announce(const Touched &touched);
    void noteFault(SqlFault fault);
    [[nodiscard]] Error notWritable() const;

    SqlWatch *m_watch;
    JournalState m_state{};
    std::unique_ptr<StoreLane> m_writer;
    std::unique_ptr<StoreLane> m_reader;
    std::unique_ptr<AuditPages> m_audit;
    std::unique_ptr<CasePages> m_cases;
    std::unique_ptr<PayoutPages> m_payouts;
    std::unique_ptr<RegisterPages> m_register;
};

#include "store/storejobs.h" // IWYU pragma: keep (the templates)
