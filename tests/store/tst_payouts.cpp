// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"
#include "store/payoutacts.h"
#include "store/payouttable.h"
#include "store/policytable.h"
#include "store/verification.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Verdict = Outcome::Verdict;
using Reason = Outcome::Reason;

// Payouts in the journal, on both engines: who may, what the policy says, one sender, four outcomes, and what is locked
// while one of them is unknown.
class TstPayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup();
    void belowTheThresholdARuleApproves();
    void fromTheThresholdItWaits();
    void whoMayNotIsRefusedAndLogged();
    void whatThePolicyForbids_data();
    void whatThePolicyForbids();
    void theDayHasALimit();
    void oneSenderTakesIt();
    void outcomes_data();
    void outcomes();
    void anUnknownOneLocksItsLikes();
    void anotherOneToThatRecipientNeedsAReason();
    void aLateVerdictCounts();
    void aLateVerdictAfterAPersonOpensACase();
    void theSenderDoesNotResolve();
    void whoIsAloneResolves();
    void recoveryReclassifies();
    void withdrawn();
    void onlyWhatMovedNoMoneyIsCopied();
    void changedPolicyVoids();
    void aTakenRoleVoids();
    void anUnknownCaseIsClosedBySettling();
    void contentIsFrozen_data();
    void contentIsFrozen();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] static PayoutRequest wanted(qint64 amount = 60'000)
    {
        return {.username = {u"usernew1"_s},
                .amount = Rupiah{amount},
                .platform = Platform::OnMarket,
                .channel = {u"ID_BCA"_s},
                .accountName = u"Siti Rahmawati"_s,
                .accountNumber = u"000000"_s};
    }
    Result<Payout> ask(const PayoutRequest &what, const QString &reason = {}, const PayoutId &copyOf = {})
    {
        return journal().write<Payout>(
            [&](Journal &inside) { return payoutacts::request(inside, m_maker, what, reason, copyOf); });
    }
    Result<Payout> claim(const PayoutId &id, const Actor &sender)
    {
        return journal().write<Payout>(
            [&](Journal &inside) { return payoutacts::claim(inside, sender, id, {newUuid()}); });
    }
    Result<Payout> record(const Payout &payout, const Outcome &outcome)
    {
        return journal().write<Payout>(
            [&](Journal &inside) { return payoutacts::record(inside, payout.attempt, outcome); });
    }
    Result<Payout> resolve(const Actor &actor, const Payout &payout, bool paid, const QString &reason = u"statement"_s)
    {
        return journal().write<Payout>(
            [&](Journal &inside) { return payoutacts::resolve(inside, actor, payout.id, paid, reason, u"ref 7"_s); });
    }
    // Asked, claimed, and nobody knows what became of it.
    Payout unknownOne(qint64 amount = 60'000)
    {
        const auto sent = claim(ask(wanted(amount))->id, m_maker);
        return *record(*sent, {.verdict = Verdict::Unknown, .reason = Reason::ConnectionLost, .bodyBytesRead = 183});
    }
    qint64 count(const QString &sql) { return m_test->database().number(sql).value_or(-1); }

    std::unique_ptr<TestJournal> m_test;
    Actor m_maker{};
    Actor m_other{};
    Actor m_cashier{};
    Actor m_administrator{};
};

void TstPayouts::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    m_maker = testPerson(journal(), u"maker1"_s, Role::Maker);
    m_other = testPerson(journal(), u"maker2"_s, Role::Maker);
    m_cashier = testPerson(journal(), u"cashier1"_s, Role::Cashier);
    m_administrator = testPerson(journal(), u"admin1"_s, Role::Administrator);
    QVERIFY(!m_maker.id.isEmpty() && !m_other.id.isEmpty() && !m_cashier.id.isEmpty());
}

// Whatever a test did, every row is as the log says, from the first entry on.
void TstPayouts::cleanup()
{
    if (!m_test || !m_test->isOpen())
        return;
    const VerificationReport report = verifyJournal(journal());
    QVERIFY2(report.holds(),
             qPrintable(report.problem ? report.problem->where + u' ' + report.problem->detail : QString()));
    m_test.reset();
}

void TstPayouts::belowTheThresholdARuleApproves()
{
    const auto payout = ask(wanted());
    QVERIFY2(payout, whyNot(payout).constData());
    QCOMPARE(payout->state, MoneyState::Approved);
    QVERIFY(payout->approver.isEmpty());
    QCOMPARE(payout->rule, u"below threshold"_s);
    QCOMPARE(payout->request, wanted());
    QCOMPARE(payout->maker, m_maker.username);
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE action = 'payout.approve' AND actor = ''"_s), 1);
}

void TstPayouts::fromTheThresholdItWaits()
{
    const auto payout = ask(wanted(1'000'000));
    QVERIFY2(payout, whyNot(payout).constData());
    QCOMPARE(payout->state, MoneyState::Requested);
    QCOMPARE(claim(payout->id, m_maker).error().kind, Error::Kind::Conflict);
}

void TstPayouts::whoMayNotIsRefusedAndLogged()
{
    const auto asked = journal().write<Payout>(
        [&](Journal &inside) { return payoutacts::request(inside, m_cashier, wanted(), {}, {}); });
    QCOMPARE(asked.error().kind, Error::Kind::Forbidden);
    QCOMPARE(claim(ask(wanted())->id, m_cashier).error().kind, Error::Kind::Forbidden);
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE actor = 'cashier1' AND result = 'refused'"_s), 2);
    QCOMPARE(count(u"SELECT count(*) FROM payout WHERE state = 'SENDING'"_s), 0);
}

void TstPayouts::whatThePolicyForbids_data()
{
    QTest::addColumn<PayoutRequest>("request");
    QTest::newRow("below the minimum") << wanted(49'999);
    QTest::newRow("nothing") << wanted(0);
    PayoutRequest ticket = wanted();
    ticket.platform = Platform::OnTicket;
    QTest::newRow("ONTICKET") << ticket;
    PayoutRequest letters = wanted();
    letters.accountNumber = u"00O000"_s;
    QTest::newRow("a letter in the account") << letters;
}

void TstPayouts::whatThePolicyForbids()
{
    QFETCH(const PayoutRequest, request);
    QCOMPARE(ask(request).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(count(u"SELECT count(*) FROM payout"_s), 0);
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE action = 'payout.request' AND result = 'refused'"_s), 1);
}

void TstPayouts::theDayHasALimit()
{
    const auto set = journal().write<Policy>([&](Journal &inside) {
        Policy policy;
        policy.dayLimit = Rupiah{150'000};
        return PolicyTable(inside.context())
            .set(policy, {.id = m_administrator.id, .username = m_administrator.username}, {}, m_administrator.username,
                 u"policy.set"_s);
    });
    QVERIFY2(set, whyNot(set).constData());
    QVERIFY(ask(wanted()));
    QVERIFY(ask(wanted(90'000)));
    QCOMPARE(ask(wanted(50'000)).error().detail, u"day limit"_s);
}

void TstPayouts::oneSenderTakesIt()
{
    const auto payout = ask(wanted());
    const auto mine = claim(payout->id, m_maker);
    QVERIFY2(mine, whyNot(mine).constData());
    QCOMPARE(mine->state, MoneyState::Sending);
    QCOMPARE(mine->sender, m_maker.username);
    QVERIFY(!mine->attempt.isEmpty());
    QCOMPARE(claim(payout->id, m_other).error().kind, Error::Kind::Conflict);
    QCOMPARE(claim(payout->id, m_maker).error().kind, Error::Kind::Conflict);
    QCOMPARE(count(u"SELECT count(*) FROM audit WHERE action = 'payout.send' AND result = 'done'"_s), 1);
}

void TstPayouts::outcomes_data()
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<MoneyState>("state");
    QTest::newRow("accepted") << Verdict::Accepted << MoneyState::Accepted;
    QTest::newRow("refused") << Verdict::Refused << MoneyState::Refused;
    QTest::newRow("not sent") << Verdict::NotSent << MoneyState::NotSent;
    QTest::newRow("unknown") << Verdict::Unknown << MoneyState::Unknown;
}

void TstPayouts::outcomes()
{
    QFETCH(const Verdict, verdict);
    QFETCH(const MoneyState, state);
    const auto sent = claim(ask(wanted())->id, m_maker);
    const Outcome outcome{.verdict = verdict,
                          .reason = Reason::DocumentedAnswer,
                          .bodyBytesRead = 183,
                          .httpStatus = 400,
                          .serverText = u"<b>Insufficient balance</b>"_s};
    const auto recorded = record(*sent, outcome);
    QVERIFY2(recorded, whyNot(recorded).constData());
    QCOMPARE(recorded->state, state);
    QCOMPARE(recorded->outcome, outcome);
    QVERIFY(!recorded->outcomeAt.isNull());
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'unknown'"_s), verdict == Verdict::Unknown ? 1 : 0);
    // Told once more, it is as it was; and it is never sent again.
    QCOMPARE(record(*sent, outcome)->state, state);
    QCOMPARE(claim(sent->id, m_maker).error().kind, Error::Kind::Conflict);
}

void TstPayouts::anUnknownOneLocksItsLikes()
{
    const auto before = ask(wanted()); // approved before anything was unknown
    const Payout lost = unknownOne();
    QCOMPARE(ask(wanted()).error().kind, Error::Kind::Conflict);
    QCOMPARE(claim(before->id, m_maker).error().kind, Error::Kind::Conflict);
    PayoutRequest otherAccount = wanted();
    otherAccount.accountNumber = u"000001"_s;
    QCOMPARE(ask(otherAccount, u"why"_s).error().kind, Error::Kind::Conflict); // the same user and amount
    PayoutRequest otherUser = wanted();
    otherUser.username = {u"testing123"_s};
    QCOMPARE(ask(otherUser, u"why"_s).error().kind, Error::Kind::Conflict); // the same account and amount
    otherUser.accountNumber = u"000002"_s;
    QVERIFY(ask(otherUser)); // nothing in common
    QVERIFY(resolve(m_other, lost, false));
    QVERIFY(ask(wanted()));
}

void TstPayouts::anotherOneToThatRecipientNeedsAReason()
{
    const Payout lost = unknownOne();
    QCOMPARE(ask(wanted(75'000)).error().detail, u"reason"_s);
    const auto reasoned = ask(wanted(75'000), u"another sale"_s);
    QVERIFY2(reasoned, whyNot(reasoned).constData());
    QCOMPARE(reasoned->state, MoneyState::Requested); // and a second person, although it is small
}

void TstPayouts::aLateVerdictCounts()
{
    const Payout lost = unknownOne();
    const auto late =
        record(lost, {.verdict = Verdict::Accepted, .reason = Reason::DocumentedAnswer, .httpStatus = 200});
    QVERIFY2(late, whyNot(late).constData());
    QCOMPARE(late->state, MoneyState::Accepted);
}

void TstPayouts::aLateVerdictAfterAPersonOpensACase()
{
    const Payout lost = unknownOne();
    QVERIFY(resolve(m_other, lost, false));
    const auto late = record(lost, {.verdict = Verdict::Accepted, .reason = Reason::DocumentedAnswer});
    QVERIFY2(late, whyNot(late).constData());
    QCOMPARE(late->state, MoneyState::ResolvedNotPaid); // a person has spoken; somebody has to look again
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'late_verdict' AND state = 'OPEN'"_s), 1);
}

void TstPayouts::theSenderDoesNotResolve()
{
    const Payout lost = unknownOne();
    QCOMPARE(resolve(m_maker, lost, true).error().kind, Error::Kind::Forbidden);
    QCOMPARE(resolve(m_other, lost, true, u"  "_s).error().kind, Error::Kind::InvalidInput);
    const auto resolved = resolve(m_other, lost, true);
    QVERIFY2(resolved, whyNot(resolved).constData());
    QCOMPARE(resolved->state, MoneyState::ResolvedPaid);
    QCOMPARE(resolved->resolvedBy, m_other.username);
    QCOMPARE(resolved->reference, u"ref 7"_s);
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE kind = 'unknown' AND state = 'OPEN'"_s), 0);
    QCOMPARE(resolve(m_other, lost, false).error().kind, Error::Kind::Conflict);
}

void TstPayouts::whoIsAloneResolves()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    m_maker = testPerson(journal(), u"maker1"_s, Role::Maker);
    const Payout lost = unknownOne();
    QVERIFY(resolve(m_maker, lost, true));
}

void TstPayouts::recoveryReclassifies()
{
    const auto sent = claim(ask(wanted())->id, m_maker);
    const auto found = journal().write<qint64>([](Journal &inside) { return payoutacts::recover(inside); });
    QVERIFY2(found, whyNot(found).constData());
    QCOMPARE(*found, 1);
    const auto now = PayoutTable(journal().context()).byId(sent->id);
    QCOMPARE((*now)->state, MoneyState::Unknown);
    QCOMPARE((*now)->outcome.reason, Reason::ProcessDied);
    QCOMPARE(*journal().write<qint64>([](Journal &inside) { return payoutacts::recover(inside); }), 0);
}

void TstPayouts::withdrawn()
{
    const auto payout = ask(wanted(2'000'000));
    const auto gone =
        journal().write<Payout>([&](Journal &inside) { return payoutacts::withdraw(inside, m_maker, payout->id); });
    QVERIFY2(gone, whyNot(gone).constData());
    QCOMPARE(gone->state, MoneyState::Withdrawn);
    const auto again =
        journal().write<Payout>([&](Journal &inside) { return payoutacts::withdraw(inside, m_maker, payout->id); });
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void TstPayouts::onlyWhatMovedNoMoneyIsCopied()
{
    const auto sent = claim(ask(wanted())->id, m_maker);
    QCOMPARE(ask(wanted(70'000), {}, sent->id).error().kind, Error::Kind::Conflict);
    QVERIFY(record(*sent, Outcome::notSent(Reason::NeverConnected)));
    const auto copy = ask(wanted(), {}, sent->id);
    QVERIFY2(copy, whyNot(copy).constData());
    QCOMPARE(copy->copyOf, sent->id);
}

void TstPayouts::changedPolicyVoids()
{
    const auto payout = ask(wanted());
    const auto set = journal().write<Policy>([&](Journal &inside) {
        Policy policy;
        policy.payoutApprovalFrom = Rupiah{60'000};
        return PolicyTable(inside.context())
            .set(policy, {.id = m_administrator.id, .username = m_administrator.username}, {}, m_administrator.username,
                 u"policy.set"_s);
    });
    QVERIFY2(set, whyNot(set).constData());
    const auto claimed = claim(payout->id, m_maker);
    QVERIFY2(claimed, whyNot(claimed).constData());
    QCOMPARE(claimed->state, MoneyState::Void);
}

void TstPayouts::aTakenRoleVoids()
{
    const auto payout = ask(wanted());
    const auto taken = journal().write<Operator>([&](Journal &inside) {
        return people::setRoles(inside, m_administrator, m_maker.id, Role::Maker, Role::Cashier);
    });
    QVERIFY2(taken, whyNot(taken).constData());
    QCOMPARE(claim(payout->id, m_maker).error().kind, Error::Kind::Forbidden);
    const auto claimed = claim(payout->id, m_other);
    QVERIFY2(claimed, whyNot(claimed).constData());
    QCOMPARE(claimed->state, MoneyState::Void);
}

void TstPayouts::anUnknownCaseIsClosedBySettling()
{
    const Payout lost = unknownOne();
    const auto id = journal().database().text(u"SELECT id FROM open_case WHERE kind = 'unknown'"_s);
    QVERIFY(id);
    const auto may = [&] { return payoutacts::mayCloseCase(journal(), {*id}); };
    QVERIFY(!may());
    QCOMPARE(may().error().kind, Error::Kind::Conflict);
    QVERIFY(resolve(m_other, lost, false));
    QVERIFY(may());
    QCOMPARE(count(u"SELECT count(*) FROM open_case WHERE state = 'OPEN'"_s), 0);
}

void TstPayouts::contentIsFrozen_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the amount") << u"UPDATE payout SET amount = 1"_s;
    QTest::newRow("the account") << u"UPDATE payout SET account_number = '1'"_s;
    QTest::newRow("who asked") << u"UPDATE payout SET maker = 'x'"_s;
    QTest::newRow("a step back") << u"UPDATE payout SET state = 'REQUESTED'"_s;
    QTest::newRow("a step over") << u"UPDATE payout SET state = 'ACCEPTED'"_s;
    QTest::newRow("gone") << u"DELETE FROM payout"_s;
}

void TstPayouts::contentIsFrozen()
{
    QFETCH(const QString, sql);
    QVERIFY(ask(wanted()));
    QVERIFY(!m_test->database().run(sql));
}

QTEST_GUILESS_MAIN(TstPayouts)
#include "tst_payouts.moc"
