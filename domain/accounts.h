// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>

// Further USAPI logins that this desk may use, beside the operator's own. They are the desk's: their passwords lie in
// this computer's keychain and nowhere else.

enum class AccountUse : quint32 {
    CounterBuyer = 1, // buys what is sold at the counter: checkouts are made in its name
    BalanceWatch = 2, // its balance is watched
};
Q_DECLARE_FLAGS(AccountUses, AccountUse)
Q_DECLARE_OPERATORS_FOR_FLAGS(AccountUses)

struct Account {
    QString environment{}; // Environment::key()
    Username username{};
    QString name{}; // what people call it here; empty: its username
    AccountUses uses{AccountUse::BalanceWatch};

    friend bool operator==(const Account &, const Account &) = default;
};
Q_DECLARE_METATYPE(Account)

// Whether a secret is kept, and for how long. An unclear answer of the keychain is not "no".
enum class Kept { Unknown, Yes, No, ThisSession };
Q_DECLARE_METATYPE(Kept)

constexpr qsizetype maximumAccounts = 50;
constexpr qsizetype maximumUsername = 64;
constexpr qsizetype maximumAccountName = 60;

enum class AccountProblem {
    None,
    UsernameEmpty,
    UsernameNotPlain, // spaces, control or look-alike characters, or too long
    Twice,            // this environment has it already; capitals and small letters do not tell two apart
    NameNotPlain,     // control characters, or too long
    NoUse,
    TooMany,
};

// `others`: those of all environments, without the one that is judged.
[[nodiscard]] AccountProblem problemOf(const Account &account, const QList<Account> &others);
[[nodiscard]] bool isSameAccount(const Account &left, const Account &right); // environment and username, folded
