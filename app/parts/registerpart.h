// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/cancelbatch.h"
#include "app/flows/exportflow.h"
#include "app/flows/invoicecallflow.h"
#include "app/flows/registerflow.h"
#include "models/registermodel.h"

#include <QPointer>
#include <QSet>

#include <functional>
#include <optional>

class JournalPart;
class RegisterDesk;
class SettingsPart;

// The page Invoices and what stands behind it: the register and its watch, checkouts, cancellations, completions and
// exports. GUI thread.
class RegisterPart final : public QObject
{
    Q_OBJECT
public:
    struct Place {
        SessionFlow &session;
        JournalPart &journal;
        SettingsPart &settings;
        AccountTokens &tokens;
    };

    explicit RegisterPart(const Place &place, QObject *parent = nullptr);
    ~RegisterPart() override;

    [[nodiscard]] RegisterDesk *desk() const; // whoever adds it to a window gives it a parent
    [[nodiscard]] InvoiceCallFlow &calls() { return m_calls; }
    [[nodiscard]] RegisterFlow &flow() { return m_flow; }

    void follow(const Actor &actor, Roles roles);
    void leave();                   // nothing of one identity is left for the next
    void show(const InvoiceId &id); // in the list; shown() when it is found
    void showCall(const InvoiceCallId &id);
    // Which invoice a store invoice belongs to; empty: the journal does not know.
    void find(const StoreInvoice &store, const Reply<InvoiceId> &done);
    void refresh(); // F5
    void setLists(const SharedLists &lists);
    // Runs it now, or once no attempt waits for its answer to be written down: the journal may be closed then.
    void whenSettled(const std::function<void()> &then);

Q_SIGNALS:
    void shown(); // the page should be in front
    void selectionChanged(const std::optional<InvoiceId> &invoice);
    void linkOpenRequested(const QUrl &url);
    void becamePaid(const RegisteredInvoice &invoice);

private:
    void connectPage();
    void connectActs();
    void connectCheckout();
    void connectCallsView();
    void connectFlow();
    void connectCalls();
    void connectExport();
    void startCheckout(const InvoiceCallContent &copy, const InvoiceCallId &copyOf);
    void startCancelling(const QList<InvoiceId> &ids);
    void startExport(TableFormat format, const RegisterFilter &filter, const SortOrder &order, const QString &path);
    void print(const InvoiceId &id);
    void noteExport(const QString &path, qint64 rows);
    void showMade(const InvoiceCall &call);
    void askToComplete(const InvoiceId &id, const StoreInvoice &store);
    void readRules();
    void readCalls();
    void readStatusWords();
    void readDesks();
    void readUsed(const QStringList &storeInvoices);
    void readBalance(const Username &buyer);
    void showSending();

    Place m_place;
    RegisterModel m_model;
    RegisterFlow m_flow;
    InvoiceCallFlow m_calls;
    CancelBatch m_batch;
    ExportFlow m_export;
    Actor m_actor{};
    Username m_exporter{};
    QList<CancelCandidate> m_candidates;                            // as the operator saw them
    std::optional<std::pair<InvoiceId, StoreInvoice>> m_completing; // read again before it is asked about
    std::optional<RegisteredInvoice> m_completed;                   // as it was asked about
    QStringList m_words;                                            // of the statuses that invoices here have
    std::optional<InvoiceCallContent> m_asked;                      // the checkout that this page has just asked for
    QSet<QString> m_shownCalls;                                     // sent from here: told here what becomes of them
    InvoiceCallId m_shownCall{};                                    // of whose life somebody wanted to know
    std::optional<InvoiceCallId> m_checkout;                        // whose outcome the checkout's page waits for
    QSet<QString> m_sending;
    std::unique_ptr<QObject> m_visit;   // context of what concerns whoever is here now
    std::unique_ptr<QObject> m_balance; // context of the newest question
    QList<std::function<void()>> m_waiting;
    QPointer<RegisterDesk> m_desk;
};
