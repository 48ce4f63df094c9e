// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

PolicyProblem problemOf(const Policy &policy)
{
    if (!policy.minimumPayout.isPositive())
        return PolicyProblem::MinimumNotPositive;
    if (policy.itemLimit && *policy.itemLimit < policy.minimumPayout)
        return PolicyProblem::LimitBelowMinimum;
    if (policy.dayLimit && *policy.dayLimit < policy.itemLimit.value_or(policy.minimumPayout))
        return PolicyProblem::DayBelowItem;
    if (policy.payoutApprovalFrom < Rupiah{} || policy.balanceCheckoutApprovalFrom < Rupiah{})
        return PolicyProblem::ThresholdNegative;
    if (policy.mayComplete == Roles{})
        return PolicyProblem::NobodyCompletes;
    return PolicyProblem::None;
}
