// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "tests/support/testjournal.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Transactions, refusals and the schema's own guards, on both engines.
class TstJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void migratesOnce();
    void writesWithItsLogOrNotAtAll();
    void refusalsAreLoggedApart();
    void rightsComeFromTheGrants();
    void appendOnlyTablesStay_data();
    void appendOnlyTablesStay();
};

void TstJournal::migratesOnce()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QCOMPARE(*schemaVersion(test.database()), newestSchema());
    QCOMPARE(*migrate(test.database()), 0);
    QVERIFY(!test.journal().meta().journalId()->isEmpty());
}

void TstJournal::writesWithItsLogOrNotAtAll()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const auto kept = test.journal().write<Case>([](Journal &journal) {
        return journal.cases().open(CaseKind::Unknown, u"payout"_s, u"p1"_s, u"no answer"_s);
    });
    QVERIFY2(kept, whyNot(kept).constData());
    QCOMPARE(test.journal().audit().head()->first, 1);

    const auto undone = test.journal().write<Case>([](Journal &journal) -> Result<Case> {
        const auto opened = journal.cases().open(CaseKind::Unknown, u"payout"_s, u"p2"_s, u"no answer"_s);
        return tl::unexpected(Error{.kind = opened ? Error::Kind::Conflict : Error::Kind::Storage});
    });
    QCOMPARE(undone.error().kind, Error::Kind::Conflict);
    QCOMPARE(test.journal().audit().head()->first, 1);
    QCOMPARE(*test.journal().cases().openCount(), 1);
    QCOMPARE(test.journal().takeTouched().auditAdded, QList<qint64>{1});
}

void TstJournal::refusalsAreLoggedApart()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const Actor nobody{{u"nobody"_s}, {u"usernew1"_s}, {}};
    const auto refused = test.journal().write<Case>([&](Journal &journal) -> Result<Case> {
        const auto opened = journal.cases().open(CaseKind::Unknown, u"payout"_s, u"p1"_s, u"no answer"_s);
        const auto may = journal.require(nobody, Right::CloseCase,
                                         {.action = {u"case.close"_s}, .objectKind = u"case"_s, .objectId = opened->id.value});
        return may ? opened : tl::unexpected(may.error());
    });
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(*test.journal().cases().openCount(), 0);
    const auto entry = *test.journal().audit().entry(1);
    QVERIFY(entry);
    QCOMPARE(entry->result, AuditResult::Refused);
    QCOMPARE(entry->action.word, u"case.close"_s);
    QCOMPARE(entry->actor.value, u"usernew1"_s);
}

void TstJournal::rightsComeFromTheGrants()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const QString person = u"018f3b6e-0000-7000-8000-000000000001"_s;
    const QString other = u"018f3b6e-0000-7000-8000-000000000002"_s;
    Database &database = test.database();
    QVERIFY(database.run(u"INSERT INTO operator (id, username, folded, added_at) VALUES (?, 'usernew1', 'usernew1', 1)"_s, {person}));
    const auto grant = [&](const QString &id, const QString &role, int given, const QString &by) {
        return database.run(u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) "
                            "VALUES (?, ?, 'usernew1', ?, ?, ?, 1)"_s,
                            {id, person, role, given, by});
    };
    QVERIFY(grant(u"018f3b6e-0000-7000-8000-0000000000a1"_s, u"maker"_s, 1, other));
    QVERIFY(grant(u"018f3b6e-0000-7000-8000-0000000000a2"_s, u"auditor"_s, 1, other));
    QVERIFY(grant(u"018f3b6e-0000-7000-8000-0000000000a3"_s, u"maker"_s, 0, other));
    QCOMPARE(*test.journal().rolesOf({person}), Roles(Role::Auditor));
    QCOMPARE(*test.journal().rolesOf({other}), Roles());
    // Nobody gives a role to themselves, whatever the program says.
    QCOMPARE(grant(u"018f3b6e-0000-7000-8000-0000000000a4"_s, u"maker"_s, 1, person).error().kind, Error::Kind::Conflict);
}

void TstJournal::appendOnlyTablesStay_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("change an entry") << u"UPDATE audit SET actor = 'somebody'"_s;
    QTest::newRow("delete an entry") << u"DELETE FROM audit"_s;
    QTest::newRow("replace an entry") << u"replace"_s;
    QTest::newRow("change a transition") << u"UPDATE transition SET to_state = 'OPEN'"_s;
    QTest::newRow("delete a transition") << u"DELETE FROM transition"_s;
    QTest::newRow("delete a case") << u"DELETE FROM open_case"_s;
}

void TstJournal::appendOnlyTablesStay()
{
    QFETCH(QString, sql);
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(test.journal().write<Case>([](Journal &journal) {
        return journal.cases().open(CaseKind::ChainBroken, u"journal"_s, u"1"_s, u"row 1"_s);
    }));
    if (sql == u"replace"_s)
        sql = test.isPostgres() ? u"TRUNCATE audit"_s
                                : u"INSERT OR REPLACE INTO audit ("_s + AuditTable::columns() + u") SELECT "_s
                + AuditTable::columns() + u" FROM audit"_s;
    const auto changed = test.database().run(sql);
    QVERIFY(!changed);
    QVERIFY2(changed.error().detail.startsWith(u"append-only"_s), qPrintable(changed.error().detail));
}

QTEST_MAIN(TstJournal)
#include "tst_journal.moc"
