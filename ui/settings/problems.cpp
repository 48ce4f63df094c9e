// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what was typed, and how to put it right.
#include "ui/settings/words.h"

#include <QCoreApplication>

struct SettingsProblems {
    Q_DECLARE_TR_FUNCTIONS(SettingsProblems)
};

using Problems = SettingsProblems;

QString describe(AccountProblem problem)
{
    switch (problem) {
    case AccountProblem::None: return {};
    case AccountProblem::UsernameEmpty: return Problems::tr("Type the USAPI user name.");
    case AccountProblem::UsernameNotPlain:
        return Problems::tr("A user name has plain letters, digits and signs, no spaces, and 64 of them at most.");
    case AccountProblem::Twice: return Problems::tr("This account is in the list already.");
    case AccountProblem::NameNotPlain: return Problems::tr("A name is one line of 60 characters at most.");
    case AccountProblem::NoUse: return Problems::tr("Say what it is used for.");
    case AccountProblem::TooMany: return Problems::tr("A desk keeps 50 accounts at most. Remove one first.");
    }
    Q_UNREACHABLE();
}

QString describe(HostProblem problem)
{
    switch (problem) {
    case HostProblem::Empty: return Problems::tr("Type a host, like checkout.xendit.co");
    case HostProblem::NotHttps: return Problems::tr("Payment links are opened by https:// only.");
    case HostProblem::NotAHost:
        return Problems::tr("Only the host: no path, port or user name; letters, digits, dots and hyphens.");
    case HostProblem::Foreign:
        return Problems::tr("It has letters that only look like a-z. Such hosts are not accepted.");
    case HostProblem::Punycode:
        return Problems::tr("A host with xn-- stands for look-alike letters. Such hosts are not accepted.");
    case HostProblem::Address: return Problems::tr("An address of digits is not accepted: type the host's name.");
    case HostProblem::NoDomain: return Problems::tr("Type the whole name, like checkout.xendit.co");
    case HostProblem::TooLong: return Problems::tr("This is too long to be a host.");
    }
    Q_UNREACHABLE();
}

QString describe(StatusProblem problem)
{
    switch (problem) {
    case StatusProblem::None: return {};
    case StatusProblem::Empty: return Problems::tr("Type the status as USAPI writes it.");
    case StatusProblem::NotPlain:
        return Problems::tr("A status has letters, digits, spaces, - and _ only, 40 of them at most.");
    case StatusProblem::CancelAndRefund:
        return Problems::tr(
            "What can be cancelled is unpaid; what can be refunded or completed is paid. It cannot be both.");
    case StatusProblem::BuiltInNarrowed: return Problems::tr("A built-in status keeps its own actions.");
    }
    Q_UNREACHABLE();
}

QString describe(ReasonProblem problem)
{
    switch (problem) {
    case ReasonProblem::None: return {};
    case ReasonProblem::Empty: return Problems::tr("Type a reason.");
    case ReasonProblem::NotPlain: return Problems::tr("A reason is one line of 80 characters at most.");
    }
    Q_UNREACHABLE();
}

QString describe(PolicyProblem problem)
{
    switch (problem) {
    case PolicyProblem::None: return {};
    case PolicyProblem::MinimumNotPositive: return Problems::tr("The least payout is above zero.");
    case PolicyProblem::LimitBelowMinimum:
        return Problems::tr("This limit lies below the least payout: nothing could be paid out.");
    case PolicyProblem::DayBelowItem: return Problems::tr("A day's limit cannot lie below that of one item.");
    case PolicyProblem::ThresholdNegative: return Problems::tr("An amount cannot be below zero.");
    case PolicyProblem::NobodyCompletes: return Problems::tr("Choose at least one role.");
    }
    Q_UNREACHABLE();
}
