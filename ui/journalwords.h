// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/cases.h"
#include "domain/journalcheck.h"
#include "models/roles.h"
#include "ui/look.h"

#include <QList>

// The journal's words for people. A word of a newer release is shown as it came.

[[nodiscard]] QString actionText(const AuditAction &action); // "Signed in"
// What the activity can be narrowed to: "session" and what it is called; an AuditFilter takes the word.
struct ActionKind {
    QString word;
    QString name;
};
[[nodiscard]] QList<ActionKind> actionKinds();

[[nodiscard]] QString operatorText(const Username &username); // nobody: the program itself
[[nodiscard]] QString ownerText(const Username &username);    // nobody yet
[[nodiscard]] QString objectText(const JournalObject &object);

[[nodiscard]] Look lookOf(AuditResult result);
[[nodiscard]] Look lookOf(CaseKind kind);
[[nodiscard]] Look lookOf(CaseState state);
[[nodiscard]] QString caseAdvice(CaseKind kind); // what to do about it

[[nodiscard]] QString describe(const JournalCheck &check); // one sentence
