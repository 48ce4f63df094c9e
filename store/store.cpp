// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "domain/logcategories.h"
#include "store/auditpages.h"
#include "store/casequery.h"
#include "store/journalopening.h"
#include "store/payoutquery.h"
#include "store/payouttable.h"
#include "store/registerpages.h"
#include "store/tablepages.h"

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patienceWithWriter{10};
constexpr std::chrono::seconds patienceWithReader{2};

TablePages<Case, CaseFilter>::Table casePages()
{
    return {u"open_case"_s, caseQuery, caseOrderColumns,
            [](JournalContext &context, const QList<RowId> &rows) { return CaseTable(context).cases(rows); }};
}

TablePages<Payout, PayoutFilter>::Table payoutPages()
{
    return {u"payout"_s, payoutQuery, payoutOrderColumns,
            [](JournalContext &context, const QList<RowId> &rows) { return PayoutTable(context).payouts(rows); }};
}

} // namespace

Store::Store(QObject *parent, SqlWatch *watch)
    : QObject(parent)
    , m_watch(watch)
    , m_audit(std::make_unique<AuditPages>(*this))
    , m_cases(std::make_unique<CasePages>(*this, casePages()))
    , m_payouts(std::make_unique<PayoutPages>(*this, payoutPages()))
    , m_register(std::make_unique<RegisterPages>(*this))
{ }

Store::~Store()
{
    stopLanes();
}

Store::AuditSource &Store::auditSource() const
{
    return *m_audit;
}

void Store::readAuditAs(const Actor &actor)
{
    m_audit->readAs(actor);
}

Store::CaseSource &Store::caseSource() const
{
    return *m_cases;
}

Store::PayoutSource &Store::payoutSource() const
{
    return *m_payouts;
}

Store::RegisterSource &Store::registerSource() const
{
    return *m_register;
}

void Store::startLanes(const StoreLocation &location, const DeskIdentity &desk)
{
    const LaneReports reports{
        .touched = [this](const Touched &written) { announce(written); },
        .refusedRead = [this](const AuditEntry &refusal) { logRefusedRead(refusal); },
        .fault = [this](SqlFault fault) { noteFault(fault); },
    };
    LaneReports watched = reports;
    watched.watch = m_watch;
    m_writer = std::make_unique<StoreLane>(location, desk, Database::Access::Write, watched);
    m_reader = std::make_unique<StoreLane>(location, desk, Database::Access::Read, reports);
}

void Store::stopLanes()
{
    if (m_reader)
        m_reader->stop(true, patienceWithReader);
    if (m_writer)
        m_writer->stop(false, patienceWithWriter);
    m_reader.reset();
    m_writer.reset();
}

void Store::open(const StoreLocation &location, const DeskIdentity &desk, const Reply<JournalState> &done)
{
    stopLanes();
    startLanes(location, desk);
    const Reply<JournalState> answered{this, [this, done](const Result<JournalState> &found) {
                                           setState(found ? *found : stateOf(found.error()));
                                           // The reader's connection hears what other desks write. Whoever reads
                                           // now misses nothing only when it listens already.
                                           read<bool>([](Journal &) { return Result<bool>{true}; },
                                                      {this, [this, done](const Result<bool> &) {
                                                           m_audit->openedAgain();
                                                           m_cases->openedAgain();
                                                           m_payouts->openedAgain();
                                                           m_register->openedAgain();
                                                           done.deliver(m_state);
                                                       }});
                                       }};
    m_writer->add(openingJob(location, desk, answered));
}

void Store::close()
{
    stopLanes();
    setState({});
}

void Store::setState(const JournalState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    qCInfo(logStore) << "journal state" << int(state.health) << state.detail;
    Q_EMIT stateChanged(m_state);
}

void Store::addWrite(const std::shared_ptr<StoreJob> &job)
{
    m_writer->add(job);
}

void Store::addRead(const std::shared_ptr<StoreJob> &job, QObject *context)
{
    if (context) {
        connect(context, &QObject::destroyed, this, [weak = std::weak_ptr<StoreJob>(job)] {
            if (const auto alive = weak.lock())
                alive->stopped = true;
        });
    }
    if (m_reader)
        m_reader->add(job);
    else
        QMetaObject::invokeMethod(
            this,
            [job, error = notWritable()] {
                job->work(nullptr, error);
                job->deliver();
            },
            Qt::QueuedConnection);
}

Error Store::notWritable() const
{
    return {.kind = Error::Kind::Storage, .detail = u"the journal cannot be written: "_s + m_state.detail};
}

void Store::announce(const Touched &touched)
{
    m_audit->touched(touched);
    m_cases->touched(touched);
    m_payouts->touched(touched);
    m_register->touched(touched);
    if (!touched.auditAdded.isEmpty())
        Q_EMIT logGrew();
    if (!touched.tables.isEmpty())
        Q_EMIT tablesChanged(touched.tables.values());
}

void Store::logRefusedRead(const AuditEntry &refusal)
{
    write<AuditEntry>([refusal](Journal &journal) { return journal.audit().append(refusal); }, {});
}

void Store::noteFault(SqlFault fault)
{
    JournalState state = m_state;
    state.health = healthAfter(fault, state.health);
    state.detail = faultWord(fault);
    if (state.health != m_state.health)
        setState(state);
}
