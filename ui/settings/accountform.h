// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/secret.h"
#include "ui/translatedwidget.h"

#include <optional>

class FormGrid;
class FormRow;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

// One account, new or to be changed. The password goes in and never comes back.
class AccountForm final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent);

    // `others`: all accounts without this one. An account with a username is there already and keeps it.
    void open(const Account &account, const QList<Account> &others, Kept password);
    [[nodiscard]] bool isEdited() const; // what was typed would be lost
    void save();                         // tells off what is wrong, or emits saveRequested()
    void wipe();

Q_SIGNALS:
    // No password: the one that is kept stays.
    void saveRequested(const Account &account, const std::optional<Secret> &password);
    void cancelled();
    void edited();

protected:
    void retranslate() override;

private:
    void build();
    void showProblem(AccountProblem problem);
    [[nodiscard]] Account typed() const;

    Account m_account{};
    QList<Account> m_others;
    Kept m_kept = Kept::No;
    QLabel *m_title;
    FormGrid *m_form;
    QLineEdit *m_username;
    QLineEdit *m_name;
    QLineEdit *m_password;
    FormRow *m_usernameRow;
    FormRow *m_nameRow;
    QWidget *m_uses;
    QCheckBox *m_buyer;
    QCheckBox *m_watch;
    FormRow *m_usesRow;
    FormRow *m_passwordRow;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
