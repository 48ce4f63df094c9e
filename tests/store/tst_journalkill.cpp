// SPDX-License-Identifier: GPL-3.0-or-later
// A journal whose writer is killed (SIGKILL) at random, again and again: what was committed is there, the chain holds,
// and the next one goes on from it. 40 times; as often as CONSOLE_KILLS says (./test.sh --long: 1,000).
#include "store/journalcheck.h"
#include "store/migrations.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstJournalKill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theChainSurvives();
    void theFixtureOpens();

private:
    [[nodiscard]] qint64 writeUntilKilled(const QString &file, QRandomGenerator &random);
};

namespace {

constexpr int patience = 60'000;

std::unique_ptr<Database> openToRead(const QString &file)
{
    StoreLocation location;
    location.file = file;
    // As a start does: whoever writes plays the log back first.
    auto opened = Database::open(location, Database::Access::Write);
    return opened ? std::move(*opened) : nullptr;
}

} // namespace

// The newest entry that the writer called committed; 0 when it was killed before the first.
qint64 TstJournalKill::writeUntilKilled(const QString &file, QRandomGenerator &random)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(JOURNAL_WRITER), {file});
    if (!writer.waitForStarted(patience))
        return -1;
    // Sometimes within the opening, mostly in the middle of writing.
    const int lines = int(random.bounded(30));
    QByteArray said;
    while (said.count('\n') < lines && writer.waitForReadyRead(patience))
        said += writer.readAllStandardOutput();
    if (lines == 0)
        writer.waitForReadyRead(int(random.bounded(300)));
    writer.kill();
    if (!writer.waitForFinished(patience))
        return -1;
    said += writer.readAllStandardOutput();
    const QByteArrayList numbers = said.left(said.lastIndexOf('\n') + 1).trimmed().split('\n');
    return numbers.constLast().toLongLong();
}

void TstJournalKill::theChainSurvives()
{
    const int kills = qEnvironmentVariableIsSet("CONSOLE_KILLS") ? qEnvironmentVariableIntValue("CONSOLE_KILLS") : 40;
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    qint64 newest = 0;
    int inTheMiddle = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const qint64 committed = writeUntilKilled(file, random);
        QVERIFY2(committed >= 0, qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(kill)));
        if (!QFile::exists(file))
            continue; // killed before it made one
        const auto database = openToRead(file);
        QVERIFY2(database, qPrintable(u"seed %1, kill %2"_s.arg(seed).arg(kill)));
        const Result<int> schema = schemaVersion(*database);
        QVERIFY(schema);
        if (*schema == 0)
            continue; // … or within its making, which leaves nothing
        Journal journal(*database);
        const bool last = kill + 1 == kills;
        const VerificationReport report = verifyJournal(journal, {.lastEntries = last ? 0 : 300});
        QVERIFY2(report.holds(),
                 qPrintable(u"seed %1, kill %2: %3"_s.arg(seed).arg(kill).arg(firstBrokenPlace(report))));
        const auto head = journal.audit().head();
        QVERIFY(head);
        QVERIFY2(head->first >= qMax(newest, committed),
                 qPrintable(u"seed %1, kill %2: %3 of %4"_s.arg(seed).arg(kill).arg(head->first).arg(committed)));
        inTheMiddle += head->first > newest ? 1 : 0;
        newest = head->first;
    }
    qInfo("%d kills, %d of them after something was written, %lld entries", kills, inTheMiddle,
          static_cast<long long>(newest));
    QVERIFY(inTheMiddle > kills / 2);
}

// A journal as release 0.1 left it opens in this one, and holds from its first entry on.
void TstJournalKill::theFixtureOpens()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"journal.sqlite"_s);
    QVERIFY(QFile::copy(QStringLiteral(CONSOLE_SOURCE_DIR "/tests/store/fixtures/journal-schema-1.sqlite"), file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    const auto database = openToRead(file);
    QVERIFY(database);
    QCOMPARE(*schemaVersion(*database), 1);
    const Result<int> migrated = migrate(*database);
    QVERIFY2(migrated, qPrintable(migrated ? QString() : migrated.error().detail));
    QCOMPARE(*schemaVersion(*database), newestSchema());
    Journal journal(*database);
    const VerificationReport report = verifyJournal(journal);
    QVERIFY2(report.holds(), qPrintable(firstBrokenPlace(report)));
    QVERIFY(report.entries >= 100);
    QVERIFY(journal.write<AuditEntry>(
        [](Journal &inside) { return inside.audit().append({.action = {u"test.goes-on"_s}}); }));
}

QTEST_GUILESS_MAIN(TstJournalKill)
#include "tst_journalkill.moc"
