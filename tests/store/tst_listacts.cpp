// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listacts.h"
#include "tests/support/testjournal.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The shared lists in the journal, on both engines.
class TstListActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup() { m_test.reset(); }
    void builtInUntilSomebodySetsThem();
    void whatWasSetComesBack();
    void onlyWhatChangedGetsAVersionAndALog();
    void somebodyElseWasFirst();
    void notWithoutTheRight();
    void whatIsWrongIsRefusedAndLogged();
    void writtenAroundTheProgram();

private:
    [[nodiscard]] Result<SharedLists> read()
    {
        return m_test->journal().write<SharedLists>(
            [this](Journal &journal) { return lists::current(journal, m_environment); });
    }
    [[nodiscard]] Result<SharedLists> set(const SharedLists &wanted, const Actor &actor)
    {
        return m_test->journal().write<SharedLists>(
            [&](Journal &journal) { return lists::set(journal, actor, m_environment, wanted); });
    }
    [[nodiscard]] qint64 entries() { return m_test->journal().audit().head()->first; }

    std::unique_ptr<TestJournal> m_test;
    const Environment m_environment = demoEnvironment();
    const Actor m_administrator{{u"018f3b6e-0000-7000-8000-000000000001"_s}, {u"usernew1"_s}, {}};
    const Actor m_other{{u"018f3b6e-0000-7000-8000-000000000002"_s}, {u"usernew2"_s}, {}};
};

void TstListActs::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    Database &database = m_test->database();
    for (const Actor &actor : {m_administrator, m_other}) {
        const auto added = database.run(u"INSERT INTO operator (id, username, folded, added_at) VALUES (?, ?, ?, 1)"_s,
                                        {actor.id.value, actor.username.value, actor.username.value});
        QVERIFY2(added, whyNot(added).constData());
    }
    const auto granted =
        database.run(u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) VALUES "
                     "('018f3b6e-0000-7000-8000-0000000000a1', ?, 'usernew1', 'administrator', 1, '', 1)"_s,
                     {m_administrator.id.value});
    QVERIFY2(granted, whyNot(granted).constData());
}

void TstListActs::builtInUntilSomebodySetsThem()
{
    const auto found = read();
    QVERIFY2(found, whyNot(found).constData());
    QCOMPARE(*found, builtInLists(m_environment));
}

void TstListActs::whatWasSetComesBack()
{
    SharedLists wanted = builtInLists(m_environment);
    wanted.linkHosts = {u"pay.example.id"_s};
    wanted.statuses[2].actions = StatusAction::Refund;
    wanted.statuses.append({u"REFUND REJECTED"_s, StatusAction::Refund | StatusAction::Complete});
    wanted.refundReasons.append(u"Barang \"rusak\" – ü"_s);
    wanted.cancelReasons = {u"Salah pesan"_s};
    wanted.closeReasons.removeLast();
    const auto done = set(wanted, m_administrator);
    QVERIFY2(done, whyNot(done).constData());
    QCOMPARE(done->version, 5);
    QCOMPARE(done->setBy, m_administrator.username);
    QVERIFY(!done->setAt.isNull());
    wanted.version = done->version;
    wanted.setBy = done->setBy;
    wanted.setAt = done->setAt;
    QCOMPARE(*done, wanted);
    QCOMPARE(*read(), wanted);
    wanted.linkHosts.clear(); // then no link is opened
    QVERIFY(set(wanted, m_administrator));
    QVERIFY(read()->linkHosts.isEmpty());
}

void TstListActs::onlyWhatChangedGetsAVersionAndALog()
{
    const qint64 before = entries();
    SharedLists wanted = builtInLists(m_environment);
    wanted.linkHosts.append(u"pay.example.id"_s);
    const auto done = set(wanted, m_administrator);
    QVERIFY2(done, whyNot(done).constData());
    QCOMPARE(done->version, 1);
    QCOMPARE(entries(), before + 1);
    const auto entry = *m_test->journal().audit().entry(before + 1);
    QVERIFY(entry.has_value());
    QCOMPARE(entry->action.word, u"list.set"_s);
    QCOMPARE(entry->actor, m_administrator.username);
    QCOMPARE(int(entry->result), int(AuditResult::Done));
    QVERIFY(entry->after.contains(u"pay.example.id"_s));
    QVERIFY(m_test->journal().takeTouched().tables.contains(u"shared_list"_s));
    QCOMPARE(set(*done, m_administrator)->version, 1); // nothing changed
    QCOMPARE(entries(), before + 1);
}

void TstListActs::somebodyElseWasFirst()
{
    SharedLists mine = builtInLists(m_environment);
    SharedLists theirs = mine;
    mine.linkHosts.append(u"mine.example.id"_s);
    theirs.closeReasons.append(u"Selesai"_s); // another list: the page showed both
    QVERIFY(set(theirs, m_administrator));
    const auto done = set(mine, m_administrator);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(read()->linkHosts, builtInLists(m_environment).linkHosts);
}

void TstListActs::notWithoutTheRight()
{
    const qint64 before = entries();
    SharedLists wanted = builtInLists(m_environment);
    wanted.linkHosts.append(u"evil.example.id"_s);
    const auto done = set(wanted, m_other);
    QCOMPARE(done.error().kind, Error::Kind::Forbidden);
    QCOMPARE(*read(), builtInLists(m_environment));
    const auto entry = *m_test->journal().audit().entry(before + 1);
    QVERIFY(entry.has_value());
    QCOMPARE(int(entry->result), int(AuditResult::Refused));
    QCOMPARE(entry->actor, m_other.username);
}

void TstListActs::whatIsWrongIsRefusedAndLogged()
{
    const qint64 before = entries();
    SharedLists wanted = builtInLists(m_environment);
    wanted.linkHosts.append(u"http://pay.example.id"_s);
    QCOMPARE(set(wanted, m_administrator).error().kind, Error::Kind::InvalidInput);
    wanted = builtInLists(m_environment);
    wanted.statuses.removeFirst(); // PENDING
    QCOMPARE(set(wanted, m_administrator).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(entries(), before + 2);
    QCOMPARE(*read(), builtInLists(m_environment));
}

void TstListActs::writtenAroundTheProgram()
{
    QVERIFY(m_test->tamper(
        {u"INSERT INTO shared_list (id, name, version, items, set_by, set_at) VALUES "
         "('018f3b6e-0000-7000-8000-0000000000b1', 'payment_hosts', 1, '[\"http://evil\"]', 'x', 1)"_s}));
    QCOMPARE(read().error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TstListActs)
#include "tst_listacts.moc"
