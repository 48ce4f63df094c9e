// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/payoutflow.h"
#include "app/flows/peopleflow.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "store/secretstore.h"
#include "tests/faults/faultpoint.h"

#include <QTextStream>

// A maker's desk without a window, worked by lines on its standard input and telling on its standard output what
// happened. All of the program from sign-in to the wire is in it; only the pages are not.
//
//   pay ACCOUNT AMOUNT     asks for a payout to this account, and sends what a rule approves
//   ask ACCOUNT AMOUNT     the same, but it is stopped before it is claimed
//   send ID                sends an approved one
//   settle ID paid|unpaid  says what became of an unknown one
//   quit
//
// Answers: ready RECOVERED · step ID STEP · row ID ACCOUNT STATE · refused KIND DETAIL · idle (nothing is under way)
class ScriptedDesk : public QObject
{
    Q_OBJECT
public:
    struct Start {
        DataFolders folders{};
        Environment environment{};
        Login login{};
        Secret payoutSecret{};
        QString dieAt{}; // a FaultPoint
        std::chrono::milliseconds deadline{2'000};
    };

    explicit ScriptedDesk(const Start &start, QObject *parent = nullptr);

    void signIn();
    void obey(const QString &line);

Q_SIGNALS:
    void ended(int exitCode);

private:
    void connectAll();
    void arrive();
    void begin();
    void pay(const QString &account, qint64 amount);
    void send(const PayoutId &id);
    void fail(const QString &why);
    void tell(const QString &line);
    void tellRow(const Payout &payout);
    void tellIdle();

    Start m_start;
    FaultPoint m_fault;
    SecretStore m_secrets{QStringLiteral("faults")};
    SessionFlow m_session;
    JournalPart m_journal;
    PeopleFlow m_people;
    PayoutFlow m_payouts;
    QTextStream m_out;
    bool m_begun = false;
    bool m_holdsBack = false;
    bool m_opened = false;
};
