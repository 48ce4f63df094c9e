// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bankchannels.h"
#include "sandbox/controls.h"
#include "sandbox/demousers.h"
#include "sandbox/server.h"
#include "sandbox/startoptions.h"
#include "tests/sandbox/desk.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <httplib.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace sandbox;

// The program itself: what it says, and how it ends.
class TstSandboxProgram : public QObject
{
    Q_OBJECT

    // Starts the program and waits for its line; empty when it did not come.
    [[nodiscard]] static QString start(QProcess &process, const QStringList &arguments);

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void mistakes_data();
    void mistakes();
    void texts_data();
    void texts();
    void readsOptions();
    void documentationKnowsEverything();
    void servesUntilTold_data();
    void servesUntilTold();
    void keepsItsLedgerOverAKill();
    void secretFromAFile();
    void portInUse();
};

namespace {

QString program()
{
    return QStringLiteral(CONSOLE_BINARY_DIR "/usapi-sandbox");
}

int portOf(const QString &output)
{
    static const QRegularExpression line(uR"(^usapi-sandbox: ready on http://127\.0\.0\.1:(\d+)$)"_s,
                                         QRegularExpression::MultilineOption);
    return line.match(output).captured(1).toInt();
}

} // namespace

void TstSandboxProgram::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TstSandboxProgram::start(QProcess &process, const QStringList &arguments)
{
    process.start(program(), arguments);
    QString output;
    while (portOf(output) == 0 && process.waitForReadyRead(20'000))
        output += QString::fromLocal8Bit(process.readAllStandardOutput());
    return output;
}

void TstSandboxProgram::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown option") << QStringList{u"--prot=1"_s} << u"Unknown option 'prot'."_s;
    QTest::newRow("argument") << QStringList{u"here"_s} << u"unknown argument \"here\""_s;
    QTest::newRow("value missing") << QStringList{u"--port"_s} << u"Missing value after '--port'."_s;
    QTest::newRow("port as text") << QStringList{u"--port=http"_s} << u"--port takes a number from 0 to 65535"_s;
    QTest::newRow("port too large") << QStringList{u"--port=65536"_s} << u"--port takes a number from 0 to 65535"_s;
    QTest::newRow("port below zero") << QStringList{u"--port=-1"_s} << u"--port takes a number from 0 to 65535"_s;
    QTest::newRow("seed as text") << QStringList{u"--seed=x"_s} << u"--seed takes a number"_s;
    QTest::newRow("guard") << QStringList{u"--refund-guard=both"_s} << u"--refund-guard takes store or invoice"_s;
    QTest::newRow("returns") << QStringList{u"--refund-returns=x"_s}
                             << u"--refund-returns takes goods or freight or all"_s;
    QTest::newRow("empty name") << QStringList{u"--empty-bank-name=some"_s} << u"--empty-bank-name takes all or none"_s;
    QTest::newRow("empty word") << QStringList{u"--status-refunded="_s} << u"--status-refunded must not be empty"_s;
    QTest::newRow("local time") << QStringList{u"--start-time=2026-01-31T08:00:00"_s}
                                << u"--start-time takes a UTC time"_s;
    QTest::newRow("no time") << QStringList{u"--start-time=now"_s} << u"--start-time takes a UTC time"_s;
    QTest::newRow("reset of nothing") << QStringList{u"--reset"_s} << u"--reset needs --ledger"_s;
    QTest::newRow("no secret file") << QStringList{u"--payout-secret-file=/nowhere/secret"_s} << u"/nowhere/secret"_s;
    QTest::newRow("empty secret file") << QStringList{u"--payout-secret-file=/dev/null"_s} << u"must hold 1 to 4096"_s;
    QTest::newRow("two secrets") << QStringList{u"--payout-secret=a"_s, u"--payout-secret-file=/dev/null"_s}
                                 << u"exclude each other"_s;
    QTest::newRow("ledger is a folder") << QStringList{u"--ledger=/"_s} << u"this is a folder"_s;
    QTest::newRow("ledger is something else")
        << QStringList{u"--ledger="_s + program()} << u"this is no sandbox ledger"_s;
}

void TstSandboxProgram::mistakes()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    QProcess process;
    process.start(program(), arguments);
    QVERIFY(process.waitForFinished(20'000));
    const QString complaint = QString::fromLocal8Bit(process.readAllStandardError());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(complaint.startsWith(u"usapi-sandbox: "_s), qPrintable(complaint));
    QVERIFY2(complaint.contains(says), qPrintable(complaint));
    QCOMPARE(complaint.count(u'\n'), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void TstSandboxProgram::texts_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("says");
    QTest::newRow("--help") << u"--help"_s << u"--payout-secret-file"_s;
    QTest::newRow("-h") << u"-h"_s << u"never for a real one"_s;
    QTest::newRow("--version") << u"--version"_s << u"usapi-sandbox " CONSOLE_VERSION "\n"_s;
}

void TstSandboxProgram::texts()
{
    QFETCH(const QString, option);
    QFETCH(const QString, says);
    QProcess process;
    process.start(program(), {option});
    QVERIFY(process.waitForFinished(20'000));
    QCOMPARE(process.exitCode(), 0);
    const QString output = QString::fromLocal8Bit(process.readAllStandardOutput()).simplified();
    QVERIFY2(output.contains(says.simplified()), qPrintable(output));
    QVERIFY(process.readAllStandardError().isEmpty());
}

void TstSandboxProgram::readsOptions()
{
    const StartOptions read = parseStartOptions(
        {u"usapi-sandbox"_s, u"--port=8123"_s, u"--seed=42"_s, u"--ledger=a.jsonl"_s, u"--reset"_s,
         u"--start-time=2026-01-31T08:00:00Z"_s, u"--payout-secret=rahasia"_s, u"--refund-guard=invoice"_s,
         u"--refund-returns=all"_s, u"--empty-bank-name=none"_s, u"--status-cancelled=A"_s, u"--status-refunded=B"_s,
         u"--status-partly-refunded=C"_s, u"--status-completed=D"_s, u"--any-agent"_s});
    QVERIFY2(read.options, qPrintable(read.mistake));
    const Options &options = *read.options;
    QCOMPARE(options.port, 8123);
    QCOMPARE(options.seed, 42U);
    QCOMPARE(options.ledgerFile, u"a.jsonl"_s);
    QVERIFY(options.resetLedger);
    QCOMPARE(options.startTime, QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC));
    QCOMPARE(options.payoutSecret.text(), u"rahasia"_s);
    const Policy expected{.refundGuard = Policy::RefundGuard::Invoice,
                          .refundReturns = Policy::RefundReturns::Everything,
                          .emptyBankName = Policy::EmptyBankName::None,
                          .cancelledWord = u"A"_s,
                          .refundedWord = u"B"_s,
                          .partlyRefundedWord = u"C"_s,
                          .completedWord = u"D"_s,
                          .bindTokenToAgent = false};
    QVERIFY(options.policy == expected);
    QVERIFY(parseStartOptions({u"usapi-sandbox"_s}).options->policy == Policy{});
}

// What the page does not name, nobody finds; what it names and is not there, misleads.
void TstSandboxProgram::documentationKnowsEverything()
{
    QFile page(QStringLiteral(CONSOLE_SOURCE_DIR "/docs/sandbox.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    static const QRegularExpression option(u"--[a-z][a-z-]+"_s);
    const auto optionsOf = [](const QString &where) {
        QSet<QString> found;
        for (auto match = option.globalMatch(where); match.hasNext();)
            found.insert(match.next().captured());
        return found;
    };
    QSet<QString> consoleOptions{u"--sandbox"_s, u"--sandbox-reset"_s, u"--environment"_s, u"--cashier"_s};
    QCOMPARE(optionsOf(text) - consoleOptions, optionsOf(parseStartOptions({u"x"_s, u"--help"_s}).output));
    for (const DemoUser &user : demoUsers()) {
        const QString row = u"| `%1` | `%2` |"_s.arg(user.name, user.password);
        QVERIFY2(text.contains(row), qPrintable(row));
    }
    const QList<Route> routes = Usapi::routes() + Controls::routes();
    for (const Route &route : routes)
        QVERIFY2(text.contains(route.path), qPrintable(route.path));
    const QString channels = u"(%1 in all)"_s.arg(bankChannels().size());
    QVERIFY2(text.contains(channels), qPrintable(channels));
    const WellKnown known = wellKnown();
    for (const InvoiceId &id : {known.documented, known.pending, known.qris, known.severalStores, known.expired,
                                known.cancelled, known.unnamed})
        QVERIFY2(text.contains(id.value), qPrintable(id.value));
}

void TstSandboxProgram::servesUntilTold_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TstSandboxProgram::servesUntilTold()
{
    QFETCH(const int, signal);
    QProcess process;
    const QString output = start(process, {u"--seed=5"_s});
    QVERIFY2(portOf(output) > 0, qPrintable(output));
    QCOMPARE(output.count(u'\n'), 2);
    QVERIFY(output.startsWith(u"usapi-sandbox: payout secret latihan-"_s));
    httplib::Client http("127.0.0.1", portOf(output));
    http.set_keep_alive(true); // a client that stays connected does not hold the program up
    const auto answer = http.Get("/sandbox/ledger");
    QVERIFY(answer);
    QCOMPARE(Json::parse(answer->body).at("seed").get<int>(), 5);
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), signal), 0);
    QVERIFY(process.waitForFinished(5'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(process.readAllStandardError().isEmpty(), "ends without a word");
}

void TstSandboxProgram::keepsItsLedgerOverAKill()
{
    const QStringList arguments{u"--ledger="_s + m_folder.filePath(u"kill.jsonl"_s),
                                u"--payout-secret="_s + testSecret().text()};
    QProcess first;
    const QString output = start(first, arguments);
    QVERIFY(portOf(output) > 0);
    httplib::Client http("127.0.0.1", portOf(output));
    http.set_bearer_token_auth(cheapPayoutToken(testSecret()).toStdString());
    QCOMPARE(http.Post("/payout/request", payoutBody().dump(), "application/json")->status, 200);
    first.kill();
    QVERIFY(first.waitForFinished(5'000));

    QProcess second;
    const QString again = start(second, arguments);
    QVERIFY2(portOf(again) > 0, second.readAllStandardError().constData());
    httplib::Client other("127.0.0.1", portOf(again));
    QCOMPARE(Json::parse(other.Get("/sandbox/payouts")->body).size(), 1U);
    second.terminate();
    QVERIFY(second.waitForFinished(5'000));
}

void TstSandboxProgram::secretFromAFile()
{
    QFile file(m_folder.filePath(u"secret"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(testSecret().utf8() + "\n");
    file.close();
    QProcess process;
    const QString output = start(process, {u"--payout-secret-file"_s, file.fileName()});
    QVERIFY(portOf(output) > 0);
    QVERIFY2(!output.contains(testSecret().text()), "a secret that was given is not printed");
    httplib::Client http("127.0.0.1", portOf(output));
    http.set_bearer_token_auth(cheapPayoutToken(testSecret()).toStdString());
    QCOMPARE(http.Post("/payout/request", payoutBody().dump(), "application/json")->status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished(5'000));
}

void TstSandboxProgram::portInUse()
{
    QProcess first;
    const QString port = QString::number(portOf(start(first, {})));
    QProcess second;
    second.start(program(), {u"--port"_s, port});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 2);
    QVERIFY(second.readAllStandardError().contains("port " + port.toLatin1()));
    first.terminate();
    QVERIFY(first.waitForFinished(5'000));
}

QTEST_GUILESS_MAIN(TstSandboxProgram)
#include "tst_sandboxprogram.moc"
