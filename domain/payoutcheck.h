// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"
#include "domain/payout.h"
#include "domain/policy.h"

// What a payout's form says while it is filled in. Problems cannot be sent; oddities can, after a person has looked.
// The store checks the problems again when the request is written, and the limits where only it knows the sums.

enum class PayoutField { User, Amount, Platform, Channel, AccountName, AccountNumber };

struct PayoutProblem {
    enum class What {
        Missing,
        BelowMinimum,  // of the policy
        AboveLimit,    // of the policy, for one payout
        NoPayoutsHere, // ONTICKET
        Letters,       // an account number is digits
        TooLong,
        NotOneLine,
    };

    PayoutField field = PayoutField::User;
    What what = What::Missing;

    friend bool operator==(const PayoutProblem &, const PayoutProblem &) = default;
};

// What the journal knows about a recipient; all of this environment.
struct PayoutHistory {
    Instant sameWithin7Days{}; // the last payout of this amount to this account that did not end without money moving
    QStringList namesOfAccount{};     // under which this account was paid before
    QStringList accountsOfUser{};     // "ID_BCA 000000": where this user was paid before
    bool sameAsUnknown = false;       // an unknown payout is open with this user and amount, or account and amount
    bool recipientHasUnknown = false; // … with this user or this account, and another amount

    friend bool operator==(const PayoutHistory &, const PayoutHistory &) = default;
};

enum class PayoutOddity {
    SameAgain,     // same account and amount within 7 days
    NewName,       // a known account under a new name
    NewAccount,    // a known user with a new account
    ChannelGone,   // the directory, read today, does not list it
    UnusualLength, // of the account number, for this kind of channel
};

// Why the journal refused an act on a payout: what the error's `detail` says.
namespace payoutrefusal {
constexpr char16_t itemLimit[] = u"item limit";
constexpr char16_t dayLimit[] = u"day limit";
constexpr char16_t unknownOpen[] = u"an unknown payout like this is open";
constexpr char16_t originalMayBePaid[] = u"its original may have been paid";
constexpr char16_t ownSending[] = u"the sender";
constexpr char16_t settleFirst[] = u"the payout has to be settled first";
} // namespace payoutrefusal

// Digits without what people put between them: "0812-3456 789" and "08123456789" are one account.
[[nodiscard]] QString normalAccountNumber(const QString &typed);

[[nodiscard]] QList<PayoutProblem> problemsOf(const PayoutRequest &request, const Policy &policy);
// `directory` empty: it was not read, and nothing is said about it.
[[nodiscard]] QList<PayoutOddity> odditiesOf(const PayoutRequest &request, const PayoutHistory &history,
                                             const QList<BankChannel> &directory);
