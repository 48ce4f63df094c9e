// SPDX-License-Identifier: GPL-3.0-or-later
// Row 26 of the fault matrix: the desk is killed (SIGKILL) at every numbered step of a payout and of the recovery after
// it, under every kind of answer; with CONSOLE_KILL_PAIRS (./test.sh --long) at every pair of them.
#include "tests/faults/deskprocess.h"

using namespace Qt::StringLiterals;
using Fault = MisbehavingProxy::Fault;

Q_DECLARE_METATYPE(MisbehavingProxy::Fault)

namespace {

const QStringList &steps()
{
    static const QStringList all{u"Opened"_s, u"Recovered"_s, u"Asked"_s,     u"LookedAt"_s, u"Secret"_s,
                                 u"Token"_s,  u"Claimed"_s,   u"OnTheWire"_s, u"Answered"_s, u"Recorded"_s};
    return all;
}

} // namespace

class TstPayoutKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void afterTheServerHasIt();
    void everyPair();

private:
    // One life: signs in, asks for one payout, and dies on the way or ends well.
    static void live(FaultGround &ground, const QString &dieAt);
};

void TstPayoutKills::live(FaultGround &ground, const QString &dieAt)
{
    DeskProcess desk;
    ground.start(desk, dieAt.isEmpty() ? QString() : dieAt + u":1"_s, 10'000);
    if (!desk.isReady())
        return;
    if (dieAt.isEmpty())
        ground.settle(desk); // or the same user could not be paid
    if (desk.tell(u"pay %1 60000"_s.arg(ground.newAccount())))
        desk.quit();
}

void TstPayoutKills::everyStep_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    for (const QString &step : steps()) {
        QTest::addRow("%s, accepted", qPrintable(step)) << step << Fault::None << 0;
        QTest::addRow("%s, refused", qPrintable(step)) << step << Fault::None << 400;
        QTest::addRow("%s, unknown and paid", qPrintable(step)) << step << Fault::DeliverAndDrop << 0;
        QTest::addRow("%s, unknown and not paid", qPrintable(step)) << step << Fault::ReadAndDrop << 0;
    }
}

void TstPayoutKills::everyStep()
{
    QFETCH(const QString, step);
    QFETCH(const Fault, fault);
    QFETCH(const int, status);
    FaultGround ground;
    if (status != 0)
        ground.server().answerNext(
            {.count = 1, .path = u"/payout/request"_s, .status = status, .body = R"({"message":"Insufficient Fund"})"});
    DeskProcess desk;
    ground.start(desk, step + u":1"_s, 5'000);
    if (desk.isReady()) {
        desk.say(u"pay %1 60000"_s.arg(ground.newAccount()));
        // The fault is for the payout's own connection, which comes last.
        desk.waitFor([&] {
            if (ground.proxy().arrivals() >= 2)
                ground.proxy().misbehave(fault);
            return false;
        });
    }
    QVERIFY(!desk.isAlive());
    ground.proxy().misbehave(Fault::None);
    const qsizetype arrivals = ground.server().arrivals().size();

    DeskProcess again;
    ground.start(again);
    QVERIFY(again.isReady());
    QCOMPARE(ground.server().arrivals().size(), arrivals); // recovery makes no money call
    QCOMPARE(ground.disagreements(), QStringList());
    again.quit();
}

// Killed while the server has carried it out and the answer is on its way.
void TstPayoutKills::afterTheServerHasIt()
{
    FaultGround ground;
    DeskProcess desk;
    ground.start(desk);
    QVERIFY(desk.isReady());
    ground.server().setLatency(std::chrono::seconds(5), u"/payout/request"_s);
    desk.say(u"pay %1 60000"_s.arg(ground.newAccount()));
    QTRY_COMPARE_WITH_TIMEOUT(ground.server().payouts().size(), 1, 30'000);
    desk.kill();
    DeskProcess again;
    ground.start(again);
    QVERIFY(again.isReady());
    QCOMPARE(again.recovered(), 1);
    QCOMPARE(ground.idsIn(u"UNKNOWN"_s).size(), 1);
    QCOMPARE(ground.disagreements(), QStringList());
}

void TstPayoutKills::everyPair()
{
    const bool all = qEnvironmentVariableIsSet("CONSOLE_KILL_PAIRS");
    int pairs = 0;
    for (const QString &first : steps()) {
        for (const QString &second : steps()) {
            // One of ten in everyday runs: each step once as the first and once as the second.
            if (!all && (steps().indexOf(first) + 3) % steps().size() != steps().indexOf(second))
                continue;
            FaultGround ground;
            live(ground, first);
            live(ground, second);
            live(ground, {});
            QVERIFY2(ground.disagreements().isEmpty(),
                     qPrintable(first + u", "_s + second + u": "_s + ground.disagreements().join(u"; "_s)));
            QVERIFY2(!ground.idsIn(u"ACCEPTED"_s).isEmpty(), qPrintable(first + u", "_s + second));
            ++pairs;
        }
    }
    qInfo("%d pairs", pairs);
}

QTEST_GUILESS_MAIN(TstPayoutKills)
#include "tst_payoutkills.moc"
