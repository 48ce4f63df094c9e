// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/environment.h"
#include "store/counteracts.h"
#include "tests/support/testjournal.h"
#include "tests/support/testpeople.h"

#include <QTest>

using namespace Qt::StringLiterals;

// What is sold at the counter and whose codes are shown, in the journal, on both engines.
class TstCounterRules : public QObject
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
    void onlyAdministratorsSetThem();
    void whatIsWrongIsRefusedAndLogged_data();
    void whatIsWrongIsRefusedAndLogged();
    void writtenAroundTheProgram_data();
    void writtenAroundTheProgram();

private:
    [[nodiscard]] Result<CounterRules> read(const Environment &environment = sandbox())
    {
        return counteracts::rules(m_test->journal(), environment);
    }
    [[nodiscard]] Result<CounterRules> set(const CounterRules &wanted, const Actor &actor)
    {
        return m_test->journal().write<CounterRules>(
            [&](Journal &journal) { return counteracts::setRules(journal, actor, sandbox(), wanted); });
    }
    [[nodiscard]] static Environment sandbox() { return {.kind = Environment::Kind::Sandbox}; }
    [[nodiscard]] static CounterRules changed()
    {
        CounterRules rules = builtInCounterRules(sandbox());
        rules.stores.append({.name = u"Kantin \"Lantai 2\" – ü"_s,
                             .seller = {u"kantin@toko"_s},
                             .service = Platform::OnDelivery,
                             .commission = Rupiah{9'007'199'254'740'993}, // beyond a double
                             .commissionShare = 250});
        rules.merchants.append({.nmid = u"ID1020021181745"_s, .name = u" TOKO  MAJU "_s});
        return rules;
    }
    [[nodiscard]] qint64 entries() { return m_test->journal().audit().head()->first; }

    std::unique_ptr<TestJournal> m_test;
    Actor m_administrator{};
    Actor m_cashier{};
};

void TstCounterRules::init()
{
    m_test = std::make_unique<TestJournal>();
    QVERIFY2(m_test->isOpen(), qPrintable(m_test->problem()));
    m_administrator = testPerson(m_test->journal(), u"admin1"_s, Role::Administrator);
    m_cashier = testPerson(m_test->journal(), u"cashier1"_s, Role::Cashier | Role::Maker | Role::Approver);
}

void TstCounterRules::builtInUntilSomebodySetsThem()
{
    const auto found = read();
    QVERIFY2(found, whyNot(found).constData());
    QCOMPARE(*found, builtInCounterRules(sandbox()));
    QCOMPARE(*read(productionEnvironment()), CounterRules{});
}

void TstCounterRules::whatWasSetComesBack()
{
    CounterRules wanted = changed();
    const auto done = set(wanted, m_administrator);
    QVERIFY2(done, whyNot(done).constData());
    QCOMPARE(done->version, 2);
    QCOMPARE(done->setBy, m_administrator.username);
    QCOMPARE(done->setAt, m_test->now);
    wanted.version = done->version;
    wanted.setBy = done->setBy;
    wanted.setAt = done->setAt;
    QCOMPARE(*done, wanted);
    QCOMPARE(*read(), wanted);
    wanted.stores.clear(); // then nothing is sold
    wanted.merchants.clear();
    QVERIFY(set(wanted, m_administrator));
    QVERIFY(read()->stores.isEmpty() && read()->merchants.isEmpty());
}

void TstCounterRules::onlyWhatChangedGetsAVersionAndALog()
{
    const qint64 before = entries();
    CounterRules wanted = builtInCounterRules(sandbox());
    wanted.merchants = changed().merchants;
    const auto done = set(wanted, m_administrator);
    QVERIFY2(done, whyNot(done).constData());
    QCOMPARE(done->version, 1);
    QCOMPARE(entries(), before + 1);
    const AuditEntry entry = testNewestEntry(m_test->journal());
    QCOMPARE(entry.action.word, u"list.set"_s);
    QCOMPARE(entry.actor, m_administrator.username);
    QVERIFY(entry.after.contains(u"ID1020021181745"_s));
    QCOMPARE(set(*done, m_administrator)->version, 1); // nothing changed
    QCOMPARE(entries(), before + 1);
}

void TstCounterRules::somebodyElseWasFirst()
{
    CounterRules theirs = builtInCounterRules(sandbox());
    theirs.stores[0].commission = Rupiah{2'000};
    QVERIFY(set(theirs, m_administrator));
    const auto done = set(changed(), m_administrator);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Conflict);
    QCOMPARE(read()->stores, theirs.stores);
}

void TstCounterRules::onlyAdministratorsSetThem()
{
    const auto done = set(changed(), m_cashier);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::Forbidden);
    QCOMPARE(*read(), builtInCounterRules(sandbox()));
    const AuditEntry entry = testNewestEntry(m_test->journal());
    QCOMPARE(int(entry.result), int(AuditResult::Refused));
    QCOMPARE(entry.actor, m_cashier.username);
}

void TstCounterRules::whatIsWrongIsRefusedAndLogged_data()
{
    QTest::addColumn<CounterRules>("rules");
    const auto row = [](const char *name, const auto &change) {
        CounterRules rules = builtInCounterRules(sandbox());
        change(rules);
        QTest::newRow(name) << rules;
    };
    row("a store without a name", [](auto &r) { r.stores[0].name.clear(); });
    row("two of one name", [](auto &r) { r.stores.append(r.stores[0]); });
    row("a share above all", [](auto &r) { r.stores[0].commissionShare = maximumCommissionShare + 1; });
    row("an NMID that is none", [](auto &r) { r.merchants[0].nmid = u"ID12"_s; });
    row("too many", [](auto &r) {
        for (int i = 0; i < maximumCounterStores; ++i)
            r.stores.append({.name = u"Toko %1"_s.arg(i), .seller = {u"penjual"_s}});
    });
}

void TstCounterRules::whatIsWrongIsRefusedAndLogged()
{
    QFETCH(const CounterRules, rules);
    const qint64 before = entries();
    const auto done = set(rules, m_administrator);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, Error::Kind::InvalidInput);
    QCOMPARE(entries(), before + 1);
    QCOMPARE(*read(), builtInCounterRules(sandbox()));
}

void TstCounterRules::writtenAroundTheProgram_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("items");
    const QString stores = u"counter_stores"_s;
    const QString merchants = u"qris_merchants"_s;
    const auto row = [](const char *what, const QString &name, const QString &items) {
        QTest::newRow(what) << name << items;
    };
    row("a word", stores, uR"(["Toko"])"_s);
    row("no service", stores, uR"([{"name":"A","seller":"b","commission":1,"share":0}])"_s);
    row("another service", stores, uR"([{"name":"A","seller":"b","service":"X","commission":1,"share":0}])"_s);
    row("a commission of text", stores,
        uR"([{"name":"A","seller":"b","service":"ONMARKET","commission":"1","share":0}])"_s);
    row("a commission of sen", stores,
        uR"([{"name":"A","seller":"b","service":"ONMARKET","commission":1.5,"share":0}])"_s);
    row("no share", stores, uR"([{"name":"A","seller":"b","service":"ONMARKET","commission":1}])"_s);
    row("a share that does not fit", stores,
        uR"([{"name":"A","seller":"b","service":"ONMARKET","commission":1,"share":4294967296}])"_s);
    row("no seller", stores, uR"([{"name":"A","service":"ONMARKET","commission":1,"share":0}])"_s);
    row("a merchant without a name", merchants, uR"([{"nmid":"ID1020021181745"}])"_s);
    row("a merchant of numbers", merchants, uR"([{"nmid":1020021181745,"name":"A"}])"_s);
    row("a list", merchants, u"[[]]"_s);
}

void TstCounterRules::writtenAroundTheProgram()
{
    QFETCH(const QString, name);
    QFETCH(const QString, items);
    QVERIFY(read());
    QVERIFY(m_test->tamper({u"INSERT INTO shared_list (id, name, version, items, set_by, set_at) VALUES "
                            "('018f3b6e-0000-7000-8000-0000000000b1', '%1', 1, '%2', 'x', 1)"_s.arg(name, items)}));
    const auto found = read();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(TstCounterRules)
#include "tst_counterrules.moc"
