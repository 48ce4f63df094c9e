// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/settings.h"
#include "ui/settings/choices.h"
#include "ui/translatedwidget.h"

class FormGrid;
class FormRow;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

// The counter's paper at this desk, who buys there, and what its numbers begin with.
class CounterDeskForm final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit CounterDeskForm(QWidget *parent);

    void setSettings(const CounterSettings &settings);
    void setPrinters(const QStringList &names, const QString &systemsOwn);
    void setAccounts(const QList<Account> &accounts); // those that buy at the counter are offered
    void setDeskId(const QString &id);                // what the code is made from while none is typed
    void write(CounterSettings &settings) const;      // what this form shows
    [[nodiscard]] bool check();                       // false: what is wrong is told off beside it

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    void build();
    void showPrinters(const QString &chosen);
    void showAccounts(const QString &chosen);
    [[nodiscard]] QString code() const;

    Choices m_printers;
    QString m_systemsOwn;
    Choices m_accounts;
    QLabel *m_paperTitle;
    FormGrid *m_paperForm;
    QCheckBox *m_print;
    QComboBox *m_printer;
    QComboBox *m_paper;
    FormRow *m_printerRow;
    FormRow *m_paperRow;
    QLabel *m_saleTitle;
    FormGrid *m_saleForm;
    QComboBox *m_account;
    QLineEdit *m_code;
    FormRow *m_accountRow;
    FormRow *m_codeRow;
};
