// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/cases.h"

// How the journal spells the closed vocabularies of its rows.

[[nodiscard]] QString auditResultWord(AuditResult result); // "done", "refused", "failed"
[[nodiscard]] AuditResult auditResultFromWord(const QString &word);

[[nodiscard]] QString caseKindWord(CaseKind kind); // "unknown", "paid_late", …
[[nodiscard]] CaseKind caseKindFromWord(const QString &word);
[[nodiscard]] QString caseStateWord(CaseState state); // "OPEN", "CLOSED"
[[nodiscard]] CaseState caseStateFromWord(const QString &word);
