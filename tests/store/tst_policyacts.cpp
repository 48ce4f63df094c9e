// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/policyacts.h"
#include "store/policytable.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

Policy stricter(Policy policy)
{
    policy.minimumPayout = Rupiah{60'000};
    policy.itemLimit = Rupiah{5'000'000};
    policy.dayLimit = Rupiah{20'000'000};
    policy.payoutApprovalFrom = Rupiah{750'000};
    policy.mayComplete = Role::Maker | Role::Approver;
    return policy;
}

// Without who and when.
Policy rulesOf(Policy policy)
{
    policy.version = 0;
    policy.setBy = {};
    policy.setAt = {};
    return policy;
}

} // namespace

// Versions, proposals, and who may: on both engines, through the program and by SQL past it.
class TstPolicyActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup() { m_test.reset(); }
    void theBuiltInOneIsVersionZero();
    void aloneItIsSetAtOnce();
    void withASecondItIsProposedAndConfirmed();
    void nobodyConfirmsTheirOwn();
    void aProposalIsRejectedOrWithdrawn();
    void oneWaitsAtATime();
    void onlyAdministratorsMay();
    void nonsenseIsRefused();
    void whatWasSeenMustStillBeInForce();
    void aProposerWhoMayNoMore();
    void biggestAmounts();
    void pastTheProgram();
    void versionsStay_data();
    void versionsStay();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] Result<policy::Standing> change(const Actor &actor, const Policy &wanted);
    [[nodiscard]] Result<policy::Standing> confirm(const Actor &actor, const PolicyProposalId &id);
    [[nodiscard]] Result<policy::Standing> reject(const Actor &actor, const PolicyProposalId &id);
    [[nodiscard]] Policy current() { return PolicyTable(journal().context()).current().value(); }
    [[nodiscard]] Actor administrator(const QString &name) { return testPerson(journal(), name, Role::Administrator); }

    std::unique_ptr<TestJournal> m_test;
};

void TstPolicyActs::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
}

Result<policy::Standing> TstPolicyActs::change(const Actor &actor, const Policy &wanted)
{
    return journal().write<policy::Standing>([&](Journal &inside) { return policy::change(inside, actor, wanted); });
}

Result<policy::Standing> TstPolicyActs::confirm(const Actor &actor, const PolicyProposalId &id)
{
    return journal().write<policy::Standing>([&](Journal &inside) { return policy::confirm(inside, actor, id); });
}

Result<policy::Standing> TstPolicyActs::reject(const Actor &actor, const PolicyProposalId &id)
{
    return journal().write<policy::Standing>([&](Journal &inside) { return policy::reject(inside, actor, id); });
}

void TstPolicyActs::theBuiltInOneIsVersionZero()
{
    const auto standing = policy::standing(journal(), {});
    QVERIFY(standing);
    QCOMPARE(standing->current, Policy{});
    QVERIFY(standing->versions.isEmpty());
    QVERIFY(!standing->proposal && !standing->mayDecide);
}

void TstPolicyActs::aloneItIsSetAtOnce()
{
    const Actor rina = administrator(u"admin.rina"_s);
    const auto set = change(rina, stricter({}));
    QVERIFY2(set, qPrintable(testProblem(set)));
    QCOMPARE(rulesOf(set->current), stricter({}));
    QCOMPARE(set->current.version, 1);
    QCOMPARE(set->current.setBy.value, u"admin.rina"_s);
    QVERIFY(!set->current.setAt.isNull());
    QVERIFY(!set->proposal && !set->needsSecond);
    const AuditEntry first = testNewestEntry(journal());
    QCOMPARE(first.action.word, u"policy.set"_s);
    QCOMPARE(first.actor.value, u"admin.rina"_s);
    QVERIFY(first.before.isEmpty());
    QVERIFY2(first.after.contains(u"750000"_s), qPrintable(first.after));

    Policy looser = set->current;
    looser.itemLimit.reset();
    looser.dayLimit.reset();
    const auto again = change(rina, looser);
    QVERIFY2(again, qPrintable(testProblem(again)));
    QCOMPARE(again->current.version, 2);
    QCOMPARE(again->current.itemLimit, std::nullopt);
    QCOMPARE(again->versions.size(), 2);
    QCOMPARE(rulesOf(again->versions.at(1)), stricter({}));
    QVERIFY(testNewestEntry(journal()).before.contains(u"5000000"_s)); // before and after
}

void TstPolicyActs::withASecondItIsProposedAndConfirmed()
{
    const Actor rina = administrator(u"admin.rina"_s);
    const Actor budi = administrator(u"admin.budi"_s);
    const auto proposed = change(rina, stricter({}));
    QVERIFY2(proposed, qPrintable(testProblem(proposed)));
    QVERIFY(proposed->needsSecond);
    QVERIFY(proposed->proposal && !proposed->mayDecide);
    QCOMPARE(proposed->current, Policy{}); // nothing changed yet
    QCOMPARE(proposed->proposal->policy.setBy.value, u"admin.rina"_s);
    QCOMPARE(testNewestEntry(journal()).action.word, u"policy.propose"_s);
    QVERIFY(policy::standing(journal(), budi)->mayDecide);

    const auto confirmed = confirm(budi, proposed->proposal->id);
    QVERIFY2(confirmed, qPrintable(testProblem(confirmed)));
    QCOMPARE(rulesOf(confirmed->current), stricter({}));
    QCOMPARE(confirmed->current.setBy.value, u"admin.rina"_s);
    QVERIFY(!confirmed->proposal);
    const AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.actor.value, u"admin.budi"_s);
    QVERIFY2(entry.after.contains(budi.id.value) && entry.after.contains(rina.id.value), qPrintable(entry.after));
    QCOMPARE(confirm(budi, proposed->proposal->id).error().kind, Error::Kind::Conflict); // once
}

void TstPolicyActs::nobodyConfirmsTheirOwn()
{
    const Actor rina = administrator(u"admin.rina"_s);
    (void)administrator(u"admin.budi"_s);
    const auto proposed = change(rina, stricter({}));
    QVERIFY(proposed);
    QCOMPARE(confirm(rina, proposed->proposal->id).error().kind, Error::Kind::Forbidden);
    QCOMPARE(testNewestEntry(journal()).result, AuditResult::Refused);
    QCOMPARE(current(), Policy{});
}

void TstPolicyActs::aProposalIsRejectedOrWithdrawn()
{
    const Actor rina = administrator(u"admin.rina"_s);
    const Actor budi = administrator(u"admin.budi"_s);
    for (const auto &[by, action] : {std::pair{budi, u"policy.reject"_s}, std::pair{rina, u"policy.withdraw"_s}}) {
        const auto proposed = change(rina, stricter({}));
        QVERIFY2(proposed, qPrintable(testProblem(proposed)));
        const auto rejected = reject(by, proposed->proposal->id);
        QVERIFY2(rejected, qPrintable(testProblem(rejected)));
        QVERIFY(!rejected->proposal);
        QCOMPARE(testNewestEntry(journal()).action.word, action);
        QCOMPARE(confirm(budi, proposed->proposal->id).error().kind, Error::Kind::Conflict);
    }
    QCOMPARE(current(), Policy{});
}

void TstPolicyActs::oneWaitsAtATime()
{
    const Actor rina = administrator(u"admin.rina"_s);
    const Actor budi = administrator(u"admin.budi"_s);
    QVERIFY(change(rina, stricter({})));
    QCOMPARE(change(budi, stricter({})).error().kind, Error::Kind::Conflict);
    QCOMPARE(change(rina, stricter({})).error().kind, Error::Kind::Conflict);
}

void TstPolicyActs::onlyAdministratorsMay()
{
    const Actor rina = administrator(u"admin.rina"_s);
    (void)administrator(u"admin.budi"_s);
    const Actor all =
        testPerson(journal(), u"maker.budi"_s, Role::Cashier | Role::Maker | Role::Approver | Role::Auditor);
    QCOMPARE(change(all, stricter({})).error().kind, Error::Kind::Forbidden);
    QCOMPARE(testNewestEntry(journal()).actor.value, u"maker.budi"_s);
    const auto proposed = change(rina, stricter({}));
    QVERIFY(proposed);
    QCOMPARE(confirm(all, proposed->proposal->id).error().kind, Error::Kind::Forbidden);
    QCOMPARE(reject(all, proposed->proposal->id).error().kind, Error::Kind::Forbidden);
    QVERIFY(!policy::standing(journal(), all)->mayDecide);
}

void TstPolicyActs::nonsenseIsRefused()
{
    const Actor rina = administrator(u"admin.rina"_s);
    Policy nonsense;
    nonsense.minimumPayout = Rupiah{};
    QCOMPARE(change(rina, nonsense).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(testNewestEntry(journal()).result, AuditResult::Refused);
}

void TstPolicyActs::whatWasSeenMustStillBeInForce()
{
    const Actor rina = administrator(u"admin.rina"_s);
    QVERIFY(change(rina, stricter({})));
    QCOMPARE(change(rina, stricter({})).error().kind, Error::Kind::Conflict); // made from version 0
}

void TstPolicyActs::aProposerWhoMayNoMore()
{
    const Actor rina = administrator(u"admin.rina"_s);
    const Actor budi = administrator(u"admin.budi"_s);
    const auto proposed = change(rina, stricter({}));
    QVERIFY(proposed);
    QVERIFY(journal().write<Operator>(
        [&](Journal &inside) { return people::setRoles(inside, budi, rina.id, Role::Administrator, {}); }));
    QCOMPARE(confirm(budi, proposed->proposal->id).error().kind, Error::Kind::Conflict);
    QCOMPARE(current(), Policy{});
    QVERIFY(reject(budi, proposed->proposal->id)); // and is out of the way
    QVERIFY(change(budi, stricter({})));           // alone by now
    QCOMPARE(current().version, 1);
}

void TstPolicyActs::biggestAmounts()
{
    const Actor rina = administrator(u"admin.rina"_s);
    Policy big;
    big.itemLimit = big.dayLimit = Rupiah{most};
    big.payoutApprovalFrom = big.balanceCheckoutApprovalFrom = Rupiah{most};
    const auto set = change(rina, big);
    QVERIFY2(set, qPrintable(testProblem(set)));
    QCOMPARE(rulesOf(set->current), big);
}

void TstPolicyActs::pastTheProgram()
{
    const Actor rina = administrator(u"admin.rina"_s);
    const Actor maker = testPerson(journal(), u"maker.budi"_s, Role::Maker);
    int number = 0;
    const auto set = [&](const QString &by, const QVariant &approvedBy, qint64 minimum = 50'000) {
        return m_test->database().run(
            u"INSERT INTO policy (id, minimum_payout, payout_approval_from, balance_checkout_approval_from, "
            "may_complete, set_by, set_by_username, set_at, approved_by) "
            "VALUES (?, ?, 0, 0, 'maker', ?, 'x', 1, ?)"_s,
            {u"018f3b6e-0000-7000-8000-0000000000a%1"_s.arg(number++), minimum, by, approvedBy});
    };
    const QVariant nobody;
    QVERIFY(set(rina.id.value, nobody));
    QVERIFY(!set(maker.id.value, nobody));        // no administrator
    QVERIFY(!set(rina.id.value, rina.id.value));  // one's own second
    QVERIFY(!set(rina.id.value, maker.id.value)); // … nor a maker
    QVERIFY(!set(rina.id.value, nobody, 0));      // no rule at all
    const Actor budi = administrator(u"admin.budi"_s);
    QVERIFY(!set(rina.id.value, nobody)); // not alone any more
    QVERIFY(set(rina.id.value, budi.id.value));
}

void TstPolicyActs::versionsStay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change a version") << u"UPDATE policy SET minimum_payout = 1"_s;
    QTest::newRow("remove a version") << u"DELETE FROM policy"_s;
    QTest::newRow("change a proposal") << u"UPDATE policy_proposal SET minimum_payout = 1"_s;
    QTest::newRow("remove a proposal") << u"DELETE FROM policy_proposal"_s;
    QTest::newRow("confirm one's own") << u"UPDATE policy_proposal SET state = 'CONFIRMED', decided_by = proposed_by"_s;
    QTest::newRow("confirm by nobody") << u"UPDATE policy_proposal SET state = 'CONFIRMED'"_s;
}

void TstPolicyActs::versionsStay()
{
    QFETCH(QString, sql);
    const Actor rina = administrator(u"admin.rina"_s);
    QVERIFY(change(rina, stricter({})));
    (void)administrator(u"admin.budi"_s);
    QVERIFY(change(rina, current()));
    QVERIFY(!m_test->database().run(sql));
}

QTEST_GUILESS_MAIN(TstPolicyActs)
#include "tst_policyacts.moc"
