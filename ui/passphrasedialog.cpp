// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passphrasedialog.h"

#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/secretfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_title(makeLabel(this, u"passphraseTitle"_s, TextSize::Title))
    , m_explanation(makeParagraph(this, u"passphraseExplanation"_s))
    , m_error(new ErrorBar(this))
    , m_current(new SecretField(u"passphraseCurrent"_s, this))
    , m_next(new SecretField(u"passphraseNew"_s, this))
    , m_again(new SecretField(u"passphraseAgain"_s, this))
    , m_cancel(makeButton(this, u"passphraseCancel"_s, Icon::Close))
    , m_save(makePrimaryButton(this, u"passphraseSave"_s))
{
    setObjectName(u"passphraseDialog"_s);
    setModal(true);
    m_cancel->setIcon({});
    m_error->setRetryOffered(false);
    m_current->setVisible(purpose == Purpose::Change);
    lay();
    for (const SecretField *field : {m_current, m_next, m_again})
        connect(field, &SecretField::entered, this, &PassphraseDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &PassphraseDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PassphraseDialog::submit);
    retranslate();
    (purpose == Purpose::Change ? m_current : m_next)->takeFocus();
}

void PassphraseDialog::lay()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::xl, space::m);
    setFixedWidth(size::form + 2 * space::xl);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_error);
    for (SecretField *field : {m_current, m_next, m_again})
        column->addWidget(field);
    column->addSpacing(space::s);
    column->addLayout(buttons);
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (SecretField *field : {m_current, m_next, m_again})
        field->setFieldEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_save->setEnabled(!busy);
    retranslate();
}

void PassphraseDialog::showWeakness(PassphraseProblem problem)
{
    setBusy(false);
    m_next->setProblem(words(problem));
    m_next->takeFocus();
}

void PassphraseDialog::showWrongCurrent(std::chrono::seconds pause)
{
    setBusy(false);
    m_current->setProblem(
        pause.count() > 0
            ? tr("That was not your passphrase. The next try is possible in %n seconds.", nullptr, int(pause.count()))
            : tr("That was not your passphrase."));
    m_current->takeFocus();
}

void PassphraseDialog::showProblem(const Error &error)
{
    setBusy(false);
    m_error->showError(error, Situation::KeepingSettings);
}

void PassphraseDialog::submit()
{
    if (m_busy)
        return;
    for (SecretField *field : {m_current, m_next, m_again})
        field->setProblem({});
    if (m_purpose == Purpose::Change && m_current->secret().isEmpty()) {
        m_current->setProblem(tr("Type the passphrase that you have now."));
        m_current->takeFocus();
        return;
    }
    if (const PassphraseProblem problem = problemOf(m_next->secret(), {}); problem != PassphraseProblem::None) {
        showWeakness(problem);
        return;
    }
    if (!(m_next->secret() == m_again->secret())) {
        m_again->setProblem(tr("The two are not the same."));
        m_again->takeFocus();
        return;
    }
    m_error->clear();
    Q_EMIT passphraseChosen(m_current->secret(), m_next->secret());
}

void PassphraseDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

QString PassphraseDialog::words(PassphraseProblem problem)
{
    switch (problem) {
    case PassphraseProblem::None: return {};
    case PassphraseProblem::TooShort: return tr("At least %n letters.", nullptr, int(leastPassphrase));
    case PassphraseProblem::OneLetter: return tr("Not the same letter over and over.");
    case PassphraseProblem::IsPassword: return tr("Not the password that you sign in with.");
    }
    Q_UNREACHABLE();
}

void PassphraseDialog::retranslate()
{
    const bool first = m_purpose == Purpose::First;
    setWindowTitle(first ? tr("Set the approval passphrase") : tr("Change the approval passphrase"));
    m_title->setText(windowTitle());
    m_explanation->setText(tr("It is asked for at each approval, at every desk, and opens your own signing key. Nobody "
                              "can read it or bring it back: if you forget it, an administrator takes the key away "
                              "and you set another. Several words that only you would put together do well."));
    m_current->setWords(tr("Passphrase that you &have now"));
    m_next->setWords(tr("&New passphrase, %n letters or more", nullptr, int(leastPassphrase)));
    m_again->setWords(tr("The new one &again"));
    setWords(m_cancel, tr("&Cancel"));
    setWords(m_save, m_busy ? tr("Making the key…") : tr("&Set passphrase"));
}

bool PassphraseDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        // Wrapped words want their height at this width; a window's own layout asks for it at another.
        m_explanation->setMinimumHeight(m_explanation->heightForWidth(width() - 2 * space::xl));
        setFixedHeight(layout()->totalHeightForWidth(width()));
    }
    return handled;
}

void PassphraseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
