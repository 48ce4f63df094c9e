// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxtable.h"
#include "files/xlsxtext.h"
#include "tests/files/readback.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using Kind = ExportColumn::Kind;

namespace {

// A cell as it stands in a sheet. `type` "n" is a number; `look` is its format.
struct Cell {
    QString type{};
    QString text{};
    QString look{};
};
using Cells = QHash<QString, Cell>; // by "B2"

QByteArray partOf(const QString &path, const QString &part)
{
    return outputOf(u"unzip"_s, {u"-p"_s, path, part});
}

// The number formats by style, "" for the usual one.
QStringList looks(const QString &path)
{
    QXmlStreamReader xml(partOf(path, u"xl/styles.xml"_s));
    QHash<QString, QString> formats;
    QStringList styles;
    bool ofCells = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            ofCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"numFmt")
            formats.insert(xml.attributes().value(u"numFmtId"_s).toString(),
                           xml.attributes().value(u"formatCode"_s).toString());
        if (xml.name() == u"xf" && ofCells) {
            const QString id = xml.attributes().value(u"numFmtId"_s).toString();
            styles.append(id == u"3" ? u"#,##0"_s : formats.value(id));
        }
    }
    return styles;
}

Cells cellsOf(const QString &path, int sheet = 1)
{
    const QStringList styles = looks(path);
    QXmlStreamReader xml(partOf(path, u"xl/worksheets/sheet%1.xml"_s.arg(sheet)));
    Cells cells;
    QString place;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"c") {
            place = xml.attributes().value(u"r"_s).toString();
            const auto type = xml.attributes().value(u"t"_s);
            cells[place].type = type.isEmpty() ? u"n"_s : type.toString();
            cells[place].look = styles.value(xml.attributes().value(u"s"_s).toInt());
        } else if (xml.name() == u"v" || xml.name() == u"t" || xml.name() == u"f") {
            const bool formula = xml.name() == u"f";
            cells[place].text += (formula ? u"FORMULA "_s : QString()) + xml.readElementText();
        }
    }
    return xml.hasError() ? Cells{} : cells;
}

} // namespace

class TstXlsxTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cells_data();
    void cells();
    void theHeaderStaysInSight();
    void aFullSheetGoesOnInTheNext();
    void sheetNames_data();
    void sheetNames();
    void texts_data();
    void texts();
    void theOldOneIsReplacedAtTheEnd();
    void cancelledLeavesNothing_data();
    void cancelledLeavesNothing();
    void aDiskThatFillsUpIsTold_data();
    void aDiskThatFillsUpIsTold();
    void halfASheetIsNotTakenForOne();
    void noDirectoryIsNoWorkbook();

private:
    bool write(const TableHead &head, const QList<ExportRow> &rows, qint64 rowsOfASheet = XlsxTable::sheetRows)
    {
        XlsxTable table(rowsOfASheet);
        return table.open(m_path, head) && table.add(rows) && table.commit();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstXlsxTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"list.xlsx"_s);
}

void TstXlsxTable::cells_data()
{
    QTest::addColumn<ExportCell>("cell");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("look");
    const auto text = [](const char *name, const ExportCell &cell, Kind kind, const QString &written) {
        QTest::newRow(name) << cell << kind << u"inlineStr"_s << written << QString();
    };
    const auto amount = [](const char *name, qint64 rupiah) {
        QTest::newRow(name) << ExportCell(Rupiah(rupiah)) << Kind::Amount << u"n"_s << QString::number(rupiah)
                            << u"#,##0"_s;
    };
    const auto date = [](const char *name, const QString &iso, const QString &days) {
        QTest::newRow(name) << ExportCell(utc(iso)) << Kind::WibTime << u"n"_s << days << u"yyyy-mm-dd hh:mm:ss"_s;
    };
    QTest::newRow("nothing") << ExportCell() << Kind::Text << QString() << QString() << QString();
    QTest::newRow("no time") << ExportCell(Instant{}) << Kind::WibTime << QString() << QString() << QString();
    text("leading zeros", u"0012345678"_s, Kind::Text, u"0012345678"_s);
    text("sixteen digits", u"1234567890123456"_s, Kind::Text, u"1234567890123456"_s);
    text("formula", u"=cmd|' /C calc'!A0"_s, Kind::Text, u"=cmd|' /C calc'!A0"_s);
    text("markup", u"<b>&amp;\""_s, Kind::Text, u"<b>&amp;\""_s);
    text("unicode", u"Toko Sédap 🍜"_s, Kind::Text, u"Toko Sédap 🍜"_s);
    text("control characters", u"a\x01\x1f\n\tb\x7f"_s, Kind::Text, u"a\n\tb"_s);
    text("spaces around", u"  a "_s, Kind::Text, u"  a "_s);
    text("2^53+1", Rupiah(9'007'199'254'740'993), Kind::Amount, u"9007199254740993"_s);
    text("-2^53-1", Rupiah(-9'007'199'254'740'993), Kind::Amount, u"-9007199254740993"_s);
    text("ISO", utc(u"2026-11-23T16:59:59.999Z"_s), Kind::IsoTime, u"2026-11-23T16:59:59.999Z"_s);
    text("before dates began", utc(u"1899-12-31T00:00:00.000Z"_s), Kind::WibTime, u"1899-12-31 07:00:00"_s);
    amount("zero", 0);
    amount("amount", 60'000);
    amount("negative amount", -60'000);
    amount("2^53", 9'007'199'254'740'992);
    // 46349 is 23 November 2026.
    date("last second of a day in WIB", u"2026-11-23T16:59:59.999Z"_s, u"46349.999988425923"_s);
    date("midnight in WIB", u"2026-11-23T17:00:00.000Z"_s, u"46350"_s);
    date("noon in WIB", u"2026-11-23T05:00:00.000Z"_s, u"46349.5"_s);
}

void TstXlsxTable::cells()
{
    QFETCH(const ExportCell, cell);
    QFETCH(const Kind, kind);
    QVERIFY(write({.columns = {{u"First"_s}, {u"Second"_s, kind}}}, {{u"x"_s, cell}}));
    const Cells cells = cellsOf(m_path);
    QCOMPARE(cells.value(u"A2"_s).text, u"x"_s);
    const Cell written = cells.value(u"B2"_s);
    QTEST(written.type, "type");
    QTEST(written.look, "look");
    QFETCH(const QString, text);
    if (written.type == u"n" && kind == Kind::WibTime)
        QVERIFY2(qAbs(written.text.toDouble() - text.toDouble()) < 1e-9, qPrintable(written.text));
    else if (written.type == u"n")
        QCOMPARE(qint64(written.text.toDouble()), text.toLongLong());
    else
        QCOMPARE(written.text, text);
}

void TstXlsxTable::theHeaderStaysInSight()
{
    QVERIFY(write(sampleHead(), sampleRows(9)));
    const Cells cells = cellsOf(m_path);
    QCOMPARE(cells.value(u"A1"_s).text, u"Invoice"_s);
    QCOMPARE(cells.value(u"D1"_s).text, u"Paid (WIB)"_s);
    const QByteArray sheet = partOf(m_path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY2(sheet.contains(R"(<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>)"),
             sheet.constData());
    QVERIFY(sheet.contains(R"(<autoFilter ref="A1:D10"/>)"));
    QVERIFY(sheet.contains(R"(<c r="A1" s="1")"));
    QVERIFY(sheet.contains("<col min=\"1\" max=\"1\" width=\"18."));
    QVERIFY(partOf(m_path, u"xl/styles.xml"_s).contains("<b/>"));
    const QByteArray about = partOf(m_path, u"docProps/core.xml"_s);
    QVERIFY(about.contains("<dc:title>Invoices</dc:title>"));
    QVERIFY(about.contains("Paid, since 1 Nov 2026"));
}

void TstXlsxTable::aFullSheetGoesOnInTheNext()
{
    QVERIFY(write(sampleHead(), sampleRows(10), 5)); // a header and four rows
    const Cells first = cellsOf(m_path, 1);
    const Cells second = cellsOf(m_path, 2);
    const Cells third = cellsOf(m_path, 3);
    QCOMPARE(first.value(u"A5"_s).text, u"OM000004"_s);
    QVERIFY(!first.contains(u"A6"_s));
    QCOMPARE(second.value(u"A1"_s).text, u"Invoice"_s);
    QCOMPARE(second.value(u"A2"_s).text, u"OM000005"_s);
    QCOMPARE(third.value(u"A3"_s).text, u"OM000010"_s);
    QVERIFY(!third.contains(u"A4"_s));
    QVERIFY(partOf(m_path, u"xl/worksheets/sheet2.xml"_s).contains(R"(<autoFilter ref="A1:D5"/>)"));
    QVERIFY(partOf(m_path, u"xl/worksheets/sheet3.xml"_s).contains(R"(<autoFilter ref="A1:D3"/>)"));
    QVERIFY(partOf(m_path, u"xl/workbook.xml"_s).contains("name=\"Invoices (3)\""));
}

void TstXlsxTable::sheetNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << QString() << u"Sheet1"_s;
    QTest::newRow("refused characters") << u"Paid: [a/b] '?'"_s << u"Paid ab"_s;
    QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
}

void TstXlsxTable::sheetNames()
{
    QFETCH(const QString, title);
    QFETCH(const QString, name);
    QVERIFY(write({.title = title, .columns = {{u"a"_s}}}, {}));
    const QByteArray book = partOf(m_path, u"xl/workbook.xml"_s);
    QVERIFY2(book.contains("<sheet name=\"" + name.toUtf8() + '"'), book.constData());
}

void TstXlsxTable::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("as it is") << u"a_x, b_y"_s << u"a_x, b_y"_s;
    QTest::newRow("an escape of the format") << u"_x0041_"_s << u"_x005F_x0041_"_s;
    QTest::newRow("two of them") << u"_x000a_x000A_"_s << u"_x005F_x000a_x005F_x000A_"_s;
    QTest::newRow("longest") << QString(32'767, u'x') << QString(32'767, u'x');
    QTest::newRow("too long") << QString(40'000, u'x') << QString(32'767, u'x');
    QTest::newRow("a pair at the end") << QString(32'766, u'x') + u"🍜"_s << QString(32'766, u'x');
    QTest::newRow("no characters") << u"a\uFFFE\uFFFF"_s + QChar(0) << u"a"_s;
}

void TstXlsxTable::texts()
{
    QFETCH(const QString, text);
    QTEST(xlsxText(text), "cell");
    QVERIFY(write({.columns = {{u"a"_s}}}, {{text}}));
    QTEST(cellsOf(m_path).value(u"A2"_s).text, "cell");
}

void TstXlsxTable::theOldOneIsReplacedAtTheEnd()
{
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    XlsxTable table;
    QVERIFY(table.open(m_path, sampleHead()));
    QVERIFY(table.add(sampleRows(100)));
    QCOMPARE(contentOf(m_path), "old");
    QVERIFY(table.commit());
    QVERIFY(contentOf(m_path).startsWith("PK"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"list.xlsx"_s});
}

void TstXlsxTable::cancelledLeavesNothing_data()
{
    QTest::addColumn<bool>("commits");
    QTest::newRow("gone") << false;
    QTest::newRow("committed all the same") << true;
}

void TstXlsxTable::cancelledLeavesNothing()
{
    QFETCH(const bool, commits);
    {
        XlsxTable table;
        QVERIFY(table.open(m_path, sampleHead()));
        QVERIFY(table.add(sampleRows(5'000)));
        QVERIFY(table.cancel());
        QVERIFY(!commits || !table.commit());
    }
    QCOMPARE(filesIn(m_folder->path()), QStringList{});
}

void TstXlsxTable::aDiskThatFillsUpIsTold_data()
{
    QTest::addColumn<int>("rowsBefore");
    QTest::addColumn<int>("rowsAfter");
    QTest::addColumn<int>("bytes");
    QTest::newRow("while rows come") << 0 << 5'000 << 200'000;
    QTest::newRow("while it is packed") << 5'000 << 0 << 20'000;
}

void TstXlsxTable::aDiskThatFillsUpIsTold()
{
    QFETCH(const int, rowsBefore);
    QFETCH(const int, rowsAfter);
    QFETCH(const int, bytes);
    XlsxTable table;
    QVERIFY(table.open(m_path, sampleHead()));
    QVERIFY(table.add(sampleRows(rowsBefore)));
    const FullDisk full{rlim_t(bytes)};
    Result<void> written = table.add(sampleRows(rowsAfter));
    if (written)
        written = table.commit();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY2(written.error().detail.startsWith(m_path), qPrintable(written.error().detail));
    QVERIFY(!QFile::exists(m_path));
}

// The disk has room for the rows, but not for the sheet around them; packed, the half of it would be small enough.
void TstXlsxTable::halfASheetIsNotTakenForOne()
{
    QVERIFY(write(sampleHead(), sampleRows(5'000)));
    QFile whole(m_path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const qint64 bytes = bytesOfSheets(whole);
    QVERIFY(whole.remove());
    XlsxTable table;
    QVERIFY(table.open(m_path, sampleHead()));
    QVERIFY(table.add(sampleRows(5'000)));
    const FullDisk full{rlim_t(bytes - 100)};
    const auto written = table.commit();
    QVERIFY(!written);
    QVERIFY2(written.error().detail.startsWith(m_path), qPrintable(written.error().detail));
    QVERIFY(!QFile::exists(m_path));
}

void TstXlsxTable::noDirectoryIsNoWorkbook()
{
    QByteArray bytes(100, 'x');
    QBuffer none(&bytes);
    QVERIFY(none.open(QIODevice::ReadOnly));
    QCOMPARE(bytesOfSheets(none), -1);
    QByteArray broken = QByteArray(22, '\0').replace(0, 4, "PK\5\6");
    QBuffer empty(&broken);
    QVERIFY(empty.open(QIODevice::ReadOnly));
    QCOMPARE(bytesOfSheets(empty), -1);
}

QTEST_APPLESS_MAIN(TstXlsxTable)
#include "tst_xlsxtable.moc"
