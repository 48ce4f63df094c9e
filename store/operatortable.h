// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "store/journalcontext.h"

// Who has signed in here, and who has which role. Both only grow: a role is taken away by a newer row. Who may grant is
// asked in store/peopleacts.h and by the database's own triggers.
class OperatorTable
{
public:
    explicit OperatorTable(JournalContext &context)
        : m_context(context)
    { }

    // By the key that all spellings of a name share (domain/people.h).
    [[nodiscard]] Result<std::optional<Operator>> byUsername(const Username &username);
    [[nodiscard]] Result<std::optional<Operator>> byId(const OperatorId &id);
    [[nodiscard]] Result<QList<Operator>> all(); // in the order in which they came
    // Kind::InvalidInput for a name of which nothing can be seen, Kind::Conflict when there is one of that key.
    [[nodiscard]] Result<Operator> add(const Username &username, const AuditEntry &log);

    [[nodiscard]] Result<bool> anyRoleGranted(); // ever
    // Writes what differs between the two, a row and an entry for each role. `by`: an operator's id, or what the
    // triggers know besides.
    [[nodiscard]] Result<void> changeRoles(const Operator &whose, Roles before, Roles after, const QString &by,
                                           const Username &actor);

private:
    [[nodiscard]] Result<QList<Operator>> where(const QString &condition, const QVariantList &values);

    JournalContext &m_context;
};
