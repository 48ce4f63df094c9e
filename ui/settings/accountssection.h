// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/argon2settings.h"
#include "domain/environment.h"
#include "domain/secret.h"
#include "ui/settings/settingssection.h"

#include <optional>

class AccountList;
class FormGrid;
class FormRow;
class PayoutSecretCard;
class QLabel;
class QSpinBox;

// What this desk's keychain holds beside the operator's own password: further accounts and the payout secret, and how
// hard that is hashed. Secrets go out of here and never come in.
class AccountsSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit AccountsSection(QWidget *parent = nullptr);

    void setEnvironment(const Environment &environment);
    void setAccounts(const QList<Account> &accounts); // of all environments
    void setAccountKept(const Account &account, Kept kept);
    void setSecretKept(Kept kept);
    void setHash(const Argon2Settings &hash); // the one in force
    void setHashApplied(const Argon2Settings &hash);
    void forget();   // what was typed and what is known of the keychain
    void setSaved(); // the account in the form: it closes
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void addRequested(const Account &account, const std::optional<Secret> &password);
    void changeRequested(const Account &before, const Account &after, const std::optional<Secret> &password);
    void removeRequested(const Account &account);
    void secretSaveRequested(const Secret &secret);
    void secretForgetRequested();
    void hashRequested(const Argon2Settings &hash);

protected:
    void apply() override;
    void revert() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] QString whoMay() const override;

private:
    void connectAll();
    [[nodiscard]] Argon2Settings edited() const;
    void check();
    void showHash();

    Environment m_environment{};
    QList<Account> m_accounts;
    Argon2Settings m_hash{};
    AccountList *m_list;
    PayoutSecretCard *m_secret;
    QLabel *m_hashTitle;
    FormGrid *m_form;
    QSpinBox *m_passes;
    QSpinBox *m_memory;
    FormRow *m_passesRow;
    FormRow *m_memoryRow;
};
