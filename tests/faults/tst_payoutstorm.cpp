// SPDX-License-Identifier: GPL-3.0-or-later
// Payouts through faults and kills at random: none is doubled, none is lost, every row is in a right state. 60 of them;
// as many as CONSOLE_PAYOUTS says (./test.sh --long: 2,000). The seed is printed, and CONSOLE_SEED repeats it.
#include "tests/faults/deskprocess.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Fault = MisbehavingProxy::Fault;

class TstPayoutStorm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDoubledNorLost();

private:
    void spoilTheNext(FaultGround &ground, QRandomGenerator &random);
    void payOne(FaultGround &ground, DeskProcess &desk, QRandomGenerator &random);

    int m_kills = 0;
    int m_faults = 0;
    qsizetype m_unknown = 0;
};

void TstPayoutStorm::spoilTheNext(FaultGround &ground, QRandomGenerator &random)
{
    static const QList<Fault> faults{
        Fault::DropAtAccept,   Fault::ResetAtAccept,   Fault::ReadAndDrop, Fault::ReadAndReset,
        Fault::DeliverAndDrop, Fault::DeliverAndReset, Fault::Slice,       Fault::Cut,
        Fault::Garbage,        Fault::EndlessHeaders,  Fault::EndlessBody};
    ground.proxy().misbehave(Fault::None);
    const int die = int(random.bounded(100));
    if (die >= 50)
        return;
    ++m_faults;
    if (die < 30) {
        ground.proxy().setBytes(random.bounded(60));
        ground.proxy().misbehave(faults.at(random.bounded(int(faults.size()))));
        return;
    }
    static const QList<std::pair<int, QByteArray>> answers{{500, R"({"message":"Internal Error"})"},
                                                           {400, R"({"message":"must be >= 10000"})"},
                                                           {401, R"({"message":"Auth Error"})"},
                                                           {200, "<html>portal</html>"},
                                                           {503, "busy"}};
    const auto &[status, body] = answers.at(random.bounded(int(answers.size())));
    // A refusal that was carried out all the same would be the server's lie, not a fault of ours.
    const bool mayLie = status != 400 && status != 401;
    ground.server().answerNext({.count = 1,
                                .path = u"/payout/request"_s,
                                .status = status,
                                .body = body,
                                .execute = mayLie && random.bounded(2) == 1});
}

void TstPayoutStorm::payOne(FaultGround &ground, DeskProcess &desk, QRandomGenerator &random)
{
    spoilTheNext(ground, random);
    const bool dies = random.bounded(8) == 0;
    desk.forgetIdle();
    desk.say(u"pay %1 %2"_s.arg(ground.newAccount()).arg(50'000 + random.bounded(900'000)));
    if (!dies) {
        desk.waitFor([&] { return desk.isIdle(); });
        return;
    }
    ++m_kills;
    const qint64 pause = random.bounded(60);
    QElapsedTimer clock;
    clock.start();
    desk.waitFor([&] { return clock.elapsed() >= pause; });
    desk.kill();
}

void TstPayoutStorm::nothingIsDoubledNorLost()
{
    const int payouts =
        qEnvironmentVariableIsSet("CONSOLE_PAYOUTS") ? qEnvironmentVariableIntValue("CONSOLE_PAYOUTS") : 60;
    const quint32 seed = qEnvironmentVariableIsSet("CONSOLE_SEED")
        ? quint32(qEnvironmentVariableIntValue("CONSOLE_SEED"))
        : QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    FaultGround ground;
    DeskProcess desk;
    for (int i = 0; i < payouts; ++i) {
        if (!desk.isAlive()) {
            ground.proxy().misbehave(Fault::None);
            ground.start(desk, {}, 400);
            QVERIFY2(desk.isReady(), qPrintable(u"payout %1: %2"_s.arg(i).arg(desk.ending())));
            QVERIFY2(ground.disagreements().isEmpty(), qPrintable(ground.disagreements().join(u"; "_s)));
        }
        m_unknown += ground.settle(desk);
        payOne(ground, desk, random);
    }
    ground.proxy().misbehave(Fault::None);
    if (!desk.isAlive())
        ground.start(desk, {}, 400);
    QVERIFY(desk.isReady());
    QCOMPARE(ground.disagreements(), QStringList());
    m_unknown += ground.settle(desk);
    QCOMPARE(ground.idsIn(u"UNKNOWN"_s), QStringList());
    QCOMPARE(ground.disagreements(), QStringList());
    desk.quit();
    QString states;
    for (const QString &state : {u"ACCEPTED"_s, u"REFUSED"_s, u"NOT_SENT"_s, u"APPROVED"_s, u"REQUESTED"_s,
                                 u"RESOLVED_PAID"_s, u"RESOLVED_NOT_PAID"_s})
        states += u" %1 %2"_s.arg(state).arg(ground.idsIn(state).size());
    qInfo("%d payouts, %d faults, %d kills; %lld were unknown; paid by the ledger: %lld;%s", payouts, m_faults, m_kills,
          static_cast<long long>(m_unknown), static_cast<long long>(ground.server().payouts().size()),
          qPrintable(states));
}

QTEST_GUILESS_MAIN(TstPayoutStorm)
#include "tst_payoutstorm.moc"
