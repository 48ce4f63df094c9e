// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/payoutflow.h"
#include "models/payoutmodel.h"
#include "ui/pageid.h"

#include <QHash>
#include <QPointer>

#include <functional>

class AccountTokens;
class BankChannelModel;
class DirectoryFlow;
class JournalPart;
class PayoutsPage;
class PeoplePart;
class SettingsPart;

// The page Payouts and what stands behind it. GUI thread.
class PayoutsPart final : public QObject
{
    Q_OBJECT
public:
    struct Place {
        SessionFlow &session;
        JournalPart &journal;
        SettingsPart &settings;
        SecretStore &secrets;
        AccountTokens &tokens;
        DirectoryFlow &directory;
        BankChannelModel &channels;
    };

    explicit PayoutsPart(const Place &place, QObject *parent = nullptr);
    ~PayoutsPart() override;

    [[nodiscard]] PayoutsPage *page() const; // whoever adds it to a window gives it a parent
    [[nodiscard]] PayoutFlow &flow() { return m_flow; }

    void follow(const Actor &actor, Roles roles);
    void leave();                  // nothing of one identity is left for the next
    void show(const PayoutId &id); // in the list; shown() when it is found
    void refresh() { m_model.refresh(); }
    // Runs it now, or once no attempt waits for its answer to be written down: the journal may be closed then.
    void whenSettled(const std::function<void()> &then);

Q_SIGNALS:
    void unknownCounted(int count, const QString &words); // for the page's name in the sidebar
    void shown(const Payout &payout);                     // the page should be in front

private:
    void connectPage();
    void connectFlow();
    void readRules();
    void readMakers();
    void countUnknown();
    void showSending();
    void showDirectory();

    Place m_place;
    PayoutModel m_model;
    PayoutFlow m_flow;
    QHash<QString, Payout> m_known;   // under way here, as the journal has them
    std::unique_ptr<QObject> m_visit; // context of what concerns whoever is here now
    QList<std::function<void()>> m_waiting;
    QPointer<PayoutsPage> m_page;
};
