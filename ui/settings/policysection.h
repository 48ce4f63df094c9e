// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "ui/settings/settingssection.h"

#include <optional>

class PolicyForm;
class PolicyHistory;
class QLabel;
class QPushButton;

// The rules that money follows: a struct in, a struct out, what will change said before it does, and every version that
// was ever in force.
class PolicySection final : public SettingsSection
{
    Q_OBJECT

public:
    explicit PolicySection(QWidget *parent = nullptr);

    void setPolicy(const Policy &policy); // the one in force
    void setApplied(const Policy &policy);
    void setVersions(const QList<Policy> &newestFirst);
    // A change that waits for a second administrator; `mayDecide`: not the one who asked for it.
    void setProposal(const std::optional<Policy> &proposal, bool mayDecide);
    // Whether applying puts it in force or only proposes it.
    void setNeedsSecond(bool needed);
    [[nodiscard]] QString title() const override;

Q_SIGNALS:
    void applyRequested(const Policy &policy);
    void proposalAccepted();
    void proposalRejected();

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

    Policy m_policy{};
    std::optional<Policy> m_proposal;
    bool m_mayDecide = false;
    bool m_needsSecond = false;
    QLabel *m_version;
    QWidget *m_proposalCard = nullptr;
    QLabel *m_proposalTitle;
    QLabel *m_proposalText;
    QPushButton *m_accept;
    QPushButton *m_reject;
    PolicyForm *m_form;
    QLabel *m_changesTitle;
    QLabel *m_changes;
    PolicyHistory *m_history = nullptr;
};
