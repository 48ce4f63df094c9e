// SPDX-License-Identifier: GPL-3.0-or-later
// Two senders and one row. Exactly one of them gets it, at desks of one machine (processes on one file) and on both
// engines (connections); and without the guards the same race is lost, which is what this test has to see.
#include "domain/uuid.h"
#include "store/payoutacts.h"
#include "store/payouttable.h"
#include "tests/faults/deskprocess.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QThread>

#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;

class TstPayoutRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void twoConnections();
    void withoutTheConditionBothWin();
    void aDeferredBeginFails();
    void twoProcesses();

private:
    using Claim = std::function<bool(Journal &, const AttemptId &)>;
    // How many of two, let go at the same moment, believe that they have it.
    [[nodiscard]] static int winners(const TestJournal &test, const Claim &claim);
    [[nodiscard]] static Payout approvedOne(TestJournal &test, const Actor &maker, int number);
};

Payout TstPayoutRace::approvedOne(TestJournal &test, const Actor &maker, int number)
{
    const auto payout = test.journal().write<Payout>([&](Journal &journal) {
        return payoutacts::request(journal, maker,
                                   {.username = {u"usernew1"_s},
                                    .amount = Rupiah{60'000},
                                    .platform = Platform::OnMarket,
                                    .channel = {u"ID_BCA"_s},
                                    .accountName = u"Siti Rahmawati"_s,
                                    .accountNumber = QString::number(1'000'000 + number)},
                                   {}, {});
    });
    return payout.value_or(Payout{});
}

int TstPayoutRace::winners(const TestJournal &test, const Claim &claim)
{
    std::atomic_int won = 0;
    std::barrier together(2);
    const auto race = [&] {
        const auto database = test.connection(Database::Access::Write);
        if (!database)
            qFatal("no connection");
        Journal journal(*database);
        together.arrive_and_wait();
        if (claim(journal, {newUuid()}))
            ++won;
    };
    std::unique_ptr<QThread> one(QThread::create(race));
    std::unique_ptr<QThread> two(QThread::create(race));
    one->start();
    two->start();
    one->wait();
    two->wait();
    return won;
}

void TstPayoutRace::twoConnections()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const Actor maker = testPerson(test.journal(), u"maker1"_s, Role::Maker);
    for (int i = 0; i < 40; ++i) {
        const Payout payout = approvedOne(test, maker, i);
        QCOMPARE(payout.state, MoneyState::Approved);
        const int won = winners(test, [&](Journal &journal, const AttemptId &attempt) {
            const auto claimed = journal.write<Payout>(
                [&](Journal &inside) { return payoutacts::claim(inside, maker, payout.id, attempt); });
            return claimed && claimed->state == MoneyState::Sending;
        });
        QCOMPARE(won, 1);
        const auto done = test.journal().write<Payout>([&](Journal &journal) {
            const auto row = PayoutTable(journal.context()).byId(payout.id);
            return payoutacts::record(journal, (*row)->attempt, Outcome::notSent(Outcome::Reason::NeverConnected));
        });
        QVERIFY2(done, whyNot(done).constData());
    }
}

// The control: an update that asks no state, where nobody guards the transitions. Both believe that they may send.
void TstPayoutRace::withoutTheConditionBothWin()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const Actor maker = testPerson(test.journal(), u"maker1"_s, Role::Maker);
    const Payout payout = approvedOne(test, maker, 1);
    const bool postgres = test.isPostgres();
    const auto triggers = test.database().list<QString>(
        postgres ? u"SELECT tgname FROM pg_trigger WHERE tgrelid = 'payout'::regclass AND NOT tgisinternal"_s
                 : u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'payout'"_s,
        {}, [](const SqlRow &row) { return row.text(0); });
    QVERIFY(triggers && !triggers->isEmpty());
    for (const QString &name : *triggers)
        QVERIFY(test.database().run(u"DROP TRIGGER "_s + name + (postgres ? u" ON payout"_s : QString())));
    const int won = winners(test, [&](Journal &journal, const AttemptId &attempt) {
        const auto naive = journal.database().run(
            u"UPDATE payout SET state = 'SENDING', attempt = ?, sender_id = 'x', sent_at = 1 WHERE id = ?"_s,
            {attempt.value, payout.id.value});
        return naive && *naive == 1;
    });
    QCOMPARE(won, 2);
}

// The control for BEGIN IMMEDIATE: a transaction that reads first and then writes, begun deferred, fails at once when
// another one wrote meanwhile, whatever the time-out (SQLITE_BUSY_SNAPSHOT); ours waits and is told who was first.
void TstPayoutRace::aDeferredBeginFails()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    if (test.isPostgres())
        return; // one of SQLite's own
    const Actor maker = testPerson(test.journal(), u"maker1"_s, Role::Maker);
    const Payout payout = approvedOne(test, maker, 1);
    const auto other = test.connection(Database::Access::Write);
    QVERIFY(other->run(u"BEGIN DEFERRED"_s));
    QVERIFY(other->number(u"SELECT count(*) FROM payout WHERE state = 'APPROVED'"_s));
    const auto claimed = test.journal().write<Payout>(
        [&](Journal &journal) { return payoutacts::claim(journal, maker, payout.id, {newUuid()}); });
    QVERIFY2(claimed, whyNot(claimed).constData());
    QVERIFY(!other->run(u"UPDATE payout SET reason = reason WHERE id = ?"_s, {payout.id.value}));
    QVERIFY(other->run(u"ROLLBACK"_s));
}

void TstPayoutRace::twoProcesses()
{
    if (TestJournal::currentEngine() == TestJournal::Engine::Postgres)
        return; // desks that share a server come with it
    FaultGround ground;
    DeskProcess one;
    DeskProcess two;
    ground.start(one);
    QVERIFY(one.isReady());
    ground.start(two);
    QVERIFY(two.isReady());
    for (int i = 0; i < 15; ++i) {
        one.tell(u"ask %1 60000"_s.arg(ground.newAccount()));
        const QStringList approved = ground.idsIn(u"APPROVED"_s);
        QCOMPARE(approved.size(), 1);
        one.forgetIdle();
        two.forgetIdle();
        one.say(u"send "_s + approved.constFirst());
        two.say(u"send "_s + approved.constFirst());
        QVERIFY(one.waitFor([&] { return one.isIdle() && two.isIdle(); }));
        QCOMPARE(ground.disagreements(), QStringList());
    }
    QCOMPARE(ground.server().payouts().size(), 15);
}

QTEST_GUILESS_MAIN(TstPayoutRace)
#include "tst_payoutrace.moc"
