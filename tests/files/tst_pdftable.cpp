// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/pdftable.h"
#include "tests/files/readback.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = ExportColumn::Kind;

namespace {

// A word on a page, in points from the upper left.
struct Word {
    int page = 0;
    QString text{};
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
};

QList<Word> wordsOf(const QString &path)
{
    QXmlStreamReader xml(outputOf(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s}));
    QList<Word> words;
    int page = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"page")
            ++page;
        if (xml.name() != u"word")
            continue;
        const auto at = xml.attributes();
        Word word{page,
                  {},
                  at.value(u"xMin"_s).toDouble(),
                  at.value(u"yMin"_s).toDouble(),
                  at.value(u"xMax"_s).toDouble(),
                  at.value(u"yMax"_s).toDouble()};
        word.text = xml.readElementText();
        words.append(word);
    }
    return words;
}

QString textOf(const QString &path, int page)
{
    const QString number = QString::number(page);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
}

} // namespace

class TstPdfTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPageHasItsHead();
    void everyRowIsThereOnce();
    void idsAreCopiedAsTheyAre();
    void amountsStandRight();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void amountsAreNeverCut();
    void tooManyRowsAreSaid();
    void asManyAsItTakesAreNotSaid();
    void noRowsAreAPage();
    void cancelledLeavesNothing();
    void aFullDiskIsTold();
    void drawnByAnyThread();

private:
    bool write(const TableHead &head, const QList<ExportRow> &rows, qint64 most = PdfTable::mostRows)
    {
        PdfTable table(most);
        return table.open(m_path, head) && table.add(rows) && table.commit();
    }
    [[nodiscard]] int pages() const
    {
        const QList<Word> words = wordsOf(m_path);
        return words.isEmpty() ? 0 : words.last().page;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TstPdfTable::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"list.pdf"_s);
}

void TstPdfTable::aPageHasItsHead()
{
    QVERIFY(write(sampleHead(), sampleRows(100)));
    const int count = pages();
    QVERIFY2(count >= 2 && count <= 4, qPrintable(QString::number(count)));
    for (int page = 1; page <= count; ++page) {
        const QString text = textOf(m_path, page);
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page).arg(count)), qPrintable(text));
        for (const auto *words : {u"Invoices", u"Paid · since 1 Nov 2026", u"Paid (WIB)"})
            QVERIFY2(text.contains(QString::fromUtf16(words)), qPrintable(text));
    }
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"list.pdf"_s});
    const QByteArray about = outputOf(u"pdfinfo"_s, {m_path});
    QVERIFY2(about.contains("842 x 595 pts (A4)"), about.constData());
}

void TstPdfTable::everyRowIsThereOnce()
{
    QVERIFY(write(sampleHead(), sampleRows(150)));
    QStringList ids;
    for (const Word &word : wordsOf(m_path)) {
        if (word.text.startsWith(u"OM"))
            ids.append(word.text);
    }
    QStringList expected;
    for (int i = 1; i <= 150; ++i)
        expected.append(u"OM%1"_s.arg(i, 6, 10, QLatin1Char('0')));
    QCOMPARE(ids, expected);
    const QString first = textOf(m_path, 1);
    QVERIFY2(first.contains(u"Rp 1.000"_s), qPrintable(first));
    QVERIFY2(first.contains(u"2026-11-23 07:01:00"_s), qPrintable(first));
    QVERIFY2(first.contains(u"2026-11-23T00:01:00.000Z"_s), qPrintable(first));
}

// A ligature would be one other character.
void TstPdfTable::idsAreCopiedAsTheyAre()
{
    QVERIFY(write(sampleHead(), {{u"OM00fi0ffl"_s}}));
    QVERIFY2(textOf(m_path, 1).contains(u"OM00fi0ffl"_s), qPrintable(textOf(m_path, 1)));
}

void TstPdfTable::amountsStandRight()
{
    QVERIFY(write(sampleHead(), {{u"a"_s, Rupiah(5)}, {u"b"_s, Rupiah(123'456'789)}}));
    QList<double> rights;
    for (const Word &word : wordsOf(m_path)) {
        if (word.text.endsWith(u"5") || word.text.endsWith(u"123.456.789"))
            rights.append(word.right);
    }
    QCOMPARE(rights.size(), 2);
    QVERIFY2(qAbs(rights.at(0) - rights.at(1)) < 1, qPrintable(QString::number(rights.at(0) - rights.at(1))));
}

void TstPdfTable::nothingOverlaps_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("few") << 3;
    QTest::newRow("as many as a register has") << 14;
    QTest::newRow("more than fit") << 30;
}

void TstPdfTable::nothingOverlaps()
{
    QFETCH(const int, columns);
    TableHead head = sampleHead();
    head.title = QString(300, u'T');
    head.context = {QString(u"word "_s).repeated(2'000)};
    ExportRow row{u"long\nid"_s.repeated(40), Rupiah(1'000), utc(u"2026-11-23T16:59:59.999Z"_s), Instant{}};
    for (int i = 4; i < columns; ++i) {
        head.columns.append({u"Header%1"_s.arg(i).repeated(4), Kind::Text, 12});
        row.append(u"unbroken%1"_s.arg(i).repeated(20));
    }
    QVERIFY(write(head, {row, row, row}));
    const QList<Word> words = wordsOf(m_path);
    QVERIFY(words.size() > 10);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &a = words.at(i);
        QVERIFY2(a.left >= 0 && a.right <= 842 && a.top >= 0 && a.bottom <= 596, qPrintable(a.text));
        for (qsizetype j = i + 1; j < words.size(); ++j) {
            const Word &b = words.at(j);
            const double wide = std::min(a.right, b.right) - std::max(a.left, b.left);
            const double high = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
            QVERIFY2(a.page != b.page || wide < 0.5 || high < 3, qPrintable(a.text + u" and "_s + b.text));
        }
    }
}

void TstPdfTable::amountsAreNeverCut()
{
    TableHead head{.columns = {}};
    ExportRow row;
    for (int i = 0; i < 30; ++i) {
        head.columns.append({u"A"_s, Kind::Amount, 3});
        row.append(Rupiah(9'007'199'254'740'993));
    }
    QVERIFY(write(head, {row}));
    const QString crowded = textOf(m_path, 1);
    QCOMPARE(crowded.count(u'#'), 30);
    QVERIFY(!crowded.contains(u'9'));
    head.columns.resize(4);
    row.resize(4);
    head.columns.append({u"Text"_s, Kind::Text, 400});
    row.append(u"x"_s.repeated(400));
    QVERIFY(write(head, {row}));
    QCOMPARE(textOf(m_path, 1).count(u"9.007.199.254.740.993"_s), 4);
}

void TstPdfTable::tooManyRowsAreSaid()
{
    PdfTable table(1'000);
    QVERIFY(table.open(m_path, sampleHead()));
    QVERIFY(table.add(sampleRows(600)));
    QVERIFY(!table.isFull());
    QVERIFY(table.add(sampleRows(600, 601)));
    QVERIFY(table.isFull());
    QCOMPARE(table.rowCount(), 1'000);
    QVERIFY(table.commit());
    const int count = pages();
    const QString last = textOf(m_path, count);
    QVERIFY2(last.contains(u"Only the first 1.000 rows"_s), qPrintable(last));
    QVERIFY(last.contains(u"OM001000"_s));
    QVERIFY(!last.contains(u"OM001001"_s));
    QVERIFY(!textOf(m_path, count - 1).contains(u"Only the first"_s));
}

void TstPdfTable::asManyAsItTakesAreNotSaid()
{
    QVERIFY(write(sampleHead(), sampleRows(100), 100));
    QVERIFY(!textOf(m_path, pages()).contains(u"Only the first"_s));
}

void TstPdfTable::noRowsAreAPage()
{
    QVERIFY(write(sampleHead(), {}));
    QVERIFY(textOf(m_path, 1).contains(u"Page 1 of 1"_s));
}

void TstPdfTable::cancelledLeavesNothing()
{
    PdfTable table;
    QVERIFY(table.open(m_path, sampleHead()));
    QVERIFY(table.add(sampleRows(500)));
    QVERIFY(table.cancel());
    QVERIFY(!table.commit());
    QCOMPARE(filesIn(m_folder->path()), QStringList{});
}

void TstPdfTable::aFullDiskIsTold()
{
    PdfTable table;
    QVERIFY(table.open(m_path, sampleHead()));
    QVERIFY(table.add(sampleRows(500)));
    const FullDisk full(10'000);
    const auto written = table.commit();
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
    QVERIFY2(written.error().detail.startsWith(m_path), qPrintable(written.error().detail));
    QCOMPARE(filesIn(m_folder->path()), QStringList{});
}

// As the exports do: each call from another thread, which is gone by the next.
void TstPdfTable::drawnByAnyThread()
{
    PdfTable table;
    bool good = true;
    const auto inThread = [&good](const std::function<bool()> &work) {
        const std::unique_ptr<QThread> thread(QThread::create([&] { good = work() && good; }));
        thread->start();
        thread->wait();
    };
    inThread([&] { return table.open(m_path, sampleHead()).has_value(); });
    for (int i = 0; i < 3; ++i)
        inThread([&] { return table.add(sampleRows(50, i * 50 + 1)).has_value(); });
    inThread([&] { return table.commit().has_value(); });
    QVERIFY(good);
    QVERIFY(textOf(m_path, pages()).contains(u"OM000150"_s));
}

QTEST_MAIN(TstPdfTable)
#include "tst_pdftable.moc"
