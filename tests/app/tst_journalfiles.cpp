// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a journal's file in the field, and what the program makes of it (faults 29 to 33 and 35): it is never
// trusted with money, never deleted and never made anew in silence.
#include "journaldesk.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <functional>

using namespace Qt::StringLiterals;
using Health = JournalState::Health;

Q_DECLARE_METATYPE(JournalState::Health)

namespace {

using Fault = std::function<bool(const QString &file)>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

bool flip(const QString &path, qsizetype from, qsizetype every)
{
    QByteArray bytes = bytesOf(path);
    for (qsizetype i = from; i < bytes.size(); i += every)
        bytes[i] = char(bytes.at(i) ^ 0xFF);
    return write(path, bytes);
}

bool sql(const QString &path, const QString &statement)
{
    StoreLocation location;
    location.file = path;
    const auto database = Database::open(location, Database::Access::Write);
    return database && (*database)->run(statement).has_value();
}

// Rights mean nothing to root: while this lives, the process is an ordinary user.
class Ordinary
{
public:
    Ordinary()
    {
        if (m_isRoot && ::setresuid(65'534, 65'534, 0) != 0)
            qFatal("cannot become an ordinary user");
    }
    ~Ordinary()
    {
        if (m_isRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Ordinary)

    static bool give(const QString &path)
    {
        return ::geteuid() != 0 || ::chown(QFile::encodeName(path).constData(), 65'534, 65'534) == 0;
    }

private:
    bool m_isRoot = ::geteuid() == 0;
};

} // namespace

class TstJournalFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aHealthyJournalIsGood();
    void faults_data();
    void faults();
    void everyKthByte_data();
    void everyKthByte();
    void readOnly_data();
    void readOnly();
    void lockedForAMoment();
    void lockedForEver();
    void fullDisk();
    void readOnlyDisk();
    void badPlace();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

// A journal with some entries, closed properly, and remembered.
void TstJournalFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    JournalDesk desk(m_folder->path());
    QCOMPARE(desk.open().health, Health::Good);
    desk.person(u"admin1"_s, u"administrator"_s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(desk.act(QString::number(i)));
    QCOMPARE(desk.open().health, Health::Good); // and remembered
    QTRY_VERIFY(bytesOf(desk.place().memoryFile).contains("journal-mark-1"));
    m_file = desk.file();
}

void TstJournalFiles::aHealthyJournalIsGood()
{
    JournalDesk desk(m_folder->path());
    const JournalState state = desk.open();
    QCOMPARE(state.health, Health::Good);
    QVERIFY(!state.journalId.isEmpty() && state.mayMoveMoney());
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(m_file), owner);
}

void TstJournalFiles::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QList<Health>>("becomes");
    const auto row = [](const char *name, const Fault &fault, const QList<Health> &becomes) {
        QTest::newRow(name) << fault << becomes;
    };
    row("a text file", [](const QString &file) { return write(file, QByteArray(9'000, 'x')); }, {Health::Foreign});
    row("zeroes", [](const QString &file) { return write(file, QByteArray(9'000, '\0')); }, {Health::Foreign});
    row("cut in half", [](const QString &file) { return QFile::resize(file, QFile(file).size() / 2); },
        {Health::Damaged});
    row("cut within a page", [](const QString &file) { return QFile::resize(file, QFile(file).size() - 100); },
        {Health::Damaged, Health::Good});
    row("header damaged", [](const QString &file) { return flip(file, 0, 7'919'000); }, {Health::Foreign});
    row("emptied", [](const QString &file) { return write(file, {}); }, {Health::Older});
    row("deleted", [](const QString &file) { return QFile::remove(file); }, {Health::Older});
    row("another program's",
        [](const QString &file) {
            return QFile::remove(file)
                && QProcess::execute(u"sqlite3"_s, {file, u"CREATE TABLE notes (text TEXT); PRAGMA user_version=7"_s})
                == 0;
        },
        {Health::Foreign});
    row("of another environment",
        [](const QString &file) {
            return sql(file, u"UPDATE meta SET content = 'production' WHERE name = 'environment'"_s);
        },
        {Health::Foreign, Health::Tampered});
    row("of a newer release",
        [](const QString &file) { return sql(file, u"INSERT INTO schema_step (version, taken_at) VALUES (999, 1)"_s); },
        {Health::Newer});
}

void TstJournalFiles::faults()
{
    QFETCH(const Fault, fault);
    QFETCH(const QList<Health>, becomes);
    QVERIFY(fault(m_file));
    const QByteArray before = bytesOf(m_file);

    JournalDesk desk(m_folder->path());
    const JournalState state = desk.open();
    QVERIFY2(becomes.contains(state.health), qPrintable(u"%1 %2"_s.arg(int(state.health)).arg(state.detail)));
    QVERIFY(state.health == Health::Good || !state.mayMoveMoney());
    desk.close();
    if (state.health != Health::Good && !before.isEmpty())
        QCOMPARE(bytesOf(m_file), before); // kept untouched
}

void TstJournalFiles::everyKthByte_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("from");
    for (const int every : {37, 211, 1'009, 4'999, 16'381, 50'021}) {
        for (const int from : {100, 1'111})
            QTest::addRow("every %d from %d", every, from) << every << from;
    }
}

// Either it is found, or it hit a byte that means nothing; never is a changed log trusted.
void TstJournalFiles::everyKthByte()
{
    QFETCH(const int, every);
    QFETCH(const int, from);
    QVERIFY(flip(m_file, from, every));
    const QByteArray before = bytesOf(m_file);
    JournalDesk desk(m_folder->path());
    const JournalState state = desk.open();
    desk.close();
    if (every < 1'000)
        QVERIFY2(!state.mayMoveMoney(), qPrintable(u"%1 %2"_s.arg(int(state.health)).arg(state.detail)));
    if (!state.mayMoveMoney() && state.health != Health::Tampered)
        QCOMPARE(bytesOf(m_file), before);
}

void TstJournalFiles::readOnly_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TstJournalFiles::readOnly()
{
    QFETCH(const bool, folder);
    for (const QString &path : {m_folder->path(), m_file, m_folder->filePath(u"demo.mark"_s)})
        QVERIFY(Ordinary::give(path));
    const QString guarded = folder ? m_folder->path() : m_file;
    const QFile::Permissions before = QFile::permissions(guarded);
    QVERIFY(QFile::setPermissions(guarded, folder ? QFile::ReadOwner | QFile::ExeOwner : QFile::ReadOwner));
    {
        const Ordinary person;
        JournalDesk desk(m_folder->path());
        const JournalState state = desk.open();
        QVERIFY2(state.health == Health::ReadOnly, qPrintable(u"%1 %2"_s.arg(int(state.health)).arg(state.detail)));
        // What is in it can still be read.
        qint64 entries = -1;
        desk.store().read<qint64>(
            [](Journal &journal) { return journal.database().number(u"SELECT count(*) FROM audit"_s); },
            {&desk.flow(), [&](const Result<qint64> &found) { entries = found.value_or(-2); }});
        QTRY_VERIFY(entries != -1);
        QVERIFY2(entries > 5, qPrintable(QString::number(entries)));
        QVERIFY(!desk.act(u"refused"_s));
    }
    QVERIFY(QFile::setPermissions(guarded, before));
}

namespace {

// Another program in the middle of a write.
class Holder
{
public:
    explicit Holder(const QString &file)
    {
        m_location.file = file;
        m_database = std::move(*Database::open(m_location, Database::Access::Write));
        if (!m_database->begin())
            qFatal("no lock to hold");
    }
    void letGo() { m_database->rollback(); }

private:
    StoreLocation m_location{};
    std::unique_ptr<Database> m_database;
};

} // namespace

void TstJournalFiles::lockedForAMoment()
{
    Holder holder(m_file);
    QTimer::singleShot(1'000, this, [&] { holder.letGo(); });
    JournalDesk desk(m_folder->path());
    desk.place().location.busyMilliseconds = 20'000;
    QCOMPARE(desk.open().health, Health::Good);
    QVERIFY(desk.act(u"after"_s));
}

void TstJournalFiles::lockedForEver()
{
    Holder holder(m_file);
    // A desk that was never here has to be written down: an opening that only reads would not notice the lock.
    JournalDesk desk(m_folder->path());
    desk.place().desk.id = {u"018f3b6e-0000-7000-8000-00000000de5d"_s};
    desk.flow().setPatienceWithLocks(std::chrono::milliseconds(500));
    QElapsedTimer tick;
    qint64 longest = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { longest = qMax(longest, tick.restart()); });
    tick.start();
    heart.start(10);
    QElapsedTimer waited;
    waited.start();
    const JournalState state = desk.open();
    QVERIFY2(state.health == Health::Locked, qPrintable(u"%1 %2"_s.arg(int(state.health)).arg(state.detail)));
    QVERIFY2(waited.elapsed() < 15'000,
             qPrintable(QString::number(waited.elapsed())));         // 1.5 s of waiting, and a busy machine
    QVERIFY2(longest < 1'000, qPrintable(QString::number(longest))); // nothing waited on this thread
    holder.letGo();
    QTRY_VERIFY_WITH_TIMEOUT(desk.store().state().health == Health::Good, 30'000); // it tries again by itself
}

void TstJournalFiles::fullDisk()
{
    if (::geteuid() != 0)
        QSKIP("only root can make a small disk");
    const QTemporaryDir disk;
    QCOMPARE(::mount("tmpfs", QFile::encodeName(disk.path()).constData(), "tmpfs", 0, "size=2200k"), 0);
    {
        JournalDesk desk(disk.path());
        QCOMPARE(desk.open().health, Health::Good);
        QVERIFY(write(disk.filePath(u"ballast"_s), QByteArray(900'000, 'b')));
        bool full = false;
        for (int i = 0; i < 3'000 && !full; ++i)
            full = !desk.act(QString(4'000, u'x'));
        QVERIFY(full);
        QTRY_COMPARE(desk.store().state().health, Health::Full);
        QVERIFY(!desk.store().state().mayMoveMoney());
        QVERIFY(QFile::remove(disk.filePath(u"ballast"_s)));
        desk.flow().retry();
        QTRY_COMPARE_WITH_TIMEOUT(desk.store().state().health, Health::Good, 30'000);
        QVERIFY(desk.act(u"after"_s)); // the file is whole
    }
    QCOMPARE(::umount2(QFile::encodeName(disk.path()).constData(), MNT_DETACH), 0);
}

void TstJournalFiles::readOnlyDisk()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a disk");
    const QTemporaryDir disk;
    const QByteArray path = QFile::encodeName(disk.path());
    QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", 0, "size=10m"), 0);
    {
        JournalDesk desk(disk.path());
        QCOMPARE(desk.open().health, Health::Good);
    }
    QCOMPARE(::mount("tmpfs", path.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=10m"), 0);
    {
        JournalDesk desk(disk.path());
        const JournalState state = desk.open();
        QVERIFY2(state.health == Health::ReadOnly, qPrintable(u"%1 %2"_s.arg(int(state.health)).arg(state.detail)));
    }
    QCOMPARE(::umount2(path.constData(), MNT_DETACH), 0);
}

void TstJournalFiles::badPlace()
{
    const QString synced = m_folder->filePath(u"Dropbox/kas"_s);
    QVERIFY(QDir().mkpath(synced));
    JournalDesk desk(synced);
    const JournalState state = desk.open();
    QCOMPARE(state.health, Health::BadPlace);
    QVERIFY(state.detail.contains(u"synchronised"_s));
    QVERIFY(QDir(synced).isEmpty()); // nothing was made there
}

int main(int argc, char **argv)
{
    // Disks that are made here are this process's alone.
    if (::geteuid() == 0
        && (::unshare(CLONE_NEWNS) != 0 || ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0))
        qWarning("no mounts of our own");
    QCoreApplication application(argc, argv);
    TstJournalFiles test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journalfiles.moc"
