// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/countercode.h"
#include "app/flows/counterpoll.h"
#include "app/flows/countersales.h"
#include "domain/counter.h"
#include "domain/customerscene.h"
#include "domain/environment.h"
#include "domain/people.h"
#include "domain/qriscode.h"
#include "domain/reply.h"
#include "domain/settings.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

class AccountTokens;
class InvoiceCallFlow;
class RegisterFlow;
class SessionFlow;
class Store;

// Sells by QRIS at this desk: asks for the checkout, looks at its code before a buyer sees it, and waits for the money.
// What the buyer sees is scene(), which turns green by the server's word alone. One sale at a time is on the screen;
// the others are watched by the register. Outlives every page. GUI thread.
class CounterFlow : public QObject
{
    Q_OBJECT
public:
    struct Place {
        SessionFlow &session;
        Store &store;
        AccountTokens &tokens;
        InvoiceCallFlow &calls;
        RegisterFlow &registerFlow;
    };
    // Draws this payload as it will be shown, reads the picture and answers what is in it, off the GUI thread.
    using ReadBack = std::function<void(const QString &payload, const Reply<QString> &done)>;

    CounterFlow(const Place &place, ReadBack readBack, QObject *parent = nullptr);
    ~CounterFlow() override;

    // As the journal has them: before that nothing is sold, and no code is judged.
    void setRules(const CounterRules &rules);
    void setSettings(const CounterSettings &settings) { m_settings = settings; } // its account and desk code
    void setTraining(bool training);
    // Instead of those of domain/paypoll.h; tests make them short.
    void setPolling(std::chrono::milliseconds pause, std::chrono::milliseconds lost) { m_poll.setPace(pause, lost); }

    // Somebody who may sell is here: the code that was open comes back to the buyer's screen.
    void start(const Actor &actor);
    // Nobody is (a lock is not that): an open code stays as Checking, a sale that is not claimed yet is taken back.
    void leave();

    // Ignored while another one is on its way: busyChanged().
    void sell(Rupiah amount, const QString &reference, const CounterStore &store);
    void moveOn(); // the buyer's screen is free; a code that is open is put aside. Ignored while a sale is on its way
    void showAgain(const InvoiceCallId &sale);
    void checkNow();
    void cancel(const InvoiceCallId &sale); // asks the server to; never a refund
    void openShift();
    void closeShift();

    [[nodiscard]] const CustomerScene &scene() const { return m_scene; }
    [[nodiscard]] InvoiceCallId current() const; // whose code the scene is about; empty: none
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void sceneChanged(const CustomerScene &scene);
    void salesChanged(const QList<CounterSale> &newestFirst); // of this desk, the newest 50
    void shiftChanged(const std::optional<Shift> &shift, const ShiftTotals &soFar);
    void busyChanged(bool busy);
    void sellRefused(const Error &error);                                     // nothing was made
    void unknownMade(const CounterSale &sale);                                // a code may exist that nobody has seen
    void withheld(const CounterSale &sale, const QrisInspection &inspection); // made, and not shown
    void warned(const QrisInspection &inspection); // shown; but a tip is asked for, or it may be paid again
    void paid(const CounterSale &sale);            // once each, by the server's word, also of one that was put aside
    void actRefused(const Error &error);           // cancel, show again, shift
    void lineChanged(bool answering);
    void answered(const Instant &at); // the server was asked about the code on the screen, by this computer's clock
    void shiftClosed(const Shift &shift, const QList<CounterSale> &sales);
    void accountMissing(); // no counter's account here, or its password is not kept

private:
    void connectCalls();
    void connectPoll();
    [[nodiscard]] std::optional<Username> buyer() const;
    [[nodiscard]] Instant serverNow() const;

    void resume(const QList<CounterSale> &newest);
    void takeBack(const InvoiceCallId &id);

    void asked(const Result<InvoiceCall> &call);
    void onFinished(const InvoiceCall &call);
    void onNotStarted(const InvoiceCall &call, const Error &error);
    void judge(const countercode::Sale &made);
    void refuse(const Error &error);

    void bring(const InvoiceCallId &id, bool byCashier);
    void inspect(const countercode::Sale &made);
    void present(const countercode::Sale &made, const QrisInspection &found);
    void noteShown(const InvoiceCallId &id);
    void withhold(const countercode::Sale &made, const QrisInspection &found);
    void nothingToShow();
    void putAside();

    void watchScreen();
    [[nodiscard]] CounterPoll::Ask question() const;
    void onAnswer(const Invoice &answer);
    void hear(const Invoice &answer);
    void onPaid(const Invoice &answer, bool late);
    void correctEnd();

    void cancelMade(const countercode::Sale &made);
    void onCancelled(const InvoiceCall &call);
    void lookAgain(const InvoiceId &invoice);

    void apply(CustomerEvent event);
    void setScene(const CustomerScene &scene);
    void setBusy(bool busy);

    Place m_place;
    ReadBack m_readBack;
    std::optional<CounterRules> m_rules{}; // none: not read yet
    CounterSettings m_settings{};
    bool m_training = false;
    Actor m_actor{};
    std::unique_ptr<QObject> m_visit; // context of all that is asked for while somebody is here
    std::unique_ptr<QObject> m_way;   // … and of what leads to a code on the screen: the newest wish counts
    Environment m_environment{};      // of the code on the screen
    CounterSales m_sales;
    CounterPoll m_poll;
    CustomerScene m_scene{};
    std::optional<countercode::Sale> m_shown{}; // whose code the scene is about
    std::optional<Invoice> m_heard{};           // the last answer about it
    InvoiceCallId m_pending{};                  // the sale on its way, once the journal has it
    QSet<QString> m_cancels;                    // calls of ours under way
    QSet<QString> m_putAside;                   // not brought back by themselves
    bool m_busy = false;
};
