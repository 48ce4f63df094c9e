// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what was typed, and how to put it right.
#include "ui/settings/words.h"

#include <QCoreApplication>

struct SettingsProblems {
    Q_DECLARE_TR_FUNCTIONS(SettingsProblems)
};

QString describe(AccountProblem problem)
{
    switch (problem) {
    case AccountProblem::None: return {};
    case AccountProblem::UsernameEmpty: return SettingsProblems::tr("Type the USAPI user name.");
    case AccountProblem::UsernameNotPlain:
        return SettingsProblems::tr(
            "A user name has plain letters, digits and signs, no spaces, and 64 of them at most.");
    case AccountProblem::Twice: return SettingsProblems::tr("This account is in the list already.");
    case AccountProblem::NameNotPlain: return SettingsProblems::tr("A name is one line of 60 characters at most.");
    case AccountProblem::NoUse: return SettingsProblems::tr("Say what it is used for.");
    case AccountProblem::TooMany: return SettingsProblems::tr("A desk keeps 50 accounts at most. Remove one first.");
    }
    Q_UNREACHABLE();
}

QString describe(HostProblem problem)
{
    switch (problem) {
    case HostProblem::Empty: return SettingsProblems::tr("Type a host, like checkout.xendit.co");
    case HostProblem::NotHttps: return SettingsProblems::tr("Payment links are opened by https:// only.");
    case HostProblem::NotAHost:
        return SettingsProblems::tr("Only the host: no path, port or user name; letters, digits, dots and hyphens.");
    case HostProblem::Foreign:
        return SettingsProblems::tr("It has letters that only look like a-z. Such hosts are not accepted.");
    case HostProblem::Punycode:
        return SettingsProblems::tr("A host with xn-- stands for look-alike letters. Such hosts are not accepted.");
    case HostProblem::Address:
        return SettingsProblems::tr("An address of digits is not accepted: type the host's name.");
    case HostProblem::NoDomain: return SettingsProblems::tr("Type the whole name, like checkout.xendit.co");
    case HostProblem::TooLong: return SettingsProblems::tr("This is too long to be a host.");
    }
    Q_UNREACHABLE();
}

QString describe(StatusProblem problem)
{
    switch (problem) {
    case StatusProblem::None: return {};
    case StatusProblem::Empty: return SettingsProblems::tr("Type the status as USAPI writes it.");
    case StatusProblem::NotPlain:
        return SettingsProblems::tr("A status has letters, digits, spaces, - and _ only, 40 of them at most.");
    case StatusProblem::CancelAndRefund:
        return SettingsProblems::tr(
            "What can be cancelled is unpaid; what can be refunded or completed is paid. It cannot be both.");
    case StatusProblem::BuiltInNarrowed: return SettingsProblems::tr("A built-in status keeps its own actions.");
    }
    Q_UNREACHABLE();
}

QString describe(ReasonProblem problem)
{
    switch (problem) {
    case ReasonProblem::None: return {};
    case ReasonProblem::Empty: return SettingsProblems::tr("Type a reason.");
    case ReasonProblem::NotPlain: return SettingsProblems::tr("A reason is one line of 80 characters at most.");
    }
    Q_UNREACHABLE();
}

QString describe(PolicyProblem problem)
{
    switch (problem) {
    case PolicyProblem::None: return {};
    case PolicyProblem::MinimumNotPositive: return SettingsProblems::tr("The least payout is above zero.");
    case PolicyProblem::LimitBelowMinimum:
        return SettingsProblems::tr("This limit lies below the least payout: nothing could be paid out.");
    case PolicyProblem::DayBelowItem: return SettingsProblems::tr("A day's limit cannot lie below that of one item.");
    case PolicyProblem::ThresholdNegative: return SettingsProblems::tr("An amount cannot be below zero.");
    case PolicyProblem::NobodyCompletes: return SettingsProblems::tr("Choose at least one role.");
    }
    Q_UNREACHABLE();
}

QString describe(CounterStoreProblem problem)
{
    switch (problem) {
    case CounterStoreProblem::None: return {};
    case CounterStoreProblem::NameEmpty: return SettingsProblems::tr("Type what the cashiers call it.");
    case CounterStoreProblem::NameNotPlain:
        return SettingsProblems::tr("A store's name is one line of 40 characters at most.");
    case CounterStoreProblem::NameTwice: return SettingsProblems::tr("Another store of this list is called so.");
    case CounterStoreProblem::SellerEmpty: return SettingsProblems::tr("Type the seller's USAPI user name.");
    case CounterStoreProblem::SellerNotPlain:
        return SettingsProblems::tr(
            "A user name has plain letters, digits and signs, no spaces, and 64 of them at most.");
    case CounterStoreProblem::Commission:
        return SettingsProblems::tr("A commission is not below zero, and its share is 100 % at most.");
    }
    Q_UNREACHABLE();
}

QString describe(QrisMerchantProblem problem)
{
    switch (problem) {
    case QrisMerchantProblem::None: return {};
    case QrisMerchantProblem::NmidNotOne:
        return SettingsProblems::tr("An NMID is ID and 13 digits, like ID1020304050607.");
    case QrisMerchantProblem::NmidTwice: return SettingsProblems::tr("This NMID is in the list already.");
    case QrisMerchantProblem::NameEmpty: return SettingsProblems::tr("Type the name as it stands in the code.");
    case QrisMerchantProblem::NameNotPlain:
        return SettingsProblems::tr("A name in a code has plain letters, digits and signs, 25 of them at most.");
    }
    Q_UNREACHABLE();
}

QString describe(IdlePictureProblem problem)
{
    switch (problem) {
    case IdlePictureProblem::NotReadable: return SettingsProblems::tr("This file is not there or cannot be read.");
    case IdlePictureProblem::TooLarge: return SettingsProblems::tr("A picture may have 10 MiB at most.");
    case IdlePictureProblem::NotAPicture:
        return SettingsProblems::tr("This is no PNG or JPEG picture, or it is damaged.");
    case IdlePictureProblem::TooManyPixels:
        return SettingsProblems::tr("A picture may have 8192 pixels on each side at most.");
    }
    Q_UNREACHABLE();
}
