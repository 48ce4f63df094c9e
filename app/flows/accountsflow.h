// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/environment.h"
#include "domain/secret.h"
#include "store/accountsfile.h"
#include "store/secretstore.h"

#include <QObject>

#include <optional>

// Further accounts and the payout secret of this desk: names in a file, secrets in the keychain. Secrets go in here and
// never come out; whoever sends reads them from the keychain at that moment. GUI thread.
class AccountsFlow : public QObject
{
    Q_OBJECT
public:
    AccountsFlow(AccountsFile file, SecretStore &secrets, QObject *parent = nullptr);

    // Reads the list and asks the keychain what it holds for this environment.
    void open(const Environment &environment);
    void close(); // answers that are under way are no longer told
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts; } // of all environments

    // The password goes first: without a keychain that keeps it nothing is saved, and what was typed can stay.
    void add(const Account &account, const std::optional<Secret> &password);
    void change(const Account &before, const Account &after, const std::optional<Secret> &password);
    void remove(const Account &account);
    void keepSecret(const Secret &secret);
    void forgetSecret();

    [[nodiscard]] static SecretKey passwordKey(const Account &account);
    [[nodiscard]] static SecretKey payoutSecretKey(const Environment &environment);

Q_SIGNALS:
    void accountsChanged(const QList<Account> &accounts);
    void accountKept(const Account &account, Kept kept);
    void secretKept(Kept kept);
    void saved(); // the account that was to be added or changed
    void failed(const Error &error);

private:
    void askKept(const Account &account);
    void askSecret();
    void put(const std::optional<Account> &before, const Account &after, const std::optional<Secret> &password);
    [[nodiscard]] bool store(const QList<Account> &accounts);

    AccountsFile m_file;
    SecretStore &m_secrets;
    Environment m_environment;
    QList<Account> m_accounts;
    std::optional<Error> m_unreadable; // then nothing is saved over the file
    std::unique_ptr<QObject> m_open;   // context of what is asked while an environment is open
};
