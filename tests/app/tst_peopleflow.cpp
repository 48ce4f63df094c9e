// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/approvalkeyflow.h"
#include "app/flows/peopleflow.h"
#include "app/flows/rulesflow.h"
#include "store/store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Settings quick{.passes = 1, .memoryMebibytes = 8};
constexpr int patience = 60'000; // ms
const QString name = u"sandbox/default"_s;
const DeskId desk{u"018f3b6e-0000-7000-8000-0000000000d1"_s};

} // namespace

// The flows over a real journal on its own threads.
class TstPeopleFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstStepsAreTaken();
    void somebodyElsesGrantIsSeenAtOnce();
    void aLookAlikeIsTurnedAway();
    void withoutAJournalThereIsStillWork();
    void theDemoPeopleComeWithRoles();
    void rulesAreSetAndRefused();
    void aPassphraseIsSetChangedAndTried();
    void whoeverLeftIsAnsweredNoMore();

private:
    [[nodiscard]] bool open();
    [[nodiscard]] bool arrives(const QString &username);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<PeopleFlow> m_people;
};

void TstPeopleFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    m_people = std::make_unique<PeopleFlow>(*m_store);
}

void TstPeopleFlow::cleanup()
{
    m_people.reset();
    m_store.reset();
}

bool TstPeopleFlow::open()
{
    std::optional<JournalState> state;
    m_store->open({.environment = u"sandbox"_s, .file = m_folder->filePath(u"journal.sqlite"_s)}, {desk, u"Desk 1"_s},
                  {this, [&state](const Result<JournalState> &opened) { state = *opened; }});
    return QTest::qWaitFor([&] { return state.has_value(); }, patience) && state->mayWrite();
}

bool TstPeopleFlow::arrives(const QString &username)
{
    QSignalSpy arrived(m_people.get(), &PeopleFlow::arrived);
    m_people->arrive({username}, desk, name);
    return arrived.wait(patience);
}

void TstPeopleFlow::theFirstStepsAreTaken()
{
    QVERIFY(open());
    QVERIFY(arrives(u"usernew1"_s));
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::First);
    QSignalSpy refused(m_people.get(), &PeopleFlow::firstRefused);
    m_people->becomeFirst(u"production/default"_s);
    QVERIFY(refused.wait(patience));
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::First);
    QSignalSpy changed(m_people.get(), &PeopleFlow::standingChanged);
    m_people->becomeFirst(name);
    QVERIFY(changed.wait(patience));
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::Working);
    QVERIFY(m_people->may(Right::ManagePeople) && m_people->may(Right::RequestPayout));
    QVERIFY(!m_people->may(Right::Approve));
    QCOMPARE(m_people->actor().username.value, u"usernew1"_s);
    QCOMPARE(m_people->actor().desk, desk);
    m_people->leave();
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::Nobody);
    QVERIFY(!m_people->may(Right::ManagePeople));
}

void TstPeopleFlow::somebodyElsesGrantIsSeenAtOnce()
{
    QVERIFY(open());
    QVERIFY(arrives(u"usernew1"_s));
    QSignalSpy changed(m_people.get(), &PeopleFlow::standingChanged);
    m_people->becomeFirst(name);
    QVERIFY(changed.wait(patience));
    const Actor admin = m_people->actor();
    QVERIFY(arrives(u"kasir.dewi"_s));
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::NoRole);
    QCOMPARE(m_people->administrators(), QList<Username>{{u"usernew1"_s}});
    changed.clear();
    m_store->write<Operator>([admin, id = m_people->self().id](
                                 Journal &journal) { return people::setRoles(journal, admin, id, {}, Role::Cashier); },
                             {this, {}});
    QTRY_COMPARE_WITH_TIMEOUT(m_people->standing(), PeopleFlow::Standing::Working, patience);
    QVERIFY(m_people->may(Right::SellByQris));
}

void TstPeopleFlow::aLookAlikeIsTurnedAway()
{
    QVERIFY(open());
    QVERIFY(arrives(u"admin.rina"_s));
    QSignalSpy turnedAway(m_people.get(), &PeopleFlow::turnedAway);
    m_people->arrive({u"\u0430dmin.rina"_s}, desk, name);
    QVERIFY(turnedAway.wait(patience));
    QCOMPARE(turnedAway.at(0).at(0).value<Error>().kind, Error::Kind::Forbidden);
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::Nobody);
}

void TstPeopleFlow::withoutAJournalThereIsStillWork()
{
    QVERIFY(arrives(u"usernew1"_s)); // nothing was opened
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::WithoutJournal);
    QVERIFY(!m_people->may(Right::RequestPayout));
    QCOMPARE(m_people->self().username.value, u"usernew1"_s);
}

void TstPeopleFlow::theDemoPeopleComeWithRoles()
{
    QVERIFY(open());
    m_people->grantForTraining({{{u"kasir.dewi"_s}, Role::Cashier}, {{u"admin.rina"_s}, Role::Administrator}});
    QVERIFY(arrives(u"kasir.dewi"_s));
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::Working);
    QVERIFY(m_people->may(Right::SellByQris));
    QVERIFY(arrives(u"usernew1"_s));
    QCOMPARE(m_people->standing(), PeopleFlow::Standing::NoRole);
}

void TstPeopleFlow::rulesAreSetAndRefused()
{
    QVERIFY(open());
    RulesFlow rules(*m_store, *m_people);
    QSignalSpy peopleRead(&rules, &RulesFlow::peopleRead);
    QSignalSpy policySet(&rules, &RulesFlow::policySet);
    QSignalSpy policyRefused(&rules, &RulesFlow::policyRefused);
    QSignalSpy rolesSet(&rules, &RulesFlow::rolesSet);
    QSignalSpy rolesRefused(&rules, &RulesFlow::rolesRefused);
    m_people->grantForTraining({{{u"admin.rina"_s}, Role::Administrator}, {{u"maker.budi"_s}, Role::Maker}});
    QVERIFY(arrives(u"admin.rina"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!peopleRead.isEmpty(), patience);
    const auto everybody = peopleRead.last().at(0).value<QList<Operator>>();
    QCOMPARE(everybody.size(), 2);
    Policy wanted;
    wanted.minimumPayout = Rupiah{60'000};
    rules.changePolicy(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(policySet.size(), 1, patience);
    QCOMPARE(policySet.at(0).at(0).value<policy::Standing>().current.minimumPayout, Rupiah{60'000});
    rules.changePolicy(wanted); // made from version 0
    QTRY_COMPARE_WITH_TIMEOUT(policyRefused.size(), 1, patience);
    rules.setRoles(everybody.at(1).id, Role::Maker, Role::Administrator);
    QTRY_COMPARE_WITH_TIMEOUT(rolesSet.size(), 1, patience);
    rules.setRoles(m_people->self().id, Role::Administrator, {});
    QTRY_COMPARE_WITH_TIMEOUT(rolesRefused.size(), 1, patience);
    // By now there are two: the next change waits for the other one.
    wanted.version = 1;
    wanted.minimumPayout = Rupiah{70'000};
    rules.changePolicy(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(policySet.size(), 2, patience);
    QVERIFY(policySet.at(1).at(0).value<policy::Standing>().proposal);
    QVERIFY(arrives(u"maker.budi"_s));
    QSignalSpy policyRead(&rules, &RulesFlow::policyRead);
    rules.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!policyRead.isEmpty(), patience);
    rules.confirmProposal();
    QTRY_COMPARE_WITH_TIMEOUT(policySet.size(), 3, patience);
    QCOMPARE(policySet.at(2).at(0).value<policy::Standing>().current.minimumPayout, Rupiah{70'000});
}

void TstPeopleFlow::aPassphraseIsSetChangedAndTried()
{
    QVERIFY(open());
    ApprovalKeyFlow key(*m_store, *m_people);
    key.setCost(quick);
    QSignalSpy set(&key, &ApprovalKeyFlow::passphraseSet);
    QSignalSpy weak(&key, &ApprovalKeyFlow::passphraseWeak);
    QSignalSpy wrong(&key, &ApprovalKeyFlow::passphraseWrong);
    m_people->grantForTraining({{{u"approver.sari"_s}, Role::Approver}});
    QVERIFY(arrives(u"approver.sari"_s));
    const Secret password(u"latihan-approver"_s);
    key.setPassphrase({}, password, password);
    QCOMPARE(weak.size(), 1);
    key.setPassphrase({}, Secret(u"batik biru pekalongan"_s), password);
    QVERIFY(set.wait(patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_people->self().hasApprovalKey, patience);
    key.setPassphrase(Secret(u"guess number one"_s), Secret(u"kopi gayo takengon"_s), password);
    QVERIFY(wrong.wait(patience));
    QCOMPARE(set.size(), 1);
    key.setPassphrase(Secret(u"batik biru pekalongan"_s), Secret(u"kopi gayo takengon"_s), password);
    QVERIFY(set.wait(patience));
    std::optional<Result<SigningKey>> opened;
    key.open(Secret(u"kopi gayo takengon"_s), {this, [&opened](const Result<SigningKey> &one) { opened = one; }});
    QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), patience);
    QVERIFY(opened->has_value());
    opened.reset();
    key.open(Secret(u"batik biru pekalongan"_s), {this, [&opened](const Result<SigningKey> &one) { opened = one; }});
    QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), patience);
    QVERIFY(!opened->has_value());
    QCOMPARE(opened->error().kind, Error::Kind::Unauthorised);
}

void TstPeopleFlow::whoeverLeftIsAnsweredNoMore()
{
    QVERIFY(open());
    QSignalSpy arrived(m_people.get(), &PeopleFlow::arrived);
    m_people->arrive({u"usernew1"_s}, desk, name);
    m_people->leave();
    QVERIFY(arrives(u"kasir.dewi"_s));
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(m_people->self().username.value, u"kasir.dewi"_s);
}

QTEST_GUILESS_MAIN(TstPeopleFlow)
#include "tst_peopleflow.moc"
