// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/secret.h"
#include "ui/translatedwidget.h"

#include <optional>

class AccountForm;
class QLabel;
class QPushButton;
class QStandardItemModel;
class Table;

// The further accounts of one environment: a table, and the form of the one that is added or changed.
class AccountList final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit AccountList(QWidget *parent);

    // All accounts of this desk, and which environment is shown. Whether passwords are kept comes by setKept().
    void setAccounts(const QList<Account> &accounts, const QString &environment);
    void setKept(const Account &account, Kept kept);
    void forgetKept();
    void setReadOnly(bool readOnly);
    void closeForm(); // saved: the form goes, and the password with it
    [[nodiscard]] bool isEdited() const;
    void submit(); // as the form's own button does

Q_SIGNALS:
    void addRequested(const Account &account, const std::optional<Secret> &password);
    void changeRequested(const Account &before, const Account &after, const std::optional<Secret> &password);
    void removeRequested(const Account &account); // confirmed
    void edited();

protected:
    void retranslate() override;

private:
    void build();
    void openForm(const Account &account);
    void askRemoval();
    void fill();
    void refresh();
    [[nodiscard]] std::optional<Account> selected() const;
    [[nodiscard]] Kept keptOf(const Account &account) const;

    QList<Account> m_all;
    QList<Account> m_shown; // of the environment
    QList<std::pair<Account, Kept>> m_kept;
    QString m_environment;
    std::optional<Account> m_changing; // empty: the form's one is new
    bool m_readOnly = false;
    QLabel *m_title;
    QLabel *m_note;
    QStandardItemModel *m_model;
    Table *m_table;
    QLabel *m_none; // instead of the table while there is no account
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    AccountForm *m_form;
};
