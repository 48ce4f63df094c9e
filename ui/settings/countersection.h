// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accounts.h"
#include "domain/counter.h"
#include "domain/settings.h"
#include "ui/settings/choices.h"
#include "ui/settings/settingssection.h"

class CounterDeskForm;
class CounterScreenForm;
class CounterStoreEditor;
class QLabel;
class QrisMerchantEditor;

// The counter: what is this desk's own, and the lists that all desks of the journal share. Structs in, structs out.
class CounterSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit CounterSection(QWidget *parent = nullptr);

    void setSettings(const CounterSettings &settings); // those in force
    void setApplied(const CounterSettings &settings);
    void setRules(const CounterRules &rules); // those in force
    void setRulesApplied(const CounterRules &rules);
    void setMayEdit(bool may);                 // the shared lists; the desk's own part follows setReadOnly()
    void setMonitors(const Choices &monitors); // QScreen::name() of each, and words
    void setPrinters(const QStringList &names, const QString &systemsOwn);
    void setAccounts(const QList<Account> &accounts); // of the environment
    void setDeskId(const QString &id);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    // Each only when it differs from what was set; what the section does not show stays.
    void settingsEdited(const CounterSettings &settings);
    void rulesWanted(const CounterRules &rules); // its version says what the edit was made on

protected:
    void apply() override;
    void revert() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;

private:
    void build();
    void check();
    void showState();
    void revertSettings();
    void revertRules();
    [[nodiscard]] bool settingsDiffer() const;
    [[nodiscard]] bool rulesDiffer() const;
    [[nodiscard]] CounterSettings editedSettings() const;
    [[nodiscard]] CounterRules editedRules() const;

    CounterSettings m_settings{};
    CounterRules m_rules{};
    bool m_mayEdit = false;
    CounterScreenForm *m_screen;
    CounterDeskForm *m_desk;
    QLabel *m_sharedTitle;
    QLabel *m_version;
    QLabel *m_whoMayShared;
    QLabel *m_storesTitle;
    CounterStoreEditor *m_stores;
    QLabel *m_merchantsTitle;
    QLabel *m_merchantsNote;
    QrisMerchantEditor *m_merchants;
};
