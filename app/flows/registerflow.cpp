// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/registerflow.h"

#include "app/flows/accounttokens.h"
#include "app/flows/netlog.h"
#include "app/flows/sessionflow.h"
#include "domain/logcategories.h"
#include "domain/watchplan.h"
#include "store/invoicecalltable.h"
#include "store/journal.h"
#include "store/registertable.h"
#include "store/store.h"
#include "usapi/calls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds together{100}; // notes of that time are one transaction
constexpr std::chrono::seconds watchEvery{5};
constexpr int afterOutage = 6; // rounds of the watch that are left out when the line is down

// What says more about the line than about one invoice.
bool isAboutTheLine(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::CaptivePortal:
    case Error::Kind::ServerFault:
    case Error::Kind::RateLimited:
    case Error::Kind::Proxy:
    case Error::Kind::Certificate: return true;
    default: return false;
    }
}

} // namespace

// What somebody asked to be read again.
struct RegisterFlow::Round {
    std::unique_ptr<QObject> context = std::make_unique<QObject>(); // an older round's answers reach nobody
    QList<InvoiceId> ids{};
    QList<CancelCandidate> candidates{};
    qsizetype next = 0;
    int inFlight = 0;
    int done = 0;
    int failed = 0;
    bool forCandidates = false;
    Error last{};
};

RegisterFlow::RegisterFlow(SessionFlow &session, Store &store, AccountTokens &tokens, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_tokens(tokens)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    m_watch.setInterval(watchEvery);
    connect(&m_soon, &QTimer::timeout, this, &RegisterFlow::writeNotes);
    connect(&m_watch, &QTimer::timeout, this, &RegisterFlow::watch);
}

RegisterFlow::~RegisterFlow() = default;

void RegisterFlow::start()
{
    m_visit = std::make_unique<QObject>();
    m_due = 0;
    m_asking = false;
    m_outage = 0;
    m_watch.start();
}

void RegisterFlow::stop()
{
    writeNotes(); // what was read was read
    m_watch.stop();
    m_round.reset();
    m_detail.reset();
    m_visit.reset();
}

void RegisterFlow::note(const Invoice &invoice, const WaybillNumber &waybill)
{
    if (!m_visit)
        return;
    m_notes.append({invoice, waybill, m_session.username()});
    if (!m_soon.isActive())
        m_soon.start();
}

void RegisterFlow::noteNow(const Invoice &invoice)
{
    note(invoice);
    writeNotes();
}

void RegisterFlow::writeNotes()
{
    m_soon.stop();
    if (m_notes.isEmpty() || !m_store.state().mayWrite())
        return;
    const QList<Note> notes = std::exchange(m_notes, {});
    using Written = QList<std::pair<RegisteredInvoice, bool>>;
    m_store.write<Written>(
        [notes](Journal &journal) -> Result<Written> {
            Written all;
            RegisterTable table(journal.context());
            for (const Note &note : notes) {
                const auto before = table.byId(note.invoice.id);
                const auto now = table.note(note.invoice, note.waybill, note.readAs);
                if (!before || !now)
                    return tl::unexpected(before ? now.error() : before.error());
                const bool paid = *before && now->invoice.status.word == InvoiceStatus::Word::Paid
                    && (*before)->invoice.status.word != InvoiceStatus::Word::Paid;
                all.append({*now, paid});
            }
            return all;
        },
        {this, [this](const Result<Written> &written) {
             if (!written) {
                 Q_EMIT noteFailed(written.error());
                 return;
             }
             for (const auto &[invoice, paid] : *written) {
                 Q_EMIT noted(invoice);
                 if (paid)
                     Q_EMIT becamePaid(invoice);
             }
         }});
}

void RegisterFlow::lookSoon()
{
    if (m_visit)
        QTimer::singleShot(together, m_visit.get(), [this] { watch(); });
}

void RegisterFlow::watch()
{
    // An answer may be lost with its client (another proxy): by now any other desk might read these.
    if (m_due > 0 && m_dueSince.hasExpired(std::chrono::milliseconds(watchplan::claim).count()))
        m_due = 0;
    if (!m_visit || !m_session.isSignedIn() || m_asking || m_due >= maximumInFlight || !m_store.state().mayWrite())
        return;
    if (m_outage > 0) {
        --m_outage;
        return;
    }
    m_asking = true;
    m_store.write<QList<RegisteredInvoice>>(
        [limit = maximumInFlight - m_due](Journal &journal) { return RegisterTable(journal.context()).takeDue(limit); },
        {m_visit.get(), [this](const Result<QList<RegisteredInvoice>> &due) {
             m_asking = false;
             if (!due)
                 return;
             for (const RegisteredInvoice &one : *due)
                 readDue(one);
         }});
}

void RegisterFlow::readDue(const RegisteredInvoice &due)
{
    ++m_due;
    m_dueSince.start();
    const InvoiceId id = due.invoice.id;
    const Username reader = m_tokens.knows(due.readAs) ? due.readAs : m_session.username();
    m_tokens.read<Invoice>(reader,
                           [id](usapi::Client &client, const Token &token, const Reply<Invoice> &done) {
                               usapi::invoiceDetail(client, token, id, done);
                           },
                           {m_visit.get(), [this, id, reader](const Result<Invoice> &answer) {
                                m_due = std::max(0, m_due - 1);
                                if (answer) {
                                    m_notes.append({*answer, {}, reader});
                                    if (!m_soon.isActive())
                                        m_soon.start();
                                    if (m_due == 0)
                                        lookSoon(); // more may be waiting
                                    return;
                                }
                                logFailure("watched invoice", answer.error());
                                if (isAboutTheLine(answer.error().kind))
                                    m_outage = afterOutage;
                                putOff(id);
                            }});
}

void RegisterFlow::putOff(const InvoiceId &id)
{
    m_store.write<bool>(
        [id](Journal &journal) -> Result<bool> {
            const auto put = RegisterTable(journal.context()).putOff(id);
            return put ? Result<bool>{true} : tl::unexpected(put.error());
        },
        {});
}

bool RegisterFlow::readAgain(const QList<InvoiceId> &ids)
{
    return startRound(ids, false);
}

void RegisterFlow::readQuietly(const InvoiceId &id)
{
    if (!m_visit)
        return;
    m_session.read<Invoice>([id](usapi::Client &client, const Token &token,
                                 const Reply<Invoice> &done) { usapi::invoiceDetail(client, token, id, done); },
                            {m_visit.get(), [this](const Result<Invoice> &answer) {
                                 if (answer)
                                     note(*answer);
                             }});
}

void RegisterFlow::lookAtCandidates(const QList<InvoiceId> &ids)
{
    startRound(ids, true);
}

bool RegisterFlow::startRound(const QList<InvoiceId> &ids, bool candidates)
{
    if (ids.isEmpty() || m_round || !m_visit)
        return false;
    m_round = std::make_unique<Round>();
    m_round->ids = ids;
    m_round->forCandidates = candidates;
    Q_EMIT progressed(0, int(ids.size()));
    readNext();
    return true;
}

void RegisterFlow::readNext()
{
    while (m_round && m_round->inFlight < maximumInFlight && m_round->next < m_round->ids.size()) {
        const InvoiceId id = m_round->ids.at(m_round->next++);
        ++m_round->inFlight;
        m_session.read<Invoice>(
            [id](usapi::Client &client, const Token &token, const Reply<Invoice> &done) {
                usapi::invoiceDetail(client, token, id, done);
            },
            {m_round->context.get(), [this, id](const Result<Invoice> &answer) { answered(id, answer); }});
    }
}

void RegisterFlow::answered(const InvoiceId &id, const Result<Invoice> &answer)
{
    --m_round->inFlight;
    ++m_round->done;
    if (answer) {
        note(*answer);
    } else {
        logFailure("invoice read again", answer.error());
        ++m_round->failed;
        m_round->last = answer.error();
    }
    if (m_round->forCandidates)
        m_round->candidates.append(candidateOf(id, answer));
    Q_EMIT progressed(m_round->done, int(m_round->ids.size()));
    if (m_round->done == m_round->ids.size())
        finishRound();
    else
        readNext();
}

CancelCandidate RegisterFlow::candidateOf(const InvoiceId &id, const Result<Invoice> &answer) const
{
    using Now = CancelCandidate::Now;
    if (!answer)
        return {.invoice = {.invoice = {.id = id}}, .now = Now::NotRead};
    CancelCandidate candidate{.invoice = {.invoice = *answer, .readAt = Instant::now()}, .now = Now::Other};
    const bool paid = answer->status.word == InvoiceStatus::Word::Paid; // whatever the shared list says
    if (!paid && answer->platform() && allowedActions(m_lists, answer->status).testFlag(StatusAction::Cancel))
        candidate.now = Now::Cancellable;
    else if (paid)
        candidate.now = Now::PaidMeanwhile;
    else if (answer->status.word == InvoiceStatus::Word::Expired)
        candidate.now = Now::ExpiredMeanwhile;
    return candidate;
}

void RegisterFlow::finishRound()
{
    const std::unique_ptr<Round> round = std::move(m_round);
    round->context.release()->deleteLater(); // we stand in one of its handlers
    writeNotes();                            // before anybody decides by it
    if (round->forCandidates)
        Q_EMIT candidatesKnown(round->candidates);
    Q_EMIT ended(round->failed, round->last);
}

void RegisterFlow::stopReading()
{
    if (!m_round)
        return;
    const std::unique_ptr<Round> round = std::move(m_round);
    Q_EMIT ended(round->failed, round->last);
}

void RegisterFlow::readDetail(const InvoiceId &id)
{
    m_detail = std::make_unique<QObject>();
    readDetail(id, {m_detail.get(), [this](const Result<Detail> &read) {
                        if (read)
                            Q_EMIT detailRead(*read);
                    }});
}

void RegisterFlow::readDetail(const InvoiceId &id, const Reply<Detail> &done)
{
    m_store.read<Detail>(
        [id](Journal &journal) -> Result<Detail> {
            RegisterTable table(journal.context());
            InvoiceCallTable calls(journal.context());
            const auto invoice = table.byId(id);
            const auto history = table.sightings(id);
            const auto stores = calls.shares(id);
            const auto about = calls.about(id);
            for (const Error *error : {invoice ? nullptr : &invoice.error(), history ? nullptr : &history.error(),
                                       stores ? nullptr : &stores.error(), about ? nullptr : &about.error()}) {
                if (error != nullptr)
                    return tl::unexpected(*error);
            }
            if (!*invoice)
                return tl::unexpected(Error{.kind = Error::Kind::Conflict, .detail = u"no such invoice"_s});
            return Detail{**invoice, *history, *stores, *about};
        },
        done);
}
