// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountform.h"

#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/settings/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

AccountForm::AccountForm(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"accountFormTitle"_s, TextSize::Strong))
    , m_form(new FormGrid(this))
    , m_username(new QLineEdit(m_form))
    , m_name(new QLineEdit(m_form))
    , m_password(new QLineEdit(m_form))
    , m_usernameRow(m_form->addRow(m_username, u"accountUsername"_s))
    , m_nameRow(m_form->addRow(m_name, u"accountName"_s))
    , m_uses(new QWidget(m_form))
    , m_buyer(new QCheckBox(m_uses))
    , m_watch(new QCheckBox(m_uses))
    , m_usesRow(m_form->addRow(m_uses, u"accountUses"_s))
    , m_passwordRow(m_form->addRow(m_password, u"accountPassword"_s))
    , m_save(makePrimaryButton(this, u"accountSave"_s))
    , m_cancel(makeButton(this, u"accountCancel"_s, Icon::Close))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &AccountForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &AccountForm::cancelled);
    const auto changed = [this] {
        showProblem(AccountProblem::None);
        Q_EMIT edited();
    };
    for (const QLineEdit *field : {m_username, m_name, m_password}) {
        connect(field, &QLineEdit::textEdited, this, changed);
        connect(field, &QLineEdit::returnPressed, this, &AccountForm::save);
    }
    for (const QCheckBox *box : {m_buyer, m_watch})
        connect(box, &QCheckBox::clicked, this, changed);
    retranslate();
}

void AccountForm::build()
{
    m_password->setEchoMode(QLineEdit::Password);
    m_buyer->setObjectName(u"accountBuyer"_s);
    m_watch->setObjectName(u"accountWatch"_s);
    auto *uses = new QVBoxLayout(m_uses);
    setMargins(uses, 0, space::xs);
    uses->addWidget(m_buyer);
    uses->addWidget(m_watch);
    setTabOrder(m_name, m_buyer);
    setTabOrder(m_buyer, m_watch);
    setTabOrder(m_watch, m_password);
    m_cancel->setIcon({});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_title);
    column->addWidget(m_form);
    column->addLayout(buttons);
}

void AccountForm::open(const Account &account, const QList<Account> &others, Kept password)
{
    m_account = account;
    m_others = others;
    m_kept = password;
    m_username->setText(account.username.value);
    m_username->setReadOnly(!account.username.isEmpty());
    m_name->setText(account.name);
    m_password->clear();
    m_buyer->setChecked(account.uses.testFlag(AccountUse::CounterBuyer));
    m_watch->setChecked(account.uses.testFlag(AccountUse::BalanceWatch));
    showProblem(AccountProblem::None);
    retranslate();
    (account.username.isEmpty() ? m_username : m_name)->setFocus();
}

bool AccountForm::isEdited() const
{
    return isVisibleTo(parentWidget()) && (!m_password->text().isEmpty() || typed() != m_account);
}

void AccountForm::wipe()
{
    m_password->clear();
}

Account AccountForm::typed() const
{
    Account account = m_account;
    account.username = {m_username->text().trimmed()};
    account.name = m_name->text().trimmed();
    account.uses.setFlag(AccountUse::CounterBuyer, m_buyer->isChecked());
    account.uses.setFlag(AccountUse::BalanceWatch, m_watch->isChecked());
    return account;
}

void AccountForm::save()
{
    const AccountProblem problem = problemOf(typed(), m_others);
    showProblem(problem);
    if (problem != AccountProblem::None)
        return;
    const QString password = m_password->text();
    Q_EMIT saveRequested(typed(), password.isEmpty() ? std::nullopt : std::optional(Secret(password)));
}

void AccountForm::showProblem(AccountProblem problem)
{
    const QString words = describe(problem);
    FormRow *row = problem == AccountProblem::NameNotPlain ? m_nameRow
        : problem == AccountProblem::NoUse                 ? m_usesRow
                                                           : m_usernameRow;
    for (FormRow *one : {m_usernameRow, m_nameRow, m_usesRow})
        one->setProblem(one == row ? words : QString());
    if (problem != AccountProblem::None)
        (row == m_usesRow ? m_buyer : row->field())->setFocus();
}

void AccountForm::retranslate()
{
    const bool isNew = m_account.username.isEmpty();
    m_title->setText(isNew ? tr("New account") : tr("Change %1").arg(m_account.username.value));
    m_usernameRow->setWords(tr("&User name"), tr("The USAPI login, as it signs in."));
    m_nameRow->setWords(tr("&Name"), tr("What people call it here; may be empty."));
    m_usesRow->setWords(tr("Used for"), tr("Checkouts at the counter are made in the buyer's name."));
    setWords(m_buyer, tr("&Buyer at the counter"));
    setWords(m_watch, tr("&Watch its balance"));
    m_passwordRow->setWords(tr("&Password"),
                            m_kept == Kept::Yes
                                ? tr("One is kept in the keychain. It is never shown; what you type here replaces it.")
                                : tr("Kept in this computer's keychain. It is never shown again."));
    m_password->setPlaceholderText(m_kept == Kept::Yes ? tr("Kept in the keychain") : QString());
    setWords(m_save, isNew ? tr("Add &it") : tr("Save &it"));
    setWords(m_cancel, tr("Cancel"));
}
