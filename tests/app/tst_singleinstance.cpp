// SPDX-License-Identifier: GPL-3.0-or-later
// One console for each profile folder, with real processes: the second start, killed ones, a reused process id, other
// users of the computer.
#include "app/singleinstance.h"
#include "desktop.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms: the program runs under sanitizers, on a busy machine

} // namespace

class TstSingleInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondStartHandsOverAndEnds();
    void theSameFolderByAnotherName();
    void twoProfilesRunSideBySide();
    void aTourIsNotMadeBesideARunningConsole();
    void aKilledOneLeavesNothingInTheWay();
    void aReusedProcessIdIsSeenThrough();
    void whoDoesNotAnswerIsNamed();
    void noFolderToLockIn();
    void nonsenseOnTheSocketIsSentAway_data();
    void nonsenseOnTheSocketIsSentAway();
    void otherUsersCannotConnect();
    void theWindowComesToTheFront();

private:
    // The program itself; waits until it holds the lock of `profile`.
    QProcess *startConsole(const QString &profile, const QProcessEnvironment &environment);
    QProcess *startConsole(const QString &profile);
    QProcess *startSecond(const QString &profile, const QProcessEnvironment &environment, const QStringList &more = {});
    [[nodiscard]] QString folder(const QString &profile) const { return m_data->filePath(profile); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::vector<std::unique_ptr<QProcess>> m_processes;
};

namespace {

QProcessEnvironment offscreen()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    return environment;
}

// Whose lock it is, as the file says; 0: nobody's.
qint64 holderOf(const QString &folder)
{
    const QLockFile lock(folder + u"/console.lock"_s);
    qint64 pid = 0;
    QString host;
    QString application;
    return lock.getLockInfo(&pid, &host, &application) ? pid : 0;
}

void kill9(QProcess &process)
{
    process.kill(); // SIGKILL
    QVERIFY(process.waitForFinished(patience));
}

} // namespace

void TstSingleInstance::init()
{
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
}

void TstSingleInstance::cleanup()
{
    for (const auto &process : m_processes) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->kill();
        process->waitForFinished(patience);
    }
    m_processes.clear();
}

QProcess *TstSingleInstance::startSecond(const QString &profile, const QProcessEnvironment &environment,
                                         const QStringList &more)
{
    QProcess *process = m_processes.emplace_back(std::make_unique<QProcess>()).get();
    process->setProcessEnvironment(environment);
    process->start(
        QStringLiteral(CONSOLE_BINARY_DIR "/usapi-console"),
        QStringList{u"--data-dir"_s, m_data->path(), u"--profile"_s, profile, u"--language"_s, u"en"_s, u"--sandbox"_s}
            + more);
    return process;
}

QProcess *TstSingleInstance::startConsole(const QString &profile, const QProcessEnvironment &environment)
{
    QProcess *process = startSecond(profile, environment);
    const auto holds = [&] { return process->processId() != 0 && holderOf(folder(profile)) == process->processId(); };
    if (!QTest::qWaitFor(holds, patience))
        return nullptr;
    return process;
}

QProcess *TstSingleInstance::startConsole(const QString &profile)
{
    return startConsole(profile, offscreen());
}

void TstSingleInstance::theSecondStartHandsOverAndEnds()
{
    QVERIFY(QDir().mkpath(folder(u"till"_s)));
    SingleInstance first(folder(u"till"_s));
    const QSignalSpy again(&first, &SingleInstance::startedAgain);
    QCOMPARE(first.claim({}), SingleInstance::Standing::First);

    QProcess *second = startSecond(u"till"_s, offscreen());
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);

    QCOMPARE(second->exitStatus(), QProcess::NormalExit);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(again.count(), 1);
    QVERIFY(again.at(0).at(0).toStringList().contains(u"--sandbox"_s));
    QVERIFY(!QFileInfo::exists(folder(u"till"_s) + u"/logs/console.log"_s)); // it touched nothing of the first one's
}

void TstSingleInstance::theSameFolderByAnotherName()
{
    QVERIFY(QDir().mkpath(folder(u"till"_s)));
    QVERIFY(QFile::link(folder(u"till"_s), folder(u"link"_s)));
    const SingleInstance first(folder(u"till"_s));
    QCOMPARE(SingleInstance(folder(u"link"_s)).lockPath(), first.lockPath());
    QCOMPARE(SingleInstance(folder(u"link/../till"_s)).lockPath(), first.lockPath());
}

void TstSingleInstance::twoProfilesRunSideBySide()
{
    QVERIFY(QDir().mkpath(folder(u"one"_s)) && QDir().mkpath(folder(u"two"_s)));
    SingleInstance one(folder(u"one"_s));
    SingleInstance two(folder(u"two"_s));
    QCOMPARE(one.claim({}), SingleInstance::Standing::First);
    QCOMPARE(two.claim({}), SingleInstance::Standing::First);
}

void TstSingleInstance::aTourIsNotMadeBesideARunningConsole()
{
    QVERIFY(QDir().mkpath(folder(u"till"_s)));
    SingleInstance first(folder(u"till"_s));
    QCOMPARE(first.claim({}), SingleInstance::Standing::First);

    QTemporaryDir pictures;
    QProcess *tour = startSecond(u"till"_s, offscreen(), {u"--tour"_s, pictures.path()});
    QTRY_COMPARE_WITH_TIMEOUT(tour->state(), QProcess::NotRunning, patience);

    QCOMPARE(tour->exitCode(), 1);
    QVERIFY(tour->readAllStandardError().contains("another console runs"));
    QVERIFY(QDir(pictures.path()).isEmpty());
}

void TstSingleInstance::aKilledOneLeavesNothingInTheWay()
{
    QProcess *console = startConsole(u"till"_s);
    QVERIFY(console);
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder(u"till"_s) + u"/console.socket"_s), patience);
    kill9(*console);
    QVERIFY(QFileInfo::exists(folder(u"till"_s) + u"/console.lock"_s)); // … except these two

    SingleInstance next(folder(u"till"_s));
    QCOMPARE(next.claim({}), SingleInstance::Standing::First);
    const QSignalSpy again(&next, &SingleInstance::startedAgain);
    QProcess *second = startSecond(u"till"_s, offscreen());
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(again.count(), 1);
}

// The killed console's process id belongs to another console by now, of another folder: same number, same name.
void TstSingleInstance::aReusedProcessIdIsSeenThrough()
{
    QProcess *killed = startConsole(u"till"_s);
    QProcess *other = startConsole(u"other"_s);
    QVERIFY(killed && other);
    kill9(*killed);
    QFile lock(folder(u"till"_s) + u"/console.lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QByteArrayList lines = lock.readAll().split('\n');
    lines[0] = QByteArray::number(other->processId());
    QVERIFY(lock.resize(0) && lock.seek(0) && lock.write(lines.join('\n')) > 0);
    lock.flush();
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-10), QFileDevice::FileModificationTime));
    lock.close();

    QLockFile byIdAlone(lock.fileName()); // Qt's default of 30 seconds is fooled
    QVERIFY(!byIdAlone.tryLock(0));
    SingleInstance next(folder(u"till"_s));
    QCOMPARE(next.claim({}), SingleInstance::Standing::First);

    // And who lives keeps the lock, however old its file is.
    SingleInstance intruder(folder(u"other"_s));
    QFile living(folder(u"other"_s) + u"/console.lock"_s);
    QVERIFY(living.open(QIODevice::ReadWrite)
            && living.setFileTime(QDateTime::currentDateTime().addDays(-10), QFileDevice::FileModificationTime));
    QCOMPARE(intruder.claim({}), SingleInstance::Standing::Handed);
}

void TstSingleInstance::whoDoesNotAnswerIsNamed()
{
    QVERIFY(QDir().mkpath(folder(u"till"_s)));
    QLockFile held(folder(u"till"_s) + u"/console.lock"_s);
    QVERIFY(held.tryLock(0));
    SingleInstance second(folder(u"till"_s));
    second.setPatience(300ms);
    QCOMPARE(second.claim({}), SingleInstance::Standing::Silent);
}

void TstSingleInstance::noFolderToLockIn()
{
    SingleInstance nowhere(folder(u"missing"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no lock can be made"_s));
    QCOMPARE(nowhere.claim({}), SingleInstance::Standing::Unguarded);
}

void TstSingleInstance::nonsenseOnTheSocketIsSentAway_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("endless line") << QByteArray(200'000, 'x');
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("half a line") << QByteArray("[\"--cash");
}

void TstSingleInstance::nonsenseOnTheSocketIsSentAway()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder(u"till"_s)));
    SingleInstance first(folder(u"till"_s));
    QCOMPARE(first.claim({}), SingleInstance::Standing::First);
    const QSignalSpy again(&first, &SingleInstance::startedAgain);

    QLocalSocket stranger;
    stranger.connectToServer(first.serverName());
    QVERIFY(stranger.waitForConnected(patience));
    stranger.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QLocalSocket::UnconnectedState, 20'000);
    QCOMPARE(again.count(), 0);
}

void TstSingleInstance::otherUsersCannotConnect()
{
    QVERIFY(QDir().mkpath(folder(u"till"_s)));
    SingleInstance first(folder(u"till"_s));
    QCOMPARE(first.claim({}), SingleInstance::Standing::First);
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY((QFileInfo(first.serverName()).permissions() & others) == 0);
    if (::geteuid() != 0)
        QSKIP("only root can try it as somebody else; the socket's mode was looked at");

    // Not only the folder keeps them out: it is opened for this test.
    for (const QString &path : {m_data->path(), folder(u"till"_s)})
        QVERIFY(QFile::setPermissions(path, QFile::Permissions(0x7755)));
    const auto connectAs = [&](const QStringList &prefix) {
        QProcess stranger;
        const QStringList words =
            prefix + QStringList{u"curl"_s,          u"--silent"_s,      u"--max-time"_s,     u"2"_s,
                                 u"--unix-socket"_s, first.serverName(), u"http://console/"_s};
        stranger.start(words.constFirst(), words.mid(1));
        stranger.waitForFinished(patience);
        return stranger.exitCode();
    };
    const int couldNotConnect = 7; // as curl says it
    QCOMPARE(connectAs({u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s}), couldNotConnect);
    QVERIFY(connectAs({}) != couldNotConnect);
}

void TstSingleInstance::theWindowComesToTheFront()
{
    Desktop desktop;
    QVERIFY2(desktop.isUp(), "Xvfb did not start");
    QProcess *till = startConsole(u"till"_s, desktop.environment());
    QVERIFY(till);
    const QString tillWindow = desktop.windowOfProcess(till->processId());
    QProcess *other = startConsole(u"other"_s, desktop.environment());
    QVERIFY(other);
    const QString otherWindow = desktop.windowOfProcess(other->processId());
    QVERIFY(!tillWindow.isEmpty() && !otherWindow.isEmpty() && tillWindow != otherWindow);
    desktop.minimise(tillWindow);
    desktop.focus(otherWindow);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.activeWindow(), otherWindow, patience);

    QProcess *second = startSecond(u"till"_s, desktop.environment());
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);

    QCOMPARE(second->exitCode(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.activeWindow(), tillWindow, patience);
}

QTEST_GUILESS_MAIN(TstSingleInstance)
#include "tst_singleinstance.moc"
