// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerscene.h"

#include <QTest>

#include <array>

using State = CustomerState;
using Event = CustomerEvent;

class TstCustomerScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void onlyTheServerMakesItGreen();
};

namespace {

constexpr std::array states{State::Idle, State::Preparing, State::Scan,     State::Checking,
                            State::Paid, State::Expired,   State::Cancelled};
constexpr std::array events{Event::SaleAsked, Event::CodeReady, Event::NothingMade, Event::LineLost,  Event::LineBack,
                            Event::TimeUp,    Event::SeenPaid,  Event::SeenExpired, Event::SeenOther, Event::MovedOn};

struct Line {
    State from;
    std::array<State, events.size()> to; // in the order of the events
};

constexpr auto idle = State::Idle;
constexpr auto prep = State::Preparing;
constexpr auto scan = State::Scan;
constexpr auto chek = State::Checking;
constexpr auto paid = State::Paid;
constexpr auto expi = State::Expired;
constexpr auto canc = State::Cancelled;

//                          asked ready none  lost  back  up    paid  exp   other moved
constexpr std::array<Line, states.size()> table{{
    {State::Idle, {prep, scan, idle, idle, idle, idle, idle, idle, idle, idle}},
    {State::Preparing, {prep, scan, idle, prep, prep, prep, prep, prep, prep, idle}},
    {State::Scan, {prep, scan, scan, chek, scan, chek, paid, expi, canc, idle}},
    {State::Checking, {prep, scan, chek, chek, scan, chek, paid, expi, canc, idle}},
    {State::Paid, {prep, paid, paid, paid, paid, paid, paid, paid, paid, idle}},
    {State::Expired, {prep, expi, expi, expi, expi, expi, paid, expi, expi, idle}},
    {State::Cancelled, {prep, canc, canc, canc, canc, canc, paid, canc, canc, idle}},
}};

} // namespace

void TstCustomerScene::everyStep_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("to");
    for (const Line &line : table) {
        for (size_t i = 0; i < events.size(); ++i)
            QTest::addRow("%d by %d", int(line.from), int(events[i]))
                << int(line.from) << int(events[i]) << int(line.to[i]);
    }
}

void TstCustomerScene::everyStep()
{
    QFETCH(const int, from);
    QFETCH(const int, event);
    QFETCH(const int, to);
    QCOMPARE(int(next(State(from), Event(event))), to);
}

void TstCustomerScene::onlyTheServerMakesItGreen()
{
    for (const State state : states) {
        for (const Event event : events) {
            if (state != State::Paid && event != Event::SeenPaid)
                QVERIFY(next(state, event) != State::Paid);
        }
    }
}

QTEST_GUILESS_MAIN(TstCustomerScene)
#include "tst_customerscene.moc"
