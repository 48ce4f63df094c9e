// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "domain/settings.h"
#include "ui/translatedwidget.h"

#include <optional>

class ErrorBar;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

// This desk's settings: a struct in, a struct out.
class SettingsPage : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    void setSettings(const DeskSettings &settings);
    void setProxyPasswordKept(bool kept);
    void setApplied(); // what is shown is in force now
    void showProblem(const Error &error);
    void setBackVisible(bool visible); // while signed out there is no sidebar to leave by

Q_SIGNALS:
    // No password: the kept one stays. An empty one: forget it.
    void settingsChanged(const DeskSettings &settings, const std::optional<Secret> &proxyPassword);
    void backRequested();

protected:
    void retranslate() override;

private:
    void build();
    [[nodiscard]] QWidget *buildLook();
    [[nodiscard]] QWidget *buildProxy();
    void connectAll();
    void apply();
    void refreshState();
    [[nodiscard]] DeskSettings edited() const;
    [[nodiscard]] QString hostProblem() const;

    DeskSettings m_settings{};
    bool m_passwordKept = false;
    bool m_passwordEdited = false;
    bool m_showApplied = false;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    ErrorBar *m_error = nullptr;
    QLabel *m_lookTitle = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QLabel *m_proxyTitle = nullptr;
    QRadioButton *m_proxySystem = nullptr;
    QRadioButton *m_proxyNone = nullptr;
    QRadioButton *m_proxyManual = nullptr;
    QLabel *m_hostLabel = nullptr;
    QLineEdit *m_host = nullptr;
    QLabel *m_hostProblem = nullptr;
    QLabel *m_portLabel = nullptr;
    QSpinBox *m_port = nullptr;
    QLabel *m_userLabel = nullptr;
    QLineEdit *m_user = nullptr;
    QLabel *m_passwordLabel = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_passwordNote = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_revert = nullptr;
    QLabel *m_applied = nullptr;
};
