// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/files/readback.h"
#include "ui/locale.h"
#include "ui/print/shiftpages.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using Kind = ShiftPages::Piece::Kind;

namespace {

constexpr qreal dots = 150;       // an inch
constexpr QSizeF sheet{180, 267}; // of A4, in millimetres

CounterSale sale(int index)
{
    CounterSale result{.row = index,
                       .number = {u"INV/K7Q2/20261125-%1"_s.arg(index, 4, 10, QChar(u'0'))},
                       .store = u"Toko Kopi Sudut"_s,
                       .cashier = {u"kasir1"_s},
                       .desk = u"Kasir depan"_s,
                       .amount = Rupiah(25'000 + index),
                       .call = MoneyState::Accepted,
                       .invoice = {u"OM%1CR"_s.arg(index, 9, 10, QChar(u'0'))},
                       .qrString = u"000201"_s,
                       .status = index % 3 == 0 ? u"EXPIRED"_s : u"PAID"_s};
    result.askedAt = {utc(u"2026-11-25T01:00:00Z"_s).microseconds + qint64(index) * 60'000'000};
    result.shownAt = {result.askedAt.microseconds + 1'000'000};
    if (index % 3 != 0)
        result.paidAt = {result.askedAt.microseconds + 30'000'000};
    result.paidLate = index % 10 == 1;
    return result;
}

ShiftReport report(int sales)
{
    ShiftReport result{.shift = {.cashier = {u"kasir1"_s},
                                 .desk = u"Kasir depan"_s,
                                 .openedAt = utc(u"2026-11-25T01:00:00Z"_s),
                                 .takenOver = 2,
                                 .closedAt = utc(u"2026-11-25T09:00:00Z"_s),
                                 .closedBy = {u"kasir1"_s},
                                 .entries = 4'711,
                                 .anchor = u"7f3a-91c2-0b44"_s},
                       .environment = productionEnvironment(),
                       .printedBy = {u"kasir2"_s}};
    result.printedAt = utc(u"2026-11-25T09:00:05Z"_s).toUtc();
    for (int i = 1; i <= sales; ++i)
        result.sales.append(sale(i));
    result.shift.totals = totalsOf(result.sales).value_or(ShiftTotals{});
    return result;
}

ShiftReport longReport()
{
    ShiftReport result = report(120);
    result.environment = *ownEnvironment(u"https://usapi.a-rather-long-name.of-a-branch.example.co.id"_s);
    result.shift.cashier = {u"averylongusernameofacashier"_s.repeated(3)};
    result.shift.desk = samples::hostile();
    result.shift.closedBy = {u"supervisor"_s};
    result.printedBy = result.shift.cashier;
    for (CounterSale &sale : result.sales) {
        sale.invoice = {u"OM"_s + u"0001N0CR"_s.repeated(8)};
        sale.number = {u"INV/ABCDEFGH/20261125-0042"_s.repeated(2)};
        sale.amount = Rupiah(9'999'999'999'999);
    }
    result.sales[3].number = {samples::hostile()};
    result.sales[4].amount = Rupiah(std::numeric_limits<qint64>::min());
    return result;
}

struct Printed {
    QList<QImage> images{};
    QList<QList<ShiftPages::Piece>> pages{};
    QRectF page{};

    [[nodiscard]] QStringList texts(const QString &name) const // of all pages
    {
        QStringList result;
        for (const auto &pieces : pages) {
            for (const auto &piece : pieces) {
                if (piece.name == name)
                    result.append(piece.text);
            }
        }
        return result;
    }
    [[nodiscard]] QString text(const QString &name) const { return texts(name).value(0, u"(none)"_s); }
};

Printed printed(const ShiftReport &report)
{
    constexpr int beside = 30;
    const auto pixels = [](qreal length) { return int(length * dots / 25.4); };
    QImage blank(pixels(sheet.width()) + 2 * beside, pixels(sheet.height()) + 2 * beside, QImage::Format_RGB32);
    blank.setDotsPerMeterX(int(std::round(dots / 0.0254)));
    blank.setDotsPerMeterY(int(std::round(dots / 0.0254)));
    blank.fill(Qt::white);
    Printed result{.page = QRectF(blank.rect()).adjusted(beside, beside, -beside, -beside)};
    const ShiftPages pages(shiftWords(report), result.page, blank);
    for (int page = 0; page < pages.count(); ++page) {
        QImage image = blank.copy();
        QPainter painter(&image);
        pages.paint(painter, page);
        painter.end();
        result.images.append(image);
        result.pages.append(pages.pieces(page));
    }
    return result;
}

QString overlapping(const QList<ShiftPages::Piece> &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (qsizetype j = i + 1; j < pieces.size(); ++j) {
            if (pieces.at(i).kind == Kind::Band || pieces.at(j).kind == Kind::Band)
                continue;
            const QRectF both = pieces.at(i).area & pieces.at(j).area;
            if (both.width() > 0.01 && both.height() > 0.01)
                return pieces.at(i).name + u" and "_s + pieces.at(j).name;
        }
    }
    return {};
}

// A letter may lean out by a hair.
bool hasInkOutside(const QImage &image, const QList<ShiftPages::Piece> &pieces)
{
    QImage covered = image.copy();
    QPainter painter(&covered);
    for (const auto &piece : pieces)
        painter.fillRect(piece.area.adjusted(-2, -2, 2, 2).toAlignedRect(), Qt::white);
    painter.end();
    for (int y = 0; y < covered.height(); ++y) {
        for (int x = 0; x < covered.width(); ++x) {
            if (qGray(covered.pixel(x, y)) < 200)
                return true;
        }
    }
    return false;
}

} // namespace

class TstShiftReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeName::Dark); } // paper is white all the same
    void init() { setDisplayLanguage(QLocale::English); }
    void cleanup() { qApp->removeTranslator(&m_long); }
    void everythingStandsOnItsOwn_data();
    void everythingStandsOnItsOwn();
    void saysWhatTheShiftCameTo();
    void changedSinceItWasClosed();
    void anOpenShiftSaysSo();
    void listGoesOnOverPages();
    void linesToSignStayTogether();
    void training();
    void pdf();
    void noHalfFile();

private:
    walk::LongLanguage m_long;
};

void TstShiftReport::everythingStandsOnItsOwn_data()
{
    QTest::addColumn<bool>("longWords");
    QTest::addColumn<int>("which");
    for (const bool longWords : {false, true}) {
        for (const int which : {0, 1, 2, 3})
            QTest::addRow("%d, %s", which, longWords ? "long words" : "English") << longWords << which;
    }
}

void TstShiftReport::everythingStandsOnItsOwn()
{
    QFETCH(const bool, longWords);
    QFETCH(const int, which);
    if (longWords)
        qApp->installTranslator(&m_long);
    const std::array reports{report(12), report(0), longReport(), report(120)};
    const Printed out = printed(reports.at(size_t(which)));
    for (qsizetype page = 0; page < out.pages.size(); ++page) {
        for (const auto &piece : out.pages.at(page)) {
            QVERIFY2(out.page.adjusted(-0.5, -0.5, 0.5, 0.5).contains(piece.area), qPrintable(piece.name));
        }
        QCOMPARE(overlapping(out.pages.at(page)), QString());
        QVERIFY(!hasInkOutside(out.images.at(page), out.pages.at(page)));
        QVERIFY(hasInkOutside(out.images.at(page), {})); // there is ink, then
    }
}

void TstShiftReport::saysWhatTheShiftCameTo()
{
    const Printed out = printed(report(12));
    QCOMPARE(out.pages.size(), 1);
    QCOMPARE(out.text(u"title"_s), u"Shift report"_s);
    QCOMPARE(out.text(u"value0"_s), u"kasir1"_s);
    QCOMPARE(out.text(u"value1"_s), u"Kasir depan"_s);
    QCOMPARE(out.text(u"value2"_s), u"25 Nov 2026 08:00:00 WIB"_s);
    QCOMPARE(out.text(u"value3"_s), u"25 Nov 2026 16:00:00 WIB"_s);
    QCOMPARE(out.text(u"value5"_s), u"4,711"_s);
    QCOMPARE(out.text(u"label6"_s), u"Anchor code"_s);
    QCOMPARE(out.text(u"value6"_s), u"7f3a-91c2-0b44"_s);
    // 1 and 11 were paid late; 3, 6, 9, 12 expired.
    QCOMPARE(out.text(u"total0Label"_s), u"Paid"_s);
    QCOMPARE(out.text(u"total0Count"_s), u"6"_s);
    QCOMPARE(out.text(u"total0Sum"_s), rupiahText(Rupiah(6 * 25'000 + 2 + 4 + 5 + 7 + 8 + 10)));
    QCOMPARE(out.text(u"total1Count"_s), u"2"_s);
    QCOMPARE(out.text(u"total1Sum"_s), rupiahText(Rupiah(2 * 25'000 + 12)));
    QCOMPARE(out.text(u"total2Label"_s), u"Received"_s);
    QCOMPARE(out.text(u"total2Count"_s), u"8"_s);
    QCOMPARE(out.text(u"total2Sum"_s), rupiahText(Rupiah(8 * 25'000 + 48)));
    QCOMPARE(out.text(u"total5Label"_s), u"Expired"_s);
    QCOMPARE(out.text(u"total5Count"_s), u"4"_s);
    QCOMPARE(out.texts(u"totalsNote"_s), QStringList());
    QCOMPARE(out.text(u"sale1.2"_s), u"INV/K7Q2/20261125-0002"_s);
    QCOMPARE(out.text(u"sale1.1"_s), u"25 Nov 08:02:00"_s);
    QCOMPARE(out.text(u"sale1.5"_s), u"25 Nov 08:02:30"_s);
    QCOMPARE(out.text(u"sale1.6"_s), rupiahText(Rupiah(25'002)));
    QCOMPARE(out.text(u"sale2.5"_s), QString());
    QCOMPARE(out.text(u"signature1"_s), u"Supervisor"_s);
    QCOMPARE(out.text(u"signedBy0"_s), u"kasir1"_s);
    QCOMPARE(out.text(u"page"_s), u"Page 1 of 1"_s);
    QCOMPARE(out.text(u"printed"_s), u"Printed 25 Nov 2026 16:00:05 WIB by kasir2"_s);
}

void TstShiftReport::changedSinceItWasClosed()
{
    ShiftReport one = report(12);
    one.sales[2].status = u"PAID"_s;
    one.sales[2].paidLate = true;
    const Printed out = printed(one);
    QCOMPARE(out.text(u"total1Count"_s), u"2"_s); // as when it was closed
    QVERIFY(out.text(u"totalsNote"_s).contains(u"changed since"_s));
}

void TstShiftReport::anOpenShiftSaysSo()
{
    ShiftReport one = report(3);
    one.shift.closedAt = {};
    one.shift.totals = {};
    const Printed out = printed(one);
    QCOMPARE(out.text(u"value3"_s), u"Not yet: this is how it stands"_s);
    QCOMPARE(out.text(u"total2Count"_s), u"2"_s); // of the list
    QVERIFY(!out.texts(u"label5"_s).contains(u"Entries in the log"_s));
    for (CounterSale &sale : one.sales)
        sale.amount = Rupiah(std::numeric_limits<qint64>::max());
    const Printed large = printed(one);
    QCOMPARE(large.texts(u"total0Sum"_s), QStringList());
    QVERIFY(large.text(u"totalsNote"_s).contains(u"too large"_s));
}

void TstShiftReport::listGoesOnOverPages()
{
    const Printed out = printed(report(130));
    QCOMPARE(out.pages.size(), 3);
    QCOMPARE(out.texts(u"head3"_s), (QStringList{u"Invoice"_s, u"Invoice"_s, u"Invoice"_s}));
    QCOMPARE(out.texts(u"page"_s), (QStringList{u"Page 1 of 3"_s, u"Page 2 of 3"_s, u"Page 3 of 3"_s}));
    for (int i = 0; i < 130; ++i) // each once
        QCOMPARE(out.texts(u"sale%1.3"_s.arg(i)), QStringList(u"OM%1CR"_s.arg(i + 1, 9, 10, QChar(u'0'))));
    QCOMPARE(out.texts(u"title"_s).size(), 1);
    QCOMPARE(out.texts(u"signature0"_s).size(), 1);
}

void TstShiftReport::linesToSignStayTogether()
{
    bool alone = false;
    for (int sales = 20; sales < 75; ++sales) {
        const Printed out = printed(report(sales));
        int pagesWith = 0;
        for (const auto &pieces : out.pages) {
            int of = 0;
            for (const auto &piece : pieces)
                of += piece.name.startsWith(u"sign"_s) ? 1 : 0;
            QVERIFY(of == 0 || of == 4);
            pagesWith += of == 4 ? 1 : 0;
        }
        QCOMPARE(pagesWith, 1);
        alone = alone || out.pages.last().size() < 12;
    }
    QVERIFY(alone); // the case that this is about was met
}

void TstShiftReport::training()
{
    ShiftReport one = report(3);
    QCOMPARE(printed(one).texts(u"mark"_s), QStringList());
    one.environment = *sandboxEnvironment(u"http://127.0.0.1:8080"_s);
    QCOMPARE(printed(one).text(u"mark"_s), u"TRAINING (SANDBOX) – no real money"_s);
}

void TstShiftReport::pdf()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shift.pdf"_s);
    const ShiftReport one = report(130);
    QVERIFY(saveShiftReport(path, one));
    const QByteArray about = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(about.contains("Pages:           3") && about.contains("(A4)"), about.constData());
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}));
    for (const QString &words : {u"7f3a-91c2-0b44"_s, u"4,711"_s, u"Page 3 of 3"_s, u"Supervisor"_s,
                                 one.sales.last().number.value, one.sales.last().invoice.value})
        QVERIFY2(text.contains(words), qPrintable(words + u" is not in\n"_s + text));
    for (const CounterSale &sale : one.sales)
        QVERIFY2(text.contains(sale.invoice.value), qPrintable(sale.invoice.value));
}

void TstShiftReport::noHalfFile()
{
    const QTemporaryDir folder;
    const auto nowhere = saveShiftReport(folder.filePath(u"none/shift.pdf"_s), report(3));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
}

QTEST_MAIN(TstShiftReport)
#include "tst_shiftreport.moc"
