// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedpage.h"
#include "samples.h"
#include "tests/files/readback.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/print/receiptwords.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using Paper = CounterSettings::Paper;

Q_DECLARE_METATYPE(CounterSettings::Paper)

namespace {

// In millimetres, what printers reach.
constexpr QSizeF roll58{48, 200};
constexpr QSizeF roll80{72, 200};
constexpr QSizeF sheet{180, 267};

Receipt receipt(const QString &status = u"PAID"_s)
{
    Receipt result{.sale = {.id = {u"0193"_s},
                            .number = {u"INV/K7Q2/20261125-0042"_s},
                            .reference = u"Meja 7"_s,
                            .store = u"Toko Kopi Sudut"_s,
                            .cashier = {u"kasir1"_s},
                            .amount = Rupiah(1'234'567),
                            .invoice = {u"OM0001N0CR0000f"_s},
                            .status = status},
                   .merchant = {.nmid = u"ID1020304050607"_s, .name = u"KOPI SUDUT BANDUNG"_s},
                   .environment = productionEnvironment(),
                   .printedBy = {u"kasir2"_s}};
    result.sale.expiresAt = utc(u"2026-11-25T02:15:00Z"_s);
    result.sale.paidAt = utc(u"2026-11-25T02:12:03Z"_s);
    result.printedAt = utc(u"2026-11-25T02:12:05Z"_s).toUtc();
    return result;
}

Receipt longReceipt()
{
    Receipt result = receipt();
    result.environment = *ownEnvironment(u"https://usapi.a-rather-long-name.of-a-branch.example.co.id"_s);
    result.again = true;
    result.sale.paidLate = true;
    result.sale.amount = Rupiah(999'999'999'999'999);
    result.sale.invoice = {u"OM"_s + u"0001N0CR"_s.repeated(8)};
    result.sale.store = u"Toko Serba Ada Makmur Sentosa "_s.repeated(3);
    result.sale.reference = u"tanpaspasi"_s.repeated(6);
    result.sale.cashier = {u"averylongusernameofacashier"_s.repeated(3)};
    result.merchant.name = u"WWWWWWWWWWWWWWWWWWWWWWWWW"_s; // 25, as many as a payload has room for
    return result;
}

Receipt hostileReceipt()
{
    Receipt result = receipt();
    result.environment = demoEnvironment();
    result.sale.amountMismatch = true;
    result.sale.amount = Rupiah(std::numeric_limits<qint64>::min());
    result.sale.invoice = {samples::hostile()};
    result.sale.number = {samples::hostile()};
    result.sale.store = samples::hostile();
    result.sale.reference = samples::hostile();
    result.merchant = {samples::hostile(), samples::hostile()};
    return result;
}

Printed printed(const Receipt &receipt, const QSizeF &paper)
{
    return printed(receiptWords(receipt), paper, thermalDots);
}

QSizeF pageOf(const QByteArray &pdfinfo)
{
    const QRegularExpression size(u"Page size:\\s+([0-9.]+) x ([0-9.]+) pts"_s);
    const auto found = size.match(QString::fromLatin1(pdfinfo));
    return QSizeF(found.captured(1).toDouble(), found.captured(2).toDouble()) * 25.4 / 72;
}

} // namespace

class TstReceipt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { setDisplayLanguage(QLocale::English); }
    void cleanup();
    void everythingStandsOnItsOwn_data();
    void everythingStandsOnItsOwn();
    void saysWhatWasPaid();
    void merchantWithoutANameIsTheStore();
    void environmentIsSaid_data();
    void environmentIsSaid();
    void lateAndOtherAmountsAreSaid();
    void copyIsSaid();
    void onlyOfThePaid_data();
    void onlyOfThePaid();
    void rollIsAsLongAsItsText_data();
    void rollIsAsLongAsItsText();
    void sheetIsA4();
    void noHalfFile();
    void printerThatIsNotThere();
    void printerTakesItQuickly();

private:
    void speak(const QString &language);

    QTranslator m_words;
    walk::LongLanguage m_long;
};

void TstReceipt::initTestCase()
{
    applyTheme(*qApp, ThemeName::Dark); // paper is white all the same
}

void TstReceipt::cleanup()
{
    qApp->removeTranslator(&m_words);
    qApp->removeTranslator(&m_long);
}

void TstReceipt::speak(const QString &language)
{
    setDisplayLanguage(language == u"id"_s ? QLocale::Indonesian : QLocale::English);
    if (language == u"long"_s) {
        qApp->installTranslator(&m_long);
    } else {
        QVERIFY(m_words.load(u":/i18n/usapi-console_%1.qm"_s.arg(language)));
        qApp->installTranslator(&m_words);
    }
}

void TstReceipt::everythingStandsOnItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<int>("which");
    for (const char *language : {"en", "id", "long"}) {
        for (const int which : {0, 1, 2}) {
            const QString words = QString::fromLatin1(language);
            QTest::addRow("58 mm, %s, %d", language, which) << words << roll58 << which;
            QTest::addRow("80 mm, %s, %d", language, which) << words << roll80 << which;
            QTest::addRow("A4, %s, %d", language, which) << words << sheet << which;
        }
    }
}

void TstReceipt::everythingStandsOnItsOwn()
{
    QFETCH(const QString, language);
    QFETCH(const QSizeF, paper);
    QFETCH(const int, which);
    speak(language);
    const std::array receipts{receipt(), longReceipt(), hostileReceipt()};
    const Printed out = printed(receipts.at(size_t(which)), paper);
    QList<QRectF> areas;
    for (const auto &piece : out.pieces) {
        QVERIFY2(QRectF(out.page).contains(piece.area), qPrintable(piece.name));
        areas.append(piece.area);
    }
    QCOMPARE(overlapping(out.pieces), QString());
    QCOMPARE(strayInk(out.image, areas), QString());
    QVERIFY(!strayInk(out.image, {}).isEmpty()); // there is ink, then
    for (const QString &name : {u"title"_s, u"amount"_s, u"status"_s, u"value1"_s, u"foot0"_s})
        QVERIFY2(out.piece(name) != nullptr, qPrintable(name));
    QVERIFY(out.piece(u"amount"_s)->font.pointSizeF() > out.piece(u"value0"_s)->font.pointSizeF() || which > 0);
}

void TstReceipt::saysWhatWasPaid()
{
    for (const QSizeF &paper : {roll58, roll80, sheet}) {
        const Printed out = printed(receipt(), paper);
        QCOMPARE(out.text(u"title"_s), u"KOPI SUDUT BANDUNG"_s);
        QCOMPARE(out.text(u"subtitle0"_s), u"NMID ID1020304050607"_s);
        QCOMPARE(out.text(u"subtitle1"_s), u"Toko Kopi Sudut"_s);
        QCOMPARE(out.text(u"subtitle2"_s), u"Receipt of a QRIS payment"_s);
        QCOMPARE(out.text(u"amount"_s), rupiahText(Rupiah(1'234'567)));
        QCOMPARE(out.text(u"amountInWords"_s),
                 u"satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh rupiah"_s);
        QCOMPARE(out.text(u"status"_s), u"Paid"_s);
        QCOMPARE(out.text(u"value0"_s), u"INV/K7Q2/20261125-0042"_s);
        QCOMPARE(out.text(u"value1"_s), u"OM0001N0CR0000f"_s);
        QCOMPARE(out.text(u"value2"_s), u"25 Nov 2026 09:12:03 WIB"_s);
        QCOMPARE(out.text(u"value3"_s), u"kasir1"_s);
        QCOMPARE(out.text(u"value4"_s), u"Meja 7"_s);
        QCOMPARE(out.text(u"foot0"_s), u"Printed 25 Nov 2026 09:12:05 WIB by kasir2"_s);
        for (const QString &name : {u"mark"_s, u"copy"_s, u"value5"_s, u"code"_s, u"foot1"_s})
            QVERIFY2(out.piece(name) == nullptr, qPrintable(name));
    }
}

void TstReceipt::merchantWithoutANameIsTheStore()
{
    Receipt one = receipt();
    one.merchant = {};
    const Printed out = printed(one, roll58);
    QCOMPARE(out.text(u"title"_s), u"Toko Kopi Sudut"_s);
    QCOMPARE(out.text(u"subtitle0"_s), u"Receipt of a QRIS payment"_s);
}

void TstReceipt::environmentIsSaid_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("mark");
    QTest::newRow("production") << productionEnvironment() << u"(none)"_s;
    QTest::newRow("demo") << demoEnvironment() << u"TRAINING (DEMO) – no money was paid"_s;
    QTest::newRow("sandbox") << *sandboxEnvironment(u"http://127.0.0.1:8080"_s)
                             << u"TRAINING (SANDBOX) – no money was paid"_s;
    QTest::newRow("own server") << *ownEnvironment(u"https://pay.example.id"_s) << u"OWN SERVER – pay.example.id"_s;
}

void TstReceipt::environmentIsSaid()
{
    QFETCH(const Environment, environment);
    Receipt one = receipt();
    one.environment = environment;
    for (const QSizeF &paper : {roll58, roll80, sheet})
        QTEST(printed(one, paper).text(u"mark"_s), "mark");
}

void TstReceipt::lateAndOtherAmountsAreSaid()
{
    Receipt late = receipt();
    late.sale.paidLate = true;
    const Printed afterwards = printed(late, roll58);
    QCOMPARE(afterwards.text(u"status"_s), u"Paid, after the code's end"_s);
    QCOMPARE(afterwards.text(u"value3"_s), u"25 Nov 2026 09:15:00 WIB"_s);
    Receipt other = receipt();
    other.sale.amountMismatch = true;
    const Printed out = printed(other, roll58);
    QCOMPARE(out.text(u"amountLabel"_s), u"Asked for"_s);
    QCOMPARE(out.text(u"status"_s), u"Another amount was paid"_s);
    QVERIFY(out.text(u"foot0"_s).startsWith(u"No receipt for the amount above"_s));
    QVERIFY(!out.allText().contains(u"Paid by QRIS"_s));
}

void TstReceipt::copyIsSaid()
{
    Receipt one = receipt();
    one.again = true;
    QCOMPARE(printed(one, roll58).text(u"copy"_s), u"COPY"_s);
}

void TstReceipt::onlyOfThePaid_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("paid");
    QTest::newRow("paid") << u"PAID"_s << true;
    for (const char *status : {"", "PENDING", "EXPIRED", "CANCELLED", "Paid", "paid ", "Lunas"})
        QTest::addRow("“%s”", status) << QString::fromLatin1(status) << false;
}

void TstReceipt::onlyOfThePaid()
{
    QFETCH(const QString, status);
    QFETCH(const bool, paid);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    const Receipt one = receipt(status);
    QCOMPARE(hasReceipt(one.sale), paid);
    const auto saved = saveReceipt(path, one, Paper::Roll58);
    QCOMPARE(saved.has_value(), paid);
    QCOMPARE(filesIn(folder.path()).size(), paid ? 1 : 0);
    QWidget page;
    QList<Error> errors;
    printReceipt(&page, one, {.printer = u"no such printer"_s}, [&](const Error &error) { errors.append(error); });
    QVERIFY(errors.isEmpty()); // never from within
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, paid ? Error::Kind::Storage : Error::Kind::Forbidden);
}

void TstReceipt::rollIsAsLongAsItsText_data()
{
    QTest::addColumn<Paper>("paper");
    QTest::addColumn<qreal>("width");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "id"}) {
        QTest::addRow("58 mm, %s", language) << Paper::Roll58 << 58.0 << QString::fromLatin1(language);
        QTest::addRow("80 mm, %s", language) << Paper::Roll80 << 80.0 << QString::fromLatin1(language);
    }
}

void TstReceipt::rollIsAsLongAsItsText()
{
    QFETCH(const Paper, paper);
    QFETCH(const qreal, width);
    QFETCH(const QString, language);
    speak(language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    QList<qreal> lengths;
    for (const Receipt &one : {receipt(), longReceipt()}) {
        QVERIFY(saveReceipt(path, one, paper));
        const QByteArray about = outputOf(u"pdfinfo"_s, {path});
        QVERIFY2(about.contains("Pages:           1"), about.constData());
        const QSizeF page = pageOf(about);
        QVERIFY2(std::abs(page.width() - width) < 0.5, about.constData());
        QVERIFY2(page.height() > page.width() && page.height() <= 400, about.constData());
        lengths.append(page.height());
        const QString text = withoutSpaces(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s})));
        for (const QString &words :
             {one.merchant.name, one.merchant.nmid, rupiahText(one.sale.amount), one.sale.number.value,
              one.sale.invoice.value, timeText(one.sale.paidAt.toUtc()), one.sale.reference, one.sale.cashier.value})
            QVERIFY2(text.contains(withoutSpaces(words)), qPrintable(words + u" is not in\n"_s + text));
    }
    QVERIFY2(lengths.at(1) > lengths.at(0) + 20, "more text, more paper");
    // Its white end is short.
    QVERIFY(saveReceipt(path, receipt(), paper));
    const QString picture = folder.filePath(u"receipt"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"203"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, path, picture});
    const QImage image(picture + u".png"_s);
    QVERIFY(!image.isNull());
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            last = qGray(image.pixel(x, y)) < 128 ? y : last;
    }
    const qreal left = (image.height() - last) * 25.4 / 203;
    QVERIFY2(left < 15 || lengths.at(0) < width + 2, qPrintable(QString::number(left)));
}

void TstReceipt::sheetIsA4()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    QVERIFY(saveReceipt(path, receipt(), Paper::A4));
    const QByteArray about = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(about.contains("(A4)") && about.contains("Pages:           1"), about.constData());
}

void TstReceipt::noHalfFile()
{
    const QTemporaryDir folder;
    const auto nowhere = saveReceipt(folder.filePath(u"none/receipt.pdf"_s), receipt(), Paper::A4);
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
    const QString path = folder.filePath(u"receipt.pdf"_s);
    QVERIFY(saveReceipt(path, receipt(), Paper::A4));
    const qint64 whole = QFile(path).size();
    QVERIFY(QFile::remove(path));
    for (const qint64 bytes : {qint64(1'000), whole - 100}) { // in the middle, and with its end still in a buffer
        const FullDisk full{rlim_t(bytes)};
        QVERIFY(!saveReceipt(path, receipt(), Paper::A4));
    }
    QVERIFY(filesIn(folder.path()).isEmpty());
}

void TstReceipt::printerThatIsNotThere()
{
    const auto named = counterPrinter({.printer = u"Struk\n58"_s});
    QVERIFY(!named);
    QCOMPARE(named.error().kind, Error::Kind::Storage);
    QVERIFY2(!named.error().detail.contains(u'\n'), qPrintable(named.error().detail));
    if (QPrinterInfo::defaultPrinter().isNull())
        QVERIFY(!counterPrinter({}));
}

// It is painted on the GUI thread, while the buyer's screen turns green.
void TstReceipt::printerTakesItQuickly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"receipt.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setResolution(thermalDots);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(paintReceipt(printer, receipt(), Paper::Roll58));
    qInfo("painted in %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains("OM0001N0CR0000f"));
    QVERIFY(std::abs(pageOf(outputOf(u"pdfinfo"_s, {path})).width() - 58) < 0.5);
    printer.setOutputFileName(u"/nowhere/at/all.pdf"_s);
    QVERIFY(!paintReceipt(printer, receipt(), Paper::Roll58));
}

QTEST_MAIN(TstReceipt)
#include "tst_receipt.moc"
