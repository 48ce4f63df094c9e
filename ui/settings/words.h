// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/counter.h"
#include "domain/journalstate.h"
#include "domain/people.h"
#include "domain/policy.h"
#include "domain/sharedlists.h"
#include "ui/counter/idlepicture.h"
#include "ui/look.h"

#include <QString>

// The settings' words for people.

[[nodiscard]] const QList<Role> &allRoles(); // in the order in which they are shown
[[nodiscard]] QString roleWord(Role role);
[[nodiscard]] QString roleMeaning(Role role); // what it allows, in one line
[[nodiscard]] QString rolesText(Roles roles); // "Maker, approver"; a word for none
[[nodiscard]] QString actionsText(StatusActions actions);
[[nodiscard]] QString actionWord(StatusAction action);
[[nodiscard]] QString usesText(AccountUses uses);
[[nodiscard]] QString reasonText(const QString &reason); // the built-in ones translated, the others as they came
[[nodiscard]] Look lookOf(Kept kept);
[[nodiscard]] Look lookOf(JournalState::Health health);
[[nodiscard]] QString adviceFor(JournalState::Health health); // empty when all is well

// What is wrong with a field, beside the field; empty for None.
[[nodiscard]] QString describe(AccountProblem problem);
[[nodiscard]] QString describe(HostProblem problem);
[[nodiscard]] QString describe(StatusProblem problem);
[[nodiscard]] QString describe(ReasonProblem problem);
[[nodiscard]] QString describe(PolicyProblem problem);
[[nodiscard]] QString describe(CounterStoreProblem problem);
[[nodiscard]] QString describe(QrisMerchantProblem problem);
[[nodiscard]] QString describe(IdlePictureProblem problem);
