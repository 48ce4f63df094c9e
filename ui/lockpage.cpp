// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockpage.h"

#include "domain/plaintext.h"
#include "ui/card.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/secretfield.h"
#include "ui/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestName = 60;

} // namespace

LockPage::LockPage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_second(new QTimer(this))
{
    setObjectName(u"lockPage"_s);
    auto *card = new Card;
    m_title = makeLabel(card, u"lockTitle"_s, TextSize::Title);
    m_who = makeParagraph(card, u"lockWho"_s);
    m_error = new ErrorBar(card);
    m_error->setRetryOffered(false);
    m_password = new SecretField(u"lockPassword"_s, card);
    m_unlock = makePrimaryButton(card, u"unlock"_s);
    m_switch = makeLinkButton(card, u"lockSwitch"_s);

    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new Sign(Icon::Lock, size::face.width(), card));
    head->addWidget(m_title, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    buttons->addWidget(m_switch);
    auto *column = new QVBoxLayout(card);
    setMargins(column, space::xl, space::m);
    column->addLayout(head);
    column->addWidget(m_who);
    column->addWidget(m_error);
    column->addWidget(m_password);
    column->addSpacing(space::xs);
    column->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->addWidget(card->centredOn(this));

    m_second->setInterval(1s);
    connect(m_second, &QTimer::timeout, this, &LockPage::countDown);
    connect(m_password, &SecretField::entered, this, &LockPage::submit);
    connect(m_password, &SecretField::edited, this, [this] { m_wrong = false; });
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_switch, &QPushButton::clicked, this, &LockPage::switchRequested);
    retranslate();
}

void LockPage::setLocked(const Username &by, const QDateTime &since)
{
    m_by = by;
    m_since = since;
    m_wrong = false;
    m_pause = 0s;
    m_second->stop();
    m_password->clear();
    m_error->clear();
    setBusy(false);
    retranslate();
}

void LockPage::setBusy(bool busy)
{
    m_busy = busy;
    updateEnabled();
}

void LockPage::showWrong(std::chrono::seconds pause)
{
    m_wrong = true;
    m_pause = pause;
    if (pause > 0s)
        m_second->start();
    setBusy(false);
    m_password->takeFocus();
    showWords();
}

void LockPage::showProblem(const Error &error)
{
    setBusy(false);
    m_error->showError(error, Situation::SigningIn);
}

void LockPage::submit()
{
    if (m_busy || m_pause > 0s)
        return;
    if (m_password->edit()->text().isEmpty()) {
        m_password->setProblem(tr("Type the password."));
        m_password->takeFocus();
        return;
    }
    m_error->clear();
    Q_EMIT unlockRequested(m_password->secret());
}

void LockPage::countDown()
{
    m_pause -= 1s;
    if (m_pause <= 0s) {
        m_pause = 0s;
        m_second->stop();
    }
    showWords();
    updateEnabled();
}

void LockPage::updateEnabled()
{
    m_unlock->setEnabled(!m_busy && m_pause == 0s);
    m_switch->setEnabled(!m_busy);
}

void LockPage::showWords()
{
    if (m_pause > 0s)
        m_password->setProblem(
            tr("That was not the password. The next try is possible in %n seconds.", nullptr, int(m_pause.count())));
    else if (m_wrong)
        m_password->setProblem(tr("That was not the password. Capital and small letters differ."));
    else
        m_password->setProblem({});
}

void LockPage::retranslate()
{
    setWindowTitle(tr("locked", "as a state, in the window's title"));
    m_title->setText(tr("Locked"));
    m_who->setText(tr("%1 is signed in; locked at %2. What is running goes on.")
                       .arg(boundedPlainText(m_by.value, longestName), timeText(m_since)));
    m_password->setWords(tr("&Password"));
    setWords(m_unlock, tr("&Unlock"));
    setWords(m_switch, tr("Another person signs &in…"));
    showWords();
}

void LockPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    m_password->takeFocus();
}
