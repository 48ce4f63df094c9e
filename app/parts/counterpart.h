// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/counterflow.h"
#include "app/flows/counterrulesflow.h"
#include "app/parts/counterpaper.h"
#include "domain/people.h"
#include "domain/settings.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <memory>

class AccountTokens;
class CashierPage;
class CustomerWindow;
class JournalPart;
class RegisterPart;
class SessionFlow;
class SettingsPart;

namespace sandbox {
class Server;
}

// The counter: the cashier's page, the customer's screen, its paper and its settings, and what stands behind them.
// Whoever signs out leaves the customer's screen where it is: a buyer may be paying. GUI thread.
class CounterPart final : public QObject
{
    Q_OBJECT
public:
    struct Place {
        SessionFlow &session;
        JournalPart &journal;
        SettingsPart &settings;
        AccountTokens &tokens;
        RegisterPart &invoices;
    };

    explicit CounterPart(const Place &place, QObject *parent = nullptr);
    ~CounterPart() override;

    [[nodiscard]] CashierPage *page() const; // whoever adds it to a window gives it a parent
    // The operator's window, which the customer's screen never covers.
    void setConsole(QWidget *window);
    // Where the settings say that there is no customer's screen it comes up as a window all the same (--cashier).
    void showAlways();
    void setTraining(sandbox::Server *server); // the built-in sandbox: the buyer is played; null: there is none

    void follow(const Actor &actor, Roles roles);
    void leave();
    // Whether this page tells of what becomes of it: a sale of this desk.
    [[nodiscard]] bool tellsOf(const InvoiceId &invoice) const;
    [[nodiscard]] bool isOnScreen(const InvoiceCallId &sale) const
    {
        return m_flow.current() == sale;
    } // the customer's

Q_SIGNALS:
    void paid(const CounterSale &sale);
    void said(const QString &words); // in passing

private:
    void connectPage();
    void connectPaper();
    void connectFlow();
    void connectScreen();
    void connectSettings();
    void connectTraining();
    void play(const Result<void> &played);
    void keep(const CounterSettings &settings);
    void applySettings(const CounterSettings &settings);
    void applyDisplay();
    [[nodiscard]] CounterSettings::Display display() const;
    void showDisplay();
    void readPicture();
    void showIdle();
    void showScene(const CustomerScene &scene);
    void report(const ShiftId &id, TableFormat format);
    [[nodiscard]] std::optional<CounterSale> saleOf(const InvoiceCallId &id) const;

    Place m_place;
    CounterRulesFlow m_rules;
    CounterFlow m_flow;
    std::unique_ptr<CustomerWindow> m_screen;
    QPointer<CashierPage> m_page;
    CounterPaper m_paper;
    CounterSettings m_settings{};
    QImage m_picture{};         // of the idle screen
    QList<CounterSale> m_sales; // newest first
    Actor m_actor{};
    sandbox::Server *m_sandbox = nullptr;
    bool m_sells = false;
    bool m_always = false;
    bool m_opened = false;              // somebody who may sell has been here
    std::unique_ptr<QObject> m_visit;   // context of what concerns whoever is here now
    std::unique_ptr<QObject> m_reading; // context of the picture that is being read
};
