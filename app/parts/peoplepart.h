// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/approvalkeyflow.h"
#include "app/flows/lockflow.h"
#include "app/flows/peopleflow.h"
#include "app/flows/rulesflow.h"
#include "domain/journalstate.h"
#include "ui/pageid.h"

#include <QHash>
#include <QPointer>

class DesktopLock;
class FirstOperatorPage;
class JournalPart;
class LockPage;
class MainWindow;
class NoRolePage;
class PassphraseDialog;
class QAction;
class SessionFlow;
class SettingsPart;
class SignInPage;

// Who works here: what follows a sign-in, the first steps, the idle lock, another person's turn, the approval
// passphrase, and the settings' people and policy. GUI thread.
class PeoplePart : public QObject
{
    Q_OBJECT
public:
    struct Place {
        SessionFlow &session;
        JournalPart &journal;
        SettingsPart &settings;
        MainWindow &window;
        SignInPage &signInPage;
    };

    PeoplePart(const Place &place, QObject *parent = nullptr);
    ~PeoplePart() override;

    // The built-in sandbox: its people come with their roles.
    void setTraining(const QList<std::pair<Username, Roles>> &people);
    // The page on which whoever signs in begins, until they have been somewhere else.
    void setHome(PageId page) { m_home = page; }
    // After the first paint: asks the desktop to tell when it locks.
    void watchDesktop();

    [[nodiscard]] PeopleFlow &people() { return m_people; }
    [[nodiscard]] LockFlow &lock() { return m_lock; }
    [[nodiscard]] ApprovalKeyFlow &approvalKey() { return m_key; }

Q_SIGNALS:
    // Signed in, and the journal knows who it is: the window may show what there is.
    void ready();

private:
    void addActions();
    void connectSession();
    void connectPeople();
    void connectLock();
    void connectKey();
    void connectRules();

    void welcome();
    void arrive(const JournalState &state);
    void showStanding();
    void offerPages();
    void land(PageId wanted);
    void switchOperator();
    void showLocked();
    void showUnlocked();
    void askPassphrase();
    void updateActions();

    Place m_place;
    PeopleFlow m_people;
    RulesFlow m_rules;
    LockFlow m_lock;
    ApprovalKeyFlow m_key;
    QList<std::pair<Username, Roles>> m_training;
    QStringList m_known; // usernames, to be completed when somebody else signs in
    PageId m_home = PageId::LookUp;
    QHash<QString, PageId> m_lastPages; // by person: each finds the page where they were
    FirstOperatorPage *m_firstPage;     // pages belong to the window
    NoRolePage *m_noRolePage;
    LockPage *m_lockPage;
    QPointer<PassphraseDialog> m_passphrase;
    DesktopLock *m_desktop = nullptr;
    QAction *m_lockNow = nullptr;
    QAction *m_switch = nullptr;
    QAction *m_setPassphrase = nullptr;
    std::unique_ptr<QObject> m_arrival; // context of the arrival under way
};
