// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"
#include "domain/people.h"
#include "domain/registeredinvoice.h"
#include "domain/reply.h"
#include "domain/sharedlists.h"
#include "usapi/client.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <map>
#include <memory>

class AccountTokens;
class Journal;
class SessionFlow;
class Store;

// Asks for checkouts, cancellations and completions and puts approved ones on the wire, each at most once: intent
// first, durable, then the first byte; the verdict is written however long the disk takes. The state of an invoice is
// read again right before it is cancelled or completed: when it moved, nothing is sent. Outlives every page. GUI
// thread.
class InvoiceCallFlow : public QObject
{
    Q_OBJECT
public:
    // How far a call came, told as it happens: the page's progress, and where tests kill the program.
    enum class Step {
        Asked,    // REQUESTED is durable
        LookedAt, // the line and the server were seen to work, and the invoice is as it was
        Claimed,  // SENDING is durable: from here on the answer decides
        OnTheWire,
        Answered, // a verdict is known
        Recorded, // … and durable
    };
    Q_ENUM(Step)

    InvoiceCallFlow(SessionFlow &session, Store &store, AccountTokens &tokens, QObject *parent = nullptr);
    ~InvoiceCallFlow() override;

    void setActor(const Actor &actor) { m_actor = actor; }
    void setLists(const SharedLists &lists) { m_lists = lists; } // what may be done in which state
    // Nobody acts any more: what is not claimed yet is left where it is; what is goes on to its verdict.
    void leave();
    void setRetry(std::chrono::milliseconds pause) { m_retry = pause; } // of writing a verdict; tests make it short

    // Answered by requested() or requestRefused(). What a rule approves is sent at once.
    void request(const InvoiceCallContent &wanted, const QString &reason = {}, const InvoiceCallId &copyOf = {});
    // The same, where `ask` writes the request and what belongs to it in one transaction (it runs on the writer
    // thread). `asked` is told before the signals. Nobody comes back for such a call: what is not started is withdrawn.
    using Asking = std::function<Result<InvoiceCall>(Journal &, const Actor &)>;
    void requestBy(const InvoiceCallContent &wanted, const Asking &ask, const Reply<InvoiceCall> &asked);
    void send(const InvoiceCall &call); // an approved one; twice is once
    // Before SENDING: nothing happens to the row. Before the first byte: NOT_SENT. After it: UNKNOWN.
    void stop(const InvoiceCallId &id);
    void withdraw(const InvoiceCallId &id);
    void resolve(const InvoiceCallId &id, bool done, const QString &reason, const QString &reference);
    // Reclassifies what no living sender has, never sends: at start, and whenever a journal was opened.
    void recover();

    [[nodiscard]] bool isSending(const InvoiceCallId &id) const { return m_running.contains(id.value); }
    [[nodiscard]] QSet<QString> sending() const; // their ids
    // Claimed, and their verdict not written: the journal may not be closed before.
    [[nodiscard]] int onTheWire() const;

Q_SIGNALS:
    void stepReached(const InvoiceCallId &id, InvoiceCallFlow::Step step);
    void sendingChanged(); // isSending() or onTheWire() of something
    void requested(const InvoiceCall &call);
    void requestRefused(const InvoiceCallContent &wanted, const Error &error);
    void changed(const InvoiceCall &call);  // as the journal has it now
    void finished(const InvoiceCall &call); // its verdict is durable
    void acted(const InvoiceCall &call);    // withdrawn or resolved
    void actRefused(const Error &error);
    // Nothing left this computer. The row is withdrawn; a checkout by request() waits.
    void notStarted(const InvoiceCall &call, const Error &error);
    // … because the invoice is no longer what it was.
    void movedMeanwhile(const InvoiceCall &call, const Invoice &now);
    void invoiceRead(const Invoice &invoice); // on the way: for the register
    void recovered(qint64 unknown);
    // The verdict is known and the journal cannot be written; it is tried again until it can.
    void verdictUnwritten(const InvoiceCall &call, const Outcome &outcome);

private:
    struct Running;

    void ask(const InvoiceCallContent &wanted, const Asking &asking, const Reply<InvoiceCall> &asked);
    void carryOut(const InvoiceCall &call, const Actor &maker);
    [[nodiscard]] bool isKept(const InvoiceCall &call) const; // waits for somebody when it is not started
    void look(const InvoiceCallId &id);
    void lookAtInvoice(const InvoiceCallId &id);
    void claim(const InvoiceCallId &id, const std::optional<Token> &token);
    void put(const InvoiceCall &call, const std::optional<Token> &token);
    void record(const InvoiceCall &call, const CheckoutOutcome &outcome);
    void finish(const InvoiceCall &call);
    void giveUp(const InvoiceCallId &id, const Error &error);
    void leaveAlone(const InvoiceCallId &id, const Invoice &now);
    void takeBack(const InvoiceCall &call, const Actor &actor);
    void tellAct(const Result<InvoiceCall> &done);
    [[nodiscard]] bool stillFits(const InvoiceCallContent &content, const Invoice &now) const;
    // False: whoever was told has stopped it.
    bool reach(const InvoiceCallId &id, Step step);
    [[nodiscard]] QObject *contextOf(const InvoiceCallId &id);

    SessionFlow &m_session;
    Store &m_store;
    AccountTokens &m_tokens;
    Actor m_actor{};
    SharedLists m_lists{};
    std::chrono::milliseconds m_retry{2'000};
    std::map<QString, std::unique_ptr<Running>> m_running;
    QSet<QString> m_passing; // checkouts by requestBy() that are not over
};
