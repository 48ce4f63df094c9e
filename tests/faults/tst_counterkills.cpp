// SPDX-License-Identifier: GPL-3.0-or-later
// The desk at the counter is killed (SIGKILL) at every step of a sale by QRIS, also with the code on the buyer's
// screen, while it waits for the money and when the money was just seen; with CONSOLE_KILL_PAIRS (./test.sh --long) at
// every pair of steps. What was open is back on the screen by itself, what was lost is never asked for again.
#include "tests/faults/invoiceground.h"

using namespace Qt::StringLiterals;
using Answer = InvoiceGround::Answer;
using Call = InvoiceGround::Call;
using Desk = InvoiceGround::Desk;

Q_DECLARE_METATYPE(InvoiceGround::Answer)

namespace {

constexpr int patience = 30'000; // milliseconds

const QStringList &steps()
{
    static const QStringList all{u"Opened"_s,     u"Recovered"_s, u"Asked"_s,    u"LookedAt"_s,  u"Claimed"_s,
                                 u"OnTheWire"_s,  u"Answered"_s,  u"Recorded"_s, u"Inspected"_s, u"Shown"_s,
                                 u"ShownNoted"_s, u"Polled"_s,    u"PaidSeen"_s, u"PaidNoted"_s};
    return all;
}

bool isPaidAt(const QString &step)
{
    return step.startsWith(u"Paid"_s);
}

QString stateAfter(const QString &step, Answer answer)
{
    if (step == u"Asked" || step == u"LookedAt")
        return u"WITHDRAWN"_s; // nothing had left, and nobody comes back for it
    const bool recorded = steps().indexOf(step) >= steps().indexOf(u"Recorded"_s);
    if (!recorded || answer == Answer::Delivered || answer == Answer::Read)
        return u"UNKNOWN"_s;
    return answer == Answer::Refused ? u"REFUSED"_s : u"ACCEPTED"_s;
}

} // namespace

class TstCounterKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void afterTheServerHasIt();
    void withTheCodeOnTheScreen_data();
    void withTheCodeOnTheScreen();
    void everyPair();

private:
    // The code of the sale that this life asked for is on the screen.
    static bool isOnScreen(const InvoiceGround &ground)
    {
        return !ground.made().isEmpty()
            && ground.scenes().value(ground.scenes().size() - 1) == u"Scan "_s + ground.made();
    }
    // Sells, lets the buyer pay where the step needs it, and is over with the desk's end or the money.
    static void sell(InvoiceGround &ground, DeskProcess &desk, bool pays);
    static void sellAnother(InvoiceGround &ground, DeskProcess &desk);
};

void TstCounterKills::sell(InvoiceGround &ground, DeskProcess &desk, bool pays)
{
    desk.say(u"sell %1"_s.arg(ground.newAmount()));
    if (desk.waitFor([&] { return isOnScreen(ground); }) && pays)
        QVERIFY(ground.server().payInvoice({ground.made()}));
    desk.waitFor([&] { return pays && ground.scene() == u"Paid"; });
}

// After all that the counter still sells, under a number of its own.
void TstCounterKills::sellAnother(InvoiceGround &ground, DeskProcess &desk)
{
    QTRY_VERIFY_WITH_TIMEOUT(!ground.hasCallIn(u"APPROVED"_s), patience);
    const QList<Call> before = ground.calls();
    const qsizetype arrivals = ground.server().arrivals().size();
    sell(ground, desk, true);
    QVERIFY(desk.isAlive());
    QCOMPARE(ground.scene(), u"Paid"_s);
    const QList<Call> after = ground.calls();
    QCOMPARE(after.size(), before.size() + 1);
    QCOMPARE(after.first(before.size()), before);
    for (const Call &call : before)
        QVERIFY(call.number != after.constLast().number);
    QCOMPARE(ground.server().arrivals().size(), arrivals + 1);
    desk.quit();
    QCOMPARE(ground.callDisagreements(), QStringList());
}

void TstCounterKills::everyStep_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Answer>("answer");
    for (const QString &step : steps()) {
        if (step == u"Opened" || step == u"Recovered")
            continue; // before any sale: tst_invoicekills
        QTest::addRow("%s", qPrintable(step)) << step << Answer::Accepted;
        if (step != u"Answered" && step != u"Recorded")
            continue; // it dies before there is an answer, or needs a code
        QTest::addRow("%s, refused", qPrintable(step)) << step << Answer::Refused;
        QTest::addRow("%s, unknown and made", qPrintable(step)) << step << Answer::Delivered;
        QTest::addRow("%s, unknown and not made", qPrintable(step)) << step << Answer::Read;
    }
}

void TstCounterKills::everyStep()
{
    QFETCH(const QString, step);
    QFETCH(const Answer, answer);
    InvoiceGround ground;
    if (answer == Answer::Refused)
        ground.refuseNext(u"/payment-checkout"_s, "Invalid JSON Format");
    DeskProcess desk;
    ground.start(desk, Desk::Counter, step + u":1"_s, answer);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    sell(ground, desk, isPaidAt(step));
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isAlive(), patience);
    ground.proxy().misbehave(MisbehavingProxy::Fault::None);
    const qsizetype arrivals = ground.server().arrivals().size();
    QCOMPARE(ground.calls().size(), 1);

    DeskProcess again;
    ground.start(again, Desk::Counter);
    QVERIFY2(again.isReady(), qPrintable(again.ending()));
    QTRY_COMPARE_WITH_TIMEOUT(ground.calls().constLast().state, stateAfter(step, answer), patience);
    const Call left = ground.calls().constLast();
    QCOMPARE(ground.callDisagreements(), QStringList());
    if (left.state == u"ACCEPTED" && !isPaidAt(step)) {
        // The server is asked first whether it is still unpaid.
        const QStringList back{u"Checking "_s + left.invoice, u"Scan "_s + left.invoice};
        QTRY_COMPARE_WITH_TIMEOUT(ground.scenes(), back, patience);
        QVERIFY(ground.server().payInvoice({left.invoice}));
        QTRY_COMPARE_WITH_TIMEOUT(ground.scene(), u"Paid"_s, patience);
    }
    if (isPaidAt(step))
        QTRY_COMPARE_WITH_TIMEOUT(ground.statusOf(left.invoice), u"PAID"_s, patience);
    QCOMPARE(ground.server().arrivals().size(), arrivals); // a start makes no money call
    sellAnother(ground, again);
    if (left.state != u"ACCEPTED" || step == u"PaidNoted") // nothing had come back
        QCOMPARE(ground.scenes().constFirst(), u"Preparing "_s);
}

// Killed while the server has made it and the answer is on its way: nobody has seen that code, and nobody asks for it
// again; what is paid there does not turn the screen green.
void TstCounterKills::afterTheServerHasIt()
{
    InvoiceGround ground;
    DeskProcess desk;
    ground.start(desk, Desk::Counter, {}, Answer::Accepted, 1, 30'000);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    ground.server().setLatency(std::chrono::seconds(5), u"/payment-checkout"_s);
    desk.say(u"sell %1"_s.arg(ground.newAmount()));
    QTRY_COMPARE_WITH_TIMEOUT(ground.server().arrivals().size(), 1, patience);
    desk.kill();
    ground.server().setLatency({}, u"/payment-checkout"_s);
    QVERIFY(ground.server().payInvoice({ground.server().arrivals().constLast().message}));

    DeskProcess again;
    ground.start(again, Desk::Counter);
    QVERIFY2(again.isReady(), qPrintable(again.ending()));
    QCOMPARE(again.recovered(), 1);
    QCOMPARE(ground.calls().constLast().state, u"UNKNOWN"_s);
    QCOMPARE(ground.callDisagreements(), QStringList());
    sellAnother(ground, again);
    QCOMPARE(ground.scenes().constFirst(), u"Preparing "_s);
}

void TstCounterKills::withTheCodeOnTheScreen_data()
{
    QTest::addColumn<bool>("paidMeanwhile");
    QTest::newRow("paid after the start") << false;
    QTest::newRow("paid while nobody was there") << true;
}

// From outside, in the middle of asking.
void TstCounterKills::withTheCodeOnTheScreen()
{
    QFETCH(const bool, paidMeanwhile);
    InvoiceGround ground;
    DeskProcess desk;
    ground.start(desk, Desk::Counter);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    desk.say(u"sell %1"_s.arg(ground.newAmount()));
    QVERIFY(desk.waitFor([&] { return isOnScreen(ground); }));
    const QString invoice = ground.made();
    const int asked = ground.proxy().arrivals() + 3;
    QVERIFY(desk.waitFor([&] { return ground.proxy().arrivals() >= asked; }));
    desk.kill();
    if (paidMeanwhile)
        QVERIFY(ground.server().payInvoice({invoice}));

    DeskProcess again;
    ground.start(again, Desk::Counter);
    QVERIFY2(again.isReady(), qPrintable(again.ending()));
    QStringList wanted{u"Checking "_s + invoice};
    if (!paidMeanwhile) { // or nobody is asked to scan it again
        wanted.append(u"Scan "_s + invoice);
        QTRY_COMPARE_WITH_TIMEOUT(ground.scenes(), wanted, patience);
        QVERIFY(ground.server().payInvoice({invoice}));
    }
    wanted.append(u"Paid "_s + invoice);
    QTRY_COMPARE_WITH_TIMEOUT(ground.scenes(), wanted, patience);
    sellAnother(ground, again);
}

void TstCounterKills::everyPair()
{
    const bool all = qEnvironmentVariableIsSet("CONSOLE_KILL_PAIRS");
    int pairs = 0;
    for (qsizetype i = 0; i < steps().size(); ++i) {
        for (qsizetype j = 0; j < steps().size(); ++j) {
            // In everyday runs each step once as the first and once as the second.
            if (!all && (i + 5) % steps().size() != j)
                continue;
            InvoiceGround ground;
            for (const QString &step : {steps().at(i), steps().at(j)}) {
                DeskProcess desk;
                ground.start(desk, Desk::Counter, step + u":1"_s);
                if (desk.isReady())
                    sell(ground, desk, isPaidAt(step));
            }
            DeskProcess desk;
            ground.start(desk, Desk::Counter);
            const QString which = steps().at(i) + u", "_s + steps().at(j) + u": "_s;
            QVERIFY2(desk.isReady(), qPrintable(which + desk.ending()));
            const QStringList wrong = ground.callDisagreements();
            QVERIFY2(wrong.isEmpty(), qPrintable(which + wrong.join(u"; "_s)));
            sellAnother(ground, desk);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(which));
            ++pairs;
        }
    }
    qInfo("%d pairs", pairs);
}

QTEST_GUILESS_MAIN(TstCounterKills)
#include "tst_counterkills.moc"
