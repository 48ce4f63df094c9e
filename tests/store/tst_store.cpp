// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peopleacts.h"
#include "store/store.h"
#include "tests/support/postgresserver.h"
#include "tests/support/testjournal.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The GUI thread's side: queues, replies, contexts, pages.
class TstStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestJournal::engines(); }
    void init();
    void cleanup();
    void opensPrivately();
    void writesAndReads();
    void aWriteOutlivesItsPage();
    void aReadDiesWithItsPage();
    void slicesTakeTurns();
    void nothingIsWrittenWhileLocked();
    void feedsTell();
    void theLogIsReadByWhoMay();
    void anotherEnvironmentIsForeign();
    void closingFinishesWhatWasAsked();
    void reconnects();

private:
    void open();
    template <typename T>
    Result<T> wait(const std::function<void(Reply<T>)> &ask);

    QTemporaryDir m_folder;
    StoreLocation m_location;
    std::unique_ptr<Store> m_store;
    int m_files = 0;
};

namespace {

Result<AuditEntry> note(Journal &journal)
{
    return journal.audit().append({.actor = {u"usernew1"_s}, .action = {u"test.note"_s}});
}

} // namespace

template <typename T>
Result<T> TstStore::wait(const std::function<void(Reply<T>)> &ask)
{
    Result<T> answer = tl::unexpected(Error{.kind = Error::Kind::TimedOut});
    bool answered = false;
    ask({this, [&](Result<T> result) {
             answer = std::move(result);
             answered = true;
         }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answered, 20'000); }();
    return answer;
}

void TstStore::init()
{
    QFETCH_GLOBAL(int, engine);
    if (StoreLocation::Engine(engine) == StoreLocation::Engine::Postgres) {
        QVERIFY2(postgresServer().problem().isEmpty(), qPrintable(postgresServer().problem()));
        m_location = postgresServer().newDatabase();
    } else {
        m_location = {.environment = u"sandbox"_s, .file = m_folder.filePath(u"%1/journal.sqlite"_s.arg(++m_files))};
    }
    open();
}

void TstStore::open()
{
    m_store = std::make_unique<Store>();
    const auto state = wait<JournalState>([&](const Reply<JournalState> &done) {
        m_store->open(m_location, {{u"018f3b6e-0000-7000-8000-00000000d001"_s}, u"Desk 1"_s}, done);
    });
    QVERIFY2(state, whyNot(state).constData());
    QVERIFY2(state->mayWrite(), qPrintable(state->detail));
    QVERIFY(!state->journalId.isEmpty());
}

void TstStore::cleanup()
{
    m_store.reset();
}

void TstStore::opensPrivately()
{
    if (m_location.engine == StoreLocation::Engine::Postgres)
        return;
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QFileInfo file(m_location.file + QLatin1String(suffix));
        QVERIFY2(file.exists(), suffix);
        QCOMPARE(file.permissions() & ~owner, QFile::Permissions{});
    }
}

void TstStore::writesAndReads()
{
    const auto written = wait<AuditEntry>([&](auto done) { m_store->write<AuditEntry>(note, done); });
    QVERIFY2(written, whyNot(written).constData());
    const auto read = wait<std::optional<AuditEntry>>([&](auto done) {
        m_store->read<std::optional<AuditEntry>>(
            [row = written->row](Journal &journal) { return journal.audit().entry(row); }, done);
    });
    QVERIFY2(read, whyNot(read).constData());
    QCOMPARE(**read, *written);
    // The reader's connection cannot write, whatever it is asked.
    const auto smuggled = wait<AuditEntry>([&](auto done) { m_store->read<AuditEntry>(note, done); });
    QVERIFY(!smuggled);
    QVERIFY2(smuggled.error().detail.startsWith(u"read-only"_s), qPrintable(smuggled.error().detail));
}

void TstStore::aWriteOutlivesItsPage()
{
    auto page = std::make_unique<QObject>();
    bool told = false;
    m_store->write<AuditEntry>(note, {page.get(), [&](const auto &) { told = true; }});
    page.reset();
    QSignalSpy added(&m_store->auditSource(), &PageFeed::rowsAdded);
    QTRY_COMPARE(added.size(), 1);
    QVERIFY(!told);
}

void TstStore::aReadDiesWithItsPage()
{
    QSemaphore entered;
    QSemaphore go;
    std::atomic_int run{0};
    auto page = std::make_unique<QObject>();
    bool told = false;
    const auto read = [&](Journal &) -> Result<int> {
        ++run;
        entered.release();
        go.acquire();
        return 1;
    };
    m_store->read<int>(read, {page.get(), [&](const auto &) { told = true; }});
    m_store->read<int>(read, {page.get(), [&](const auto &) { told = true; }}); // waits behind the first
    entered.acquire();
    page.reset();
    go.release(2);
    const auto after =
        wait<int>([&](auto done) { m_store->read<int>([](Journal &) -> Result<int> { return 2; }, done); });
    QCOMPARE(*after, 2);
    QCOMPARE(run.load(), 1); // the second was never begun
    QVERIFY(!told);
}

void TstStore::slicesTakeTurns()
{
    QSemaphore entered;
    QSemaphore go;
    QStringList order;
    m_store->readInSlices<int>(
        [&](Journal &, int &sum) -> Result<bool> {
            entered.release();
            go.acquire();
            return ++sum == 3;
        },
        {this, [&](const Result<int> &sum) { order.append(u"long %1"_s.arg(*sum)); }});
    entered.acquire();
    m_store->read<int>([](Journal &) -> Result<int> { return 1; },
                       {this, [&](const auto &) { order.append(u"short"_s); }});
    go.release(3);
    QTRY_COMPARE(order, (QStringList{u"short"_s, u"long 3"_s}));
}

void TstStore::nothingIsWrittenWhileLocked()
{
    JournalState state = m_store->state();
    state.health = JournalState::Health::Tampered;
    QSignalSpy changed(m_store.get(), &Store::stateChanged);
    m_store->setState(state);
    QCOMPARE(changed.size(), 1);
    const auto refused = wait<AuditEntry>([&](auto done) { m_store->write<AuditEntry>(note, done); });
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    const auto read = wait<std::pair<qint64, QByteArray>>([&](auto done) {
        m_store->read<std::pair<qint64, QByteArray>>([](Journal &journal) { return journal.audit().head(); }, done);
    });
    QCOMPARE(read->first, 1); // the desk that presented itself
}

void TstStore::feedsTell()
{
    QSignalSpy entries(&m_store->auditSource(), &PageFeed::rowsAdded);
    QSignalSpy cases(&m_store->caseSource(), &PageFeed::rowsAdded);
    QSignalSpy tables(m_store.get(), &Store::tablesChanged);
    const auto opened = wait<Case>([&](auto done) {
        m_store->write<Case>(
            [](Journal &journal) {
                return journal.cases().open(CaseKind::PaidLate, u"invoice"_s, u"OM1"_s, u"seen"_s);
            },
            done);
    });
    QVERIFY2(opened, whyNot(opened).constData());
    QTRY_COMPARE(entries.size(), 1);
    QTRY_COMPARE(cases.size(), 1);
    QCOMPARE(cases.first().first().value<QList<RowId>>(), QList<RowId>{opened->row});
    QTRY_COMPARE(tables.size(), 1);
    const auto rows = wait<QList<Case>>([&](auto done) { m_store->caseSource().rows({opened->row}, done); });
    QCOMPARE(*rows, QList<Case>{*opened});
    QCOMPARE(entries.first().first().value<QList<RowId>>(), QList<RowId>{2}); // after the desk that presented itself
}

void TstStore::theLogIsReadByWhoMay()
{
    const auto people = wait<QList<Actor>>([&](auto done) {
        m_store->write<QList<Actor>>(
            [](Journal &journal) -> Result<QList<Actor>> {
                QList<Actor> actors;
                for (const Role role : {Role::Auditor, Role::Maker}) {
                    const Username name{roleNames(role).constFirst() + u"1"_s};
                    if (const auto given = people::grantForTraining(journal, {{name, role}}); !given)
                        return tl::unexpected(given.error());
                    const auto here = people::arrive(journal, name);
                    if (!here)
                        return tl::unexpected(here.error());
                    actors.append({.id = here->who.id, .username = name, .desk = {}});
                }
                return actors;
            },
            done);
    });
    QVERIFY2(people, whyNot(people).constData());
    const auto ask = [&] { return wait<PageSummary>([&](auto done) { m_store->auditSource().summary({}, done); }); };
    const auto page = [&] {
        return wait<QList<AuditEntry>>([&](auto done) { m_store->auditSource().rows({1}, done); });
    };
    QCOMPARE(ask().error().kind, Error::Kind::Forbidden); // nobody
    m_store->readAuditAs(people->at(0));
    QVERIFY(ask());
    QCOMPARE(page()->size(), 1);
    m_store->readAuditAs(people->at(1));
    QCOMPARE(ask().error().kind, Error::Kind::Forbidden);
    QCOMPARE(page().error().kind, Error::Kind::Forbidden);
    // The reader cannot write it down itself.
    const auto refusals = [&] {
        return *wait<qint64>([&](auto done) {
            m_store->read<qint64>(
                [](Journal &journal) {
                    return journal.database().number(
                        u"SELECT count(*) FROM audit WHERE action = 'audit.read' AND result = "
                        "'refused' AND actor = 'maker1'"_s);
                },
                done);
        });
    };
    QTRY_VERIFY(refusals() >= 1);
}

void TstStore::anotherEnvironmentIsForeign()
{
    m_store.reset();
    m_location.environment = u"production"_s;
    Store other;
    const auto state = wait<JournalState>([&](const Reply<JournalState> &done) { other.open(m_location, {}, done); });
    QCOMPARE(state->health, JournalState::Health::Foreign);
}

void TstStore::closingFinishesWhatWasAsked()
{
    for (int i = 0; i < 50; ++i)
        m_store->write<AuditEntry>(note, {});
    m_store.reset();
    open();
    const auto head = wait<std::pair<qint64, QByteArray>>([&](auto done) {
        m_store->read<std::pair<qint64, QByteArray>>([](Journal &journal) { return journal.audit().head(); }, done);
    });
    QCOMPARE(head->first, 51);
}

void TstStore::reconnects()
{
    if (m_location.engine == StoreLocation::Engine::Sqlite)
        return;
    postgresServer().kill();
    const auto lost = wait<AuditEntry>([&](auto done) { m_store->write<AuditEntry>(note, done); });
    QCOMPARE(lost.error().kind, Error::Kind::Storage);
    QVERIFY(postgresServer().start());
    const auto written = wait<AuditEntry>([&](auto done) { m_store->write<AuditEntry>(note, done); });
    QVERIFY2(written, whyNot(written).constData());
}

QTEST_MAIN(TstStore)
#include "tst_store.moc"
