// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/lookupflow.h"

#include "app/flows/netlog.h"
#include "app/flows/sessionflow.h"
#include "models/lookupmodel.h"
#include "usapi/calls.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumWaits = 4;

// The text of usapi.md, endpoint 3.
bool isInvoiceNotFound(const Error &error)
{
    return error.kind == Error::Kind::Rejected
        && error.message.compare(u"Invoice not found"_s, Qt::CaseInsensitive) == 0;
}

// True of the line or the session, not of this one invoice.
bool concernsEveryRow(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Certificate:
    case Error::Kind::ClockSkew:
    case Error::Kind::Proxy:
    case Error::Kind::CaptivePortal:
    case Error::Kind::Unauthorised:
    case Error::Kind::Cancelled: return true;
    case Error::Kind::TimedOut:
    case Error::Kind::Rejected:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::Storage:
    case Error::Kind::Keychain:
    case Error::Kind::InvalidInput:
    case Error::Kind::Forbidden:
    case Error::Kind::Conflict: return false;
    }
    Q_UNREACHABLE();
}

bool asksToComeBackLater(const Error &error)
{
    return error.kind == Error::Kind::RateLimited || error.httpStatus == 503;
}

} // namespace

LookupFlow::LookupFlow(SessionFlow &session, LookupModel &model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{ }

LookupFlow::~LookupFlow() = default;

void LookupFlow::lookUp(const QList<LookupTerm> &terms)
{
    stop();
    QList<LookupRow> rows;
    QList<int> toAsk;
    rows.reserve(terms.size());
    for (const LookupTerm &term : terms) {
        const bool askable = term.kind == LookupTerm::Kind::InvoiceOrWaybill || m_finder;
        if (askable)
            toAsk.append(static_cast<int>(rows.size()));
        rows.append({.term = term, .state = askable ? LookupRow::State::Waiting : LookupRow::State::NotKnownHere});
    }
    m_model.setRows(rows);
    start(toAsk);
}

void LookupFlow::retry()
{
    if (isRunning())
        return;
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const LookupRow::State state = m_model.row(row).state;
        if (state == LookupRow::State::Failed || state == LookupRow::State::Stopped)
            rows.append(row);
    }
    start(rows);
}

void LookupFlow::refresh(int row)
{
    if (isRunning() || row < 0 || row >= m_model.rowCount()
        || (m_model.row(row).term.kind == LookupTerm::Kind::StoreNumber && !m_finder))
        return;
    start({row});
}

void LookupFlow::stop()
{
    if (isRunning())
        abandonRest(LookupRow::State::Stopped, {});
}

void LookupFlow::clear()
{
    stop();
    m_model.setRows({});
}

void LookupFlow::start(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    for (const int row : rows) {
        LookupRow waiting = m_model.row(row);
        if (waiting.state == LookupRow::State::Waiting)
            continue; // a new look-up: the model was told so already
        waiting.state = LookupRow::State::Waiting;
        waiting.error.reset();
        m_model.updateRow(row, waiting);
    }
    m_queue = rows;
    m_next = 0;
    m_done = 0;
    m_inFlight.clear();
    m_waits.clear();
    m_run = std::make_unique<QObject>();
    Q_EMIT runningChanged(true);
    Q_EMIT progressed(0, static_cast<int>(m_queue.size()));
    askNext();
}

void LookupFlow::askNext()
{
    // A request may answer within the call (signed out): the loop must see a run that ended.
    while (m_run && m_inFlight.size() < maximumInFlight && m_next < m_queue.size()) {
        const int row = m_queue.at(m_next++);
        m_inFlight.insert(row);
        LookupRow asking = m_model.row(row);
        asking.state = LookupRow::State::Asking;
        m_model.updateRow(row, asking);
        ask(row);
    }
}

void LookupFlow::ask(int row)
{
    if (m_model.row(row).term.kind == LookupTerm::Kind::StoreNumber)
        find(row);
    else
        askInvoice(row);
}

void LookupFlow::find(int row)
{
    m_finder({m_model.row(row).term.text}, {m_run.get(), [this, row](const Result<InvoiceId> &id) {
                                                if (id && !id->isEmpty())
                                                    askInvoice(row, *id);
                                                else
                                                    finishRow(row, LookupRow::State::NotKnownHere);
                                            }});
}

void LookupFlow::askInvoice(int row)
{
    askInvoice(row, {m_model.row(row).term.text});
}

void LookupFlow::askInvoice(int row, const InvoiceId &id)
{
    m_session.read<Invoice>(
        [id](usapi::Client &client, const Token &token, const Reply<Invoice> &done) {
            usapi::invoiceDetail(client, token, id, done);
        },
        {m_run.get(), [this, row](const Result<Invoice> &answer) { answered(row, answer, false); }});
}

void LookupFlow::askWaybill(int row)
{
    const WaybillNumber number{m_model.row(row).term.text};
    m_session.read<Invoice>(
        [number](usapi::Client &client, const Token &token, const Reply<Invoice> &done) {
            usapi::invoiceByWaybill(client, token, number, done);
        },
        {m_run.get(), [this, row](const Result<Invoice> &answer) { answered(row, answer, true); }});
}

void LookupFlow::answered(int row, const Result<Invoice> &answer, bool asWaybill)
{
    LookupRow now = m_model.row(row);
    now.readAt = QDateTime::currentDateTimeUtc();
    if (answer) {
        const bool paidNow = answer->status.word == InvoiceStatus::Word::Paid;
        if (paidNow && now.invoice && now.invoice->id == answer->id
            && now.invoice->status.word != InvoiceStatus::Word::Paid)
            Q_EMIT becamePaid(answer->id);
        Q_EMIT found(*answer, asWaybill ? WaybillNumber{now.term.text} : WaybillNumber{});
        now.invoice = *answer;
        now.byWaybill = asWaybill;
        now.error.reset();
        m_model.updateRow(row, now);
        finishRow(row, LookupRow::State::Found);
        return;
    }
    const Error &error = answer.error();
    if (isInvoiceNotFound(error)) {
        if (!asWaybill && now.term.kind == LookupTerm::Kind::InvoiceOrWaybill) {
            askWaybill(row);
            return;
        }
        now.invoice.reset();
        now.error.reset();
        m_model.updateRow(row, now);
        finishRow(row, LookupRow::State::NotFound);
        return;
    }
    if (asksToComeBackLater(error) && m_waits.value(row) < maximumWaits) {
        backOff(row);
        return;
    }
    logFailure("invoice detail", error);
    now.error = error;
    m_model.updateRow(row, now);
    if (concernsEveryRow(error.kind)) {
        abandonRest(LookupRow::State::Failed, error);
        Q_EMIT problem(error);
        return;
    }
    finishRow(row, LookupRow::State::Failed);
}

void LookupFlow::backOff(int row)
{
    const int wait = m_waits[row]++;
    const auto base = m_firstBackOff * (1 << wait);
    // Half to one and a half times: rows that were refused together do not come back together.
    const auto jitter = std::chrono::milliseconds(QRandomGenerator::global()->bounded(int(base.count()) + 1));
    QTimer::singleShot(base / 2 + jitter, m_run.get(), [this, row] { ask(row); });
}

void LookupFlow::finishRow(int row, LookupRow::State state)
{
    LookupRow finished = m_model.row(row);
    finished.state = state;
    m_model.updateRow(row, finished);
    m_inFlight.remove(row);
    ++m_done;
    Q_EMIT progressed(m_done, static_cast<int>(m_queue.size()));
    if (m_done == m_queue.size())
        finishRun();
    else
        askNext();
}

void LookupFlow::finishRun()
{
    m_run.release()->deleteLater(); // we stand in one of its handlers
    m_inFlight.clear();
    Q_EMIT runningChanged(false);
}

void LookupFlow::abandonRest(LookupRow::State inFlight, const Error &error)
{
    const std::unique_ptr<QObject> run = std::move(m_run); // ended at the end of this scope: aborts what is under way
    for (const int row : std::as_const(m_queue)) {
        LookupRow left = m_model.row(row);
        if (left.state != LookupRow::State::Waiting && left.state != LookupRow::State::Asking)
            continue;
        const bool asked = m_inFlight.contains(row) && inFlight == LookupRow::State::Failed;
        left.state = asked ? LookupRow::State::Failed : LookupRow::State::Stopped;
        if (asked)
            left.error = error;
        m_model.updateRow(row, left);
    }
    m_inFlight.clear();
    Q_EMIT runningChanged(false);
}
