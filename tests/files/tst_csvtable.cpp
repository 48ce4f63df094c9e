// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvtable.h"
#include "tests/files/readback.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ExportColumn::Kind;

class TstCsvTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void theFileIsThereWholeOrNotAtAll();
    void whatIsNotCommittedLeavesTheOldOne();
    void aCancelledOneNeverGetsItsName();
    void itIsTooLateToCancelWhatIsThere();
    void badPlaces_data();
    void badPlaces();
    void aFullDiskIsTold();
    void aDiskThatIsFullAtTheEndIsTold();
    void formatsByName_data();
    void formatsByName();
};

void TstCsvTable::cells_data()
{
    QTest::addColumn<ExportCell>("cell");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *name, const ExportCell &cell, Kind kind, const QByteArray &written) {
        QTest::newRow(name) << cell << kind << written;
    };
    row("nothing", {}, Kind::Text, "");
    row("no time", Instant{}, Kind::WibTime, "");
    row("words", u"Siti, kasir"_s, Kind::Text, "\"Siti, kasir\"");
    row("leading zeros", u"0012345678"_s, Kind::Text, "'0012345678");
    row("formula", u"=cmd|' /C calc'!A0"_s, Kind::Text, "'=cmd|' /C calc'!A0");
    row("unicode", u"Toko Sédap 🍜"_s, Kind::Text,
        "Toko S\xC3\xA9"
        "dap \xF0\x9F\x8D\x9C");
    row("amount", Rupiah(60'000), Kind::Amount, "60000");
    row("negative amount", Rupiah(-60'000), Kind::Amount, "-60000");
    row("2^53+1", Rupiah(9'007'199'254'740'993), Kind::Amount, "9007199254740993");
    row("no amount but a word", u"=1"_s, Kind::Amount, "'=1");
    const Instant lastOfDay = utc(u"2026-11-23T16:59:59.999Z"_s);
    row("last moment of a day, UTC", lastOfDay, Kind::IsoTime, "2026-11-23T16:59:59.999Z");
    row("last moment of a day, WIB", lastOfDay, Kind::WibTime, "2026-11-23 23:59:59");
    row("midnight in WIB", utc(u"2026-11-23T17:00:00.000Z"_s), Kind::WibTime, "2026-11-24 00:00:00");
    row("New Year in WIB", utc(u"2026-12-31T17:00:00.000Z"_s), Kind::WibTime, "2027-01-01 00:00:00");
}

void TstCsvTable::cells()
{
    QFETCH(const ExportCell, cell);
    QFETCH(const Kind, kind);
    QFETCH(const QByteArray, written);
    const QTemporaryDir folder;
    CsvTable table;
    QVERIFY(table.open(folder.filePath(u"a.csv"_s), {.columns = {{u"=h"_s, kind}, {u"end"_s}}}));
    QVERIFY(table.add({{cell, u"x"_s}}));
    QVERIFY(table.commit());
    QCOMPARE(contentOf(folder.filePath(u"a.csv"_s)), "\xEF\xBB\xBF'=h,end\r\n" + written + ",x\r\n");
}

void TstCsvTable::theFileIsThereWholeOrNotAtAll()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    CsvTable table;
    QVERIFY(table.open(path, sampleHead()));
    QVERIFY(table.add(sampleRows(2)));
    QVERIFY(table.add(sampleRows(1, 3)));
    QVERIFY(!QFile::exists(path));
    QVERIFY(table.commit());
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(contentOf(path).count('\n'), 4);
    QCOMPARE(filesIn(folder.path()), QStringList{u"log.csv"_s});
}

void TstCsvTable::whatIsNotCommittedLeavesTheOldOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    {
        CsvTable table;
        QVERIFY(table.open(path, sampleHead()));
        QVERIFY(table.add(sampleRows(5)));
    }
    QCOMPARE(contentOf(path), "old");
    QCOMPARE(filesIn(folder.path()), QStringList{u"log.csv"_s});
}

void TstCsvTable::aCancelledOneNeverGetsItsName()
{
    const QTemporaryDir folder;
    CsvTable table;
    QVERIFY(table.open(folder.filePath(u"log.csv"_s), sampleHead()));
    QVERIFY(table.add(sampleRows(5)));
    QVERIFY(table.cancel());
    QVERIFY(table.cancel());
    const auto added = table.add(sampleRows(1, 6));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::Cancelled);
    QVERIFY(!table.commit());
    QCOMPARE(filesIn(folder.path()), QStringList{});
}

void TstCsvTable::itIsTooLateToCancelWhatIsThere()
{
    const QTemporaryDir folder;
    CsvTable table;
    QVERIFY(table.open(folder.filePath(u"log.csv"_s), sampleHead()));
    QVERIFY(table.commit());
    QVERIFY(!table.cancel());
}

void TstCsvTable::badPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such folder") << u"/nowhere/at/all/log.csv"_s;
    QTest::newRow("below a device") << u"/dev/full/log.csv"_s;
    QTest::newRow("a folder") << QDir::tempPath();
}

void TstCsvTable::badPlaces()
{
    QFETCH(const QString, path);
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Xlsx, TableFormat::Pdf}) {
        const auto table = TableFile::make(format);
        const auto opened = table->open(path, sampleHead());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY2(opened.error().detail.startsWith(path + u": "_s), qPrintable(opened.error().detail));
        QVERIFY(opened.error().detail.size() > path.size() + 2);
    }
}

void TstCsvTable::aFullDiskIsTold()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"log.csv"_s);
    CsvTable table;
    QVERIFY(table.open(path, sampleHead()));
    const FullDisk full(50'000);
    Result<void> written;
    for (int i = 0; i < 10 && written; ++i)
        written = table.add(sampleRows(1'000));
    QVERIFY(!written);
    QVERIFY2(written.error().detail.startsWith(path), qPrintable(written.error().detail));
    QCOMPARE(filesIn(folder.path()), QStringList{});
}

// What is still in memory when the file gets its name.
void TstCsvTable::aDiskThatIsFullAtTheEndIsTold()
{
    const QTemporaryDir folder;
    CsvTable table;
    QVERIFY(table.open(folder.filePath(u"log.csv"_s), sampleHead()));
    QVERIFY(table.add(sampleRows(3)));
    {
        const FullDisk full(10);
        QVERIFY(!table.commit());
    }
    QCOMPARE(filesIn(folder.path()), QStringList{});
}

void TstCsvTable::formatsByName_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << u"/a.b/list.csv"_s << int(TableFormat::Csv);
    QTest::newRow("xlsx") << u"/a.b/list.XLSX"_s << int(TableFormat::Xlsx);
    QTest::newRow("pdf") << u"/a.b/list.pdf"_s << int(TableFormat::Pdf);
    QTest::newRow("none") << u"/a.pdf/list"_s << int(TableFormat::Csv);
}

void TstCsvTable::formatsByName()
{
    QFETCH(const QString, path);
    QFETCH(const int, format);
    QCOMPARE(int(tableFormatOf(path)), format);
}

QTEST_APPLESS_MAIN(TstCsvTable)
#include "tst_csvtable.moc"
