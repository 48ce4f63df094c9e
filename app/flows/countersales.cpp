// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/countersales.h"

#include "domain/logcategories.h"
#include "store/counteracts.h"
#include "store/journal.h"
#include "store/store.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

struct CounterSales::Reading {
    QList<CounterSale> newest{};
    std::optional<Shift> shift{};
    QList<CounterSale> ofShift{};
};

CounterSales::CounterSales(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::tablesChanged, this, [this](const QStringList &tables) {
        // Also what another desk read or settled of this desk's sales.
        for (const QString &table : {u"counter_sale"_s, u"shift"_s, u"invoice"_s, u"invoice_call"_s}) {
            if (tables.contains(table)) {
                refresh();
                return;
            }
        }
    });
}

CounterSales::~CounterSales() = default;

void CounterSales::start(const Actor &actor, const Reply<QList<CounterSale>> &first)
{
    m_actor = actor;
    m_visit = std::make_unique<QObject>();
    m_newest.clear();
    m_shift.reset();
    m_soFar = {};
    m_stale = false;
    read(first);
}

void CounterSales::leave()
{
    m_visit.reset();
    m_reading = false;
}

void CounterSales::refresh()
{
    if (m_reading)
        m_stale = true;
    else if (m_visit)
        read({});
}

void CounterSales::refreshFor(const InvoiceId &invoice)
{
    if (std::any_of(m_newest.cbegin(), m_newest.cend(), [&](const auto &one) { return one.invoice == invoice; }))
        refresh();
}

void CounterSales::refreshFor(const InvoiceCallId &sale)
{
    if (std::any_of(m_newest.cbegin(), m_newest.cend(), [&](const auto &one) { return one.id == sale; }))
        refresh();
}

void CounterSales::read(const Reply<QList<CounterSale>> &done)
{
    m_reading = true;
    m_store.read<Reading>(
        [desk = m_actor.desk](Journal &journal) -> Result<Reading> {
            auto newest = counteracts::newest(journal, desk, shown);
            if (!newest)
                return tl::unexpected(newest.error());
            auto shift = counteracts::currentShift(journal, desk);
            if (!shift)
                return tl::unexpected(shift.error());
            if (!*shift)
                return Reading{.newest = std::move(*newest)};
            auto ofShift = counteracts::ofShift(journal, (*shift)->id);
            if (!ofShift)
                return tl::unexpected(ofShift.error());
            return Reading{std::move(*newest), std::move(*shift), std::move(*ofShift)};
        },
        {m_visit.get(), [this, done](const Result<Reading> &reading) {
             m_reading = false;
             if (reading)
                 take(*reading);
             else
                 qCWarning(logStore) << "the counter's sales were not read:" << reading.error().detail;
             done.deliver(reading ? Result<QList<CounterSale>>{reading->newest} : tl::unexpected(reading.error()));
             if (std::exchange(m_stale, false))
                 refresh();
         }});
}

void CounterSales::take(const Reading &reading)
{
    m_newest = reading.newest;
    m_shift = reading.shift;
    m_soFar = totalsOf(reading.ofShift).value_or(m_soFar);
    Q_EMIT salesChanged(m_newest);
    Q_EMIT shiftChanged(m_shift, m_soFar);
    for (const CounterSale &sale : reading.newest)
        takePaid(sale);
}

void CounterSales::takePaid(const CounterSale &sale)
{
    const SaleState state = stateOf(sale);
    if (state != SaleState::Paid && state != SaleState::PaidLate)
        m_unpaid.insert(sale.id.value);
    else if (m_unpaid.contains(sale.id.value)) // not what was paid before this program ran
        tellPaid(sale);
}

void CounterSales::tellPaid(const CounterSale &sale)
{
    if (m_told.contains(sale.id.value))
        return;
    m_told.insert(sale.id.value);
    Q_EMIT paid(sale);
}

void CounterSales::openShift()
{
    m_store.write<Shift>([actor = m_actor](Journal &journal) { return counteracts::openShift(journal, actor); },
                         {m_visit.get(), [this](const Result<Shift> &opened) {
                              if (!opened)
                                  Q_EMIT actRefused(opened.error());
                              refresh();
                          }});
}

void CounterSales::closeShift()
{
    if (!m_shift) {
        Q_EMIT actRefused({.kind = Error::Kind::Conflict, .detail = u"no shift is open"_s});
        return;
    }
    using Closed = std::pair<Shift, QList<CounterSale>>;
    m_store.write<Closed>(
        [actor = m_actor, id = m_shift->id](Journal &journal) -> Result<Closed> {
            auto shift = counteracts::closeShift(journal, actor, id);
            if (!shift)
                return tl::unexpected(shift.error());
            auto sales = counteracts::ofShift(journal, id);
            if (!sales)
                return tl::unexpected(sales.error());
            return Closed{std::move(*shift), std::move(*sales)};
        },
        {m_visit.get(), [this](const Result<Closed> &closed) {
             if (closed)
                 Q_EMIT shiftClosed(closed->first, closed->second);
             else
                 Q_EMIT actRefused(closed.error());
             refresh();
         }});
}
