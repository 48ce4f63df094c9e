// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/datafolders.h"
#include "app/flows/accountsflow.h"
#include "app/flows/listsflow.h"
#include "domain/people.h"
#include "domain/settings.h"
#include "domain/storefacts.h"
#include "store/desksettings.h"
#include "ui/settingspage.h"

#include <QObject>
#include <QPointer>

class AccountsSection;
class ConnectionSection;
class CounterSection;
class DeskSection;
class ListsSection;
class PeopleSection;
class PolicySection;
class SecretStore;
class SessionFlow;
class Store;
class StoreSection;

// The settings page and what stands behind it: the desk's file, the keychain, the journal's people, policy and lists.
class SettingsPart : public QObject
{
    Q_OBJECT
public:
    SettingsPart(const DataFolders &folders, SecretStore &secrets, SessionFlow &session, QObject *parent = nullptr);
    ~SettingsPart() override;

    [[nodiscard]] SettingsPage *page() const { return m_page; } // whoever adds it to a window gives it a parent
    [[nodiscard]] const DeskSettings &desk() const { return m_desk; }
    // What is no business of the page: where and who was signed in last, the window's place.
    void keep(const DeskSettings &desk);
    // To the session, with the password that the keychain holds for it.
    void applyProxy();

    void offerEnvironment(const Environment &environment); // while nobody is signed in
    void showSignedIn();
    void showSignedOut();
    // Without a journal there are no people, policy and lists to speak of.
    void setJournalShown(bool shown);
    // After showSignedIn(), when the journal knows who it is; again for the same one changes nothing.
    void openLists(Store &store, const Actor &actor);
    // Also whenever they change. Until then the section, whose buttons somebody has to answer, is not listed.
    void showStore(const StoreFacts &facts);
    // What whoever is signed in may change, as the journal has it; pages only follow.
    void followRoles(Roles roles);

    [[nodiscard]] PeopleSection *people() const { return m_people; }
    [[nodiscard]] PolicySection *policy() const { return m_policy; }
    [[nodiscard]] StoreSection *journal() const { return m_journal; }
    [[nodiscard]] CounterSection *counter() const { return m_counter; }
    [[nodiscard]] Result<void> keepCounter(const CounterSettings &settings);
    [[nodiscard]] const QList<Account> &accounts() const { return m_accounts.accounts(); } // of all environments
    [[nodiscard]] const SharedLists &lists() const { return m_listsFlow.lists(); }

Q_SIGNALS:
    void deskChanged(const DeskSettings &desk); // language, theme, sounds, idle lock: in force from now on
    void counterChanged(const CounterSettings &settings);
    void listsChanged(const SharedLists &lists);
    void backRequested();

private:
    void connectDesk();
    void connectAccounts();
    void connectLists();
    void rememberProxyPassword(const std::optional<Secret> &password);
    [[nodiscard]] Result<void> save(const DeskSettings &next);

    SecretStore &m_secrets;
    SessionFlow &m_session;
    DeskSettingsFile m_file;
    DeskSettings m_desk;
    AccountsFlow m_accounts;
    ListsFlow m_listsFlow;
    QPointer<SettingsPage> m_page;
    DeskSection *m_deskSection; // sections belong to the page
    ConnectionSection *m_connection;
    AccountsSection *m_accountsSection;
    CounterSection *m_counter;
    PeopleSection *m_people;
    PolicySection *m_policy;
    ListsSection *m_lists;
    StoreSection *m_journal;
};
