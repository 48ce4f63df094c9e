// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/settings/policysection.h"
#include "ui/table.h"

using namespace Qt::StringLiterals;

class TstPolicySection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved();
    void amountsAreEchoed();
    void sameStructComesBack();
    void whatWillChangeIsSaid();
    void emptyLimitsAreNone();
    void problems_data();
    void problems();
    void nobodyCompletes();
    void failureKeepsWhatWasTyped();
    void anotherVersionUnderTheEdit();
    void versionsSayWhatTheyChanged();
    void proposalOfAnother();
    void ownProposal();
    void readOnlyShowsAndRefuses();

private:
    SectionFixture<PolicySection> m_on;
    std::unique_ptr<QSignalSpy> m_wanted;
    const Policy m_policy{.version = 3,
                          .minimumPayout = Rupiah{50'000},
                          .itemLimit = Rupiah{5'000'000},
                          .dayLimit = Rupiah{20'000'000},
                          .setBy = {u"ani"_s},
                          .setAt = {1'700'000'000'000'000}};
};

void TstPolicySection::init()
{
    QVERIFY(m_on.open());
    m_on.section->setPolicy(m_policy);
    m_wanted = std::make_unique<QSignalSpy>(m_on.section.get(), &PolicySection::applyRequested);
}

void TstPolicySection::wellBehaved()
{
    m_on.section->setVersions({m_policy});
    Policy other = m_policy;
    other.minimumPayout = Rupiah{60'000};
    m_on.section->setProposal(other, true);
    m_on.type(u"itemLimit"_s, u"1"_s);
    m_on.press(u"policyApply"_s);
    QCOMPARE(m_on.faults(), QString());
}

void TstPolicySection::amountsAreEchoed()
{
    QCOMPARE(m_on.control<QLineEdit>(u"itemLimit"_s)->text(), u"5.000.000"_s);
    m_on.type(u"itemLimit"_s, u"6000000"_s);
    QCOMPARE(m_on.text(u"itemLimitHint"_s), u"Rp\u00A06.000.000 · enam juta rupiah"_s);
    m_on.type(u"itemLimit"_s, u"6,000"_s);
    QVERIFY(!m_on.isShown(u"itemLimitHint"_s)); // nothing is echoed that was not understood
}

void TstPolicySection::sameStructComesBack()
{
    m_on.type(u"minimumPayout"_s, u"Rp 75.000"_s);
    m_on.type(u"balanceApprovalFrom"_s, u"0"_s);
    m_on.tick(u"mayComplete-cashier"_s);
    m_on.press(u"policyApply"_s);
    QCOMPARE(m_wanted->size(), 1);
    Policy expected = m_policy; // its version says what the edit was made on
    expected.minimumPayout = Rupiah{75'000};
    expected.balanceCheckoutApprovalFrom = Rupiah{};
    expected.mayComplete = Role::Maker | Role::Cashier;
    QCOMPARE(m_wanted->at(0).at(0).value<Policy>(), expected);
}

void TstPolicySection::whatWillChangeIsSaid()
{
    QVERIFY(!m_on.isShown(u"policyChanges"_s));
    m_on.type(u"dayLimit"_s, {});
    QCOMPARE(m_on.text(u"policyChanges"_s), u"Most in a day: Rp\u00A020.000.000 → no limit"_s);
    QCOMPARE(m_on.text(u"policyChangesTitle"_s), u"What will change"_s);
    m_on.section->setNeedsSecond(true);
    QVERIFY(m_on.text(u"policyChangesTitle"_s).contains(u"another administrator"_s));
    m_on.press(u"policyRevert"_s);
    QVERIFY(!m_on.isShown(u"policyChanges"_s));
}

void TstPolicySection::emptyLimitsAreNone()
{
    m_on.type(u"itemLimit"_s, {});
    m_on.type(u"dayLimit"_s, u"  "_s);
    m_on.press(u"policyApply"_s);
    QCOMPARE(m_wanted->size(), 1);
    const auto policy = m_wanted->at(0).at(0).value<Policy>();
    QVERIFY(!policy.itemLimit && !policy.dayLimit);
}

void TstPolicySection::problems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("no minimum") << u"minimumPayout"_s << QString();
    QTest::newRow("a minimum of zero") << u"minimumPayout"_s << u"0"_s;
    QTest::newRow("commas") << u"minimumPayout"_s << u"60,000"_s;
    QTest::newRow("decimals") << u"payoutApprovalFrom"_s << u"1000,50"_s;
    QTest::newRow("below zero") << u"payoutApprovalFrom"_s << u"-1"_s;
    QTest::newRow("no threshold") << u"balanceApprovalFrom"_s << QString();
    QTest::newRow("letters") << u"balanceApprovalFrom"_s << u"sejuta"_s;
    QTest::newRow("a limit below the minimum") << u"itemLimit"_s << u"49.999"_s;
    QTest::newRow("a day below one item") << u"dayLimit"_s << u"4.999.999"_s;
    QTest::newRow("too large") << u"dayLimit"_s << u"99999999999999999999"_s;
}

void TstPolicySection::problems()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    m_on.type(field, typed);
    m_on.press(u"policyApply"_s);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(m_on.isShown(field + u"Problem"_s));
    QVERIFY(m_on.control<QLineEdit>(field)->hasFocus());
    QCOMPARE(m_on.control<QLineEdit>(field)->text(), typed);
    QCOMPARE(m_on.control<QLineEdit>(field)->accessibleDescription(), m_on.text(field + u"Problem"_s));
    m_on.type(field, u"7.000.000"_s);
    QVERIFY(!m_on.isShown(field + u"Problem"_s));
}

void TstPolicySection::nobodyCompletes()
{
    m_on.tick(u"mayComplete-maker"_s);
    m_on.press(u"policyApply"_s);
    QCOMPARE(m_wanted->size(), 0);
    QVERIFY(m_on.isShown(u"mayCompleteProblem"_s));
    m_on.tick(u"mayComplete-approver"_s);
    QVERIFY(!m_on.isShown(u"mayCompleteProblem"_s));
}

void TstPolicySection::failureKeepsWhatWasTyped()
{
    m_on.type(u"minimumPayout"_s, u"75.000"_s);
    m_on.press(u"policyApply"_s);
    m_on.section->showProblem({.kind = Error::Kind::Conflict});
    QCOMPARE(m_on.control<QLineEdit>(u"minimumPayout"_s)->text(), u"75.000"_s);
    QVERIFY(m_on.section->isEdited());
    QVERIFY(m_on.isShown(u"errorBar"_s));
    Policy applied = m_policy;
    applied.minimumPayout = Rupiah{75'000};
    m_on.section->setApplied(applied);
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(!m_on.isShown(u"errorBar"_s));
}

void TstPolicySection::anotherVersionUnderTheEdit()
{
    m_on.type(u"minimumPayout"_s, u"75.000"_s);
    Policy newer = m_policy;
    newer.version = 4;
    newer.itemLimit = Rupiah{6'000'000};
    m_on.section->setPolicy(newer);
    QCOMPARE(m_on.control<QLineEdit>(u"minimumPayout"_s)->text(), u"75.000"_s);
    // Against the newer one, what stands in the other field would be a change as well: it is said.
    QVERIFY(m_on.text(u"policyChanges"_s).contains(u"Most in one go: Rp\u00A06.000.000 → Rp\u00A05.000.000"_s));
}

void TstPolicySection::versionsSayWhatTheyChanged()
{
    QVERIFY(!m_on.isShown(u"policyVersions"_s));
    Policy first{.version = 1, .minimumPayout = Rupiah{10'000}, .setBy = {u"ani"_s}, .setAt = {1}};
    Policy second = first;
    second.version = 2;
    second.itemLimit = Rupiah{1'000'000};
    m_on.section->setVersions({second, first});
    const auto *model = m_on.control<Table>(u"policyVersions"_s)->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 3).data().toString(), u"Most in one go: no limit → Rp\u00A01.000.000"_s);
    QCOMPARE(model->index(1, 3).data().toString(), u"Least payout: Rp\u00A050.000 → Rp\u00A010.000"_s);
}

void TstPolicySection::proposalOfAnother()
{
    QSignalSpy accepted(m_on.section.get(), &PolicySection::proposalAccepted);
    QSignalSpy rejected(m_on.section.get(), &PolicySection::proposalRejected);
    QVERIFY(!m_on.isShown(u"proposalCard"_s));
    Policy wanted = m_policy;
    wanted.minimumPayout = Rupiah{80'000};
    wanted.setBy = {u"budi"_s};
    m_on.section->setProposal(wanted, true);
    QVERIFY(m_on.text(u"proposalText"_s).contains(u"Least payout: Rp\u00A050.000 → Rp\u00A080.000"_s));
    QVERIFY(m_on.text(u"proposalText"_s).contains(u"budi"_s));
    m_on.press(u"proposalAccept"_s);
    m_on.press(u"proposalReject"_s);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(rejected.size(), 1);
    m_on.section->setProposal({}, false);
    QVERIFY(!m_on.isShown(u"proposalCard"_s));
}

void TstPolicySection::ownProposal()
{
    Policy wanted = m_policy;
    wanted.minimumPayout = Rupiah{80'000};
    m_on.section->setProposal(wanted, false);
    QVERIFY(!m_on.isShown(u"proposalAccept"_s)); // nobody accepts their own
    QVERIFY(m_on.button(u"proposalReject"_s)->text().contains(u"draw"_s));
}

void TstPolicySection::readOnlyShowsAndRefuses()
{
    m_on.type(u"minimumPayout"_s, u"1"_s);
    m_on.section->setReadOnly(true);
    QCOMPARE(m_on.control<QLineEdit>(u"minimumPayout"_s)->text(), u"50.000"_s);
    QVERIFY(!m_on.control<QLineEdit>(u"minimumPayout"_s)->isEnabled());
    QVERIFY(!m_on.control<QCheckBox>(u"mayComplete-maker"_s)->isEnabled());
    QVERIFY(m_on.isShown(u"policyReadOnly"_s));
    QVERIFY(!m_on.isShown(u"policyApply"_s));
    m_on.section->setProposal(m_policy, true);
    QVERIFY(!m_on.isShown(u"proposalAccept"_s));
}

QTEST_MAIN(TstPolicySection)
#include "tst_policysection.moc"
