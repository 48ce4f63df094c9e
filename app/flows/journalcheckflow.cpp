// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/journalcheckflow.h"

#include "store/journal.h"
#include "store/verification.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

JournalFault faultOf(VerificationProblem::Kind kind)
{
    using Kind = VerificationProblem::Kind;
    switch (kind) {
    case Kind::Gap: return JournalFault::Gap;
    case Kind::WrongHash: return JournalFault::WrongHash;
    case Kind::Truncated: return JournalFault::Truncated;
    case Kind::AnchorMismatch: return JournalFault::AnchorMismatch;
    case Kind::BadSignature: return JournalFault::BadSignature;
    case Kind::UnknownKey: return JournalFault::UnknownKey;
    case Kind::AnchorForgotten: return JournalFault::AnchorForgotten;
    case Kind::RowDiffers: return JournalFault::RowDiffers;
    case Kind::RowUnlogged: return JournalFault::RowUnlogged;
    case Kind::RowMissing: return JournalFault::RowMissing;
    case Kind::SchemaDiffers: return JournalFault::SchemaDiffers;
    case Kind::Unreadable: return JournalFault::Unreadable;
    }
    Q_UNREACHABLE();
}

JournalCheck checkOf(const VerificationReport &report)
{
    JournalCheck check{.entries = report.entries, .anchorCode = report.headCode, .stopped = report.stopped};
    if (report.problem)
        check.broken = {faultOf(report.problem->kind), report.problem->row, report.problem->where};
    return check;
}

} // namespace

JournalCheckFlow::JournalCheckFlow(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

JournalCheckFlow::~JournalCheckFlow()
{
    if (m_stop)
        m_stop->store(true);
}

void JournalCheckFlow::check(const Actor &actor)
{
    if (isRunning())
        return;
    m_stop = std::make_shared<std::atomic_bool>(false);
    Q_EMIT progressed(0, 0);
    const AuditEntry tried{.actor = actor.username, .action = {u"journal.verify"_s}, .objectKind = u"journal"_s};
    // The walk tells its progress from the reading thread: by queued call, to whoever is still here.
    const auto tell = [flow = QPointer<JournalCheckFlow>(this)](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [flow, done, total] {
                if (flow && flow->isRunning())
                    Q_EMIT flow->progressed(done, total);
            },
            Qt::QueuedConnection);
    };
    m_store.readInSlices<JournalCheck>(
        [actor, tried, stop = m_stop,
         walk = std::make_shared<Verification>(VerificationOptions{.stop = m_stop.get(), .progress = tell})](
            Journal &journal, JournalCheck &check) -> Result<bool> {
            if (const auto may = journal.require(actor, Right::ReadAudit, tried); !may)
                return tl::unexpected(may.error());
            const bool ended = walk->step(journal);
            check = checkOf(walk->report());
            return ended;
        },
        {this, [this, tried](const Result<JournalCheck> &result) {
             m_stop.reset();
             if (result && !result->stopped)
                 note(tried, *result);
             if (result)
                 Q_EMIT checked(*result);
             else
                 Q_EMIT failed(result.error());
         }});
}

// Who looked, how far, and what came of it. Into a journal that is closed to writing it cannot be noted.
void JournalCheckFlow::note(AuditEntry entry, const JournalCheck &check)
{
    entry.result = check.broken ? AuditResult::Failed : AuditResult::Done;
    const QJsonObject found{{u"entries"_s, check.entries},
                            {u"broken"_s, check.broken ? QJsonValue(check.broken->where) : QJsonValue()}};
    entry.after = QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
    m_store.write<AuditEntry>([entry](Journal &journal) { return journal.audit().append(entry); }, {});
}

void JournalCheckFlow::stop()
{
    if (m_stop)
        m_stop->store(true);
}
