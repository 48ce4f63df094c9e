// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lookuprow.h"
#include "domain/reply.h"
#include "domain/result.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>

class LookupModel;
class SessionFlow;

// Looks up what was pasted: each term as an invoice, then, on `Invoice not found`, as a waybill number; at most six at
// a time. USAPI cannot search store invoices: which invoice one belongs to only the journal can know. When the line or
// the session fails, the rest waits for Retry instead of failing row by row. GUI thread.
class LookupFlow : public QObject
{
    Q_OBJECT
public:
    static constexpr int maximumInFlight = 6; // QNetworkAccessManager opens six connections a host; more only queues

    LookupFlow(SessionFlow &session, LookupModel &model, QObject *parent = nullptr);
    ~LookupFlow() override;

    // Which invoice a store invoice belongs to; empty: the journal does not know. None: nobody can be asked.
    using Finder = std::function<void(const StoreInvoice &store, const Reply<InvoiceId> &done)>;
    void setFinder(const Finder &finder) { m_finder = finder; }
    // First wait after a 429 or 503; doubled each time, with jitter. Tests make it short.
    void setBackOff(std::chrono::milliseconds first) { m_firstBackOff = first; }

    void lookUp(const QList<LookupTerm> &terms);
    void retry();          // what failed or was stopped
    void refresh(int row); // reads one again
    void stop();
    void clear();

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total);
    void runningChanged(bool running);
    // The server says PAID of an invoice that it said something else of before.
    void becamePaid(const InvoiceId &invoice);
    void found(const Invoice &invoice, const WaybillNumber &waybill); // empty: by its own id
    // Something that is true of every row: no line, a portal, the session is over.
    void problem(const Error &error);

private:
    using Ask = std::function<void(int row)>;

    void start(const QList<int> &rows);
    void askNext();
    void ask(int row);
    void find(int row);
    void askInvoice(int row);
    void askInvoice(int row, const InvoiceId &id);
    void askWaybill(int row);
    void answered(int row, const Result<Invoice> &answer, bool asWaybill);
    void backOff(int row);
    void finishRow(int row, LookupRow::State state);
    void finishRun();
    void abandonRest(LookupRow::State inFlight, const Error &error);

    SessionFlow &m_session;
    LookupModel &m_model;
    Finder m_finder;
    std::chrono::milliseconds m_firstBackOff{1000};
    std::unique_ptr<QObject> m_run; // context of this run's requests and timers; its end aborts them
    QList<int> m_queue;             // rows still to be asked, in order
    qsizetype m_next = 0;
    QSet<int> m_inFlight;
    QHash<int, int> m_waits; // row -> how often it was told to come back later
    int m_done = 0;
};
