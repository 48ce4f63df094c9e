// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/secret.h"
#include "domain/settings.h"
#include "ui/settings/settingssection.h"

#include <optional>

class FactList;
class FormGrid;
class FormRow;
class QLabel;
class QLineEdit;
class QRadioButton;
class QSpinBox;

// Which USAPI this window speaks to (chosen on the sign-in page, shown here) and by which proxy.
class ConnectionSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ConnectionSection(QWidget *parent = nullptr);

    void setEnvironment(const Environment &environment);
    void setProxy(const ProxySettings &proxy); // the one in force
    void setApplied(const ProxySettings &proxy);
    void setPasswordKept(bool kept);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    // No password: the kept one stays. An empty one: forget it.
    void applyRequested(const ProxySettings &proxy, const std::optional<Secret> &password);

protected:
    void apply() override;
    void revert() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;

private:
    void build();
    void connectAll();
    [[nodiscard]] ProxySettings edited() const;
    [[nodiscard]] QString hostProblem() const;

    Environment m_environment{};
    ProxySettings m_proxy{};
    bool m_passwordKept = false;
    bool m_passwordEdited = false;
    QLabel *m_environmentTitle;
    FactList *m_facts;
    QLabel *m_environmentNote;
    QLabel *m_proxyTitle;
    QRadioButton *m_system;
    QRadioButton *m_none;
    QRadioButton *m_manual;
    FormGrid *m_form;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    FormRow *m_hostRow;
    FormRow *m_portRow;
    FormRow *m_userRow;
    FormRow *m_passwordRow;
};
