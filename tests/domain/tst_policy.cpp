// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PolicyVerdict)
Q_DECLARE_METATYPE(PolicyProblem)

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

Policy strict()
{
    Policy policy;
    policy.minimumPayout = Rupiah{50'000};
    policy.itemLimit = Rupiah{5'000'000};
    policy.dayLimit = Rupiah{20'000'000};
    policy.payoutApprovalFrom = Rupiah{1'000'000};
    policy.balanceCheckoutApprovalFrom = Rupiah{2'000'000};
    return policy;
}

} // namespace

class TstPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBuiltInOneIsSound();
    void problems_data();
    void problems();
    void payouts_data();
    void payouts();
    void balanceCheckouts_data();
    void balanceCheckouts();
    void noLimitIsNoLimit();
};

void TstPolicy::theBuiltInOneIsSound()
{
    QCOMPARE(problemOf(Policy{}), PolicyProblem::None);
    QCOMPARE(problemOf(strict()), PolicyProblem::None);
}

void TstPolicy::problems_data()
{
    QTest::addColumn<Policy>("policy");
    QTest::addColumn<PolicyProblem>("problem");
    const auto row = [](const char *name, PolicyProblem problem, void (*change)(Policy &)) {
        Policy policy = strict();
        change(policy);
        QTest::newRow(name) << policy << problem;
    };
    using P = PolicyProblem;
    row("minimum -1", P::MinimumNotPositive, [](Policy &p) { p.minimumPayout = Rupiah{-1}; });
    row("minimum 0", P::MinimumNotPositive, [](Policy &p) { p.minimumPayout = Rupiah{}; });
    row("minimum 1", P::None, [](Policy &p) { p.minimumPayout = Rupiah{1}; });
    row("limit below minimum", P::LimitBelowMinimum, [](Policy &p) { p.itemLimit = Rupiah{49'999}; });
    row("limit is minimum", P::None, [](Policy &p) { p.itemLimit = Rupiah{50'000}; });
    row("limit 0", P::LimitBelowMinimum, [](Policy &p) { p.itemLimit = Rupiah{}; });
    row("limit of 2^63-1", P::None, [](Policy &p) { p.itemLimit = p.dayLimit = Rupiah{most}; });
    row("day below item", P::DayBelowItem, [](Policy &p) { p.dayLimit = Rupiah{4'999'999}; });
    row("day is item", P::None, [](Policy &p) { p.dayLimit = p.itemLimit; });
    row("day without item, below minimum", P::DayBelowItem, [](Policy &p) {
        p.itemLimit.reset();
        p.dayLimit = Rupiah{49'999};
    });
    row("payout threshold -1", P::ThresholdNegative, [](Policy &p) { p.payoutApprovalFrom = Rupiah{-1}; });
    row("payout threshold 0", P::None, [](Policy &p) { p.payoutApprovalFrom = Rupiah{}; });
    row("checkout threshold -1", P::ThresholdNegative, [](Policy &p) { p.balanceCheckoutApprovalFrom = Rupiah{-1}; });
    row("nobody completes", P::NobodyCompletes, [](Policy &p) { p.mayComplete = {}; });
}

void TstPolicy::problems()
{
    QFETCH(Policy, policy);
    QFETCH(PolicyProblem, problem);
    QCOMPARE(problemOf(policy), problem);
}

void TstPolicy::payouts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<qint64>("today");
    QTest::addColumn<PolicyVerdict>("verdict");
    using V = PolicyVerdict;
    QTest::newRow("-1") << qint64{-1} << qint64{0} << V::BelowMinimum;
    QTest::newRow("nothing") << qint64{0} << qint64{0} << V::BelowMinimum;
    QTest::newRow("minimum - 1") << qint64{49'999} << qint64{0} << V::BelowMinimum;
    QTest::newRow("minimum") << qint64{50'000} << qint64{0} << V::Allowed;
    QTest::newRow("minimum + 1") << qint64{50'001} << qint64{0} << V::Allowed;
    QTest::newRow("threshold - 1") << qint64{999'999} << qint64{0} << V::Allowed;
    QTest::newRow("threshold") << qint64{1'000'000} << qint64{0} << V::NeedsApproval;
    QTest::newRow("threshold + 1") << qint64{1'000'001} << qint64{0} << V::NeedsApproval;
    QTest::newRow("limit - 1") << qint64{4'999'999} << qint64{0} << V::NeedsApproval;
    QTest::newRow("limit") << qint64{5'000'000} << qint64{0} << V::NeedsApproval;
    QTest::newRow("limit + 1") << qint64{5'000'001} << qint64{0} << V::AboveItemLimit;
    QTest::newRow("day's limit - 1") << qint64{100'000} << qint64{19'899'999} << V::Allowed;
    QTest::newRow("day's limit") << qint64{100'000} << qint64{19'900'000} << V::Allowed;
    QTest::newRow("day's limit + 1") << qint64{100'000} << qint64{19'900'001} << V::AboveDayLimit;
    QTest::newRow("a sum past 2^63-1") << qint64{100'000} << most << V::AboveDayLimit;
    QTest::newRow("2^63-1") << most << qint64{0} << V::AboveItemLimit;
}

void TstPolicy::payouts()
{
    QFETCH(qint64, amount);
    QFETCH(qint64, today);
    QFETCH(PolicyVerdict, verdict);
    QCOMPARE(judgePayout(strict(), Rupiah{amount}, Rupiah{today}), verdict);
}

void TstPolicy::balanceCheckouts_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<PolicyVerdict>("verdict");
    using V = PolicyVerdict;
    QTest::newRow("below a payout's minimum") << qint64{1} << V::Allowed;
    QTest::newRow("threshold - 1") << qint64{1'999'999} << V::Allowed;
    QTest::newRow("threshold") << qint64{2'000'000} << V::NeedsApproval;
    QTest::newRow("threshold + 1") << qint64{2'000'001} << V::NeedsApproval;
    QTest::newRow("limit") << qint64{5'000'000} << V::NeedsApproval;
    QTest::newRow("limit + 1") << qint64{5'000'001} << V::AboveItemLimit;
}

void TstPolicy::balanceCheckouts()
{
    QFETCH(qint64, amount);
    QFETCH(PolicyVerdict, verdict);
    QCOMPARE(judgeBalanceCheckout(strict(), Rupiah{amount}, Rupiah{}), verdict);
}

void TstPolicy::noLimitIsNoLimit()
{
    Policy open = strict();
    open.itemLimit.reset();
    open.dayLimit.reset();
    QCOMPARE(judgePayout(open, Rupiah{most}, Rupiah{most}), PolicyVerdict::NeedsApproval);
}

QTEST_APPLESS_MAIN(TstPolicy)
#include "tst_policy.moc"
