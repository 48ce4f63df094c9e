// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/logging.h"
#include "app/logging/logline.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logTest, "console.test")

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray contentOfAll(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        all += contentOf(file.filePath());
    return all;
}

} // namespace

class TstLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { stopLogging(); }
    void linesSayWhenWhatAndWho();
    void secretsAreNowhere_data();
    void secretsAreNowhere();
    void hostileTextIsSpeltOut_data();
    void hostileTextIsSpeltOut();
    void longMessagesAreCut();
    void onlyItsOwnerReadsThem();
    void threadsDoNotMixTheirLines();
    void anUnwritableFolderIsSaidOnce();
    void theFileComesBack();
    void othersTracingIsLeftOut();
    void recentLinesAreBounded();
    void stoppingGivesMessagesBack();
    void fatalMessagesAreWritten();

private:
    [[nodiscard]] QByteArray log() const { return contentOf(m_folder->filePath(u"logs/console.log"_s)); }
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"logs"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstLogging::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TstLogging::linesSayWhenWhatAndWho()
{
    QVERIFY(startLogging(folder()));
    qCInfo(logTest) << "first" << 1;
    qCWarning(logTest, "second");
    qCCritical(logTest, "third %d", 3);
    qWarning("no category");
    stopLogging();
    const QStringList lines = QString::fromUtf8(log()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    const QRegularExpression form(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z (\w+) (\S+) t1: (.*)$)"_s);
    const QList<QStringList> expected{{u"info"_s, u"console.test"_s, u"first 1"_s},
                                      {u"warning"_s, u"console.test"_s, u"second"_s},
                                      {u"critical"_s, u"console.test"_s, u"third 3"_s},
                                      {u"warning"_s, u"default"_s, u"no category"_s}};
    for (int i = 0; i < expected.size(); ++i) {
        const auto match = form.match(lines.at(i));
        QVERIFY2(match.hasMatch(), qPrintable(lines.at(i)));
        QCOMPARE(match.capturedTexts().sliced(1), expected.at(i));
    }
    const QStringList recent = recentLogLines();
    QCOMPARE(recent.last(4), lines);
}

void TstLogging::secretsAreNowhere_data()
{
    QTest::addColumn<QString>("message");
    // "canary" is what must not be found
    QTest::newRow("bearer") << u"GET /balance Authorization: Bearer canary"_s;
    QTest::newRow("body") << uR"(POST {"username":"ani","password":"canary x canary"})"_s;
    QTest::newRow("quoted by QDebug") << uR"("{\"username\":\"ani\",\"password\":\"canary \\\" canary\"}")"_s;
    QTest::newRow("proxy URL") << u"proxy http://ani:canary@proxy:8080 refused"_s;
    QTest::newRow("account") << uR"({"bank_account_number": "canary"})"_s;
    QTest::newRow("argon2id") << u"Authorization: $argon2id$v=19$m=65536,t=2,p=1$canary$canary"_s;
}

// Searched in every file, the lines for diagnostics and what the terminal saw.
void TstLogging::secretsAreNowhere()
{
    QFETCH(const QString, message);
    QVERIFY(message.contains(u"canary"_s));
    QVERIFY(startLogging(folder()));
    qCWarning(logTest).noquote() << message;
    qCWarning(logTest) << message;
    qCWarning(logTest) << message.toUtf8();
    qWarning().noquote() << message;
    static const QLoggingCategory qtCategory("qt.network.http");
    qCWarning(qtCategory).noquote() << message;
    for (int i = 0; i < 300; ++i) // through a rotation
        qCInfo(logTest).noquote() << message << QString(3'900, u'.');
    stopLogging();
    QVERIFY(log().size() > 0);
    QVERIFY(QFile::exists(m_folder->filePath(u"logs/console.1.log"_s)));
    QVERIFY(!contentOfAll(folder()).contains("canary"));
    QVERIFY(!recentLogLines().join(u'\n').contains(u"canary"_s));
}

void TstLogging::hostileTextIsSpeltOut_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("a forged second line") << u"x\n2026-01-01T00:00:00.000Z info console.app t1: signed out"_s
                                          << QByteArray("x\\n2026-01-01T00:00:00.000Z info console.app t1: signed out");
    QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("a\\u000db");
    QTest::newRow("terminal escape") << u"\u001b[2J\u001b]0;title\u0007"_s
                                     << QByteArray("\\u001b[2J\\u001b]0;title\\u0007");
    QTest::newRow("C1 escape") << u"\u009b31m"_s << QByteArray("\\u009b31m");
    QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u'b') << QByteArray("a\\u0000b");
    QTest::newRow("text direction") << u"abc\u202Egpj.exe"_s << QByteArray("abc\\u202egpj.exe");
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s << QByteArray("a\\u2028b\\u2029c");
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D) + u'b') << QByteArray("a\\ud83db");
    QTest::newRow("letters and pairs stay") << u"ü 密码 😀"_s << QByteArray("ü 密码 😀");
}

void TstLogging::hostileTextIsSpeltOut()
{
    QFETCH(const QString, message);
    QFETCH(const QByteArray, written);
    QVERIFY(startLogging(folder()));
    qCInfo(logTest).noquote().nospace() << message;
    stopLogging();
    QCOMPARE(log().count('\n'), 1);
    QVERIFY2(log().endsWith("console.test t1: " + written + "\n"), log().constData());
}

void TstLogging::longMessagesAreCut()
{
    QVERIFY(startLogging(folder()));
    qCInfo(logTest).noquote() << QString(5'000'000, u'x');
    stopLogging();
    const QString line = QString::fromUtf8(log()).trimmed();
    QCOMPARE(line.size(), maximumLogLine);
    QVERIFY(line.endsWith(u"xxx\u2026"_s));
}

void TstLogging::onlyItsOwnerReadsThem()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile old(folder() + u"/console.log"_s);
    QVERIFY(old.open(QIODevice::WriteOnly));
    QVERIFY(old.write("before\n") > 0);
    old.close();
    QVERIFY(old.setPermissions(QFile::Permissions(0x6644)));
    QVERIFY(startLogging(folder()));
    for (int i = 0; i < 600; ++i)
        qCInfo(logTest).noquote() << QString(3'900, u'.');
    stopLogging();
    QVERIFY(contentOfAll(folder()).contains("before\n")); // appended, not begun anew
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TstLogging::threadsDoNotMixTheirLines()
{
    QVERIFY(startLogging(folder()));
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 0; number < 8; ++number) {
        threads.emplace_back(QThread::create([number] {
            for (int i = 0; i < 200; ++i)
                qCInfo(logTest).noquote().nospace() << u"<"_s << QString(300, QChar(u'a' + number)) << u">"_s;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait());
    stopLogging();
    const QStringList lines = QString::fromUtf8(log()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1'600);
    const QRegularExpression form(uR"(Z info console\.test t\d+: <([a-h])\1{299}>$)"_s);
    for (const QString &line : lines)
        QVERIFY2(form.match(line).hasMatch(), qPrintable(line));
}

// Run as a process of its own: what stands on stderr is the point.
void TstLogging::anUnwritableFolderIsSaidOnce()
{
    if (qEnvironmentVariableIsSet("CONSOLE_LOG_FOLDER")) {
        QVERIFY(!startLogging(qEnvironmentVariable("CONSOLE_LOG_FOLDER")));
        for (int i = 0; i < 50; ++i)
            qCInfo(logTest) << "still running" << i;
        qCWarning(logTest) << "password=canary";
        QVERIFY(recentLogLines().size() == 51);
        return;
    }
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CONSOLE_LOG_FOLDER"_s, folder());
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"anUnwritableFolderIsSaidOnce"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAllStandardError();
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(said.count("the log file cannot be written"), 1);
    QVERIFY(said.contains("warning console.test"));
    QVERIFY(!said.contains("canary"));
    QVERIFY(!said.contains("still running"));
}

void TstLogging::theFileComesBack()
{
    QFile obstacle(folder());
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    QVERIFY(!startLogging(folder()));
    qCInfo(logTest, "lost");
    QVERIFY(obstacle.remove());
    QVERIFY(QDir().mkpath(folder()));
    qCInfo(logTest, "kept");
    QVERIFY(log().endsWith(": kept\n"));
    QVERIFY(!log().contains("lost"));
}

void TstLogging::othersTracingIsLeftOut()
{
    QVERIFY(startLogging(folder()));
    qDebug("virtual bool Something::traced()");
    qInfo("but not this");
    QVERIFY(!log().contains("traced"));
    QVERIFY(log().contains("but not this"));
}

void TstLogging::recentLinesAreBounded()
{
    QVERIFY(startLogging(folder()));
    for (int i = 0; i < 1'200; ++i)
        qCInfo(logTest) << "line" << i;
    const QStringList lines = recentLogLines();
    QCOMPARE(lines.size(), 500);
    QVERIFY(lines.first().endsWith(u": line 700"_s));
    QVERIFY(lines.last().endsWith(u": line 1199"_s));
}

void TstLogging::stoppingGivesMessagesBack()
{
    QVERIFY(startLogging(folder()));
    QVERIFY(startLogging(folder())); // twice is once
    stopLogging();
    stopLogging();
    QTest::ignoreMessage(QtWarningMsg, "back with the test's own handler");
    qCWarning(logTest, "back with the test's own handler");
    QVERIFY(log().isEmpty());
}

void TstLogging::fatalMessagesAreWritten()
{
    if (qEnvironmentVariableIsSet("CONSOLE_LOG_FOLDER")) {
        startLogging(qEnvironmentVariable("CONSOLE_LOG_FOLDER"));
        qFatal("the end, password=canary");
    }
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CONSOLE_LOG_FOLDER"_s, folder());
    environment.insert(u"QTEST_DISABLE_STACK_DUMP"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"fatalMessagesAreWritten"_s, u"-nocrashhandler"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0);
    QVERIFY(log().contains(" fatal default t1: the end, password=[hidden]\n"));
    QVERIFY(!process.readAllStandardError().contains("canary"));
}

QTEST_GUILESS_MAIN(TstLogging)
#include "tst_logging.moc"
