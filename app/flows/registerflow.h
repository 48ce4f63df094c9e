// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cancelcandidate.h"
#include "domain/invoicecall.h"
#include "domain/registeredinvoice.h"
#include "domain/reply.h"
#include "domain/sharedlists.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

class AccountTokens;
class SessionFlow;
class Store;

// Keeps the register: writes down what any reading said, and reads again — what somebody asks for, and by itself what
// is due (domain/watchplan.h), one desk at a time for each invoice, a few at once, and not while the line is down. With
// the token of the account that read it last where this desk has it, else the operator's. GUI thread.
class RegisterFlow : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumInFlight = 6;

    // Everything the journal has about one invoice.
    struct Detail {
        RegisteredInvoice invoice{};
        QList<InvoiceSighting> history{};
        QList<StoreShare> stores{};
        QList<InvoiceCall> calls{};
    };

    RegisterFlow(SessionFlow &session, Store &store, AccountTokens &tokens, QObject *parent = nullptr);
    ~RegisterFlow() override;

    void start(); // somebody who may is here: notes, and watches
    void stop();  // nobody is
    void setLists(const SharedLists &lists) { m_lists = lists; }
    void setWatching(std::chrono::milliseconds every) { m_watch.setInterval(every); } // tests make it short

    // Written down soon, together with others. `waybill`: it was found by.
    void note(const Invoice &invoice, const WaybillNumber &waybill = {});
    void noteNow(const Invoice &invoice);        // before anything is decided by it
    bool readAgain(const QList<InvoiceId> &ids); // now; progressed() and ended() tell. False: another is under way
    void readQuietly(const InvoiceId &id);       // now, without a word about it
    void stopReading();
    // Each is read again; candidatesKnown() tells what may be cancelled.
    void lookAtCandidates(const QList<InvoiceId> &ids);
    void readDetail(const InvoiceId &id); // the newest question counts
    void readDetail(const InvoiceId &id, const Reply<Detail> &done);
    // Something may be due at once: a checkout was made.
    void lookSoon();

Q_SIGNALS:
    void noted(const RegisteredInvoice &invoice);
    void becamePaid(const RegisteredInvoice &invoice); // seen unpaid before
    void noteFailed(const Error &error);
    void progressed(int done, int total);
    void ended(int failed, const Error &last); // readAgain() is over
    void candidatesKnown(const QList<CancelCandidate> &candidates);
    void detailRead(const RegisterFlow::Detail &detail);

private:
    struct Note {
        Invoice invoice{};
        WaybillNumber waybill{};
        Username readAs{};
    };
    struct Round;

    void writeNotes();
    void watch();
    void readDue(const RegisteredInvoice &due);
    void putOff(const InvoiceId &id);
    bool startRound(const QList<InvoiceId> &ids, bool candidates);
    void readNext();
    void answered(const InvoiceId &id, const Result<Invoice> &answer);
    void finishRound();
    [[nodiscard]] CancelCandidate candidateOf(const InvoiceId &id, const Result<Invoice> &answer) const;

    SessionFlow &m_session;
    Store &m_store;
    AccountTokens &m_tokens;
    SharedLists m_lists{};
    QList<Note> m_notes;
    QTimer m_soon;  // notes are written together
    QTimer m_watch; // looks for what is due
    int m_due = 0;  // being read because it was due
    QElapsedTimer m_dueSince;
    bool m_asking = false;
    int m_outage = 0;                 // rounds to leave out: the line is down
    std::unique_ptr<QObject> m_visit; // context of all of it
    std::unique_ptr<Round> m_round;
    std::unique_ptr<QObject> m_detail; // context of the newest question
};
