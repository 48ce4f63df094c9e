// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountssection.h"

#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/look.h"
#include "ui/settings/accountlist.h"
#include "ui/settings/payoutsecretcard.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccountsSection::AccountsSection(QWidget *parent)
    : SettingsSection(u"accounts"_s, parent)
    , m_list(new AccountList(this))
    , m_secret(new PayoutSecretCard(this))
    , m_hashTitle(makeLabel(this, u"hashTitle"_s, TextSize::Strong))
    , m_form(new FormGrid(this))
    , m_passes(new QSpinBox(m_form))
    , m_memory(new QSpinBox(m_form))
    , m_passesRow(m_form->addRow(m_passes, u"hashPasses"_s))
    , m_memoryRow(m_form->addRow(m_memory, u"hashMemory"_s))
{
    m_passes->setRange(minimumArgon2Passes, maximumArgon2Passes);
    m_memory->setRange(minimumArgon2Mebibytes, maximumArgon2Mebibytes);
    m_memory->setGroupSeparatorShown(true);
    addCard(u"accountsCard"_s)->addWidget(m_list);
    addCard(u"payoutSecretCard"_s)->addWidget(m_secret);
    QVBoxLayout *hash = addCard(u"hashCard"_s);
    hash->addWidget(m_hashTitle);
    hash->addWidget(m_form);
    addFoot();
    connectAll();
    retranslate();
    setEnvironment(productionEnvironment());
    revert();
}

void AccountsSection::connectAll()
{
    connect(m_list, &AccountList::addRequested, this, &AccountsSection::addRequested);
    connect(m_list, &AccountList::changeRequested, this, &AccountsSection::changeRequested);
    connect(m_list, &AccountList::removeRequested, this, &AccountsSection::removeRequested);
    connect(m_list, &AccountList::edited, this, &AccountsSection::check);
    connect(m_secret, &PayoutSecretCard::saveRequested, this, &AccountsSection::secretSaveRequested);
    connect(m_secret, &PayoutSecretCard::forgetRequested, this, &AccountsSection::secretForgetRequested);
    connect(m_secret, &PayoutSecretCard::edited, this, &AccountsSection::check);
    connect(m_passes, &QSpinBox::valueChanged, this, &AccountsSection::check);
    connect(m_memory, &QSpinBox::valueChanged, this, &AccountsSection::check);
}

void AccountsSection::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    m_list->setAccounts(m_accounts, environment.key());
    m_secret->setEnvironment(lookOf(environment).word);
}

void AccountsSection::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    m_list->setAccounts(accounts, m_environment.key());
}

void AccountsSection::setAccountKept(const Account &account, Kept kept)
{
    m_list->setKept(account, kept);
}

void AccountsSection::setSecretKept(Kept kept)
{
    m_secret->setKept(kept);
}

void AccountsSection::setHash(const Argon2Settings &hash)
{
    const bool keep = edited() != m_hash;
    m_hash = hash;
    if (keep)
        check();
    else
        showHash();
}

void AccountsSection::setHashApplied(const Argon2Settings &hash)
{
    m_hash = hash;
    showHash();
    setApplied(true);
}

void AccountsSection::forget()
{
    clearProblem();
    revert();
    m_list->forgetKept();
    m_secret->setKept(Kept::Unknown);
}

void AccountsSection::setSaved()
{
    clearProblem();
    m_list->closeForm();
}

Argon2Settings AccountsSection::edited() const
{
    return {.passes = m_passes->value(), .memoryMebibytes = m_memory->value()};
}

void AccountsSection::check()
{
    setEdited(edited() != m_hash || m_list->isEdited() || m_secret->isEdited());
}

// Everything that is open here, each by its own way.
void AccountsSection::apply()
{
    if (m_list->isEdited())
        m_list->submit();
    if (m_secret->isEdited())
        m_secret->submit();
    if (edited() != m_hash)
        Q_EMIT hashRequested(edited());
}

void AccountsSection::revert()
{
    m_list->closeForm();
    m_secret->wipe();
    showHash();
}

void AccountsSection::showHash()
{
    {
        const QSignalBlocker quietPasses(m_passes);
        const QSignalBlocker quietMemory(m_memory);
        m_passes->setValue(m_hash.passes);
        m_memory->setValue(m_hash.memoryMebibytes);
    }
    check();
}

void AccountsSection::refresh()
{
    m_list->setReadOnly(isReadOnly());
    m_secret->setReadOnly(isReadOnly());
    m_form->setEnabled(!isReadOnly());
}

QString AccountsSection::title() const
{
    return tr("Accounts and secrets");
}

QString AccountsSection::lead() const
{
    return tr("What this computer's keychain holds for this desk.");
}

QString AccountsSection::whoMay() const
{
    return tr("A maker or an administrator can change this.");
}

void AccountsSection::retranslate()
{
    SettingsSection::retranslate();
    m_hashTitle->setText(tr("How hard the payout secret is hashed"));
    m_passesRow->setWords(tr("Passe&s"),
                          tr("argon2id, %1 to %2. Change it only when the owners of USAPI ask for it.")
                              .arg(minimumArgon2Passes)
                              .arg(maximumArgon2Passes));
    m_memoryRow->setWords(tr("&Memory"),
                          tr("Taken for half a second with each payout; %1 MiB to %2 MiB.")
                              .arg(minimumArgon2Mebibytes)
                              .arg(maximumArgon2Mebibytes));
    m_memory->setSuffix(tr(" MiB"));
}
