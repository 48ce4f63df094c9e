// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditchain.h"
#include "store/verification.h"
#include "tests/support/testjournal.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Problem = VerificationProblem::Kind;
Q_DECLARE_METATYPE(VerificationProblem::Kind)

// Somebody with the file, or with the server's administrator account, changes what lies there.
class TstVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void aWholeJournalHolds();
    void attacksAreFound_data();
    void attacksAreFound();
    void aLongerChainByAThiefNeedsTheAnchor();
    void anOlderCopyForgotTheAnchor();
    void aStrangersAnchorIsNotBelieved();
    void triggersAndTransitionsAreLookedAt();
    void theLastEntriesAlone();
    void stops();

private:
    static bool fill(TestJournal &test, const AnchorKey &key);
};

namespace {

const QString person = u"018f3b6e-0000-7000-8000-000000000001"_s;
const QString grantId = u"018f3b6e-0000-7000-8000-0000000000a1"_s;

Result<void> addPerson(Journal &journal)
{
    Database &database = journal.database();
    const auto added = database.run(
        u"INSERT INTO operator (id, username, folded, added_at) VALUES (?, 'usernew1', 'usernew1', 1)"_s, {person});
    const auto granted = database.run(u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) "
                                      "VALUES (?, ?, 'usernew1', 'maker', 1, '', 1)"_s,
                                      {grantId, person});
    if (!added || !granted)
        return tl::unexpected(added ? granted.error() : added.error());
    const auto one = journal.audit().appendRow({.action = {u"operator.add"_s}}, u"operator"_s, person);
    const auto two = journal.audit().appendRow({.action = {u"role.grant"_s}}, u"role_grant"_s, grantId);
    return one && two ? Result<void>{} : tl::unexpected(one ? two.error() : one.error());
}

} // namespace

bool TstVerification::fill(TestJournal &test, const AnchorKey &key)
{
    const auto made = test.journal().write<void>([&](Journal &journal) -> Result<void> {
        const auto desk = journal.desks().present({{u"018f3b6e-0000-7000-8000-00000000d001"_s}, u"Desk 1"_s}, key.publicKey);
        const auto people = addPerson(journal);
        if (!desk || !people)
            return desk ? people : desk;
        const Actor actor{{person}, {u"usernew1"_s}, {}};
        for (int i = 0; i < 20; ++i) {
            const auto opened = journal.cases().open(CaseKind::Unknown, u"payout"_s, QString::number(i), u"no answer"_s);
            if (i % 2 == 0 && (!opened || !journal.cases().close(opened->id, u"seen at the bank"_s, actor)))
                return tl::unexpected(Error{.kind = Error::Kind::Storage});
        }
        const auto list = journal.lists().set(u"reasons"_s, 0, {u"Wrong account"_s}, actor);
        return list ? Result<void>{} : tl::unexpected(list.error());
    });
    const auto anchored = test.journal().write<Anchor>([&](Journal &journal) { return journal.anchors().make(key); });
    return made && anchored;
}

void TstVerification::aWholeJournalHolds()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(verifyJournal(test.journal()).holds()); // also an empty one
    const AnchorKey key = makeAnchorKey();
    QVERIFY(fill(test, key));
    const VerificationReport report = verifyJournal(test.journal());
    QVERIFY2(report.holds(), qPrintable(report.problem ? report.problem->where + report.problem->detail : QString{}));
    QCOMPARE(report.entries, 34);
    QCOMPARE(report.anchors, 1);
    QCOMPARE(report.rows, 24);
    QCOMPARE(report.headCode.size(), 19);
}

void TstVerification::attacksAreFound_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<Problem>("kind");
    QTest::addColumn<qint64>("row");

    QTest::newRow("change a text") << QStringList{u"UPDATE audit SET actor = 'other' WHERE seq = 5"_s} << Problem::WrongHash << 5LL;
    QTest::newRow("change a time") << QStringList{u"UPDATE audit SET happened_at = happened_at + 1 WHERE seq = 1"_s} << Problem::WrongHash << 1LL;
    QTest::newRow("delete one") << QStringList{u"DELETE FROM audit WHERE seq = 7"_s} << Problem::Gap << 7LL;
    QTest::newRow("delete the first") << QStringList{u"DELETE FROM audit WHERE seq = 1"_s} << Problem::Gap << 1LL;
    QTest::newRow("delete and close ranks")
        << QStringList{u"DELETE FROM audit WHERE seq = 34"_s, u"UPDATE audit SET seq = 34 WHERE seq = 33"_s} << Problem::Gap << 33LL;
    QTest::newRow("insert at the end")
        << QStringList{u"INSERT INTO audit (seq, id, happened_at, actor, desk, login, action, result, object_kind, object_id, "
                       "old_values, new_values, hash) SELECT 35, '018f3b6e-0000-7000-8000-00000000ffff', happened_at, actor, "
                       "desk, login, action, result, object_kind, object_id, old_values, new_values, hash FROM audit WHERE seq = 34"_s}
        << Problem::WrongHash << 35LL;
    QTest::newRow("swap two")
        << QStringList{u"UPDATE audit SET seq = 1000 WHERE seq = 10"_s, u"UPDATE audit SET seq = 10 WHERE seq = 11"_s,
                       u"UPDATE audit SET seq = 11 WHERE seq = 1000"_s}
        << Problem::WrongHash << 10LL;
    QTest::newRow("cut the end") << QStringList{u"DELETE FROM audit WHERE seq > 30"_s} << Problem::Truncated << 31LL;
    QTest::newRow("cut all") << QStringList{u"DELETE FROM audit"_s} << Problem::Truncated << 1LL;
    QTest::newRow("change an anchor's count") << QStringList{u"UPDATE anchor SET entries = 30, last_seq = 30"_s} << Problem::BadSignature << 30LL;
    QTest::newRow("give oneself a role by hand")
        << QStringList{u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) VALUES "
                       "('018f3b6e-0000-7000-8000-0000000000a9', '%1', 'usernew1', 'approver', 1, '', 2)"_s.arg(person)}
        << Problem::RowUnlogged << 0LL;
    QTest::newRow("change a role by hand") << QStringList{u"UPDATE role_grant SET role = 'approver'"_s} << Problem::RowDiffers << 3LL;
    QTest::newRow("delete a grant") << QStringList{u"DELETE FROM role_grant"_s} << Problem::RowMissing << 3LL;
    QTest::newRow("change a list") << QStringList{u"UPDATE shared_list SET items = '[]'"_s} << Problem::RowDiffers << 34LL;
    QTest::newRow("reopen a case") << QStringList{u"UPDATE open_case SET state = 'OPEN' WHERE object_id = '0'"_s} << Problem::RowDiffers << 5LL;
    QTest::newRow("delete a case") << QStringList{u"DELETE FROM open_case WHERE object_id = '1'"_s} << Problem::RowMissing << 6LL;
    QTest::newRow("rename an operator") << QStringList{u"UPDATE operator SET username = 'other'"_s} << Problem::RowDiffers << 2LL;
}

void TstVerification::attacksAreFound()
{
    QFETCH(QStringList, sql);
    QFETCH(Problem, kind);
    QFETCH(qint64, row);
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(fill(test, makeAnchorKey()));
    QVERIFY(test.tamper(sql));
    const VerificationReport report = verifyJournal(test.journal());
    QVERIFY(report.problem);
    QCOMPARE(int(report.problem->kind), int(kind));
    QCOMPARE(report.problem->row, row);
}

// Who can write can also compute hashes: only what was signed, or printed, gives them away.
void TstVerification::aLongerChainByAThiefNeedsTheAnchor()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(fill(test, makeAnchorKey()));
    QVERIFY(test.tamper({u"UPDATE audit SET actor = 'somebody else' WHERE seq = 20"_s}));
    QByteArray previous = (*test.journal().audit().entry(19))->hash;
    QStringList again;
    const auto entries = test.journal().audit().after(19, 100);
    for (const AuditEntry &entry : *entries) {
        previous = auditchain::hash(previous, entry);
        const QString bytes = test.isPostgres() ? u"'\\x%1'"_s : u"x'%1'"_s;
        again.append(u"UPDATE audit SET hash = %1 WHERE seq = %2"_s.arg(bytes.arg(QString::fromLatin1(previous.toHex())))
                         .arg(entry.row));
    }
    QVERIFY(test.tamper(again));
    const VerificationReport report = verifyJournal(test.journal());
    QVERIFY(report.problem);
    QCOMPARE(int(report.problem->kind), int(Problem::AnchorMismatch));
    QCOMPARE(report.entries, 34);
}

void TstVerification::anOlderCopyForgotTheAnchor()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(fill(test, makeAnchorKey()));
    Anchor remembered = **test.journal().anchors().newest();
    const VerificationReport good = verifyJournal(test.journal(), {.remembered = remembered});
    QVERIFY(good.holds());
    remembered.lastRow += 10; // what the desk saw after the copy was made
    remembered.entries += 10;
    const VerificationReport report = verifyJournal(test.journal(), {.remembered = remembered});
    QVERIFY(report.problem);
    QCOMPARE(int(report.problem->kind), int(Problem::AnchorForgotten));
}

void TstVerification::aStrangersAnchorIsNotBelieved()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const AnchorKey key = makeAnchorKey();
    QVERIFY(fill(test, key));
    QVERIFY(verifyJournal(test.journal(), {.trustedKeys = {key.publicKey}}).holds());
    const VerificationReport report = verifyJournal(test.journal(), {.trustedKeys = {makeAnchorKey().publicKey}});
    QVERIFY(report.problem);
    QCOMPARE(int(report.problem->kind), int(Problem::UnknownKey));
}

void TstVerification::triggersAndTransitionsAreLookedAt()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const QString drop = test.isPostgres() ? u"DROP TRIGGER audit_append_only ON audit"_s : u"DROP TRIGGER audit_no_update"_s;
    QVERIFY(test.database().run(drop));
    const VerificationReport triggers = verifyJournal(test.journal());
    QVERIFY(triggers.problem);
    QCOMPARE(int(triggers.problem->kind), int(Problem::SchemaDiffers));
    QVERIFY(triggers.problem->where.startsWith(u"audit_"_s));

    TestJournal other;
    QVERIFY2(other.isOpen(), qPrintable(other.problem()));
    QVERIFY(other.database().run(u"INSERT INTO transition (object_kind, from_state, to_state) VALUES ('case', 'CLOSED', 'OPEN')"_s));
    const VerificationReport transitions = verifyJournal(other.journal());
    QVERIFY(transitions.problem);
    QCOMPARE(transitions.problem->where, u"transition"_s);
}

void TstVerification::theLastEntriesAlone()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(fill(test, makeAnchorKey()));
    const VerificationReport report = verifyJournal(test.journal(), {.lastEntries = 10});
    QVERIFY(report.holds());
    QCOMPARE(report.entries, 10);
}

void TstVerification::stops()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    QVERIFY(fill(test, makeAnchorKey()));
    const std::atomic_bool stop{true};
    const VerificationReport report = verifyJournal(test.journal(), {.stop = &stop});
    QVERIFY(report.stopped && !report.holds());
    QCOMPARE(report.entries, 0);
}

QTEST_MAIN(TstVerification)
#include "tst_verification.moc"
