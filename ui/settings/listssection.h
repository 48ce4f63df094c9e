// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharedlists.h"
#include "ui/settings/settingssection.h"

class QComboBox;
class QLabel;
class StatusEditor;
class TextListEditor;

// The lists that all desks of the journal share: a struct in, a struct out.
class ListsSection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit ListsSection(QWidget *parent = nullptr);

    void setLists(const SharedLists &lists); // those in force
    void setApplied(const SharedLists &lists);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void applyRequested(const SharedLists &lists);

protected:
    void apply() override;
    void revert() override;
    void refresh() override;
    void retranslate() override;
    [[nodiscard]] QString lead() const override;

private:
    void build();
    void check();
    void showReasons(int which);
    void showState();
    [[nodiscard]] SharedLists edited() const;

    SharedLists m_lists{};
    QStringList m_reasons[3]; // refund, cancel, close: as edited
    int m_shownReasons = 0;
    QLabel *m_version;
    QLabel *m_hostsTitle;
    QLabel *m_hostsNote;
    TextListEditor *m_hosts;
    QLabel *m_statusTitle;
    StatusEditor *m_statuses;
    QLabel *m_reasonsTitle;
    QComboBox *m_which;
    TextListEditor *m_texts;
};
