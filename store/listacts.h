// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedlists.h"
#include "store/journal.h"

// The lists that all desks share, as one value. Each is kept under a name of its own, so that the log says which was
// changed; `version` is the sum of theirs and grows with every change.
namespace lists {

// The built-in ones of this environment where nobody has set any.
[[nodiscard]] Result<SharedLists> current(Journal &journal, const Environment &environment);
// `wanted.version` is the version that was seen: Kind::Conflict when somebody else was first. What did not change gets
// no new version. The right is read in the transaction of the act; what was refused is logged.
[[nodiscard]] Result<SharedLists> set(Journal &journal, const Actor &actor, const Environment &environment,
                                      const SharedLists &wanted);

} // namespace lists
