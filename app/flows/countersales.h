// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/people.h"
#include "domain/reply.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

class Store;

// The last sales of this desk and its open shift, read again whenever the journal learned something of them; tells each
// one that became paid, once. GUI thread.
class CounterSales : public QObject
{
    Q_OBJECT
public:
    static constexpr int shown = 50;

    explicit CounterSales(Store &store, QObject *parent = nullptr);
    ~CounterSales() override;

    void start(const Actor &actor, const Reply<QList<CounterSale>> &first);
    void leave();
    void refresh();
    void refreshFor(const InvoiceId &invoice);  // when it is one of theirs
    void refreshFor(const InvoiceCallId &sale); // …
    // The server's word, before the journal has it.
    void tellPaid(const CounterSale &sale);
    void openShift();
    void closeShift();

Q_SIGNALS:
    void salesChanged(const QList<CounterSale> &newestFirst);
    void shiftChanged(const std::optional<Shift> &shift, const ShiftTotals &soFar);
    void shiftClosed(const Shift &shift, const QList<CounterSale> &sales); // oldest first
    void paid(const CounterSale &sale);
    void actRefused(const Error &error);

private:
    struct Reading;

    void read(const Reply<QList<CounterSale>> &done);
    void take(const Reading &reading);
    void takePaid(const CounterSale &sale);

    Store &m_store;
    Actor m_actor{};
    std::unique_ptr<QObject> m_visit;
    QList<CounterSale> m_newest;
    std::optional<Shift> m_shift{};
    ShiftTotals m_soFar{};
    QSet<QString> m_unpaid; // seen unpaid by this program
    QSet<QString> m_told;
    bool m_reading = false;
    bool m_stale = false; // … and what is read may be old already
};
