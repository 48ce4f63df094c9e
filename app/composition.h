// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/commandline.h"
#include "app/datafolders.h"
#include "app/flows/accounttokens.h"
#include "app/flows/balanceflow.h"
#include "app/flows/directoryflow.h"
#include "app/flows/lookupflow.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "app/parts/settingspart.h"
#include "app/sounds.h"
#include "models/bankchannelmodel.h"
#include "models/lookupmodel.h"
#include "store/secretstore.h"

#include <functional>
#include <memory>

class BalancesPage;
class BanksPage;
class BoxPart;
class CounterPart;
class LookUpPage;
class MainWindow;
class PagesPart;
class PayoutsPart;
class PeoplePart;
class RegisterPart;
class SignInPage;
class StorePart;
class SupportPart;

namespace sandbox {
class Server;
}

// Builds everything and connects pages to flows; the only place that knows all of them. GUI thread.
class Composition : public QObject
{
    Q_OBJECT
public:
    Composition(StartOptions options, const DataFolders &folders, QObject *parent = nullptr);
    ~Composition() override;

    // Shows the window; the built-in sandbox, when asked for, is started and its operator signed in. On failure nothing
    // is shown, and the error says why.
    [[nodiscard]] Result<void> start();
    // Walks through the pages instead of waiting for a person; emits ended().
    void startTour();
    // Somebody started the console again: the window that is there is the one.
    void comeToFront();

    [[nodiscard]] MainWindow &window() { return *m_window; }

Q_SIGNALS:
    void ended(int exitCode);

private:
    void buildWindow();
    void placeWindow();
    void connectSession();
    void connectSignInPage();
    void connectInvoices();
    void connectBalances();
    void connectBanks();
    void connectSettings();
    void connectWindow();
    void connectPages();
    void connectPayouts();
    void connectRegister();
    void connectBox();
    void connectCounter();
    void showObject(const QString &kind, const QString &id);
    void whenSettled(const std::function<void()> &then);
    void quit();
    void connectTraining();

    [[nodiscard]] Result<void> startSandbox();
    [[nodiscard]] QList<Account> deskAccounts() const;
    [[nodiscard]] Login demoLogin() const; // of the built-in sandbox
    void offerEnvironments();
    void showSignedIn();
    void showAnswered();
    void showSignedOut();
    void lookForKeptPassword(const Environment &environment, const Username &username);
    void saveWindow();

    StartOptions m_options;
    DataFolders m_folders;
    Appearance m_appearance;
    Sounds m_sounds;
    SecretStore m_secrets;
    SessionFlow m_session;
    SettingsPart m_settings;
    AccountTokens m_tokens;
    JournalPart m_journal;
    LookupModel m_lookups;
    BankChannelModel m_channels;
    LookupFlow m_lookup;
    BalanceFlow m_balance;
    DirectoryFlow m_directory;
    std::unique_ptr<sandbox::Server> m_sandbox; // only with --sandbox
    std::unique_ptr<PagesPart> m_pages;         // its pages belong to the window, which goes first
    std::unique_ptr<PayoutsPart> m_payouts;
    std::unique_ptr<RegisterPart> m_register;
    std::unique_ptr<CounterPart> m_counter;
    std::unique_ptr<MainWindow> m_window;
    SignInPage *m_signInPage = nullptr; // pages belong to the window
    LookUpPage *m_lookUpPage = nullptr;
    BalancesPage *m_balancesPage = nullptr;
    BanksPage *m_banksPage = nullptr;
    std::unique_ptr<PeoplePart> m_people;
    std::unique_ptr<StorePart> m_store;
    std::unique_ptr<SupportPart> m_support;
    std::unique_ptr<BoxPart> m_box;
    bool m_quitting = false;
    bool m_passwordKept = false;           // of the identity on the sign-in page
    std::unique_ptr<QObject> m_keptSearch; // context of the look for a kept password
};
