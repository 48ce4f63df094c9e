// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/operatortable.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString journalName = u"sandbox/default"_s;

} // namespace

// Who comes, who is first, who grants what: on both engines, through the program and by SQL past it.
class TstPeopleActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup() { m_test.reset(); }
    void theFirstSetsUpTheJournal();
    void theNameMustBeTyped();
    void onlyOneIsFirst();
    void laterOnesHaveNoRole();
    void spellingsAreOnePerson();
    void lookAlikesAreTurnedAway();
    void rolesAreGrantedAndTaken();
    void onlyAdministratorsGrant();
    void nobodyGrantsToThemselves();
    void nobodyTakesFromThemselves();
    void whatWasSeenMustStillBeSo();
    void aTakenRightIsGoneAtOnce();
    void trainingComesWithRoles();
    void signInsAreLogged();
    void pastTheProgram_data();
    void pastTheProgram();
    void theLastAdministratorStays();
    void trainingBelongsIntoASandbox();
    void peopleStay_data();
    void peopleStay();

private:
    [[nodiscard]] Journal &journal() { return m_test->journal(); }
    [[nodiscard]] Actor come(const QString &username);
    [[nodiscard]] Actor first(const QString &username);
    [[nodiscard]] Result<Operator> setRoles(const Actor &actor, const Actor &whose, Roles before, Roles after);
    [[nodiscard]] Roles rolesOf(const Actor &actor) { return journal().rolesOf(actor.id).value(); }

    std::unique_ptr<TestJournal> m_test;
};

void TstPeopleActs::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
}

Actor TstPeopleActs::come(const QString &username)
{
    const auto here =
        journal().write<people::Arrival>([&](Journal &inside) { return people::arrive(inside, {username}); });
    return here ? Actor{.id = here->who.id, .username = here->who.username, .desk = {}} : Actor{};
}

Actor TstPeopleActs::first(const QString &username)
{
    const Actor actor = come(username);
    const auto became = journal().write<people::Arrival>(
        [&](Journal &inside) { return people::becomeFirst(inside, actor, journalName, journalName); });
    return became ? actor : Actor{};
}

Result<Operator> TstPeopleActs::setRoles(const Actor &actor, const Actor &whose, Roles before, Roles after)
{
    return journal().write<Operator>(
        [&](Journal &inside) { return people::setRoles(inside, actor, whose.id, before, after); });
}

void TstPeopleActs::theFirstSetsUpTheJournal()
{
    const auto arrival =
        journal().write<people::Arrival>([](Journal &inside) { return people::arrive(inside, {u" usernew1"_s}); });
    QVERIFY(arrival);
    QVERIFY(arrival->nobodyHasARole);
    QCOMPARE(arrival->who.username.value, u"usernew1"_s);
    QCOMPARE(arrival->who.roles, Roles());
    const Actor actor{.id = arrival->who.id, .username = arrival->who.username, .desk = {}};
    const auto became = journal().write<people::Arrival>(
        [&](Journal &inside) { return people::becomeFirst(inside, actor, journalName, journalName); });
    QVERIFY2(became, qPrintable(testProblem(became)));
    QVERIFY(!became->nobodyHasARole);
    QCOMPARE(became->who.roles, Roles(Role::Administrator | Role::Maker));
    QCOMPARE(became->administrators, QList<Username>{{u"usernew1"_s}});
    const AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"operator.first"_s);
    QCOMPARE(entry.actor.value, u"usernew1"_s);
    QVERIFY(journal().takeTouched().tables.contains(u"role_grant"_s));
}

void TstPeopleActs::theNameMustBeTyped()
{
    const Actor actor = come(u"usernew1"_s);
    for (const QString &typed : {QString(), u"sandbox"_s, u"Sandbox/default"_s}) {
        const auto became = journal().write<people::Arrival>(
            [&](Journal &inside) { return people::becomeFirst(inside, actor, typed, journalName); });
        QCOMPARE(became.error().kind, Error::Kind::Forbidden);
        QCOMPARE(rolesOf(actor), Roles());
        QCOMPARE(testNewestEntry(journal()).result, AuditResult::Refused);
    }
}

void TstPeopleActs::onlyOneIsFirst()
{
    const Actor slow = come(u"siti.rahmawati"_s);
    const Actor quick = first(u"usernew1"_s);
    QVERIFY(!quick.id.isEmpty());
    const auto became = journal().write<people::Arrival>(
        [&](Journal &inside) { return people::becomeFirst(inside, slow, journalName, journalName); });
    QCOMPARE(became.error().kind, Error::Kind::Conflict);
    QCOMPARE(rolesOf(slow), Roles());
    // Nor by taking everything from the one who was.
    const Actor second = come(u"andi.pratama88"_s);
    QVERIFY(setRoles(quick, second, {}, Role::Administrator));
    QVERIFY(setRoles(second, quick, Role::Administrator | Role::Maker, {}));
    const auto again = journal().write<people::Arrival>(
        [&](Journal &inside) { return people::becomeFirst(inside, quick, journalName, journalName); });
    QCOMPARE(again.error().kind, Error::Kind::Conflict);
}

void TstPeopleActs::laterOnesHaveNoRole()
{
    QVERIFY(!first(u"usernew1"_s).id.isEmpty());
    const auto arrival =
        journal().write<people::Arrival>([](Journal &inside) { return people::arrive(inside, {u"maker.budi"_s}); });
    QVERIFY(arrival);
    QVERIFY(!arrival->nobodyHasARole);
    QCOMPARE(arrival->who.roles, Roles());
    QCOMPARE(arrival->administrators, QList<Username>{{u"usernew1"_s}});
}

void TstPeopleActs::spellingsAreOnePerson()
{
    const Actor once = come(u"Maker.Budi"_s);
    for (const QString &spelling : {u"maker.budi"_s, u" MAKER.BUDI "_s, u"maker. budi"_s}) {
        const Actor again = come(spelling);
        QCOMPARE(again.id, once.id);
        QCOMPARE(again.username.value, u"Maker.Budi"_s); // as it was typed first
    }
    QCOMPARE(people::everybody(journal())->size(), 1);
}

void TstPeopleActs::lookAlikesAreTurnedAway()
{
    const Actor admin = first(u"admin.rina"_s);
    QVERIFY(!admin.id.isEmpty());
    for (const QString &alike : {u"\u0430dmin.rina"_s, u"admin.rin\u03b1"_s, u"admin.rina\u200b"_s, u"ａdmin.rina"_s}) {
        const auto arrival =
            journal().write<people::Arrival>([&](Journal &inside) { return people::arrive(inside, {alike}); });
        QVERIFY(!arrival);
        QCOMPARE(arrival.error().kind, Error::Kind::Forbidden);
        const AuditEntry entry = testNewestEntry(journal());
        QCOMPARE(entry.action.word, u"session.sign_in"_s);
        QCOMPARE(entry.result, AuditResult::Refused);
        QCOMPARE(entry.actor.value, alike);
    }
    QCOMPARE(people::everybody(journal())->size(), 1);
    const auto nobody =
        journal().write<people::Arrival>([](Journal &inside) { return people::arrive(inside, {u" \u200b"_s}); });
    QCOMPARE(nobody.error().kind, Error::Kind::InvalidInput);
}

void TstPeopleActs::rolesAreGrantedAndTaken()
{
    const Actor admin = first(u"usernew1"_s);
    const Actor sari = come(u"approver.sari"_s);
    const auto granted = setRoles(admin, sari, {}, Role::Approver | Role::Auditor);
    QVERIFY2(granted, qPrintable(testProblem(granted)));
    QCOMPARE(granted->roles, Roles(Role::Approver | Role::Auditor));
    AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"role.grant"_s);
    QCOMPARE(entry.actor.value, u"usernew1"_s);
    QVERIFY2(entry.after.contains(u"auditor"_s) && entry.after.contains(sari.id.value), qPrintable(entry.after));
    QVERIFY(setRoles(admin, sari, Role::Approver | Role::Auditor, Role::Approver));
    QCOMPARE(rolesOf(sari), Roles(Role::Approver));
    entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"role.take"_s);
    const auto everybody = people::everybody(journal());
    QVERIFY(everybody);
    QCOMPARE(everybody->size(), 2);
    QCOMPARE(everybody->at(1).roles, Roles(Role::Approver));
    QCOMPARE(everybody->at(1).id, sari.id);
}

void TstPeopleActs::onlyAdministratorsGrant()
{
    const Actor admin = first(u"usernew1"_s);
    const Actor maker = come(u"maker.budi"_s);
    const Actor other = come(u"kasir.dewi"_s);
    const Roles allButOne = Role::Cashier | Role::Maker | Role::Approver | Role::Auditor;
    QVERIFY(setRoles(admin, maker, {}, allButOne));
    const auto refused = setRoles(maker, other, {}, Role::Cashier);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(rolesOf(other), Roles());
    const AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.result, AuditResult::Refused);
    QCOMPARE(entry.actor.value, u"maker.budi"_s);
    QCOMPARE(entry.objectId, other.id.value);
    QCOMPARE(entry.after, u"cashier"_s);
}

void TstPeopleActs::nobodyGrantsToThemselves()
{
    const Actor admin = first(u"usernew1"_s);
    const auto refused =
        setRoles(admin, admin, Role::Administrator | Role::Maker, Role::Administrator | Role::Maker | Role::Approver);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(rolesOf(admin), Roles(Role::Administrator | Role::Maker));
    QCOMPARE(testNewestEntry(journal()).result, AuditResult::Refused);
}

void TstPeopleActs::nobodyTakesFromThemselves()
{
    const Actor admin = first(u"usernew1"_s); // and so the last administrator cannot go either
    const auto refused = setRoles(admin, admin, Role::Administrator | Role::Maker, Role::Maker);
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(rolesOf(admin), Roles(Role::Administrator | Role::Maker));
}

void TstPeopleActs::whatWasSeenMustStillBeSo()
{
    const Actor admin = first(u"usernew1"_s);
    const Actor sari = come(u"approver.sari"_s);
    QVERIFY(setRoles(admin, sari, {}, Role::Approver));
    const auto stale = setRoles(admin, sari, {}, Role::Auditor);
    QCOMPARE(stale.error().kind, Error::Kind::Conflict);
    QCOMPARE(rolesOf(sari), Roles(Role::Approver));
    const auto nobody = setRoles(admin, {.id = {u"018f3b6e-0000-7000-8000-000000000001"_s}}, {}, Role::Auditor);
    QCOMPARE(nobody.error().kind, Error::Kind::Conflict);
}

void TstPeopleActs::aTakenRightIsGoneAtOnce()
{
    const Actor admin = first(u"usernew1"_s);
    const Actor rina = come(u"admin.rina"_s);
    const Actor budi = come(u"maker.budi"_s);
    QVERIFY(setRoles(admin, rina, {}, Role::Administrator));
    QVERIFY(setRoles(rina, admin, Role::Administrator | Role::Maker, Role::Maker));
    // The actor says only who: that he was an administrator when he signed in does not count.
    QCOMPARE(setRoles(admin, budi, {}, Role::Maker).error().kind, Error::Kind::Forbidden);
    QVERIFY(setRoles(rina, budi, {}, Role::Maker));
}

void TstPeopleActs::trainingComesWithRoles()
{
    const QList<std::pair<Username, Roles>> demo{{{u"kasir.dewi"_s}, Role::Cashier},
                                                 {{u"admin.rina"_s}, Role::Administrator}};
    for (int start = 0; start < 2; ++start) { // the second start finds them
        QVERIFY(journal().write<bool>([&](Journal &inside) { return people::grantForTraining(inside, demo); }));
        QCOMPARE(people::everybody(journal())->size(), 2);
    }
    const AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"role.grant"_s);
    QVERIFY(entry.actor.isEmpty());
    QVERIFY2(entry.after.contains(u"training"_s), qPrintable(entry.after));
    const Actor rina = come(u"admin.rina"_s);
    const Actor dewi = come(u"kasir.dewi"_s);
    QVERIFY(setRoles(rina, dewi, Role::Cashier, {}));
    // What the trainees changed stays changed.
    QVERIFY(journal().write<bool>([&](Journal &inside) { return people::grantForTraining(inside, demo); }));
    QCOMPARE(rolesOf(dewi), Roles());
}

void TstPeopleActs::signInsAreLogged()
{
    const Actor actor = come(u"usernew1"_s);
    AuditEntry entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"session.sign_in"_s);
    QCOMPARE(entry.result, AuditResult::Done);
    QVERIFY(journal().write<bool>([](Journal &inside) {
        return people::noteRefusedSignIn(inside, {u"usernew1"_s}, u"Invalid username or password"_s);
    }));
    entry = testNewestEntry(journal());
    QCOMPARE(entry.result, AuditResult::Refused);
    QCOMPARE(entry.actor.value, u"usernew1"_s);
    QVERIFY(journal().write<bool>([&](Journal &inside) {
        return people::noteSession(inside, actor, u"session.unlock"_s, AuditResult::Refused);
    }));
    entry = testNewestEntry(journal());
    QCOMPARE(entry.action.word, u"session.unlock"_s);
    QCOMPARE(entry.result, AuditResult::Refused);
}

void TstPeopleActs::pastTheProgram_data()
{
    QTest::addColumn<QString>("whose"); // of the people below
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("given");
    QTest::addColumn<QString>("by");
    QTest::addColumn<bool>("taken");
    QTest::newRow("an administrator gives") << u"budi"_s << u"maker"_s << 1 << u"rina"_s << true;
    QTest::newRow("an administrator takes") << u"first"_s << u"administrator"_s << 0 << u"rina"_s << true;
    QTest::newRow("to oneself") << u"rina"_s << u"maker"_s << 1 << u"rina"_s << false;
    QTest::newRow("by one without the role") << u"dewi"_s << u"maker"_s << 1 << u"budi"_s << false;
    QTest::newRow("by nobody") << u"budi"_s << u"administrator"_s << 1 << QString(u""_s) << false;
    QTest::newRow("by somebody unheard of") << u"budi"_s << u"maker"_s << 1 << u"root"_s << false;
    QTest::newRow("a role unheard of") << u"budi"_s << u"root"_s << 1 << u"rina"_s << false;
    QTest::newRow("half given") << u"budi"_s << u"maker"_s << 2 << u"rina"_s << false;
}

void TstPeopleActs::pastTheProgram()
{
    QFETCH(QString, whose);
    QFETCH(QString, role);
    QFETCH(int, given);
    QFETCH(QString, by);
    QFETCH(bool, taken);
    const Actor admin = first(u"usernew1"_s);
    QMap<QString, QString> ids{{u"first"_s, admin.id.value}};
    for (const QString &name : {u"rina"_s, u"budi"_s, u"dewi"_s})
        ids.insert(name, come(name).id.value);
    QVERIFY(setRoles(admin, {.id = {ids.value(u"rina"_s)}}, {}, Role::Administrator));
    const auto written =
        m_test->database().run(u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) "
                               "VALUES ('018f3b6e-0000-7000-8000-0000000000a1', ?, 'x', ?, ?, ?, 1)"_s,
                               {ids.value(whose), role, given, ids.value(by, by)});
    QCOMPARE(written.has_value(), taken);
}

void TstPeopleActs::theLastAdministratorStays()
{
    const Actor admin = first(u"usernew1"_s);
    const auto take = [&] {
        return m_test->database().run(
            u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) "
            "VALUES ('018f3b6e-0000-7000-8000-0000000000a1', ?, 'x', 'administrator', 0, 'training', 1)"_s,
            {admin.id.value});
    };
    const auto alone = take();
    QVERIFY(!alone);
    QCOMPARE(alone.error().kind, Error::Kind::Forbidden);
    QVERIFY(setRoles(admin, come(u"admin.rina"_s), {}, Role::Administrator));
    QVERIFY(take());
}

void TstPeopleActs::trainingBelongsIntoASandbox()
{
    QVERIFY(m_test->database().run(u"UPDATE meta SET content = 'production' WHERE name = 'environment'"_s));
    const auto granted = journal().write<bool>([](Journal &inside) {
        return people::grantForTraining(inside, {{{u"kasir.dewi"_s}, Role::Cashier}});
    });
    QVERIFY(!granted);
    QCOMPARE(granted.error().kind, Error::Kind::Forbidden);
}

void TstPeopleActs::peopleStay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("rename") << u"UPDATE operator SET username = 'x'"_s;
    QTest::newRow("remove a person") << u"DELETE FROM operator"_s;
    QTest::newRow("change a grant") << u"UPDATE role_grant SET role = 'approver'"_s;
    QTest::newRow("remove a grant") << u"DELETE FROM role_grant"_s;
}

void TstPeopleActs::peopleStay()
{
    QFETCH(QString, sql);
    QVERIFY(!first(u"usernew1"_s).id.isEmpty());
    QVERIFY(!m_test->database().run(sql));
}

QTEST_GUILESS_MAIN(TstPeopleActs)
#include "tst_peopleacts.moc"
