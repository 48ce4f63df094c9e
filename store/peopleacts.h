// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/journal.h"

// What people do with people, each in the transaction that it is handed: rights are read there, the log is written
// there. Kind::Forbidden: not this person; Kind::Conflict: somebody else was first. Both are logged.
namespace people {

struct Arrival {
    Operator who{};
    bool nobodyHasARole = false; // ever had one: the next to type the journal's name is its first administrator
    QList<Username> administrators{};
};

// Somebody whom USAPI has let in: found by all spellings of the name, or added without a role. A look-alike of somebody
// is Kind::Forbidden: it would be given that one's rights.
[[nodiscard]] Result<Arrival> arrive(Journal &journal, const Username &username);
// Says again how it stands, without adding or logging.
[[nodiscard]] Result<Arrival> lookAgain(Journal &journal, const OperatorId &id);
// The same of a name, where the journal cannot be written. Nobody, or a look-alike: Kind::Conflict.
[[nodiscard]] Result<Arrival> find(Journal &journal, const Username &username);
// Somebody whom USAPI did not let in, for the log. `why` is the error's word.
[[nodiscard]] Result<bool> noteRefusedSignIn(Journal &journal, const Username &username, const QString &why);

// Administrator and maker, by nobody's grace: only while nobody ever had a role. `typed` must be the journal's name.
[[nodiscard]] Result<Arrival> becomeFirst(Journal &journal, const Actor &actor, const QString &typed,
                                          const QString &journalName);
// `before` is what the administrator saw; when it is no longer so, Kind::Conflict. Never one's own.
[[nodiscard]] Result<Operator> setRoles(Journal &journal, const Actor &actor, const OperatorId &whose, Roles before,
                                        Roles after);
// A sandbox's demo operators come with their roles; the log says so. Those who have any are left alone.
[[nodiscard]] Result<bool> grantForTraining(Journal &journal, const QList<std::pair<Username, Roles>> &demo);

[[nodiscard]] Result<QList<Operator>> everybody(Journal &journal);

// "session.lock", "session.unlock", "session.sign_out": what became of a session, for the log.
[[nodiscard]] Result<bool> noteSession(Journal &journal, const Actor &actor, const QString &action, AuditResult result);

} // namespace people
