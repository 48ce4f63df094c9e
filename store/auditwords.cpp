// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array caseKinds{CaseKind::Unknown,       CaseKind::PaidLate,    CaseKind::AmountMismatch,
                               CaseKind::CancelRefunded, CaseKind::LateVerdict, CaseKind::ChainBroken};

} // namespace

QString auditResultWord(AuditResult result)
{
    switch (result) {
    case AuditResult::Done: return u"done"_s;
    case AuditResult::Refused: return u"refused"_s;
    case AuditResult::Failed: return u"failed"_s;
    }
    Q_UNREACHABLE();
}

// The table's CHECK lets nothing else in.
AuditResult auditResultFromWord(const QString &word)
{
    if (word == u"done"_s)
        return AuditResult::Done;
    return word == u"refused"_s ? AuditResult::Refused : AuditResult::Failed;
}

QString caseKindWord(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Unknown: return u"unknown"_s;
    case CaseKind::PaidLate: return u"paid_late"_s;
    case CaseKind::AmountMismatch: return u"amount_mismatch"_s;
    case CaseKind::CancelRefunded: return u"cancel_refunded"_s;
    case CaseKind::LateVerdict: return u"late_verdict"_s;
    case CaseKind::ChainBroken: return u"chain_broken"_s;
    }
    Q_UNREACHABLE();
}

CaseKind caseKindFromWord(const QString &word)
{
    for (const CaseKind kind : caseKinds) {
        if (caseKindWord(kind) == word)
            return kind;
    }
    return CaseKind::Unknown;
}

QString caseStateWord(CaseState state)
{
    return state == CaseState::Open ? u"OPEN"_s : u"CLOSED"_s;
}

CaseState caseStateFromWord(const QString &word)
{
    return word == u"OPEN"_s ? CaseState::Open : CaseState::Closed;
}
