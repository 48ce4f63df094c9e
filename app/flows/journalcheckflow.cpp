// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/journalcheckflow.h"

#include "store/journal.h"
#include "store/verification.h"

#include <QCoreApplication>

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
    m_store.read<JournalCheck>(
        [actor, tried, tell, stop = m_stop](Journal &journal) -> Result<JournalCheck> {
            if (const auto may = journal.require(actor, Right::ReadAudit, tried); !may)
                return tl::unexpected(may.error());
            return checkOf(verifyJournal(journal, {.stop = stop.get(), .progress = tell}));
        },
        {this, [this](const Result<JournalCheck> &result) {
             m_stop.reset();
             if (result)
                 Q_EMIT checked(*result);
             else
                 Q_EMIT failed(result.error());
         }});
}

void JournalCheckFlow::stop()
{
    if (m_stop)
        m_stop->store(true);
}

void JournalCheckFlow::makeAnchor(const Secret &seed, const Actor &actor)
{
    m_store.write<AnchorSlip>(
        [seed, actor](Journal &journal) -> Result<AnchorSlip> {
            const AuditEntry tried{.actor = actor.username, .action = {u"anchor.make"_s}, .objectKind = u"journal"_s};
            if (const auto may = journal.require(actor, Right::ReadAudit, tried); !may)
                return tl::unexpected(may.error());
            const AnchorKey key = anchorKeyFromSeed(seed);
            if (key.publicKey.isEmpty())
                return tl::unexpected(Error{.kind = Error::Kind::Keychain, .detail = u"no anchor key"_s});
            const auto journalId = journal.meta().journalId();
            if (!journalId)
                return tl::unexpected(journalId.error());
            if (const auto known = journal.desks().present(journal.context().desk, key.publicKey); !known)
                return tl::unexpected(known.error());
            const auto anchor = journal.anchors().make(key);
            if (!anchor)
                return tl::unexpected(anchor.error());
            return AnchorSlip{anchorCode(*journalId, *anchor), anchor->entries, anchor->madeAt, anchor->madeBy,
                              *journalId};
        },
        {this, [this](const Result<AnchorSlip> &slip) {
             if (slip)
                 Q_EMIT anchorMade(*slip);
             else
                 Q_EMIT failed(slip.error());
         }});
}
