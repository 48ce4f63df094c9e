// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a journal against what lies in its place; copies, and putting one back.
#include "journaldesk.h"
#include "store/journalcheck.h"

#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using Health = JournalState::Health;

class TstJournalFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void moneyWaitsForTheCheck();
    void aRefusedPlaceLeavesNothingOpen();
    void anOlderCopyIsFound();
    void anEmptyJournalIsFound();
    void onlyAnAdministratorAccepts();
    void aRoleGivenByHandIsFound();
    void aMissingLogIsFound();
    void aForeignLogIsFound();
    void copying();
    void copyingIsRefused_data();
    void copyingIsRefused();
    void restoring();
    void restoringIsRefused();
    void restoringADamagedOne();
    void aCopyIsMadeBeforeAMigration();

private:
    [[nodiscard]] QString in(const QString &name) const { return m_folder->filePath(name); }
    template <typename T>
    static Result<T> wait(const std::function<void(const Reply<T> &)> &ask);
    [[nodiscard]] Result<QList<AuditEntry>> log();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalDesk> m_desk;
    Actor m_admin;
    Actor m_maker;
};

template <typename T>
Result<T> TstJournalFlow::wait(const std::function<void(const Reply<T> &)> &ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask({&context, [&](const Result<T> &found) { answer = found; }});
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 60'000))
        qFatal("no answer came");
    return *answer;
}

Result<QList<AuditEntry>> TstJournalFlow::log()
{
    return wait<QList<AuditEntry>>([this](const Reply<QList<AuditEntry>> &reply) {
        m_desk->store().read<QList<AuditEntry>>([](Journal &journal) { return journal.audit().after(0, 10'000); },
                                                reply);
    });
}

void TstJournalFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<JournalDesk>(m_folder->path());
    QCOMPARE(m_desk->open().health, Health::Good);
    m_admin = m_desk->person(u"admin1"_s, u"administrator"_s);
    m_maker = m_desk->person(u"maker1"_s, u"maker"_s);
    QVERIFY(m_desk->act(u"one"_s));
    QCOMPARE(m_desk->open().health, Health::Good);
}

void TstJournalFlow::cleanup()
{
    m_desk.reset();
}

void TstJournalFlow::moneyWaitsForTheCheck()
{
    QList<JournalState> states;
    connect(&m_desk->store(), &Store::stateChanged, this, [&](const JournalState &state) { states.append(state); });
    QCOMPARE(m_desk->open().health, Health::Good);
    QVERIFY(states.size() >= 2);
    for (const JournalState &state : std::as_const(states).mid(0, states.size() - 1))
        QVERIFY(!state.mayMoveMoney());
    QVERIFY(states.constLast().mayMoveMoney());
}

// Another environment's journal lies where it is not safe: this one's entries are not shown in its stead.
void TstJournalFlow::aRefusedPlaceLeavesNothingOpen()
{
    QVERIFY(log());
    QVERIFY(QDir().mkpath(in(u"Dropbox/kas"_s)));
    m_desk->place().location.file = in(u"Dropbox/kas/demo.sqlite"_s);
    QCOMPARE(m_desk->open().health, Health::BadPlace);
    QVERIFY(!log());
}

void TstJournalFlow::anOlderCopyIsFound()
{
    m_desk->close();
    QVERIFY(QFile::copy(m_desk->file(), in(u"older"_s)));
    QCOMPARE(m_desk->open().health, Health::Good);
    QVERIFY(m_desk->act(u"two"_s));
    QCOMPARE(m_desk->open().health, Health::Good);
    m_desk->close();
    QVERIFY(QFile::remove(m_desk->file()) && QFile::copy(in(u"older"_s), m_desk->file()));

    QCOMPARE(m_desk->open().health, Health::Older);
    QVERIFY(!m_desk->store().state().mayMoveMoney());
    // It does not become the right one by going on from there.
    for (int i = 0; i < 5; ++i)
        QVERIFY(m_desk->act(u"other"_s));
    QCOMPARE(m_desk->open().health, Health::Older);
}

void TstJournalFlow::anEmptyJournalIsFound()
{
    m_desk->close();
    QVERIFY(QFile::remove(m_desk->file()));
    QCOMPARE(m_desk->open().health, Health::Older);
    // Its first administrator may still come and accept it, in writing.
    const Actor newcomer = m_desk->person(u"admin2"_s, u"administrator"_s);
    const auto accepted =
        wait<void>([&](const Reply<void> &reply) { m_desk->flow().accept(newcomer, u"the disk died"_s, reply); });
    QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().detail));
    QCOMPARE(m_desk->store().state().health, Health::Good);
    const auto entries = log();
    QCOMPARE(entries->constLast().action.word, u"journal.accept"_s);
    QVERIFY(entries->constLast().after.contains(u"the disk died"_s));
    QCOMPARE(m_desk->open().health, Health::Good); // from now on it is the remembered one
}

void TstJournalFlow::onlyAnAdministratorAccepts()
{
    const auto early = wait<void>([&](const Reply<void> &reply) { m_desk->flow().accept(m_admin, u"x"_s, reply); });
    QCOMPARE(early.error().kind, Error::Kind::Conflict); // nothing to accept
    m_desk->close();
    QVERIFY(QFile::remove(m_desk->file()));
    QCOMPARE(m_desk->open().health, Health::Older);
    const Actor maker = m_desk->person(u"maker2"_s, u"maker"_s);
    const auto refused = wait<void>([&](const Reply<void> &reply) { m_desk->flow().accept(maker, u"x"_s, reply); });
    QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    QCOMPARE(m_desk->store().state().health, Health::Older);
    QCOMPARE(log()->constLast().result, AuditResult::Refused);
}

void TstJournalFlow::aRoleGivenByHandIsFound()
{
    m_desk->close();
    {
        StoreLocation location;
        location.file = m_desk->file();
        const auto database = Database::open(location, Database::Access::Write);
        QVERIFY(database);
        QVERIFY((*database)->run(
            u"INSERT INTO role_grant (id, operator_id, username, role, given, by_id, decided_at) VALUES "
            "('018f3b6e-0000-7000-8000-0000000000aa', ?, 'maker1', 'approver', 1, ?, 1)"_s,
            {m_maker.id.value, m_admin.id.value}));
    }
    const JournalState state = m_desk->open();
    QCOMPARE(state.health, Health::Tampered);
    QVERIFY2(state.detail.contains(u"role_grant"_s) && state.detail.contains(u"0000000000aa"_s),
             qPrintable(state.detail));
    QVERIFY(!state.mayMoveMoney() && !state.mayWrite());
    const auto cases = wait<qint64>([this](const Reply<qint64> &reply) {
        m_desk->store().read<qint64>(
            [](Journal &journal) {
                return journal.database().number(
                    u"SELECT count(*) FROM open_case WHERE kind = 'chain_broken' AND object_kind = 'journal'"_s);
            },
            reply);
    });
    QCOMPARE(*cases, 1);
    QCOMPARE(m_desk->open().health, Health::Tampered); // one case, not one for every start
}

// The write-ahead log was deleted, as somebody who tidies up does.
void TstJournalFlow::aMissingLogIsFound()
{
    qint64 before = m_desk->flow().rememberedEntries();
    QVERIFY(m_desk->act(u"in the log"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->flow().rememberedEntries(), before + 1, 30'000);
    const QString killed = in(u"killed"_s); // as the folder is after a power cut
    QVERIFY(QDir().mkpath(killed));
    for (const QString &name : {u"demo.sqlite"_s, u"demo.sqlite-wal"_s, u"demo.mark"_s})
        QVERIFY2(QFile::copy(in(name), killed + u'/' + name), qPrintable(name));
    {
        JournalDesk whole(killed);
        QCOMPARE(whole.open().health, Health::Good); // with its log all is there
    }
    m_desk->close();
    const QString cut = in(u"cut"_s);
    QVERIFY(QDir().mkpath(cut));
    m_desk = std::make_unique<JournalDesk>(m_folder->path());
    QCOMPARE(m_desk->open().health, Health::Good);
    before = m_desk->flow().rememberedEntries();
    QVERIFY(m_desk->act(u"again in the log"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->flow().rememberedEntries(), before + 1, 30'000);
    for (const QString &name : {u"demo.sqlite"_s, u"demo.mark"_s})
        QVERIFY(QFile::copy(in(name), cut + u'/' + name));
    JournalDesk without(cut);
    QCOMPARE(without.open().health, Health::Older);
}

void TstJournalFlow::aForeignLogIsFound()
{
    const QString other = in(u"other"_s);
    QVERIFY(QDir().mkpath(other));
    JournalDesk stranger(other);
    QCOMPARE(stranger.open().health, Health::Good);
    for (int i = 0; i < 30; ++i)
        QVERIFY(stranger.act(QString(500, u'y')));
    m_desk->close();
    QVERIFY(QFile::copy(other + u"/demo.sqlite-wal"_s, m_desk->file() + u"-wal"_s));
    const JournalState state = m_desk->open();
    QVERIFY2(!state.mayMoveMoney(), qPrintable(u"%1 %2"_s.arg(int(state.health)).arg(state.detail)));
}

void TstJournalFlow::copying()
{
    const QSignalSpy progress(&m_desk->flow(), &JournalFlow::copyProgressed);
    const QString file = in(copyName(u"sandbox"_s, QDateTime::currentDateTimeUtc()));
    const auto copy =
        wait<JournalCopy>([&](const Reply<JournalCopy> &reply) { m_desk->flow().copyTo(m_admin, file, reply); });
    QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().detail));
    QCOMPARE(copy->file, file);
    QCOMPARE(copy->environment, u"sandbox"_s);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(file), owner);
    QVERIFY(!QFile::exists(unfinishedName(file)));
    const auto again = inspectCopy(file, u"sandbox"_s);
    QVERIFY(again);
    QCOMPARE(again->mark, copy->mark);
    QTRY_VERIFY(log()->constLast().action.word == u"journal.copy"_s);
    QCOMPARE(log()->constLast().actor.value, u"admin1"_s);
}

void TstJournalFlow::copyingIsRefused_data()
{
    QTest::addColumn<QString>("why");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("not an administrator") << u"maker"_s << Error::Kind::Forbidden;
    QTest::newRow("a file is there") << u"exists"_s << Error::Kind::Conflict;
    QTest::newRow("no such folder") << u"nowhere"_s << Error::Kind::Storage;
}

void TstJournalFlow::copyingIsRefused()
{
    QFETCH(const QString, why);
    QString file = in(u"copy.sqlite"_s);
    if (why == u"exists"_s) {
        QFile precious(file);
        QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("precious") > 0);
    } else if (why == u"nowhere"_s) {
        file = in(u"nowhere/copy.sqlite"_s);
    }
    const auto copy = wait<JournalCopy>([&](const Reply<JournalCopy> &reply) {
        m_desk->flow().copyTo(why == u"maker"_s ? m_maker : m_admin, file, reply);
    });
    QVERIFY(!copy);
    QTEST(copy.error().kind, "kind");
    QFile kept(file);
    QCOMPARE(kept.exists(), why == u"exists"_s);
    if (kept.exists()) {
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("precious"));
    }
}

void TstJournalFlow::restoring()
{
    const QString file = in(u"copy.sqlite"_s);
    const auto copy =
        wait<JournalCopy>([&](const Reply<JournalCopy> &reply) { m_desk->flow().copyTo(m_admin, file, reply); });
    QVERIFY(copy);
    QVERIFY(m_desk->act(u"after the copy"_s));
    QCOMPARE(m_desk->open().health, Health::Good);
    const auto lost = log();

    QSignalSpy opened(&m_desk->flow(), &JournalFlow::opened);
    const auto restored = wait<JournalCopy>(
        [&](const Reply<JournalCopy> &reply) { m_desk->flow().restore(m_admin, file, u"went wrong"_s, reply); });
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QTRY_VERIFY_WITH_TIMEOUT(!opened.isEmpty(), 30'000);
    QCOMPARE(m_desk->store().state().health, Health::Good);
    const auto now = log();
    QCOMPARE(now->constLast().action.word, u"journal.restore"_s);
    QCOMPARE(now->constLast().actor.value, u"admin1"_s);
    QVERIFY(now->constLast().after.contains(u"went wrong"_s));
    QCOMPARE(now->size(), copy->mark.entries + 1);
    QVERIFY(lost->size() > now->size());
    // The other one lies set aside, whole.
    const QDir aside(in(u"set-aside"_s));
    const QStringList folders = aside.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), 1);
    const auto kept = inspectCopy(aside.filePath(folders.constFirst() + u"/demo.sqlite"_s), u"sandbox"_s);
    QVERIFY(kept);
    QCOMPARE(kept->mark.entries, lost->size());
}

void TstJournalFlow::restoringIsRefused()
{
    const QString file = in(u"copy.sqlite"_s);
    QVERIFY(wait<JournalCopy>([&](const Reply<JournalCopy> &reply) { m_desk->flow().copyTo(m_admin, file, reply); }));
    const auto byMaker = wait<JournalCopy>(
        [&](const Reply<JournalCopy> &reply) { m_desk->flow().restore(m_maker, file, u"x"_s, reply); });
    QCOMPARE(byMaker.error().kind, Error::Kind::Forbidden);
    QFile damaged(file);
    QVERIFY(damaged.resize(damaged.size() / 2));
    const auto ofDamaged = wait<JournalCopy>(
        [&](const Reply<JournalCopy> &reply) { m_desk->flow().restore(m_admin, file, u"x"_s, reply); });
    QVERIFY(!ofDamaged);
    QVERIFY(!QDir(in(u"set-aside"_s)).exists());
    QCOMPARE(m_desk->store().state().health, Health::Good); // all is as before
    QVERIFY(m_desk->act(u"goes on"_s));
}

// Nobody's roles can be read from the present one: those in the copy count.
void TstJournalFlow::restoringADamagedOne()
{
    const QString file = in(u"copy.sqlite"_s);
    QVERIFY(wait<JournalCopy>([&](const Reply<JournalCopy> &reply) { m_desk->flow().copyTo(m_admin, file, reply); }));
    m_desk->close();
    QFile journal(m_desk->file());
    QVERIFY(journal.open(QIODevice::ReadWrite) && journal.write(QByteArray(4'096, 'x')) == 4'096);
    journal.close();
    QVERIFY(!m_desk->open().mayMoveMoney());
    const auto byMaker = wait<JournalCopy>(
        [&](const Reply<JournalCopy> &reply) { m_desk->flow().restore(m_maker, file, u"x"_s, reply); });
    QCOMPARE(byMaker.error().kind, Error::Kind::Forbidden);
    const auto restored = wait<JournalCopy>(
        [&](const Reply<JournalCopy> &reply) { m_desk->flow().restore(m_admin, file, u"damaged"_s, reply); });
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->store().state().health, Health::Good, 30'000);
}

void TstJournalFlow::aCopyIsMadeBeforeAMigration()
{
    m_desk->close();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString folder = in(u"copies"_s);
    QVERIFY(copyBeforeMigration(m_desk->place().location, folder, now, newestSchema()));
    QVERIFY(!QDir(folder).exists()); // nothing to migrate
    QVERIFY(copyBeforeMigration(m_desk->place().location, folder, now, newestSchema() + 1));
    const QStringList copies = QDir(folder).entryList(QDir::Files);
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies.constFirst().startsWith(u"before-%1-journal-sandbox-"_s.arg(newestSchema() + 1)));
    QVERIFY(inspectCopy(folder + u'/' + copies.constFirst(), u"sandbox"_s));
    // Without the copy there is no migration either.
    QVERIFY(!copyBeforeMigration(m_desk->place().location, folder, now, newestSchema() + 1));
}

QTEST_GUILESS_MAIN(TstJournalFlow)
#include "tst_journalflow.moc"
