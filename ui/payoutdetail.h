// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/payout.h"
#include "ui/translatedwidget.h"

#include <optional>

class Badge;
class FactList;
class QLabel;
class QPushButton;
class Timeline;

// One payout in full: what was asked, its whole life, the evidence, and what can be done about it now. The account
// number is masked until somebody asks for it, which is logged.
class PayoutDetail final : public TranslatedWidget
{
    Q_OBJECT

public:
    // What whoever is here may do; asked again where it is done.
    struct Rights {
        bool send = false;    // and withdraw, copy
        bool resolve = false; // settle an unknown one
        bool reveal = false;
    };

    explicit PayoutDetail(QWidget *parent = nullptr);

    void showPayout(const Payout &payout);
    [[nodiscard]] const std::optional<Payout> &shown() const { return m_payout; }
    void setRights(Rights rights);
    void setSending(bool sending); // under way here: it can be stopped
    void setBusy(bool busy);
    void setEvidence(const QList<BalanceReading> &readings); // of the shown one
    void showAccount(const Payout &payout);                  // in full, until another is shown

Q_SIGNALS:
    void sendRequested();
    void stopRequested();
    void withdrawRequested();
    void settleRequested(bool paid);
    void copyRequested();
    void revealRequested();

protected:
    void retranslate() override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showFacts();
    void updateActions();

    std::optional<Payout> m_payout;
    QList<BalanceReading> m_evidence;
    QString m_account; // in full, once it was revealed
    Rights m_rights{};
    bool m_sending = false;
    bool m_busy = false;
    Badge *m_state;
    QLabel *m_amount;
    QLabel *m_words;
    QLabel *m_advice;
    QPushButton *m_send;
    QPushButton *m_stop;
    QPushButton *m_paid;
    QPushButton *m_notPaid;
    QPushButton *m_copy;
    QPushButton *m_withdraw;
    FactList *m_facts;
    QPushButton *m_reveal;
    QLabel *m_storyTitle;
    Timeline *m_story;
    QLabel *m_evidenceTitle;
    FactList *m_evidenceFacts;
};
