// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/login.h"
#include "domain/reply.h"
#include "usapi/client.h"

#include <QHash>
#include <QObject>

class SecretStore;
class SessionFlow;

// Tokens of the further accounts of this desk (the counter's buyer, a watched balance) beside the operator's own:
// signed in when one is first needed, with the password that this computer keeps for it. Forgotten with the session.
// GUI thread.
class AccountTokens : public QObject
{
    Q_OBJECT
public:
    // `accounts`: those of this desk, of all environments, as they are now.
    using Accounts = std::function<QList<Account>()>;

    AccountTokens(SessionFlow &session, SecretStore &secrets, Accounts accounts, QObject *parent = nullptr);

    [[nodiscard]] bool isOwn(const Username &user) const; // of whoever is signed in
    // Whether a token can be had without asking anybody: one's own, or an account of this environment.
    [[nodiscard]] bool knows(const Username &user) const;
    [[nodiscard]] QList<Account> accounts(AccountUse use) const; // of this environment

    // Asks with this user's token. A 401 signs in again, once, and repeats the read, once. Never for a call that moves
    // money. Kind::Unauthorised for a user whom this desk does not know, or without a kept password.
    template <typename T>
    void read(const Username &user, std::function<void(usapi::Client &, const Token &, Reply<T>)> ask, Reply<T> done);
    // A token that the server has just been seen to accept: for a call that may not be repeated.
    void fresh(const Username &user, const Reply<Token> &done);

private:
    void token(const Username &user, const Reply<Token> &done);
    void forget(const Username &user) { m_tokens.remove(user.value); }

    SessionFlow &m_session;
    SecretStore &m_secrets;
    Accounts m_accounts;
    QHash<QString, Token> m_tokens;
};

#include "app/flows/accounttokensread.h" // IWYU pragma: keep (the template)
