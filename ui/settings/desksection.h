// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "ui/settings/settingssection.h"

class FormGrid;
class FormRow;
class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

// How this desk looks and sounds, and when it locks itself: a struct in, a struct out.
class DeskSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit DeskSection(QWidget *parent = nullptr);

    void setSettings(const DeskSettings &settings); // those in force
    void setApplied(const DeskSettings &settings);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    // Only what this section shows differs from what was set.
    void applyRequested(const DeskSettings &settings);

protected:
    void apply() override;
    void revert() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;

private:
    [[nodiscard]] DeskSettings edited() const;

    DeskSettings m_settings{};
    QLabel *m_lookTitle;
    FormGrid *m_look;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLabel *m_lockTitle;
    FormGrid *m_lock;
    QSpinBox *m_idle;
    FormRow *m_languageRow;
    FormRow *m_themeRow;
    FormRow *m_idleRow;
    QCheckBox *m_sounds;
};
