// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customerscene.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using State = CustomerState;
using Event = CustomerEvent;

class TstCustomerScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void anEndedCodeNeverComesBack();
    void onlyTheServerMakesItGreen();
    void answers_data();
    void answers();
};

namespace {

constexpr std::array states{State::Idle, State::Preparing, State::Scan,     State::Checking,
                            State::Paid, State::Expired,   State::Cancelled};
constexpr std::array events{Event::SaleAsked,  Event::CodeReady, Event::NothingMade, Event::LineLost,  Event::TimeUp,
                            Event::SeenUnpaid, Event::SeenPaid,  Event::SeenExpired, Event::SeenOther, Event::MovedOn};

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

//                          asked ready none  lost  up    unpd  paid  exp   other moved
constexpr std::array<Line, states.size()> table{{
    {State::Idle, {prep, scan, idle, idle, idle, idle, idle, idle, idle, idle}},
    {State::Preparing, {prep, scan, idle, prep, prep, prep, prep, prep, prep, idle}},
    {State::Scan, {prep, scan, scan, chek, chek, scan, paid, expi, canc, idle}},
    {State::Checking, {prep, scan, chek, chek, chek, scan, paid, expi, canc, idle}},
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

// Whatever the server says of it later, short of "paid".
void TstCustomerScene::anEndedCodeNeverComesBack()
{
    constexpr Instant end{1'764'000'000'000'000};
    const CustomerScene scene{
        .state = State::Checking, .amount = Rupiah{25'000}, .invoice = {u"OM1"_s}, .expiresAt = end};
    for (const QString &status : {u"PENDING"_s, u"PAID"_s, u"EXPIRED"_s, u"REFUNDED"_s, QString()}) {
        const auto event =
            eventOf({.id = scene.invoice, .amount = scene.amount, .status = invoiceStatus(status)}, scene, end);
        QVERIFY(event && next(State::Checking, *event) != State::Scan);
    }
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

void TstCustomerScene::answers_data()
{
    QTest::addColumn<QString>("invoice");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("status");
    QTest::addColumn<qint64>("beforeEnd"); // microseconds
    QTest::addColumn<int>("event");        // -1: none
    const auto row = [](const char *name, const QString &invoice, qint64 amount, const QString &status, qint64 before,
                        std::optional<Event> event) {
        QTest::newRow(name) << invoice << amount << status << before << (event ? int(*event) : -1);
    };
    row("unpaid", u"OM1"_s, 25'000, u"PENDING"_s, 1, Event::SeenUnpaid);
    row("unpaid at its end", u"OM1"_s, 25'000, u"PENDING"_s, 0, Event::SeenExpired);
    row("unpaid after it", u"OM1"_s, 25'000, u"PENDING"_s, -1, Event::SeenExpired);
    row("paid", u"OM1"_s, 25'000, u"PAID"_s, 1, Event::SeenPaid);
    row("paid too late is paid", u"OM1"_s, 25'000, u"PAID"_s, -1, Event::SeenPaid);
    row("expired", u"OM1"_s, 25'000, u"EXPIRED"_s, 1, Event::SeenExpired);
    row("cancelled", u"OM1"_s, 25'000, u"CANCELED"_s, 1, Event::SeenOther);
    row("no status", u"OM1"_s, 25'000, u""_s, 1, Event::SeenOther);
    row("paid in another amount", u"OM1"_s, 2'500, u"PAID"_s, 1, Event::LineLost);
    row("another invoice is paid", u"OM2"_s, 25'000, u"PAID"_s, 1, std::nullopt);
    row("no invoice", u""_s, 25'000, u"PAID"_s, 1, std::nullopt);
}

void TstCustomerScene::answers()
{
    QFETCH(const QString, invoice);
    QFETCH(const qint64, amount);
    QFETCH(const QString, status);
    QFETCH(const qint64, beforeEnd);
    QFETCH(const int, event);
    constexpr Instant end{1'764'000'000'000'000};
    CustomerScene scene{.state = State::Scan, .amount = Rupiah{25'000}, .invoice = {u"OM1"_s}, .expiresAt = end};
    const Invoice answer{.id = {invoice}, .amount = Rupiah{amount}, .status = invoiceStatus(status)};
    const auto found = eventOf(answer, scene, {end.microseconds - beforeEnd});
    QCOMPARE(found ? int(*found) : -1, event);
    scene.invoice = {}; // nothing on the screen: nothing is paid
    QVERIFY(!eventOf(answer, scene, end));
}

QTEST_GUILESS_MAIN(TstCustomerScene)
#include "tst_customerscene.moc"
