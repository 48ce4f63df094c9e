// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/accounts.h"

#include <algorithm>

namespace {

bool isPlainUsername(const QString &username)
{
    constexpr char16_t firstVisible = 0x21;
    constexpr char16_t lastVisible = 0x7e;
    return username.size() <= maximumUsername && std::all_of(username.begin(), username.end(), [](QChar c) {
               return c.unicode() >= firstVisible && c.unicode() <= lastVisible;
           });
}

bool isPlainName(const QString &name)
{
    return name.size() <= maximumAccountName
        && std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace

bool isSameAccount(const Account &left, const Account &right)
{
    return left.environment == right.environment
        && left.username.value.compare(right.username.value, Qt::CaseInsensitive) == 0;
}

AccountProblem problemOf(const Account &account, const QList<Account> &others)
{
    if (account.username.isEmpty())
        return AccountProblem::UsernameEmpty;
    if (!isPlainUsername(account.username.value))
        return AccountProblem::UsernameNotPlain;
    if (std::any_of(others.begin(), others.end(), [&](const Account &other) { return isSameAccount(account, other); }))
        return AccountProblem::Twice;
    if (!isPlainName(account.name))
        return AccountProblem::NameNotPlain;
    if (account.uses == AccountUses{})
        return AccountProblem::NoUse;
    if (others.size() >= maximumAccounts)
        return AccountProblem::TooMany;
    return AccountProblem::None;
}
