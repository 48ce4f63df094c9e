// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "domain/settings.h"
#include "ui/translatedwidget.h"

#include <optional>

class SettingsForm;

// This desk's settings: a struct in, a struct out.
class SettingsPage final : public TranslatedWidget
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
    void connectAll();
    void apply();
    void refreshState();
    [[nodiscard]] DeskSettings edited() const;
    [[nodiscard]] QString hostProblem() const;

    DeskSettings m_settings{}; // those in force
    bool m_passwordKept = false;
    bool m_passwordEdited = false;
    bool m_applied = false;
    SettingsForm *m_form;
};
