// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/exportflow.h"
#include "fakepages.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TstExportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatFits();
    void writesManyInPieces();
    void stoppedLeavesNoFile();
    void aFailureOfTheJournalLeavesNoFile();
    void aFolderThatCannotBeWrittenIsTold();
    void goingAwayInTheMiddleIsQuiet();

private:
    [[nodiscard]] QStringList lines() const;
    void start(const AuditFilter &filter = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeAudit> m_pages;
    std::unique_ptr<ExportFlow> m_flow;
    QString m_path;
};

void TstExportFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"activity.csv"_s);
    m_pages = std::make_unique<FakeAudit>();
    m_flow = std::make_unique<ExportFlow>();
}

void TstExportFlow::start(const AuditFilter &filter)
{
    m_flow->start(ExportFlow::tableOf<AuditEntry, AuditFilter>(
                      *m_pages, filter, {}, {u"row"_s, u"who"_s},
                      [](const AuditEntry &entry) {
                          return QStringList{QString::number(entry.row), entry.actor.value};
                      }),
                  m_path, qint64(m_pages->all.size()));
}

QStringList TstExportFlow::lines() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

void TstExportFlow::writesWhatFits()
{
    fillAudit(*m_pages, 9);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    start({.actor = {u"siti"_s}});
    QVERIFY(m_flow->isRunning());
    start(); // ignored: one runs
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_flow->isRunning());
    QCOMPARE(finished.at(0).at(1).toLongLong(), 3);
    QCOMPARE(lines(), (QStringList{u"row,who"_s, u"7,siti"_s, u"4,siti"_s, u"1,siti"_s}));
}

void TstExportFlow::writesManyInPieces()
{
    fillAudit(*m_pages, 20'000);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    QSignalSpy progressed(m_flow.get(), &ExportFlow::progressed);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(lines().size(), 20'001);
    const QStringList written = lines();
    QCOMPARE(written.last(), u"1,siti"_s);
    QVERIFY(progressed.size() > 20);
    QVERIFY(m_pages->mostRowsAtOnce <= 1'000);
    QCOMPARE(progressed.last().at(0).toLongLong(), 20'000);
}

void TstExportFlow::stoppedLeavesNoFile()
{
    fillAudit(*m_pages, 20'000);
    QSignalSpy stopped(m_flow.get(), &ExportFlow::stopped);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    connect(m_flow.get(), &ExportFlow::progressed, this, [this](qint64 rows) {
        if (rows > 1'000)
            m_flow->stop();
    });
    start();
    QTRY_COMPARE(stopped.size(), 1);
    QTest::qWait(50);
    QVERIFY(!QFile::exists(m_path));
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty()); // nor its unfinished self
    QCOMPARE(finished.size(), 0);
}

void TstExportFlow::aFailureOfTheJournalLeavesNoFile()
{
    fillAudit(*m_pages, 20'000);
    QSignalSpy failed(m_flow.get(), &ExportFlow::failed);
    connect(m_flow.get(), &ExportFlow::progressed, this, [this](qint64 rows) {
        if (rows > 1'000)
            m_pages->failing = Error{.kind = Error::Kind::Storage, .detail = u"disk I/O error"_s};
    });
    start();
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_flow->isRunning());
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
}

void TstExportFlow::aFolderThatCannotBeWrittenIsTold()
{
    fillAudit(*m_pages, 9);
    m_path = m_folder->filePath(u"no/such/folder.csv"_s);
    QSignalSpy failed(m_flow.get(), &ExportFlow::failed);
    start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Storage);
}

void TstExportFlow::goingAwayInTheMiddleIsQuiet()
{
    fillAudit(*m_pages, 20'000);
    start();
    QSignalSpy progressed(m_flow.get(), &ExportFlow::progressed);
    QTRY_VERIFY(progressed.size() > 3);
    m_flow.reset();
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_GUILESS_MAIN(TstExportFlow)
#include "tst_exportflow.moc"
