// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/accounttokens.h"

#include "app/flows/accountsflow.h"
#include "app/flows/sessionflow.h"
#include "domain/people.h"
#include "store/secretstore.h"
#include "usapi/calls.h"

#include <algorithm>

using namespace Qt::StringLiterals;

AccountTokens::AccountTokens(SessionFlow &session, SecretStore &secrets, Accounts accounts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_secrets(secrets)
    , m_accounts(std::move(accounts))
{
    connect(&session, &SessionFlow::signedIn, this, [this] { m_tokens.clear(); });
    connect(&session, &SessionFlow::signedOut, this, [this] { m_tokens.clear(); });
}

bool AccountTokens::isOwn(const Username &user) const
{
    return m_session.isSignedIn() && usernameKey(user) == usernameKey(m_session.username());
}

QList<Account> AccountTokens::accounts(AccountUse use) const
{
    QList<Account> found = m_accounts();
    const QString key = m_session.environment().key();
    found.removeIf([&](const Account &one) { return one.environment != key || !one.uses.testFlag(use); });
    return found;
}

bool AccountTokens::knows(const Username &user) const
{
    if (isOwn(user))
        return true;
    const QList<Account> all = m_accounts();
    const QString key = m_session.environment().key();
    return m_session.isSignedIn() && std::any_of(all.cbegin(), all.cend(), [&](const Account &one) {
               return one.environment == key && usernameKey(one.username) == usernameKey(user);
           });
}

void AccountTokens::token(const Username &user, const Reply<Token> &done)
{
    if (const auto known = m_tokens.constFind(user.value); known != m_tokens.constEnd()) {
        done.deliver(*known);
        return;
    }
    const auto refused = [done](const QString &why) {
        done.deliver(tl::unexpected(Error{.kind = Error::Kind::Unauthorised, .detail = why}));
    };
    if (!knows(user)) {
        refused(u"this desk has no such account"_s);
        return;
    }
    const Account account{.environment = m_session.environment().key(), .username = user};
    m_secrets.read(AccountsFlow::passwordKey(account),
                   {done.context,
                    [this, user, done, refused, key = account.environment](const Result<std::optional<Secret>> &kept) {
                        if (!kept) {
                            done.deliver(tl::unexpected(kept.error()));
                            return;
                        }
                        // Somebody may have signed in elsewhere meanwhile: a password is its environment's alone.
                        const bool same = m_session.isSignedIn() && m_session.environment().key() == key;
                        if (!*kept || !same || m_session.client() == nullptr) {
                            refused(u"its password is not kept here"_s);
                            return;
                        }
                        usapi::signIn(*m_session.client(), {user, **kept},
                                      {done.context, [this, user, done, key](const Result<Token> &token) {
                                           if (token && m_session.environment().key() == key)
                                               m_tokens.insert(user.value, *token);
                                           done.deliver(token);
                                       }});
                    }});
}

void AccountTokens::fresh(const Username &user, const Reply<Token> &done)
{
    read<Rupiah>(user,
                 [](usapi::Client &client, const Token &token, const Reply<Rupiah> &answered) {
                     usapi::balance(client, token, answered);
                 },
                 {done.context, [this, user, done](const Result<Rupiah> &balance) {
                      if (!balance)
                          done.deliver(tl::unexpected(balance.error()));
                      else if (isOwn(user) && m_session.token())
                          done.deliver(*m_session.token());
                      else
                          token(user, done);
                  }});
}
