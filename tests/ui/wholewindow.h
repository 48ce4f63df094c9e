// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bankchannelmodel.h"
#include "models/lookupmodel.h"
#include "models/registermodel.h"
#include "ui/mainwindow.h"

class BalancesPage;
class BanksPage;
class LookUpPage;
class RegisterDesk;
class SettingsPage;
class SignInPage;

// The shell with every page in it, each with something to show and something wrong.
class WholeWindow
{
public:
    enum Shown {
        SignIn,
        FoundRow,
        FailedRow,
        Balance,
        Banks,
        Register,
        Checkout,
        Calls,
        Desk,
        Connection,
        Accounts,
        People,
        Policy,
        Lists,
        Store
    };
    static constexpr Shown last = Store;
    static constexpr const char *shownNames[]{"sign in",  "invoice",  "failed row", "balance", "banks",
                                              "register", "checkout", "calls",      "desk",    "connection",
                                              "accounts", "people",   "policy",     "lists",   "store"};

    WholeWindow();

    void show(Shown page);
    [[nodiscard]] MainWindow *window() { return &m_window; }

private:
    void fill();
    void fillRegister();
    void fillSettings();
    void spoilSection(Shown section);

    LookupModel m_lookups;
    BankChannelModel m_channels;
    RegisterModel m_registered;
    MainWindow m_window;
    SignInPage *m_signIn;
    LookUpPage *m_invoices;
    BalancesPage *m_balances;
    BanksPage *m_banks;
    RegisterDesk *m_register;
    SettingsPage *m_settings;
};
