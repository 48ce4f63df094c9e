// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountlist.h"

#include "models/roles.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/settings/accountform.h"
#include "ui/settings/words.h"
#include "ui/table.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 4;
enum Column { Name, Uses, Password, Columns };

} // namespace

AccountList::AccountList(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"accountsTitle"_s, TextSize::Strong))
    , m_note(makeLabel(this, u"accountsNote"_s, TextSize::Small, Ink::Muted))
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_table(new Table(new TableProxy(this), this))
    , m_none(makeParagraph(this, u"accountsNone"_s))
    , m_add(makeButton(this, u"accountAdd"_s, Icon::Plus))
    , m_change(makeButton(this, u"accountChange"_s, Icon::User))
    , m_remove(makeButton(this, u"accountRemove"_s, Icon::Close))
    , m_form(new AccountForm(this))
{
    build();
    connect(m_add, &QPushButton::clicked, this,
            [this] { openForm({.environment = m_environment, .uses = AccountUse::BalanceWatch}); });
    const auto change = [this] {
        if (const auto account = selected(); account && !m_readOnly)
            openForm(*account);
    };
    connect(m_change, &QPushButton::clicked, this, change);
    connect(m_table, &Table::activated, this, change);
    connect(m_remove, &QPushButton::clicked, this, &AccountList::askRemoval);
    connect(m_table, &Table::currentSourceRowChanged, this, &AccountList::refresh);
    connect(m_form, &AccountForm::edited, this, &AccountList::edited);
    connect(m_form, &AccountForm::cancelled, this, &AccountList::closeForm);
    connect(m_form, &AccountForm::saveRequested, this,
            [this](const Account &account, const std::optional<Secret> &password) {
                if (m_changing)
                    Q_EMIT changeRequested(*m_changing, account, password);
                else
                    Q_EMIT addRequested(account, password);
            });
    retranslate();
}

void AccountList::build()
{
    m_note->setWordWrap(true);
    m_table->setObjectName(u"accountTable"_s);
    m_table->proxy()->setSourceModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnSamples({u"Counter on the first floor"_s, u"Buyer at the counter, "_s, u"Is not keptxx"_s}, Uses);
    m_table->setFixedHeight(size::header + shownRows * size::row);
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_table);
    column->addWidget(m_none);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_add, m_change, m_remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_form);
}

void AccountList::setAccounts(const QList<Account> &accounts, const QString &environment)
{
    if (m_environment != environment)
        closeForm();
    m_all = accounts;
    m_environment = environment;
    m_shown.clear();
    std::copy_if(accounts.begin(), accounts.end(), std::back_inserter(m_shown),
                 [&](const Account &account) { return account.environment == environment; });
    fill();
}

void AccountList::setKept(const Account &account, Kept kept)
{
    m_kept.removeIf([&](const auto &one) { return isSameAccount(one.first, account); });
    m_kept.append({account, kept});
    fill();
}

void AccountList::forgetKept()
{
    m_kept.clear();
    fill();
}

void AccountList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        closeForm();
    for (QPushButton *button : {m_add, m_change, m_remove})
        button->setVisible(!readOnly);
}

void AccountList::openForm(const Account &account)
{
    QList<Account> others = m_all;
    others.removeIf([&](const Account &other) { return isSameAccount(other, account); });
    m_changing = account.username.isEmpty() ? std::nullopt : std::optional(account);
    m_form->show();
    m_form->open(account, others, keptOf(account));
    refresh();
    Q_EMIT edited();
}

void AccountList::closeForm()
{
    m_form->wipe();
    m_form->hide();
    m_changing.reset();
    refresh();
    Q_EMIT edited();
}

bool AccountList::isEdited() const
{
    return m_form->isEdited();
}

void AccountList::submit()
{
    m_form->save();
}

void AccountList::askRemoval()
{
    const auto account = selected();
    if (!account)
        return;
    auto *dialog = new ConfirmDialog(
        {.headline = tr("Remove the account %1 from this desk?").arg(account->username.value),
         .facts = {{u"removedName"_s, tr("Name"), account->name},
                   {u"removedUses"_s, tr("Used for"), usesText(account->uses)}},
         .effect = tr("Its password is deleted from this computer's keychain. At USAPI nothing changes, and what was "
                      "done with it stays in the journal."),
         .verb = tr("Remove %1").arg(account->username.value),
         .destructive = true},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog, removed = *account] {
        dialog->accept();
        closeForm();
        Q_EMIT removeRequested(removed);
    });
    dialog->open();
}

std::optional<Account> AccountList::selected() const
{
    const int row = m_table->currentSourceRow();
    return row >= 0 && row < m_shown.size() ? std::optional(m_shown.at(row)) : std::nullopt;
}

Kept AccountList::keptOf(const Account &account) const
{
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&](const auto &one) { return isSameAccount(one.first, account); });
    return found == m_kept.end() ? Kept::Unknown : found->second;
}

void AccountList::fill()
{
    const auto chosen = selected();
    {
        const QSignalBlocker quiet(m_table);
        m_model->setRowCount(0);
        for (const Account &account : std::as_const(m_shown)) {
            const QString name = account.name.isEmpty() ? account.username.value
                                                        : u"%1 (%2)"_s.arg(account.name, account.username.value);
            QList<QStandardItem *> items;
            for (const QString &text : {name, usesText(account.uses), lookOf(keptOf(account)).word}) {
                items.append(new QStandardItem(text));
                items.constLast()->setData(text.toCaseFolded(), SortRole);
            }
            m_model->appendRow(items);
        }
        for (int row = 0; chosen && row < int(m_shown.size()); ++row) {
            if (isSameAccount(m_shown.at(row), *chosen))
                m_table->selectSourceRow(row);
        }
    }
    m_table->setVisible(!m_shown.isEmpty());
    m_none->setVisible(m_shown.isEmpty());
    refresh();
}

void AccountList::refresh()
{
    const bool open = !m_form->isHidden();
    m_add->setEnabled(!open);
    m_change->setEnabled(!open && selected().has_value());
    m_remove->setEnabled(!open && selected().has_value());
}

void AccountList::retranslate()
{
    m_title->setText(tr("Further accounts"));
    m_note->setText(tr("USAPI logins that this desk may use beside your own, in this environment."));
    m_table->setAccessibleName(tr("Further accounts"));
    m_none->setText(tr("None yet. The desk works with whoever is signed in."));
    m_model->setHorizontalHeaderLabels({tr("Account"), tr("Used for"), tr("Password")});
    setWords(m_add, tr("A&dd an account…"));
    setWords(m_change, tr("Chan&ge…"));
    setWords(m_remove, tr("&Remove…"));
    fill();
}
