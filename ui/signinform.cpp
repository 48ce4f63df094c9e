// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "ui/card.h"
#include "ui/controls.h"
#include "ui/errorbar.h"
#include "ui/look.h"
#include "ui/problemlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

SignInForm::SignInForm(QWidget *page)
    : QObject(page)
    , m_card(new Card)
{
    makeIdentity(page->devicePixelRatioF());
    makeSecret();
    auto *column = new QVBoxLayout(m_card);
    setMargins(column, space::xl, space::xs);
    lay(column);
    m_scrolled = m_card->centredOn(page);
    setBusy(false);
}

void SignInForm::makeIdentity(qreal devicePixelRatio)
{
    face = makeLabel(m_card, u"signInFace"_s);
    face->setPixmap(applicationIcon(false).pixmap(size::face, devicePixelRatio));
    title = makeLabel(m_card, u"signInTitle"_s, TextSize::Title);
    error = new ErrorBar(m_card);
    error->setRetryOffered(false);
    environmentLabel = makeLabel(m_card, u"environmentLabel"_s);
    environment = new QComboBox(m_card);
    environment->setObjectName(u"environment"_s);
    environmentLabel->setBuddy(environment);
    addressLabel = makeLabel(m_card, u"addressLabel"_s);
    address = makeField(m_card, u"address"_s, addressLabel);
    address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    addressProblem = new ProblemLabel(address, u"addressProblem"_s, m_card);
    usernameLabel = makeLabel(m_card, u"usernameLabel"_s);
    username = makeField(m_card, u"username"_s, usernameLabel);
    usernameProblem = new ProblemLabel(username, u"usernameProblem"_s, m_card);
}

void SignInForm::makeSecret()
{
    passwordLabel = makeLabel(m_card, u"passwordLabel"_s);
    password = makeField(m_card, u"password"_s, passwordLabel);
    password->setEchoMode(QLineEdit::Password);
    passwordProblem = new ProblemLabel(password, u"passwordProblem"_s, m_card);
    reveal = makeIconButton(m_card, u"revealPassword"_s, Icon::Eye);
    keep = new QCheckBox(m_card);
    keep->setObjectName(u"keepPassword"_s);
    keychainWords = makeParagraph(m_card, u"keychainWords"_s, Ink::Muted);
    busyWords = makeLabel(m_card, u"signInBusy"_s, TextSize::Body, Ink::Muted);
    signIn = makePrimaryButton(m_card, u"signIn"_s);
    stop = makeButton(m_card, u"stopSignIn"_s, Icon::Stop);
    settings = makeLinkButton(m_card, u"openSettings"_s);

    // Shown only while it is held: nobody walks away from an open password.
    connect(reveal, &QToolButton::pressed, this, [this] { password->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QToolButton::released, this, [this] { password->setEchoMode(QLineEdit::Password); });
}

QLineEdit *SignInForm::makeField(QWidget *parent, const QString &objectName, QLabel *label)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    label->setBuddy(field);
    return field;
}

void SignInForm::lay(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(face);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addSpacing(space::s);
    column->addWidget(error);
    column->addSpacing(space::s);
    for (QLabel *label : {addressLabel, usernameLabel, passwordLabel})
        label->setContentsMargins(0, space::s, 0, 0); // a gap that goes away with its field
    column->addWidget(environmentLabel);
    column->addWidget(environment);
    column->addWidget(addressLabel);
    column->addWidget(address);
    column->addWidget(addressProblem);
    column->addWidget(usernameLabel);
    column->addWidget(username);
    column->addWidget(usernameProblem);
    column->addWidget(passwordLabel);
    auto *secret = new QHBoxLayout;
    secret->setSpacing(space::xs);
    secret->addWidget(password, 1);
    secret->addWidget(reveal);
    column->addLayout(secret);
    column->addWidget(passwordProblem);
    column->addSpacing(space::s);
    column->addWidget(keep);
    column->addWidget(keychainWords);
    column->addSpacing(space::l);
    column->addLayout(buttons());

    QWidget *const order[]{environment, address, username, password, reveal, keep, signIn, stop, settings};
    for (size_t i = 1; i < std::size(order); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

QHBoxLayout *SignInForm::buttons() const
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(signIn);
    row->addWidget(stop);
    row->addWidget(busyWords);
    row->addStretch(1);
    row->addWidget(settings);
    return row;
}

void SignInForm::setEnvironmentWords(const QList<Environment> &environments)
{
    const QSignalBlocker quiet(environment);
    environment->clear();
    for (const Environment &one : environments) {
        const EnvironmentLook look = lookOf(one);
        environment->addItem(icon(look.shape), look.word);
    }
    environment->addItem(icon(Icon::Desk), tr("Own address…"));
}

void SignInForm::setBusy(bool busy)
{
    for (QWidget *control :
         std::initializer_list<QWidget *>{environment, address, username, password, reveal, settings})
        control->setEnabled(!busy);
    const bool hadFocus = signIn->hasFocus() || password->hasFocus() || username->hasFocus() || stop->hasFocus();
    signIn->setVisible(!busy);
    stop->setVisible(busy);
    busyWords->setVisible(busy);
    if (hadFocus || busy)
        (busy ? stop : signIn)->setFocus();
}

void SignInForm::retranslate()
{
    title->setText(tr("Sign in to USAPI Console"));
    environmentLabel->setText(tr("&Environment"));
    environment->setAccessibleName(tr("Environment"));
    addressLabel->setText(tr("&Address of the server"));
    address->setAccessibleName(tr("Address of the server"));
    address->setPlaceholderText(u"https://"_s);
    usernameLabel->setText(tr("&User name"));
    username->setAccessibleName(tr("User name"));
    passwordLabel->setText(tr("&Password"));
    password->setAccessibleName(tr("Password"));
    setHint(reveal, tr("Show the password while this is held down"));
    setWords(keep, tr("&Keep in this computer's keychain"));
    busyWords->setText(tr("Signing in…"));
    setWords(signIn, tr("Si&gn in"));
    setWords(stop, tr("St&op"));
    setWords(settings, tr("&Network and language…"));
}
