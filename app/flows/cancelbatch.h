// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/invoicecall.h"

#include <QObject>

class InvoiceCallFlow;
struct Error;
struct Invoice;

// Cancels several invoices, one after the other, and tells what became of each. Stopped, the rest is not asked for.
// GUI thread.
class CancelBatch : public QObject
{
    Q_OBJECT
public:
    explicit CancelBatch(InvoiceCallFlow &calls, QObject *parent = nullptr);

    void start(const QList<InvoiceCallContent> &wanted); // ignored while one runs
    void stop();
    void abandon(); // whoever asked is gone: nobody is told any more
    [[nodiscard]] bool isRunning() const { return m_next < m_wanted.size() || m_waits; }

Q_SIGNALS:
    void progressed(int done, int total);
    void resultsChanged(const QList<InvoiceCall> &results); // in the order asked for
    void ended();

private:
    void askNext();
    void take(const InvoiceCall &result);
    [[nodiscard]] bool isMine(const InvoiceCallContent &content) const;

    InvoiceCallFlow &m_calls;
    QList<InvoiceCallContent> m_wanted;
    QList<InvoiceCall> m_results;
    qsizetype m_next = 0;
    bool m_waits = false; // for the one before `m_next`
};
