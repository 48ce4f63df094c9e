// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PlaceProblem)

class TstJournalPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fileSystems_data();
    void fileSystems();
    void paths_data();
    void paths();
    void marksOfSyncClients_data();
    void marksOfSyncClients();
    void aLinkIntoASyncedFolder();
    void thisDiskIsGood();
};

void TstJournalPlace::fileSystems_data()
{
    QTest::addColumn<quint64>("type");
    QTest::addColumn<PlaceProblem>("problem");
    const auto row = [](const char *name, quint64 type, PlaceProblem problem) {
        QTest::newRow(name) << type << problem;
    };
    row("ext4", 0xEF53, PlaceProblem::None);
    row("xfs", 0x58465342, PlaceProblem::None);
    row("btrfs", 0x9123683E, PlaceProblem::None);
    row("zfs", 0x2FC12FC1, PlaceProblem::None);
    row("tmpfs", 0x01021994, PlaceProblem::None);
    row("overlay", 0x794C7630, PlaceProblem::None);
    row("ecryptfs", 0xF15F, PlaceProblem::None);
    row("nfs", 0x6969, PlaceProblem::NetworkShare);
    row("cifs", 0xFF534D42, PlaceProblem::NetworkShare);
    row("smb2", 0xFE534D42, PlaceProblem::NetworkShare);
    row("sshfs", 0x65735546, PlaceProblem::NetworkShare);
    row("9p", 0x01021997, PlaceProblem::NetworkShare);
    row("ceph", 0x00C36400, PlaceProblem::NetworkShare);
    row("fat", 0x4D44, PlaceProblem::NoRights);
    row("exfat", 0x2011BAB0, PlaceProblem::NoRights);
}

void TstJournalPlace::fileSystems()
{
    QFETCH(const quint64, type);
    QTEST(fileSystemProblem(type), "problem");
}

void TstJournalPlace::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<PlaceProblem>("problem");
    const auto row = [](const QString &path, PlaceProblem problem) {
        QTest::newRow(qPrintable(path)) << path << problem;
    };
    row(u"/data/ani/.local/share/usapi-console"_s, PlaceProblem::None);
    row(u"/data/ani/dropboxes/usapi"_s, PlaceProblem::None);
    row(u"/data/ani/my dropbox notes"_s, PlaceProblem::None);
    row(u"/data/ani/Dropbox/usapi"_s, PlaceProblem::Synchronised);
    row(u"/data/ani/Dropbox (Personal)/usapi"_s, PlaceProblem::Synchronised);
    row(u"/data/ani/OneDrive - Toko Maju/usapi"_s, PlaceProblem::Synchronised);
    row(u"/data/ani/onedrive"_s, PlaceProblem::Synchronised);
    row(u"/data/ani/Nextcloud/kas"_s, PlaceProblem::Synchronised);
    row(u"/media/Google Drive/My Drive"_s, PlaceProblem::Synchronised);
    row(u"//server/share/usapi"_s, PlaceProblem::NetworkShare);
}

void TstJournalPlace::paths()
{
    QFETCH(const QString, path);
    if (path.startsWith(u"//"_s) && !QDir::cleanPath(path).startsWith(u"//"_s))
        QSKIP("two slashes name a share on Windows only");
    QTEST(pathProblem(path), "problem");
}

void TstJournalPlace::marksOfSyncClients_data()
{
    QTest::addColumn<QString>("mark");
    for (const char *mark : {".stfolder", ".sync_journal.db", ".dropbox", ".nextcloudsync.log"})
        QTest::newRow(mark) << QString::fromLatin1(mark);
}

void TstJournalPlace::marksOfSyncClients()
{
    QFETCH(const QString, mark);
    const QTemporaryDir folder;
    const QString deep = folder.filePath(u"a/b"_s);
    QVERIFY(QDir().mkpath(deep));
    QCOMPARE(journalPlaceProblem(deep), PlaceProblem::None);
    QFile file(folder.filePath(mark));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(journalPlaceProblem(deep), PlaceProblem::Synchronised);
}

void TstJournalPlace::aLinkIntoASyncedFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir().mkpath(folder.filePath(u"Dropbox/kas"_s)));
    QVERIFY(QFile::link(folder.filePath(u"Dropbox/kas"_s), folder.filePath(u"plain"_s)));
    QCOMPARE(journalPlaceProblem(folder.filePath(u"plain"_s)), PlaceProblem::Synchronised);
    QCOMPARE(journalPlaceProblem(folder.filePath(u"plain/not/there/yet"_s)), PlaceProblem::Synchronised);
}

void TstJournalPlace::thisDiskIsGood()
{
    const QTemporaryDir folder;
    QCOMPARE(journalPlaceProblem(folder.path()), PlaceProblem::None);
    QCOMPARE(journalPlaceProblem(folder.filePath(u"not/there/yet"_s)), PlaceProblem::None);
    QVERIFY(placeProblemText(PlaceProblem::NetworkShare) != placeProblemText(PlaceProblem::NoRights));
}

QTEST_GUILESS_MAIN(TstJournalPlace)
#include "tst_journalplace.moc"
