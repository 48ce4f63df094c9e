// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

namespace {

PolicyVerdict judge(const Policy &policy, Rupiah approvalFrom, Rupiah amount, Rupiah today)
{
    if (policy.itemLimit && amount > *policy.itemLimit)
        return PolicyVerdict::AboveItemLimit;
    if (policy.dayLimit) {
        const auto sum = checkedAdd(today, amount);
        if (!sum || *sum > *policy.dayLimit)
            return PolicyVerdict::AboveDayLimit;
    }
    return amount >= approvalFrom ? PolicyVerdict::NeedsApproval : PolicyVerdict::Allowed;
}

} // namespace

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

PolicyVerdict judgePayout(const Policy &policy, Rupiah amount, Rupiah today)
{
    if (amount < policy.minimumPayout)
        return PolicyVerdict::BelowMinimum;
    return judge(policy, policy.payoutApprovalFrom, amount, today);
}

PolicyVerdict judgeBalanceCheckout(const Policy &policy, Rupiah amount, Rupiah today)
{
    return judge(policy, policy.balanceCheckoutApprovalFrom, amount, today);
}
