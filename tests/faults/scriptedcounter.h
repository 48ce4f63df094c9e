// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/counterflow.h"
#include "tests/faults/invoicedesk.h"

// The counter of a desk without a window: sells by QRIS and waits for the money, with everything but the two screens.
//
//   sell AMOUNT  asks for a code
//   moveon       the buyer's screen is free
//   again ID     an open code of the strip
//
// Answers: scene STATE INVOICE · unknown NUMBER · paid NUMBER · withheld NUMBER · refused KIND DETAIL
//
// Dies also at Inspected (the code came, and is looked at), Shown (it is on the buyer's screen), ShownNoted (… and the
// journal knows), Polled (the journal has the first answer about it), PaidSeen (the screen is green) and PaidNoted (…
// and the journal knows).
class ScriptedCounter : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedCounter(InvoiceDesk &desk, QObject *parent = nullptr);

private:
    void connectDesk();
    void connectFlow();
    void connectRegister();
    void obey(const QStringList &words);
    void readBack(const QString &payload, const Reply<QString> &done);
    void showScene(const CustomerScene &scene);

    InvoiceDesk &m_desk;
    CounterFlow m_flow;
    CounterStore m_store{};
};
