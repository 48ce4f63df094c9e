// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/exportflow.h"
#include "fakepages.h"

#include <QFile>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

class TstExportFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatFits();
    void writesManyInPieces();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void aPdfTakesWhatItCan();
    void stoppedLeavesNoFile_data();
    void stoppedLeavesNoFile();
    void stoppedAtAnyMomentItIsWholeOrNotThere_data();
    void stoppedAtAnyMomentItIsWholeOrNotThere();
    void anotherCanBeginWhereOneWasStopped();
    void aFailureOfTheJournalLeavesNoFile_data();
    void aFailureOfTheJournalLeavesNoFile();
    void aFolderThatCannotBeWrittenIsTold();
    void goingAwayInTheMiddleIsQuiet();

private:
    [[nodiscard]] QStringList lines() const;
    void start(const AuditFilter &filter = {}, TableFormat format = TableFormat::Csv);
    [[nodiscard]] QStringList filesThere() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeAudit> m_pages;
    std::unique_ptr<ExportFlow> m_flow;
    QString m_path;
    QSet<QString> m_endings{};
    bool m_again = false;
};

void TstExportFlow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"activity.csv"_s);
    m_pages = std::make_unique<FakeAudit>();
    m_flow = std::make_unique<ExportFlow>();
}

void TstExportFlow::start(const AuditFilter &filter, TableFormat format)
{
    const TableHead head{.title = u"Activity"_s, .columns = {{u"row"_s}, {u"who"_s}}};
    m_flow->start(ExportFlow::tableOf<AuditEntry, AuditFilter>(
                      *m_pages, filter, {}, head,
                      [](const AuditEntry &entry) {
                          return ExportRow{QString::number(entry.row), entry.actor.value};
                      }),
                  m_path, format, qint64(m_pages->all.size()));
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

void TstExportFlow::writesEveryFormat_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("CSV") << TableFormat::Csv << QByteArray("\xEF\xBB\xBFrow,who\r\n");
    QTest::newRow("XLSX") << TableFormat::Xlsx << QByteArray("PK");
    QTest::newRow("PDF") << TableFormat::Pdf << QByteArray("%PDF-1.4");
}

void TstExportFlow::writesEveryFormat()
{
    QFETCH(const TableFormat, format);
    QFETCH(const QByteArray, begins);
    fillAudit(*m_pages, 2'000);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    start({}, format);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(1).toLongLong(), 2'000);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    QCOMPARE(filesThere(), QStringList{u"activity.csv"_s});
}

void TstExportFlow::aPdfTakesWhatItCan()
{
    fillAudit(*m_pages, 60'000);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    start({}, TableFormat::Pdf);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
    QCOMPARE(finished.at(0).at(1).toLongLong(), 10'000);
    QVERIFY2(m_pages->rowCalls <= 21, qPrintable(QString::number(m_pages->rowCalls))); // nor reads what it leaves out
}

void TstExportFlow::stoppedLeavesNoFile_data()
{
    writesEveryFormat_data();
}

void TstExportFlow::stoppedLeavesNoFile()
{
    QFETCH(const TableFormat, format);
    fillAudit(*m_pages, 20'000);
    QSignalSpy stopped(m_flow.get(), &ExportFlow::stopped);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    connect(m_flow.get(), &ExportFlow::progressed, this, [this](qint64 rows) {
        if (rows > 1'000)
            m_flow->stop();
    });
    start({}, format);
    QTRY_COMPARE(stopped.size(), 1);
    QTest::qWait(50);
    QVERIFY(!QFile::exists(m_path));
    QTRY_COMPARE(filesThere(), QStringList{}); // nor its unfinished self
    QCOMPARE(finished.size(), 0);
}

void TstExportFlow::stoppedAtAnyMomentItIsWholeOrNotThere_data()
{
    QTest::addColumn<TableFormat>("format");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("workerIsDone");
    for (int steps = 0; steps < 10; ++steps) {
        for (const bool done : {false, true}) {
            const char *when = done ? "after" : "in";
            QTest::addRow("CSV, %s %d", when, steps) << TableFormat::Csv << steps << done;
            QTest::addRow("XLSX, %s %d", when, steps) << TableFormat::Xlsx << steps << done;
            QTest::addRow("PDF, %s %d", when, steps) << TableFormat::Pdf << steps << done;
        }
    }
}

// Stopped while the worker does one of the steps, or after it before anybody was told: what is told is true.
void TstExportFlow::stoppedAtAnyMomentItIsWholeOrNotThere()
{
    QFETCH(const TableFormat, format);
    QFETCH(const int, steps);
    QFETCH(const bool, workerIsDone);
    fillAudit(*m_pages, 600);
    QSignalSpy stopped(m_flow.get(), &ExportFlow::stopped);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    start({}, format);
    for (int step = 0; step < steps; ++step) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
    if (workerIsDone)
        QThreadPool::globalInstance()->waitForDone();
    m_flow->stop();
    QTRY_VERIFY(!m_flow->isRunning());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(stopped.size() + finished.size(), 1);
    QCOMPARE(filesThere(), finished.isEmpty() ? QStringList{} : QStringList{u"activity.csv"_s});
    m_endings.insert(finished.isEmpty() ? u"stopped"_s : u"finished"_s);
    if (steps == 9)
        QCOMPARE(m_endings.size(), 2); // the steps above go far enough
}

void TstExportFlow::anotherCanBeginWhereOneWasStopped()
{
    fillAudit(*m_pages, 3'000);
    QSignalSpy finished(m_flow.get(), &ExportFlow::finished);
    connect(m_flow.get(), &ExportFlow::progressed, this, [this](qint64 rows) {
        if (rows < 1'000 || std::exchange(m_again, true))
            return;
        m_flow->stop();
        start({.actor = {u"siti"_s}});
    });
    start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(1).toLongLong(), 1'000);
    QCOMPARE(lines().size(), 1'001);
}

void TstExportFlow::aFailureOfTheJournalLeavesNoFile_data()
{
    writesEveryFormat_data();
}

void TstExportFlow::aFailureOfTheJournalLeavesNoFile()
{
    QFETCH(const TableFormat, format);
    fillAudit(*m_pages, 20'000);
    QSignalSpy failed(m_flow.get(), &ExportFlow::failed);
    connect(m_flow.get(), &ExportFlow::progressed, this, [this](qint64 rows) {
        if (rows > 1'000)
            m_pages->failing = Error{.kind = Error::Kind::Storage, .detail = u"disk I/O error"_s};
    });
    start({}, format);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_flow->isRunning());
    QTRY_COMPARE(filesThere(), QStringList{});
}

void TstExportFlow::aFolderThatCannotBeWrittenIsTold()
{
    fillAudit(*m_pages, 9);
    m_path = m_folder->filePath(u"no/such/folder.csv"_s);
    QSignalSpy failed(m_flow.get(), &ExportFlow::failed);
    start();
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY2(error.detail.contains(m_path), qPrintable(error.detail));
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

QTEST_MAIN(TstExportFlow)
#include "tst_exportflow.moc"
