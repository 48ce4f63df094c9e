// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionbus.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QTest>

using namespace Qt::StringLiterals;

// Each piece of the keychain missing, locked or silent in its turn, and the whole of it, with a real gnome-keyring.
class TstSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(qEnvironmentVariableIsEmpty("QT_NO_GLIB")); }
    void openKeyring_data();
    void openKeyring();
    void environmentsAndProfilesAreApart();
    void lockedKeyring_data();
    void lockedKeyring();
    void entryInAnotherLockedCollection();
    void unansweredPrompt();
    void aWriteWhoseDeadlinePassedIsNotDoneLater();
    void keyringNeverSetUp();
    void noProvider();
    void providerThatFailsToStart();
    void accessDenied();
    void noSessionBus_data();
    void noSessionBus();
    void busThatNeverAnswers();
    void nothingIsLeftInPlainFiles();
};

void TstSecretStore::openKeyring_data()
{
    QTest::addColumn<QStringList>("commands");
    QTest::addColumn<QStringList>("answers");
    const auto row = [](const char *name, const QStringList &commands, const QStringList &answers) {
        QTest::newRow(name) << commands << answers;
    };
    row("ready", {u"probe"_s}, {u"state ready"_s});
    row("honestly not found", {u"read ani"_s}, {u"not found"_s});
    row("round trip", {u"write ani rahasia123"_s, u"read ani"_s}, {u"written"_s, u"found rahasia123"_s});
    row("UTF-8, quotes, spaces, other scripts", {u"write ani kata \"sandi\" \\ ü ٣ 密码 😀 '"_s, u"read ani"_s},
        {u"written"_s, u"found kata \"sandi\" \\ ü ٣ 密码 😀 '"_s});
    row("overwritten", {u"write ani one"_s, u"write ani two"_s, u"read ani"_s},
        {u"written"_s, u"written"_s, u"found two"_s});
    row("accounts are apart", {u"write ani one"_s, u"write Ani two"_s, u"read ani"_s, u"read Ani"_s},
        {u"written"_s, u"written"_s, u"found one"_s, u"found two"_s});
    row("a slash in a name stays within its part", {u"write a/b one"_s, u"read a"_s, u"read a/b"_s, u"read a%2Fb"_s},
        {u"written"_s, u"not found"_s, u"found one"_s, u"not found"_s});
    row("removed", {u"write ani one"_s, u"remove ani"_s, u"read ani"_s}, {u"written"_s, u"removed"_s, u"not found"_s});
    row("removing nothing", {u"remove ani"_s}, {u"removed"_s});
    row("2,560 bytes", {u"write-bytes ani 2560"_s}, {u"written"_s});
    row("2,561 bytes leave the old value", {u"write ani one"_s, u"write-bytes ani 2561"_s, u"read ani"_s},
        {u"written"_s, u"input error a secret of more than 2,560 bytes"_s, u"found one"_s});
    row("an empty secret", {u"write-bytes ani 0"_s}, {u"input error an empty secret"_s});
    row("a name too long", {u"read "_s + QString(2'000, u'x')}, {u"input error a name too long"_s});
    row("many at once, in order",
        {u"at-once"_s, u"write ani one"_s, u"read ani"_s, u"write ani two"_s, u"read ani"_s, u"remove ani"_s,
         u"read ani"_s},
        {u"written"_s, u"found one"_s, u"written"_s, u"found two"_s, u"removed"_s, u"not found"_s});
}

void TstSecretStore::openKeyring()
{
    QFETCH(const QStringList, commands);
    QFETCH(const QStringList, answers);
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient(commands), answers);
}

void TstSecretStore::lockedKeyring_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("answer");
    const QString notFound = u"keychain error locked: answered \"not found\""_s;
    QTest::newRow("probe") << u"probe"_s << u"state locked"_s;
    QTest::newRow("a stored secret is not \"not found\"") << u"read ani"_s << notFound;
    QTest::newRow("nor is one that was never stored") << u"read budi"_s << notFound;
    QTest::newRow("deleting claims no success") << u"remove ani"_s << notFound;
    QTest::newRow("writing fails") << u"write ani two"_s
                                   << u"keychain error locked: Cannot create an item in a locked collection"_s;
}

// Nobody there to prompt: QtKeychain answers "entry not found" to reading and "no error" to deleting.
void TstSecretStore::lockedKeyring()
{
    QFETCH(const QString, command);
    QFETCH(const QString, answer);
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient({u"write ani one"_s}), QStringList{u"written"_s});
    session.stopKeyring();
    QVERIFY(session.startKeyring({}));
    QCOMPARE(session.runClient({command}), QStringList{answer});
    // and the secret is still there
    QVERIFY(session.unlockLoginKeyring("pass"));
    QCOMPARE(session.runClient({u"read ani"_s}), QStringList{u"found one"_s});
}

void TstSecretStore::entryInAnotherLockedCollection()
{
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient({u"write ani one"_s}), QStringList{u"written"_s});
    auto call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"SetAlias"_s);
    call << u"default"_s << QVariant::fromValue(QDBusObjectPath(u"/org/freedesktop/secrets/collection/session"_s));
    QCOMPARE(session.connection().call(call).type(), QDBusMessage::ReplyMessage);
    QVERIFY(session.lockLoginKeyring());
    const QString locked = u"keychain error locked: answered \"not found\""_s;
    QCOMPARE(session.runClient({u"probe"_s, u"read ani"_s, u"remove ani"_s, u"read budi"_s}),
             (QStringList{u"state ready"_s, locked, locked, u"not found"_s}));
}

void TstSecretStore::unansweredPrompt()
{
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient({u"write ani one"_s}), QStringList{u"written"_s});
    QVERIFY(session.lockLoginKeyring());
    SilentPrompter prompter(session.connection());
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(session.runClient({u"deadline 700"_s, u"read ani"_s, u"remove ani"_s, u"probe"_s}),
             (QStringList{u"keychain error unanswered"_s, u"keychain error unanswered"_s, u"state locked"_s}));
    // Qt's coarse timers may fire a twentieth early.
    QVERIFY2(clock.elapsed() >= 1'300, "the deadline passed twice");
    QVERIFY2(prompter.prompts() > 0, "nobody was asked: this tested nothing");
}

void TstSecretStore::aWriteWhoseDeadlinePassedIsNotDoneLater()
{
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient({u"write ani one"_s}), QStringList{u"written"_s});
    QVERIFY(session.lockLoginKeyring());
    auto prompter = std::make_unique<SilentPrompter>(session.connection());
    // The read hangs on its prompt; the write waits behind it and is given up on.
    const auto client = session.startClient({u"deadline 700"_s, u"at-once"_s, u"read ani"_s, u"write ani two"_s,
                                             u"pause"_s, u"deadline 8000"_s, u"read ani"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += client->readAllStandardOutput()).contains("paused"), 10'000);
    QCOMPARE(output, "keychain error unanswered\nkeychain error unanswered\npaused\n");
    QVERIFY(session.unlockLoginKeyring("pass"));
    prompter.reset(); // the prompt ends
    client->write("go on\n");
    QTRY_COMPARE_WITH_TIMEOUT(client->state(), QProcess::NotRunning, 20'000);
    QVERIFY2(client->readAllStandardOutput().startsWith("went on\nfound one\n"), "the late write was carried out");
    QCOMPARE(session.runClient({u"read ani"_s}), QStringList{u"found one"_s});
}

void TstSecretStore::keyringNeverSetUp()
{
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring({}));
    const QStringList answers =
        session.runClient({u"probe"_s, u"read ani"_s, u"remove ani"_s, u"write ani one"_s, u"probe"_s});
    QCOMPARE(answers.size(), 5);
    QCOMPARE(answers.first(), u"state no-default-collection"_s);
    for (const QString &answer : answers.sliced(1, 3))
        QVERIFY2(answer.startsWith(u"keychain error no-default-collection: "_s), qPrintable(answer));
    QCOMPARE(answers.last(), u"state no-default-collection"_s);
}

void TstSecretStore::noProvider()
{
    SessionBus session;
    QVERIFY(session.isUp());
    const QStringList answers = session.runClient({u"probe"_s, u"read ani"_s, u"remove ani"_s, u"write ani one"_s});
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers.first(), u"state no-provider"_s);
    for (const QString &answer : answers.sliced(1))
        QVERIFY2(answer.startsWith(u"keychain error no-provider: "_s), qPrintable(answer));
}

void TstSecretStore::providerThatFailsToStart()
{
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.addProviderThatFails());
    const QStringList answers = session.runClient({u"probe"_s, u"read ani"_s});
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers.first(), u"state no-provider"_s);
    QVERIFY2(answers.last().startsWith(u"keychain error no-provider: "_s), qPrintable(answers.last()));
}

void TstSecretStore::accessDenied()
{
    SessionBus session(uR"(<deny send_destination="org.freedesktop.secrets"/>)"_s);
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    const QStringList answers = session.runClient({u"probe"_s, u"read ani"_s, u"remove ani"_s});
    QCOMPARE(answers.size(), 3);
    QCOMPARE(answers.first(), u"state denied"_s);
    for (const QString &answer : answers.sliced(1))
        QVERIFY2(answer.startsWith(u"keychain error denied"_s), qPrintable(answer));
}

void TstSecretStore::noSessionBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("an address where nobody listens") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("a garbled address") << u"garbage"_s;
    QTest::newRow("no address and no display to find one by") << QString();
}

void TstSecretStore::noSessionBus()
{
    QFETCH(const QString, address);
    SessionBus session;
    session.setAddress(address);
    const QStringList answers = session.runClient({u"probe"_s, u"read ani"_s, u"remove ani"_s, u"write ani one"_s});
    QCOMPARE(answers.size(), 4);
    QCOMPARE(answers.first(), u"state no-session-bus"_s);
    for (const QString &answer : answers.sliced(1))
        QVERIFY2(answer.startsWith(u"keychain error no-session-bus"_s), qPrintable(answer));
}

void TstSecretStore::busThatNeverAnswers()
{
    QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath(u"silent"_s)));
    SessionBus session;
    session.setAddress(u"unix:path="_s + silent.fullServerName());
    const auto client = session.startClient({u"deadline 600"_s, u"probe"_s, u"read ani"_s, u"pause"_s});
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += client->readAllStandardOutput()).contains("paused"), 10'000);
    QCOMPARE(output, "state unanswered\nkeychain error unanswered\npaused\n");
    client->write("go on\n");
    QTRY_VERIFY_WITH_TIMEOUT((output += client->readAllStandardOutput()).contains(" ms\n"), 10'000);
    const QByteArray standstill = output.sliced(output.indexOf("longest standstill ") + 19);
    QVERIFY2(standstill.left(standstill.indexOf(' ')).toInt() < 300, "the event loop waited for the bus");
    // Qt's own D-Bus thread waits for such a bus at exit.
    client->kill();
    QVERIFY(client->waitForFinished());
}

void TstSecretStore::environmentsAndProfilesAreApart()
{
    SessionBus session;
    QVERIFY(session.isUp());
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient({u"write ani one"_s}), QStringList{u"written"_s});
    QCOMPARE(session.runClient({u"environment production"_s, u"read ani"_s, u"remove ani"_s, u"environment demo"_s,
                                u"profile other"_s, u"read ani"_s, u"remove ani"_s, u"profile tests"_s,
                                u"purpose payout-secret"_s, u"read ani"_s, u"purpose password"_s, u"read ani"_s}),
             (QStringList{u"not found"_s, u"removed"_s, u"not found"_s, u"removed"_s, u"not found"_s, u"found one"_s}));
}

void TstSecretStore::nothingIsLeftInPlainFiles()
{
    const QByteArray canary = "canary-b3f1c6";
    SessionBus session;
    QVERIFY(session.isUp());
    QCOMPARE(session.runClient({u"write ani "_s + QString::fromLatin1(canary)}).size(), 1); // no provider
    QVERIFY(session.startKeyring("pass"));
    QCOMPARE(session.runClient({u"write ani "_s + QString::fromLatin1(canary)}), QStringList{u"written"_s});
    int files = 0;
    QDirIterator found(session.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains(canary) && !content.contains(canary.toBase64()), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY2(files >= 3, "the bus's, the keyring's log and the keyring itself");
}

QTEST_GUILESS_MAIN(TstSecretStore)
#include "tst_secretstore.moc"
