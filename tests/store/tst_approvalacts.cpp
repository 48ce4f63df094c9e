// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/approvalacts.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr Argon2Settings quick{.passes = 1, .memoryMebibytes = 8};
constexpr qint64 second = 1'000'000;

} // namespace

// Approval keys in the journal: who may set and take them, and what guessing costs. On both engines.
class TstApprovalActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void initTestCase();
    void init();
    void cleanup() { m_test.reset(); }
    void aKeyComesBackAsItWas();
    void onlyApproversHaveOne();
    void anotherNeedsTheOneThereIs();
    void anAdministratorWithdrawsIt();
    void triesAreCountedBeforeTheyAreMade();
    void guessingBecomesSlow();
    void thePauseSurvivesARestart();
    void aRightOneForgetsTheWrongOnes();
    void keysStay_data();
    void keysStay();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] Result<bool> setKey(const Actor &actor, const SealedKey &key, const QByteArray &proof = {});
    [[nodiscard]] Result<bool> withdraw(const Actor &actor, const Actor &whose);
    [[nodiscard]] approval::KeyTry begin();
    [[nodiscard]] seconds end(bool right);

    SealedKey m_key;
    SealedKey m_other;
    std::unique_ptr<TestJournal> m_test;
    Actor m_sari;
};

void TstApprovalActs::initTestCase()
{
    m_key = sealNewKey(Secret(u"batik biru pekalongan"_s), quick).value();
    m_other = sealNewKey(Secret(u"kopi gayo takengon"_s), quick).value();
}

void TstApprovalActs::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    m_sari = testPerson(journal(), u"approver.sari"_s, Role::Approver);
}

Result<bool> TstApprovalActs::setKey(const Actor &actor, const SealedKey &key, const QByteArray &proof)
{
    return journal().write<bool>([&](Journal &inside) { return approval::setKey(inside, actor, key, proof); });
}

Result<bool> TstApprovalActs::withdraw(const Actor &actor, const Actor &whose)
{
    return journal().write<bool>([&](Journal &inside) { return approval::withdrawKey(inside, actor, whose.id); });
}

approval::KeyTry TstApprovalActs::begin()
{
    return journal()
        .write<approval::KeyTry>([&](Journal &inside) { return approval::beginKeyTry(inside, m_sari); })
        .value();
}

seconds TstApprovalActs::end(bool right)
{
    return journal()
        .write<seconds>([&](Journal &inside) { return approval::endKeyTry(inside, m_sari, right); })
        .value();
}

void TstApprovalActs::aKeyComesBackAsItWas()
{
    QVERIFY(!begin().key);
    QVERIFY(!people::everybody(journal())->constFirst().hasApprovalKey);
    const auto set = setKey(m_sari, m_key);
    QVERIFY2(set, qPrintable(testProblem(set)));
    QCOMPARE(testNewestEntry(journal()).action.word, u"approval_key.set"_s);
    const auto begun = begin();
    QVERIFY(begun.key);
    QCOMPARE(*begun.key, m_key);
    QVERIFY(openKey(*begun.key, Secret(u"batik biru pekalongan"_s)));
    QVERIFY(*approval::hasKey(journal(), m_sari));
    QVERIFY(people::everybody(journal())->constFirst().hasApprovalKey);
}

void TstApprovalActs::onlyApproversHaveOne()
{
    const Actor budi =
        testPerson(journal(), u"maker.budi"_s, Role::Cashier | Role::Maker | Role::Auditor | Role::Administrator);
    QCOMPARE(setKey(budi, m_key).error().kind, Error::Kind::Forbidden);
    QCOMPARE(testNewestEntry(journal()).result, AuditResult::Refused);
}

void TstApprovalActs::anotherNeedsTheOneThereIs()
{
    QVERIFY(setKey(m_sari, m_key));
    QCOMPARE(setKey(m_sari, m_other).error().kind, Error::Kind::Forbidden);
    const SigningKey stranger = openKey(m_other, Secret(u"kopi gayo takengon"_s)).value();
    QCOMPARE(setKey(m_sari, m_other, stranger.sign(m_other.publicKey)).error().kind, Error::Kind::Forbidden);
    const SigningKey own = openKey(m_key, Secret(u"batik biru pekalongan"_s)).value();
    QVERIFY(setKey(m_sari, m_other, own.sign(m_other.publicKey)));
    QCOMPARE(*begin().key, m_other);
}

void TstApprovalActs::anAdministratorWithdrawsIt()
{
    const Actor rina = testPerson(journal(), u"admin.rina"_s, Role::Administrator | Role::Approver);
    QCOMPARE(withdraw(rina, m_sari).error().kind, Error::Kind::Conflict); // there is none
    QVERIFY(setKey(m_sari, m_key));
    QVERIFY(setKey(rina, m_other));
    QCOMPARE(withdraw(m_sari, rina).error().kind, Error::Kind::Forbidden);
    QCOMPARE(withdraw(rina, rina).error().kind, Error::Kind::Forbidden);
    (void)begin();
    const auto withdrawn = withdraw(rina, m_sari);
    QVERIFY2(withdrawn, qPrintable(testProblem(withdrawn)));
    QCOMPARE(testNewestEntry(journal()).action.word, u"approval_key.withdraw"_s);
    QVERIFY(!begin().key);
    QVERIFY(setKey(m_sari, m_other)); // and sets another, which nobody vouches for but the sign-in
    QCOMPARE(*begin().key, m_other);
}

void TstApprovalActs::triesAreCountedBeforeTheyAreMade()
{
    QVERIFY(setKey(m_sari, m_key));
    for (int killed = 0; killed < 3; ++killed)
        QVERIFY(begin().key); // the program was killed before it said what became of it
    const auto next = begin();
    QVERIFY(!next.key);
    QCOMPARE(next.pause, 2s);
}

void TstApprovalActs::guessingBecomesSlow()
{
    QVERIFY(setKey(m_sari, m_key));
    for (const seconds expected : {0s, 0s, 2s, 4s, 8s, 16s, 32s}) {
        QVERIFY(begin().key);
        QCOMPARE(end(false), expected);
        const AuditEntry entry = testNewestEntry(journal());
        QCOMPARE(entry.action.word, u"approval_key.open"_s);
        QCOMPARE(entry.result, AuditResult::Refused);
        QCOMPARE(entry.actor.value, u"approver.sari"_s);
        if (expected > 1s) {
            m_test->now.microseconds += (expected.count() - 1) * second;
            QCOMPARE(begin().pause, 1s);
            m_test->now.microseconds += second;
        }
    }
}

void TstApprovalActs::thePauseSurvivesARestart()
{
    QVERIFY(setKey(m_sari, m_key));
    for (int i = 0; i < 6; ++i) {
        m_test->now.microseconds += 3'600 * second;
        QVERIFY(begin().key);
        (void)end(false);
    }
    const auto again = m_test->connection(Database::Access::Write);
    QVERIFY(again);
    Journal journal(*again, {}, [this] { return m_test->now; });
    const auto begun =
        journal.write<approval::KeyTry>([&](Journal &inside) { return approval::beginKeyTry(inside, m_sari); });
    QVERIFY(begun);
    QCOMPARE(begun->pause, 16s);
}

void TstApprovalActs::aRightOneForgetsTheWrongOnes()
{
    QVERIFY(setKey(m_sari, m_key));
    for (const bool right : {false, false, true, false, false}) {
        QVERIFY(begin().key);
        QCOMPARE(end(right), 0s);
    }
}

void TstApprovalActs::keysStay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change a key") << u"UPDATE approval_key SET passes = 1"_s;
    QTest::newRow("remove a key") << u"DELETE FROM approval_key"_s;
    QTest::newRow("take back a withdrawal") << u"DELETE FROM approval_key_withdrawal"_s;
    QTest::newRow("withdraw one's own")
        << u"INSERT INTO approval_key_withdrawal (id, key_id, operator_id, by_id, withdrawn_at) "
           "SELECT '018f3b6e-0000-7000-8000-0000000000a1', id, operator_id, operator_id, 1 FROM approval_key "
           "WHERE public_key IS NOT NULL"_s;
    QTest::newRow("withdraw without the right")
        << u"INSERT INTO approval_key_withdrawal (id, key_id, operator_id, by_id, withdrawn_at) "
           "SELECT '018f3b6e-0000-7000-8000-0000000000a2', k.id, k.operator_id, o.id, 1 FROM approval_key k, operator "
           "o "
           "WHERE o.username = 'maker.budi'"_s;
}

void TstApprovalActs::keysStay()
{
    QFETCH(QString, sql);
    const Actor rina = testPerson(journal(), u"admin.rina"_s, Role::Administrator | Role::Approver);
    (void)testPerson(journal(), u"maker.budi"_s, Role::Maker);
    QVERIFY(setKey(rina, m_other));
    QVERIFY(setKey(m_sari, m_key));
    QVERIFY(withdraw(rina, m_sari));
    QVERIFY(!m_test->database().run(sql));
}

QTEST_GUILESS_MAIN(TstApprovalActs)
#include "tst_approvalacts.moc"
