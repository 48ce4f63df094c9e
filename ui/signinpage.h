// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "domain/ids.h"
#include "domain/secret.h"
#include "ui/translatedwidget.h"

#include <optional>

class EnvironmentBand;
class ErrorBar;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
enum class KeychainState;

// Where, who, and the password. Nothing that was typed is ever lost by a failure.
class SignInPage : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);

    // The environments on offer; Own is always there besides, with the address that `selected` may carry.
    void setEnvironments(const QList<Environment> &environments, const Environment &selected);
    void setUsername(const Username &username);
    void setKeepPassword(bool keep);
    void setPasswordKept(bool kept); // of the identity shown now: the password may be left empty
    void setKeychainState(KeychainState state);
    void setBusy(bool busy);
    void showProblem(const Error &error);
    void clearProblem();
    void clearPassword();

    [[nodiscard]] std::optional<Environment> environment() const; // empty while the own address is none
    [[nodiscard]] Username username() const;

Q_SIGNALS:
    // An empty password means: the kept one.
    void signInRequested(const Environment &environment, const Username &username, const Secret &password, bool keep);
    void stopRequested();
    void identityEdited(const Environment &environment, const Username &username);
    void settingsRequested();

protected:
    void retranslate() override;

private:
    void build();
    void submit();
    void environmentPicked();
    void ownAddressEdited();
    void identityChanged();
    void showKeychainWords();
    void refreshEnabled();
    [[nodiscard]] QString ownAddressProblem() const;

    QList<Environment> m_environments;
    KeychainState m_keychain{};
    bool m_passwordKept = false;
    bool m_wantsToKeep = false;
    bool m_busy = false;
    EnvironmentBand *m_band;
    QLabel *m_title;
    ErrorBar *m_error;
    QLabel *m_environmentLabel;
    QComboBox *m_environment;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_addressProblem;
    QLabel *m_usernameLabel;
    QLineEdit *m_username;
    QLabel *m_usernameProblem;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_passwordProblem;
    QToolButton *m_reveal;
    QCheckBox *m_keep;
    QLabel *m_keychainWords;
    QPushButton *m_signIn;
    QPushButton *m_stop;
    QLabel *m_busyWords;
    QPushButton *m_settings;
};
