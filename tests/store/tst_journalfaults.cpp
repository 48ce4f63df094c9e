// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/verification.h"
#include "tests/support/testjournal.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

// The i-th access to the database fails, for every i, until a run is untouched; and several writers at once. Whatever
// happens, a transaction is there as a whole or not at all, and the chain is whole.
class TstJournalFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void everyAccessMayFail();
    void everyStepOfOpeningMayFail();
    void writersTakeTurns();
};

namespace {

// Counts down to the access that fails, and lets the engine itself undo what it would after such a failure.
class FailingAccess final : public SqlWatch
{
public:
    explicit FailingAccess(int which)
        : m_left(which)
    { }
    SqlFault before(const QString &) override { return --m_left == 0 ? SqlFault::InputOutput : SqlFault::None; }
    [[nodiscard]] bool untouched() const { return m_left > 0; }

private:
    int m_left;
};

const Actor actor{{}, {u"usernew1"_s}, {}};

// Several tables, each with its entries.
Result<Case> aBusyTransaction(Journal &journal)
{
    auto one = journal.cases().open(CaseKind::Unknown, u"payout"_s, u"p"_s, u"no answer"_s);
    if (!one)
        return one;
    auto closed = journal.cases().close(one->id, u"seen at the bank"_s, actor);
    if (!closed)
        return closed;
    const auto list = journal.lists().current(u"reasons"_s);
    const auto set = list ? journal.lists().set(u"reasons"_s, list->version, {u"Wrong account"_s}, actor) : list;
    return set ? closed : tl::unexpected(set.error());
}

} // namespace

void TstJournalFaults::everyAccessMayFail()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    int failed = 0;
    for (int i = 1;; ++i) {
        const qint64 before = test.journal().audit().head()->first;
        FailingAccess access(i);
        bool wrote = false;
        {
            // The connection's own set-up counts too: it may fail to open.
            const auto opened = Database::open(test.location(), Database::Access::Write, &access);
            if (opened) {
                Journal journal(**opened, {{}, u"Desk 2"_s});
                wrote = journal.write<Case>(aBusyTransaction).has_value();
            }
        }
        const qint64 after = test.journal().audit().head()->first;
        QCOMPARE(after - before, wrote ? 3 : 0);
        QCOMPARE(*test.journal().cases().openCount(), 0);
        const VerificationReport report = verifyJournal(test.journal());
        QVERIFY2(report.holds(), qPrintable(report.problem ? report.problem->where : QString{}));
        QCOMPARE(wrote, access.untouched());
        if (access.untouched())
            break;
        ++failed;
    }
    QVERIFY2(failed > 20, qPrintable(QString::number(failed)));
}

void TstJournalFaults::everyStepOfOpeningMayFail()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    const QString folder = QFileInfo(test.location().file).path();
    int failed = 0;
    for (int i = 1;; ++i) {
        StoreLocation location = test.location();
        if (test.isPostgres()) {
            // A schema of its own in the same database: a new one for each round would take minutes.
            QVERIFY(test.database().run(u"CREATE SCHEMA IF NOT EXISTS half"_s));
        } else {
            location.file = folder + u"/half.sqlite"_s;
        }
        FailingAccess access(i);
        bool whole = false;
        {
            const auto opened = Database::open(location, Database::Access::Write, &access);
            if (opened && (!test.isPostgres() || (*opened)->run(u"SET search_path = half, public"_s)))
                whole = migrate(**opened).has_value();
        }
        // After a failure there is no half step: the schema ends with a whole one, or is all there when only the look
        // for a further step failed.
        const auto again = Database::open(location, Database::Access::Write);
        QVERIFY2(again, whyNot(again).constData());
        if (test.isPostgres())
            QVERIFY((*again)->run(u"SET search_path = half"_s));
        const auto version = schemaVersion(**again);
        QVERIFY2(version, whyNot(version).constData());
        QVERIFY(*version <= newestSchema() && (*version == newestSchema() || !whole));
        const auto payouts = (*again)->number(
            test.isPostgres()
                ? u"SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE 'payout%'"_s
                : u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name LIKE 'payout%'"_s);
        QCOMPARE(payouts.value_or(-1), *version < 2 ? 0 : 2);
        if (access.untouched())
            break;
        ++failed;
    }
    QVERIFY2(failed > 30, qPrintable(QString::number(failed)));
}

void TstJournalFaults::writersTakeTurns()
{
    TestJournal test;
    QVERIFY2(test.isOpen(), qPrintable(test.problem()));
    constexpr int writers = 4;
    constexpr int rounds = 25;
    std::atomic_int written{0};
    std::vector<std::thread> threads;
    threads.reserve(writers);
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            const auto database = Database::open(test.location(), Database::Access::Write);
            if (!database)
                return;
            Journal journal(**database, {{}, u"Desk %1"_s.arg(writer)});
            QRandomGenerator random(quint32(writer) + 1);
            for (int round = 0; round < rounds; ++round) {
                const bool undo = random.bounded(4) == 0;
                const auto done = journal.write<int>([&](Journal &inside) -> Result<int> {
                    int entries = 0;
                    for (int left = random.bounded(1, 4); left > 0; --left, ++entries) {
                        if (const auto entry = inside.audit().append({.action = {u"test.write"_s}}); !entry)
                            return tl::unexpected(entry.error());
                    }
                    return undo ? Result<int>{tl::unexpected(Error{.kind = Error::Kind::Conflict})}
                                : Result<int>{entries};
                });
                if (done)
                    written += *done;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const VerificationReport report = verifyJournal(test.journal());
    QVERIFY2(report.holds(), qPrintable(report.problem ? report.problem->detail : QString{}));
    QCOMPARE(report.entries, written.load());
    QVERIFY(written.load() > writers * rounds / 2);
}

QTEST_MAIN(TstJournalFaults)
#include "tst_journalfaults.moc"
