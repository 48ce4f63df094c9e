// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/accounttokens.h"
#include "app/flows/invoicecallflow.h"
#include "app/flows/peopleflow.h"
#include "app/flows/registerflow.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "store/secretstore.h"
#include "tests/faults/faultpoint.h"

#include <QTextStream>

// A desk without a window that makes, cancels and completes invoices, worked by lines as ScriptedDesk is.
//
//   checkout SOURCE AMOUNT NUMBER  asks for a checkout under this store invoice
//   cancel INVOICE
//   complete INVOICE NUMBER
//   send ID                        sends an approved one
//   go                             goes on after LookedAt, where the desk waits for this line
//   quit
//
// Answers: ready UNKNOWN · step ID STEP · call ID KIND STATE INVOICE · refused KIND DETAIL · idle (nothing is under
// way)
class InvoiceDesk : public QObject
{
    Q_OBJECT
public:
    struct Start {
        DataFolders folders{};
        Environment environment{};
        Login login{};
        Roles roles{};
        Login counter{}; // the account that buys at the counter
        QString dieAt{}; // a FaultPoint
        std::chrono::milliseconds deadline{2'000};
    };

    explicit InvoiceDesk(const Start &start, QObject *parent = nullptr);

    void signIn();
    void obey(const QString &line);

    [[nodiscard]] FaultPoint &fault() { return m_fault; }
    [[nodiscard]] SessionFlow &session() { return m_session; }
    [[nodiscard]] Store &store() { return m_journal.store(); }
    [[nodiscard]] AccountTokens &tokens() { return m_tokens; }
    [[nodiscard]] InvoiceCallFlow &calls() { return m_calls; }
    [[nodiscard]] RegisterFlow &invoices() { return m_invoices; }
    void tell(const QString &line);

Q_SIGNALS:
    void begun(const Actor &actor); // what a start left on the wire was looked at
    void saidElse(const QStringList &words);
    void ended(int exitCode);

private:
    void connectPeople();
    void connectCalls();
    void connectEnds();
    void arrive();
    void begin();
    void checkout(PaymentSource source, qint64 amount, const QString &number);
    void act(InvoiceCallKind kind, const QString &invoice, const QString &number);
    void send(const InvoiceCallId &id);
    void fail(const QString &why);
    void tellCall(const InvoiceCall &call);
    void tellRefused(const Error &error);
    void tellIdle();

    Start m_start;
    FaultPoint m_fault;
    SecretStore m_secrets{QStringLiteral("faults")};
    QList<Account> m_accounts;
    SessionFlow m_session;
    JournalPart m_journal;
    PeopleFlow m_people;
    AccountTokens m_tokens;
    RegisterFlow m_invoices;
    InvoiceCallFlow m_calls;
    QTextStream m_out;
    bool m_begun = false;
    bool m_opened = false;
};
