// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storefacts.h"
#include "ui/settings/settingssection.h"

#include <optional>

class Badge;
class FactList;
class QLabel;
class QPushButton;

// Which journal this desk writes to and how it is: facts in, intents out.
class StoreSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit StoreSection(QWidget *parent = nullptr);

    void setFacts(const StoreFacts &facts);
    // While a copy or a check runs: which, as a sentence. Empty: nothing runs.
    void setBusy(const QString &what);
    void showDone(const QString &what); // "Copied to …"
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void copyRequested();
    void checkRequested();

protected:
    void apply() override { }
    void revert() override { }
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] QString whoMay() const override;

private:
    void showFacts();

    StoreFacts m_facts{};
    bool m_busy = false;
    QLabel *m_name;
    Badge *m_health;
    QLabel *m_advice;
    FactList *m_list;
    QPushButton *m_copy;
    QPushButton *m_check;
    QLabel *m_status;
};
