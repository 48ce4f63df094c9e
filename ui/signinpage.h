// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "domain/ids.h"
#include "domain/secret.h"
#include "ui/translatedwidget.h"

#include <optional>
#include <utility>

class EnvironmentBand;
class SignInForm;
enum class KeychainState;

// Where, who, and the password. Nothing that was typed is ever lost by a failure.
class SignInPage final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SignInPage(QWidget *parent = nullptr);
    ~SignInPage() override;
    Q_DISABLE_COPY_MOVE(SignInPage)

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
    void showEvent(QShowEvent *event) override;

private:
    void connectAll();
    void submit();
    void environmentPicked();
    void showEnvironment();
    void ownAddressEdited(bool finished);
    void identityChanged();
    void showKeychainWords();
    [[nodiscard]] QString ownAddressProblem() const;

    QList<Environment> m_environments;
    KeychainState m_keychain;
    std::pair<std::optional<Environment>, Username> m_identity; // as told last
    bool m_passwordKept = false;
    bool m_wantsToKeep = false;
    bool m_busy = false;
    EnvironmentBand *m_band;
    SignInForm *m_form;
};
