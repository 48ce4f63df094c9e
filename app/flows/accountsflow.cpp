// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/accountsflow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Kept keptOf(const Result<std::optional<Secret>> &found)
{
    if (!found)
        return Kept::Unknown;
    return found->has_value() ? Kept::Yes : Kept::No;
}

} // namespace

AccountsFlow::AccountsFlow(AccountsFile file, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_secrets(secrets)
{ }

// Not the operator's own kept password, even where the username is the same.
SecretKey AccountsFlow::passwordKey(const Account &account)
{
    return {.environment = account.environment, .purpose = u"account-password"_s, .account = account.username.value};
}

SecretKey AccountsFlow::payoutSecretKey(const Environment &environment)
{
    return {.environment = environment.key(), .purpose = u"payout-secret"_s};
}

void AccountsFlow::open(const Environment &environment)
{
    m_environment = environment;
    m_open = std::make_unique<QObject>();
    const auto read = m_file.load();
    m_accounts = read.value_or(QList<Account>{});
    m_unreadable = read ? std::nullopt : std::optional(read.error());
    Q_EMIT accountsChanged(m_accounts);
    if (m_unreadable)
        Q_EMIT failed(*m_unreadable);
    for (const Account &account : std::as_const(m_accounts)) {
        if (account.environment == environment.key())
            askKept(account);
    }
    askSecret();
}

void AccountsFlow::close()
{
    m_open.reset();
}

void AccountsFlow::askKept(const Account &account)
{
    m_secrets.read(passwordKey(account),
                   {m_open.get(), [this, account](const auto &found) { Q_EMIT accountKept(account, keptOf(found)); }});
}

void AccountsFlow::askSecret()
{
    const SecretKey key = payoutSecretKey(m_environment);
    m_secrets.read(key, {m_open.get(), [this, key](const auto &found) {
                             Q_EMIT secretKept(m_secrets.isForSession(key) ? Kept::ThisSession : keptOf(found));
                         }});
}

void AccountsFlow::add(const Account &account, const std::optional<Secret> &password)
{
    put(std::nullopt, account, password);
}

void AccountsFlow::change(const Account &before, const Account &after, const std::optional<Secret> &password)
{
    put(before, after, password);
}

void AccountsFlow::put(const std::optional<Account> &before, const Account &after,
                       const std::optional<Secret> &password)
{
    const auto write = [this, before, after] {
        QList<Account> next = m_accounts;
        next.removeIf([&](const Account &one) { return before && isSameAccount(one, *before); });
        if (const AccountProblem problem = problemOf(after, next); problem != AccountProblem::None) {
            Q_EMIT failed({.kind = Error::Kind::InvalidInput, .detail = u"the account"_s});
            return;
        }
        next.append(after);
        if (!store(next))
            return;
        Q_EMIT saved();
        askKept(after);
    };
    if (!password) {
        write();
        return;
    }
    m_secrets.write(passwordKey(after), *password, {this, [this, write](const Result<void> &kept) {
                                                        if (kept)
                                                            write();
                                                        else
                                                            Q_EMIT failed(kept.error());
                                                    }});
}

void AccountsFlow::remove(const Account &account)
{
    // The secret first: an account that is no longer listed is one whose password nobody would ever delete.
    m_secrets.remove(passwordKey(account),
                     {this, [this, account](const Result<void> &removed) {
                          if (!removed) {
                              Q_EMIT failed(removed.error());
                              return;
                          }
                          QList<Account> next = m_accounts;
                          next.removeIf([&](const Account &one) { return isSameAccount(one, account); });
                          if (!store(next))
                              askKept(account);
                      }});
}

bool AccountsFlow::store(const QList<Account> &accounts)
{
    const Result<void> done = m_unreadable ? tl::unexpected(*m_unreadable) : m_file.save(accounts);
    if (!done) {
        Q_EMIT failed(done.error());
        return false;
    }
    m_accounts = accounts;
    Q_EMIT accountsChanged(m_accounts);
    return true;
}

void AccountsFlow::keepSecret(const Secret &secret)
{
    const SecretKey key = payoutSecretKey(m_environment);
    // Good at once, whatever the keychain says and however long it takes; what the keychain cannot keep lasts as long
    // as the program, and the page says both.
    if (!secret.isEmpty() && secret.utf8().size() <= SecretStore::maximumSize)
        m_secrets.keepForSession(key, secret);
    m_secrets.write(key, secret, {this, [this, key](const Result<void> &kept) {
                                      if (kept) {
                                          Q_EMIT secretKept(Kept::Yes);
                                          return;
                                      }
                                      if (m_secrets.isForSession(key))
                                          Q_EMIT secretKept(Kept::ThisSession);
                                      Q_EMIT failed(kept.error());
                                  }});
}

void AccountsFlow::forgetSecret()
{
    m_secrets.remove(payoutSecretKey(m_environment), {this, [this](const Result<void> &removed) {
                                                          if (removed)
                                                              Q_EMIT secretKept(Kept::No);
                                                          else
                                                              Q_EMIT failed(removed.error());
                                                      }});
}
