// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinpage.h"

#include "domain/keychainstate.h"
#include "ui/controls.h"
#include "ui/describe.h"
#include "ui/environmentband.h"
#include "ui/errorbar.h"
#include "ui/look.h"
#include "ui/problemlabel.h"
#include "ui/signinform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignInPage::SignInPage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_keychain(KeychainState::Ready)
    , m_band(new EnvironmentBand(this))
    , m_form(new SignInForm(this))
{
    setObjectName(u"signInPage"_s);
    auto *layout = new QVBoxLayout(this);
    setMargins(layout, 0, 0);
    layout->addWidget(m_band);
    layout->addWidget(m_form->scrolled(), 1);
    connectAll();
    setEnvironments({productionEnvironment(), demoEnvironment()}, productionEnvironment());
    retranslate();
}

SignInPage::~SignInPage()
{
    // A field that loses the focus while it dies still says that it was edited.
    for (QLineEdit *field : {m_form->address, m_form->username, m_form->password})
        field->disconnect(this);
}

void SignInPage::connectAll()
{
    SignInForm &form = *m_form;
    connect(form.environment, &QComboBox::activated, this, &SignInPage::environmentPicked);
    connect(form.address, &QLineEdit::textEdited, this, [this] { ownAddressEdited(false); });
    connect(form.address, &QLineEdit::editingFinished, this, [this] { ownAddressEdited(true); });
    connect(form.username, &QLineEdit::textEdited, this, [this] {
        m_form->usernameProblem->setProblem({});
        setPasswordKept(false); // of another name
    });
    connect(form.username, &QLineEdit::editingFinished, this, &SignInPage::identityChanged);
    connect(form.password, &QLineEdit::textEdited, this, [this] { m_form->passwordProblem->setProblem({}); });
    connect(form.keep, &QCheckBox::clicked, this, [this](bool keep) { m_wantsToKeep = keep; });
    for (const QLineEdit *field : {form.address, form.password})
        connect(field, &QLineEdit::returnPressed, this, &SignInPage::submit);
    // Enter behind the name goes on to the password (choosing a completed name is Enter, too).
    connect(form.username, &QLineEdit::returnPressed, this, [this] {
        if (m_form->password->text().isEmpty() && !m_passwordKept && !m_form->username->text().trimmed().isEmpty())
            m_form->password->setFocus();
        else
            submit();
    });
    connect(form.signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(form.stop, &QPushButton::clicked, this, &SignInPage::stopRequested);
    connect(form.settings, &QPushButton::clicked, this, &SignInPage::settingsRequested);
}

void SignInPage::setEnvironments(const QList<Environment> &environments, const Environment &selected)
{
    m_environments = environments;
    const qsizetype known = environments.indexOf(selected);
    if (known < 0) {
        if (selected.kind == Environment::Kind::Own)
            m_form->address->setText(selected.baseUrl.toString());
        else
            m_environments.append(selected);
    }
    const int index =
        int(known >= 0 || selected.kind == Environment::Kind::Own ? (known >= 0 ? known : m_environments.size())
                                                                  : m_environments.size() - 1);
    m_form->setEnvironmentWords(m_environments);
    m_form->environment->setCurrentIndex(index);
    m_identity = {environment(), username()};
    showEnvironment();
}

void SignInPage::setUsername(const Username &username)
{
    m_form->username->setText(username.value);
    m_identity = {environment(), this->username()};
}

void SignInPage::setKeepPassword(bool keep)
{
    m_wantsToKeep = keep;
    showKeychainWords();
}

void SignInPage::setPasswordKept(bool kept)
{
    m_passwordKept = kept;
    m_form->password->setPlaceholderText(kept ? tr("Kept in the keychain") : QString());
    if (kept)
        m_form->passwordProblem->setProblem({});
}

void SignInPage::setKeychainState(KeychainState state)
{
    m_keychain = state;
    showKeychainWords();
}

void SignInPage::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setBusy(busy);
    showKeychainWords();
}

void SignInPage::showProblem(const Error &error)
{
    m_form->error->showError(error, Situation::SigningIn);
    if (error.kind == Error::Kind::Unauthorised) { // ready to be typed over, but not gone
        m_form->password->setFocus();
        m_form->password->selectAll();
    }
}

void SignInPage::clearProblem()
{
    m_form->error->clear();
}

void SignInPage::clearPassword()
{
    m_form->password->clear();
}

void SignInPage::awaitAnother(const QStringList &known)
{
    auto *completer = new QCompleter(known, m_form->username);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_form->username->completer();
    m_form->username->setCompleter(completer);
    clearPassword();
    clearProblem();
    setUsername({});
    setPasswordKept(false);
    m_form->username->setFocus();
}

std::optional<Environment> SignInPage::environment() const
{
    const int index = m_form->environment->currentIndex();
    if (index >= 0 && index < m_environments.size())
        return m_environments.at(index);
    const auto own = ownEnvironment(m_form->address->text());
    return own ? std::optional(*own) : std::nullopt;
}

Username SignInPage::username() const
{
    return {m_form->username->text().trimmed()};
}

void SignInPage::environmentPicked()
{
    showEnvironment();
    if (!m_form->address->isHidden())
        m_form->address->setFocus();
    identityChanged();
}

void SignInPage::showEnvironment()
{
    const bool own = m_form->environment->currentIndex() >= m_environments.size();
    m_form->addressLabel->setVisible(own);
    m_form->address->setVisible(own);
    m_form->addressProblem->setProblem({});
    // An address that is not one yet is still some own server: never the colour of the one chosen before.
    m_band->setEnvironment(environment().value_or(Environment{.kind = Environment::Kind::Own}));
}

void SignInPage::ownAddressEdited(bool finished)
{
    const QString problem = ownAddressProblem();
    // While it is being typed it is always wrong: only a finished address is told off, a mended one is let off at once.
    if (finished || problem.isEmpty())
        m_form->addressProblem->setProblem(m_form->address->text().isEmpty() ? QString() : problem);
    m_band->setEnvironment(environment().value_or(Environment{.kind = Environment::Kind::Own}));
    if (finished)
        identityChanged();
    else
        setPasswordKept(false);
}

void SignInPage::identityChanged()
{
    const std::pair now{environment(), username()};
    if (now == m_identity) // a field that was only passed through
        return;
    m_identity = now;
    setPasswordKept(false);
    if (now.first)
        Q_EMIT identityEdited(*now.first, now.second);
}

QString SignInPage::ownAddressProblem() const
{
    const QString address = m_form->address->text().trimmed();
    if (ownEnvironment(address))
        return {};
    if (address.isEmpty())
        return tr("Type the server's address, like https://usapi.example.id");
    if (!address.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return tr("Only addresses that begin with https:// are used.");
    return tr("Type the server's name and nothing behind it, like https://usapi.example.id");
}

void SignInPage::submit()
{
    if (m_busy)
        return;
    SignInForm &form = *m_form;
    const auto where = environment();
    form.addressProblem->setProblem(where ? QString() : ownAddressProblem());
    form.usernameProblem->setProblem(username().isEmpty() ? tr("Type your user name.") : QString());
    const bool needsPassword = form.password->text().isEmpty() && !m_passwordKept;
    form.passwordProblem->setProblem(needsPassword ? tr("Type your password.") : QString());
    if (!where)
        form.address->setFocus();
    else if (username().isEmpty())
        form.username->setFocus();
    else if (needsPassword)
        form.password->setFocus();
    else
        Q_EMIT signInRequested(*where, username(), Secret(form.password->text()), form.keep->isChecked());
}

void SignInPage::showKeychainWords()
{
    const bool ready = m_keychain == KeychainState::Ready;
    m_form->keep->setEnabled(ready && !m_busy);
    m_form->keep->setChecked(ready && m_wantsToKeep);
    m_form->keychainWords->setVisible(!ready);
    m_form->keychainWords->setText(
        ready ? QString() : tr("%1 Your password is kept for this session only.").arg(describe(m_keychain)));
    m_form->keep->setAccessibleDescription(m_form->keychainWords->text());
}

void SignInPage::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    if (!m_busy)
        (username().isEmpty() ? m_form->username : m_form->password)->setFocus();
}

void SignInPage::retranslate()
{
    m_form->retranslate();
    const int index = m_form->environment->currentIndex();
    m_form->setEnvironmentWords(m_environments);
    m_form->environment->setCurrentIndex(index);
    if (!m_form->addressProblem->isHidden())
        m_form->addressProblem->setProblem(ownAddressProblem());
    if (!m_form->usernameProblem->isHidden())
        m_form->usernameProblem->setProblem(tr("Type your user name."));
    if (!m_form->passwordProblem->isHidden())
        m_form->passwordProblem->setProblem(tr("Type your password."));
    m_form->password->setPlaceholderText(m_passwordKept ? tr("Kept in the keychain") : QString());
    showKeychainWords();
}
