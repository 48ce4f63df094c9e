// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/payoutsecretcard.h"

#include "ui/badge.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/formgrid.h"
#include "ui/settings/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSecret = 600; // characters: within what any keychain holds

} // namespace

PayoutSecretCard::PayoutSecretCard(QWidget *parent)
    : TranslatedWidget(parent)
    , m_title(makeLabel(this, u"payoutSecretTitle"_s, TextSize::Strong))
    , m_badge(new Badge(this))
    , m_note(makeLabel(this, u"payoutSecretNote"_s, TextSize::Small, Ink::Muted))
    , m_form(new FormGrid(this))
    , m_secret(new QLineEdit(m_form))
    , m_row(m_form->addRow(m_secret, u"payoutSecret"_s))
    , m_save(makeButton(this, u"payoutSecretSave"_s, Icon::Key))
    , m_forget(makeButton(this, u"payoutSecretForget"_s, Icon::Close))
{
    m_badge->setObjectName(u"payoutSecretKept"_s);
    m_note->setWordWrap(true);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(longestSecret);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_badge);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setMargins(column, 0, space::s);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &PayoutSecretCard::submit);
    connect(m_secret, &QLineEdit::returnPressed, this, &PayoutSecretCard::submit);
    connect(m_forget, &QPushButton::clicked, this, &PayoutSecretCard::askForgetting);
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        m_row->setProblem({});
        refresh();
        Q_EMIT edited();
    });
    retranslate();
}

void PayoutSecretCard::setEnvironment(const QString &word)
{
    if (m_environment != word)
        wipe();
    m_environment = word;
    retranslate();
}

void PayoutSecretCard::setKept(Kept kept)
{
    m_kept = kept;
    wipe();
    retranslate();
}

void PayoutSecretCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    if (readOnly)
        wipe();
    m_form->setVisible(!readOnly);
    refresh();
}

void PayoutSecretCard::wipe()
{
    m_secret->clear();
    m_row->setProblem({});
    refresh();
    Q_EMIT edited();
}

bool PayoutSecretCard::isEdited() const
{
    return !m_secret->text().isEmpty();
}

void PayoutSecretCard::submit()
{
    if (m_secret->text().isEmpty())
        return;
    const Secret secret(m_secret->text());
    // Copied out of a letter or a chat, a space at its end is not seen and every payout would be refused.
    if (m_secret->text() != m_secret->text().trimmed()) {
        m_row->setProblem(tr("There is a space before or behind it. Type it without."));
        m_secret->setFocus();
        return;
    }
    Q_EMIT saveRequested(secret);
}

void PayoutSecretCard::askForgetting()
{
    auto *dialog = new ConfirmDialog(
        {.headline = tr("Forget the payout secret of %1 on this computer?").arg(m_environment),
         .effect = tr("No payout can be sent from this desk until it is typed again. Payouts that were approved "
                      "meanwhile wait."),
         .verb = tr("Forget the secret"),
         .destructive = true},
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, dialog] {
        dialog->accept();
        Q_EMIT forgetRequested();
    });
    dialog->open();
}

void PayoutSecretCard::refresh()
{
    m_save->setEnabled(isEdited());
    m_save->setVisible(!m_readOnly);
    m_forget->setVisible(!m_readOnly);
    m_forget->setEnabled(m_kept != Kept::No);
}

void PayoutSecretCard::retranslate()
{
    m_title->setText(tr("Payout secret of %1").arg(m_environment));
    m_badge->setLook(lookOf(m_kept));
    m_badge->setAccessibleName(lookOf(m_kept).word);
    m_note->setText(
        tr("The owners of USAPI gave it to you. It lies in this computer's keychain only; a desk without it "
           "approves payouts and cannot send them."));
    m_row->setWords(m_kept == Kept::Yes ? tr("New s&ecret") : tr("S&ecret"), tr("It is never shown again."));
    setWords(m_save, m_kept == Kept::Yes ? tr("Replace it") : tr("Keep it"));
    setWords(m_forget, tr("Forget it…"));
    refresh();
}
