// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "store/journal.h"

// Setting the rules that money follows. With one administrator it is done alone (and logged); with more, one proposes
// and another confirms. Rights are read in the transaction of the act.
namespace policy {

// As it stands, for whoever looks; `mayDecide` and `needsSecond` are of the actor.
struct Standing {
    Policy current{};
    QList<Policy> versions{}; // newest first
    std::optional<PolicyProposal> proposal{};
    bool needsSecond = false; // a change of this actor's would only be proposed
    bool mayDecide = false;   // the proposal is somebody else's, and the actor an administrator
};
[[nodiscard]] Result<Standing> standing(Journal &journal, const Actor &actor);

// `wanted.version` is the version that was seen: Kind::Conflict when it is no longer in force, or a proposal waits.
[[nodiscard]] Result<Standing> change(Journal &journal, const Actor &actor, const Policy &wanted);
// Kind::Conflict when the proposal is another one by now, when it was made from an older version, or when its proposer
// is no administrator any more.
[[nodiscard]] Result<Standing> confirm(Journal &journal, const Actor &actor, const PolicyProposalId &id);
// Another administrator refuses it, or its own proposer withdraws it.
[[nodiscard]] Result<Standing> reject(Journal &journal, const Actor &actor, const PolicyProposalId &id);

} // namespace policy
