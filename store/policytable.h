// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "store/journalcontext.h"

// The policy's versions, of which the newest counts, and the one change that may wait for a second administrator.
class PolicyTable
{
public:
    explicit PolicyTable(JournalContext &context)
        : m_context(context)
    { }

    [[nodiscard]] Result<Policy> current();         // version 0: nobody has set any
    [[nodiscard]] Result<QList<Policy>> versions(); // newest first
    // In force from the commit on; version, setBy and setAt are given here. `approvedBy` is empty when there is no
    // second administrator. `action` is what the log calls it.
    [[nodiscard]] Result<Policy> set(const Policy &policy, const Operator &setBy, const OperatorId &approvedBy,
                                     const Username &actor, const QString &action);

    [[nodiscard]] Result<std::optional<PolicyProposal>> openProposal();
    [[nodiscard]] Result<PolicyProposal> propose(const Policy &policy, const Actor &actor);
    // `state`: CONFIRMED, REJECTED or WITHDRAWN.
    [[nodiscard]] Result<void> decide(const PolicyProposal &proposal, const QString &state, const Actor &actor);

private:
    JournalContext &m_context;
};
