// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/emvco.h"
#include "printedpage.h"
#include "samples.h"
#include "tests/files/readback.h"
#include "ui/locale.h"
#include "ui/look.h"
#include "ui/print/paymentslip.h"
#include "ui/qr/qrreader.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using Kind = SlipLayout::Piece::Kind;

namespace {

constexpr qreal sheetDots = 300;   // an inch
constexpr QSizeF sheet{190, 277};  // of A4, in millimetres, what printers reach
constexpr QSizeF receipt{72, 297}; // of 80 mm
constexpr QSizeF shortReceipt{72, 120};
constexpr QSizeF narrowReceipt{48, 200}; // of 58 mm

QDateTime at(int hour)
{
    return {QDate(2026, 11, 24), QTime(hour, 15), Qt::UTC};
}

StoreShare store(const QString &seller, qint64 amount)
{
    return {.sale = {.amount = Rupiah(amount),
                     .freightCharge = Rupiah(15'000),
                     .insuranceAmount = Rupiah(2'500),
                     .commission = Rupiah(777),
                     .seller = {seller},
                     .storeInvoice = {u"INV/ONM/20240124-002B0001"_s}}};
}

PaymentSlip slip(const QString &status = u"PENDING"_s, int stores = 2)
{
    PaymentSlip result{.invoice = samples::invoice(u"OM0001N0CR0000f"_s, status),
                       .environment = productionEnvironment(),
                       .printedBy = {u"kasir1"_s},
                       .printedAt = at(3),
                       .statusAt = at(2)};
    result.linkOrQr = result.invoice.paymentUrl;
    for (int i = 0; i < stores; ++i)
        result.stores.append(store(u"toko%1"_s.arg(i + 1), 100'000 + i));
    return result;
}

PaymentSlip longSlip(int stores)
{
    PaymentSlip result = slip(u"PENDING"_s, stores);
    result.environment = *ownEnvironment(u"https://usapi.a-rather-long-name.of-a-branch.example.co.id"_s);
    result.invoice.buyer = {u"anEndlessUsernameWithoutAnySpace"_s.repeated(4)};
    result.invoice.id = {u"OM"_s + u"0001N0CR"_s.repeated(8)};
    result.invoice.amount = Rupiah(999'999'999'999'999);
    result.printedBy = {u"averylongusernameofacashier"_s.repeated(3)};
    for (StoreShare &share : result.stores) {
        share.sale.seller.value = u"Toko Serba Ada Makmur Sentosa "_s.repeated(3) + u"tanpaspasi"_s.repeated(4);
        share.sale.amount = Rupiah(9'007'199'254'740'993);
    }
    return result;
}

PaymentSlip hostileSlip()
{
    PaymentSlip result = slip(samples::hostile(), 3);
    result.invoice.id = {samples::hostile()};
    result.invoice.buyer = {samples::hostile()};
    result.linkOrQr = samples::hostile();
    result.stores[1].sale.seller = {samples::hostile()};
    result.invoice.amount = Rupiah(std::numeric_limits<qint64>::min());
    return result;
}

QString qris()
{
    return emvco::encodeWithCrc({{u"00"_s, u"01"_s}, {u"53"_s, u"360"_s}, {u"54"_s, u"1234567"_s}});
}

// As long as EMVCo allows: 512 characters.
QString longestQris()
{
    const auto text = [](int count) { return QString(count, u'a'); };
    return emvco::encodeWithCrc({{u"00"_s, u"01"_s},
                                 {u"26"_s, text(99)},
                                 {u"27"_s, text(99)},
                                 {u"28"_s, text(99)},
                                 {u"29"_s, text(99)},
                                 {u"53"_s, u"360"_s},
                                 {u"54"_s, u"1234567"_s},
                                 {u"62"_s, text(64)}});
}

Printed printed(const PaymentSlip &slip, const QSizeF &millimetres, qreal dots)
{
    return printed(slipWords(slip), millimetres, dots);
}

} // namespace

class TstPaymentSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingStandsOnItsOwn_data();
    void everythingStandsOnItsOwn();
    void saysWhatIsAskedFor();
    void environmentIsSaid_data();
    void environmentIsSaid();
    void paidIsSaidOfThePaidAlone_data();
    void paidIsSaidOfThePaidAlone();
    void codeIsReadFromPaper_data();
    void codeIsReadFromPaper();
    void nothingElseBecomesACode_data();
    void nothingElseBecomesACode();
    void linkTooLongForACodeIsText();
    void twentyStoresAreAllThere();
    void storesWithoutRoomAreSummedUp();
    void noRoomNoPaint();
    void typeOfTheScreenChangesNothing();
    void pdf_data();
    void pdf();
    void rollIsReadBack_data();
    void rollIsReadBack();
    void dialogPrints();
    void counterPrinterThatIsNotThereIsTold();
    void aPrinterThatTakesNothingIsTold();

private:
    void speak(const QString &language);

    QFont m_font;
    QTranslator m_words;
    walk::LongLanguage m_long;
};

void TstPaymentSlip::initTestCase()
{
    m_font = qApp->font();
    applyTheme(*qApp, ThemeName::Dark); // paper is white all the same
}

void TstPaymentSlip::init()
{
    qApp->setFont(m_font);
    setDisplayLanguage(QLocale::English);
}

void TstPaymentSlip::cleanup()
{
    qApp->removeTranslator(&m_words);
    qApp->removeTranslator(&m_long);
}

void TstPaymentSlip::speak(const QString &language)
{
    setDisplayLanguage(language == u"id"_s ? QLocale::Indonesian : QLocale::English);
    if (language == u"long"_s) {
        qApp->installTranslator(&m_long);
    } else {
        QVERIFY(m_words.load(u":/i18n/usapi-console_%1.qm"_s.arg(language)));
        qApp->installTranslator(&m_words);
    }
}

void TstPaymentSlip::everythingStandsOnItsOwn_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<qreal>("dots");
    QTest::addColumn<int>("which");
    for (const char *language : {"en", "id", "long"}) {
        const auto row = [&](const char *paper, const QSizeF &size, qreal dots) {
            for (const int which : {0, 1, 2, 3, 4})
                QTest::addRow("%s, %s, %d", language, paper, which)
                    << QString::fromLatin1(language) << size << dots << which;
        };
        row("A4", sheet, sheetDots);
        row("80 mm", receipt, thermalDots);
        row("80 mm, short", shortReceipt, thermalDots);
        row("58 mm", narrowReceipt, thermalDots);
        row("A4 on a screen", sheet, 96);
        row("a card", {85, 54}, sheetDots);
    }
}

void TstPaymentSlip::everythingStandsOnItsOwn()
{
    QFETCH(const QString, language);
    QFETCH(const QSizeF, paper);
    QFETCH(const qreal, dots);
    QFETCH(const int, which);
    speak(language);
    const std::array slips{slip(), slip(u"PAID"_s, 0), longSlip(20), longSlip(1), hostileSlip()};
    const Printed out = printed(slips.at(size_t(which)), paper, dots);
    QVERIFY(out.pieces.size() > 8);
    QList<QRectF> areas;
    for (const auto &piece : out.pieces) {
        QVERIFY2(QRectF(out.page).contains(piece.area), qPrintable(piece.name));
        areas.append(piece.area);
    }
    QCOMPARE(overlapping(out.pieces), QString());
    QCOMPARE(strayInk(out.image, areas), QString());
    QVERIFY(!strayInk(out.image, {}).isEmpty()); // there is ink, then
    for (const QString &name : {u"amount"_s, u"status"_s, u"value0"_s, u"foot0"_s})
        QVERIFY2(out.piece(name) != nullptr, qPrintable(name));
}

void TstPaymentSlip::saysWhatIsAskedFor()
{
    const Printed out = printed(slip(), receipt, thermalDots);
    QCOMPARE(out.text(u"title"_s), u"Payment slip"_s);
    QCOMPARE(out.text(u"amount"_s), rupiahText(Rupiah(1'234'567)));
    QCOMPARE(out.text(u"amountInWords"_s),
             u"satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh rupiah"_s);
    QCOMPARE(out.text(u"status"_s), u"Waiting for payment"_s);
    QCOMPARE(out.text(u"value0"_s), u"OM0001N0CR0000f"_s);
    QCOMPARE(out.text(u"value1"_s), u"usernew1"_s);
    QCOMPARE(out.text(u"value2"_s), u"27 Dec 2023 16:29:48 WIB"_s);
    QCOMPARE(out.text(u"label3"_s), u"Expires"_s);
    QCOMPARE(out.text(u"value3"_s), u"27 Dec 2023 18:29:47 WIB"_s);
    QCOMPARE(out.text(u"seller1"_s), u"toko2"_s);
    QCOMPARE(out.text(u"storeAmount1"_s), rupiahText(Rupiah(100'001)));
    QCOMPARE(out.text(u"notes1"_s),
             u"INV/ONM/20240124-002B0001 · freight %1 · insurance %2"_s.arg(rupiahText(Rupiah(15'000)),
                                                                            rupiahText(Rupiah(2'500))));
    QCOMPARE(out.text(u"link"_s), samples::invoice({}, {}).paymentUrl);
    QCOMPARE(out.text(u"foot0"_s), u"Status as of 24 Nov 2026 09:15:00 WIB"_s);
    QCOMPARE(out.text(u"foot1"_s), u"Printed 24 Nov 2026 10:15:00 WIB by kasir1"_s);
    QCOMPARE(out.text(u"foot2"_s), u"This slip is no proof of payment."_s);
    QVERIFY(out.piece(u"mark"_s) == nullptr);
    QVERIFY(!out.allText().contains(u"777"_s)); // the commission is not the buyer's business
    PaymentSlip unread = slip();
    unread.statusAt = {};
    unread.invoice.expiresAt = {};
    const Printed without = printed(unread, receipt, thermalDots);
    QCOMPARE(without.text(u"foot0"_s), u"Status as of the checkout; not read since"_s);
    QVERIFY(without.piece(u"value3"_s) == nullptr);
}

void TstPaymentSlip::environmentIsSaid_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("mark");
    QTest::newRow("production") << productionEnvironment() << u"(none)"_s;
    QTest::newRow("demo") << demoEnvironment() << u"DEMO – not for payment"_s;
    QTest::newRow("sandbox") << *sandboxEnvironment(u"http://127.0.0.1:8080"_s) << u"SANDBOX – not for payment"_s;
    QTest::newRow("own server") << *ownEnvironment(u"https://pay.example.id"_s) << u"OWN SERVER – pay.example.id"_s;
}

void TstPaymentSlip::environmentIsSaid()
{
    QFETCH(const Environment, environment);
    PaymentSlip one = slip();
    one.environment = environment;
    for (const QSizeF &paper : {sheet, receipt}) {
        const Printed out = printed(one, paper, thermalDots);
        QTEST(out.text(u"mark"_s), "mark");
        QCOMPARE(out.pieces.first().kind, environment == productionEnvironment() ? Kind::Text : Kind::Framed);
    }
}

void TstPaymentSlip::paidIsSaidOfThePaidAlone_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "id"}) {
        for (const char *status : {"PAID", "PENDING", "EXPIRED", "SETTLED", "Paid", "paid ", "Lunas"})
            QTest::addRow("%s, %s", status, language) << QString::fromLatin1(status) << QString::fromLatin1(language);
    }
}

void TstPaymentSlip::paidIsSaidOfThePaidAlone()
{
    QFETCH(const QString, status);
    QFETCH(const QString, language);
    speak(language);
    const QString paid = lookOf(invoiceStatus(u"PAID"_s)).word;
    QCOMPARE(paid, language == u"id"_s ? u"Lunas"_s : u"Paid"_s);
    const Printed out = printed(slip(status), sheet, thermalDots);
    bool said = false;
    for (const auto &piece : out.pieces)
        said = said || piece.text.trimmed().compare(paid, Qt::CaseInsensitive) == 0;
    QCOMPARE(said, status == u"PAID"_s);
    const bool waits = status == u"PENDING"_s;
    QCOMPARE(out.piece(u"code"_s) != nullptr, waits); // nobody pays twice, or what has expired
    QCOMPARE(out.piece(u"link"_s) != nullptr, waits);
    QCOMPARE(out.piece(u"foot2"_s) == nullptr, said);
    QCOMPARE(out.piece(u"value3"_s) == nullptr, said);
    QCOMPARE(readQr(out.image).has_value(), waits);
}

void TstPaymentSlip::codeIsReadFromPaper_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<qreal>("dots");
    const auto row = [](const char *name, const QSizeF &paper, qreal dots) {
        QTest::addRow("link, %s", name) << slip().linkOrQr << paper << dots;
        QTest::addRow("QRIS, %s", name) << qris() << paper << dots;
    };
    row("A4 at 300 dpi", sheet, sheetDots);
    row("A4 at 96 dpi", sheet, 96);
    row("80 mm at 203 dpi", receipt, thermalDots);
    row("80 mm, short", shortReceipt, thermalDots);
    row("58 mm", narrowReceipt, thermalDots);
    QTest::addRow("the longest QRIS, 58 mm") << longestQris() << narrowReceipt << qreal(thermalDots);
    QTest::addRow("the longest QRIS, 80 mm") << longestQris() << receipt << qreal(thermalDots);
}

void TstPaymentSlip::codeIsReadFromPaper()
{
    QFETCH(const QString, text);
    QFETCH(const QSizeF, paper);
    QFETCH(const qreal, dots);
    PaymentSlip one = slip();
    one.linkOrQr = text;
    const Printed out = printed(one, paper, dots);
    QCOMPARE(readQr(out.image), std::optional(text));
    const auto *code = out.piece(u"code"_s);
    QVERIFY(code != nullptr);
    QVERIFY2(code->area.width() >= 25 * dots / 25.4, qPrintable(QString::number(code->area.width())));
    QCOMPARE(out.piece(u"link"_s) != nullptr, text.startsWith(u"https"_s)); // its text says nothing to a person
}

void TstPaymentSlip::nothingElseBecomesACode_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("not https") << u"http://checkout.xendit.co/web/1"_s;
    QTest::newRow("a program") << u"javascript:alert(1)"_s;
    QTest::newRow("hides its host") << u"https://checkout.xendit.co@evil.example/web/1"_s;
    QTest::newRow("a damaged QRIS code") << qris().replace(u"1234567"_s, u"1234568"_s);
    QTest::newRow("words") << u"pay here"_s;
    QTest::newRow("hostile") << samples::hostile();
}

void TstPaymentSlip::nothingElseBecomesACode()
{
    QFETCH(const QString, text);
    PaymentSlip one = slip();
    one.linkOrQr = text;
    const Printed out = printed(one, sheet, thermalDots);
    for (const QString &name : {u"code"_s, u"link"_s, u"payTitle"_s, u"payHint"_s})
        QVERIFY2(out.piece(name) == nullptr, qPrintable(name));
    QVERIFY(!readQr(out.image));
}

void TstPaymentSlip::linkTooLongForACodeIsText()
{
    for (const int length : {1'500, 3'000}) { // more than a small receipt has room for, more than any code holds
        PaymentSlip one = slip();
        one.linkOrQr += u"?x="_s + QString(length, u'a');
        const Printed out = printed(one, narrowReceipt, thermalDots);
        QVERIFY(out.piece(u"code"_s) == nullptr);
        QVERIFY(out.piece(u"payHint"_s) == nullptr);
        QVERIFY(out.text(u"link"_s).startsWith(slip().linkOrQr));
        QVERIFY(!readQr(out.image));
    }
}

void TstPaymentSlip::twentyStoresAreAllThere()
{
    for (const QSizeF &paper : {sheet, receipt}) {
        const Printed out = printed(slip(u"PENDING"_s, 20), paper, thermalDots);
        QCOMPARE(out.stores, 20);
        QCOMPARE(out.text(u"seller19"_s), u"toko20"_s);
        QVERIFY(out.piece(u"moreStores"_s) == nullptr);
    }
}

void TstPaymentSlip::storesWithoutRoomAreSummedUp()
{
    const Printed out = printed(slip(u"PENDING"_s, 500), receipt, thermalDots);
    QVERIFY2(out.stores > 5 && out.stores < 60, qPrintable(QString::number(out.stores)));
    QVERIFY(out.piece(u"seller%1"_s.arg(out.stores - 1)) != nullptr);
    QVERIFY(out.piece(u"seller%1"_s.arg(out.stores)) == nullptr);
    qint64 sum = 0;
    for (qsizetype i = out.stores; i < 500; ++i)
        sum += 100'000 + i;
    QVERIFY2(out.text(u"moreStores"_s).endsWith(u", together "_s + rupiahText(Rupiah(sum))),
             qPrintable(out.text(u"moreStores"_s)));
    QVERIFY(out.text(u"moreStores"_s).contains(QString::number(500 - out.stores)));
    // One more would not have fitted.
    const qreal bottom = out.pieces.last().area.bottom();
    QVERIFY(out.page.bottom() - bottom
            < 3 * (out.piece(u"seller1"_s)->area.top() - out.piece(u"seller0"_s)->area.top()));
    // A sum that overflows is not given.
    PaymentSlip large = slip(u"PENDING"_s, 500);
    for (StoreShare &share : large.stores)
        share.sale.amount = Rupiah(std::numeric_limits<qint64>::max());
    QVERIFY(!printed(large, receipt, thermalDots).text(u"moreStores"_s).contains(u"together"_s));
}

void TstPaymentSlip::noRoomNoPaint()
{
    for (const QSizeF &paper : {QSizeF(0, 0), QSizeF(0, 100), QSizeF(1, 1), QSizeF(5, 200), QSizeF(200, 5)}) {
        const Printed out = printed(longSlip(3), paper, sheetDots);
        QCOMPARE(strayInk(out.image, {QRectF(out.page)}), QString());
    }
}

// Who reads large on the screen prints the same slip.
void TstPaymentSlip::typeOfTheScreenChangesNothing()
{
    const Printed usual = printed(slip(), sheet, sheetDots);
    QFont large = m_font;
    large.setPointSizeF(m_font.pointSizeF() * 2);
    qApp->setFont(large);
    const Printed out = printed(slip(), sheet, sheetDots);
    QCOMPARE(out.pieces.size(), usual.pieces.size());
    for (qsizetype i = 0; i < out.pieces.size(); ++i) {
        const QRectF is = out.pieces.at(i).area;
        const QRectF was = usual.pieces.at(i).area;
        // Type is measured in whole dots, each at its own size: at most two in a hundred, which add up down the page.
        const QPointF moved = is.topLeft() - was.topLeft() + QPointF(0, is.height() - was.height());
        QVERIFY2(moved.manhattanLength() < 5 + is.bottom() / 50, qPrintable(out.pieces.at(i).name));
    }
}

void TstPaymentSlip::pdf_data()
{
    QTest::addColumn<QSizeF>("paper");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "id"}) {
        QTest::addRow("A4, %s", language) << QSizeF(210, 297) << QString::fromLatin1(language);
        QTest::addRow("80 mm, %s", language) << QSizeF(80, 297) << QString::fromLatin1(language);
    }
}

void TstPaymentSlip::pdf()
{
    QFETCH(const QSizeF, paper);
    QFETCH(const QString, language);
    speak(language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    PaymentSlip one = slip(u"PENDING"_s, 20);
    one.environment = *sandboxEnvironment(u"http://127.0.0.1:8080"_s);
    {
        QPdfWriter writer(path);
        writer.setPageSize(QPageSize(paper, QPageSize::Millimeter));
        writer.setPageMargins({4, 4, 4, 4}, QPageLayout::Millimeter);
        QVERIFY(paintSlip(writer, one));
    }
    const QByteArray about = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(about.contains("Pages:           1"), about.constData());
    const QString text = withoutSpaces(QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})));
    QStringList wanted{lookOf(one.environment).word.toUpper() + u" – "_s,
                       u"OM0001N0CR0000f"_s,
                       u"usernew1"_s,
                       rupiahText(one.invoice.amount),
                       timeText(one.invoice.createdAt),
                       timeText(one.printedAt),
                       timeText(one.statusAt),
                       lookOf(one.invoice.status).word};
    for (const StoreShare &share : std::as_const(one.stores))
        wanted += {share.sale.seller.value, rupiahText(share.sale.amount)};
    for (const QString &words : std::as_const(wanted))
        QVERIFY2(text.contains(withoutSpaces(words)), qPrintable(words + u" is not in\n"_s + text));
    QVERIFY(outputOf(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}).replace('\n', "").contains(one.linkOrQr.toLatin1()));
    const QString picture = folder.filePath(u"slip"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"200"_s, u"-gray"_s, u"-png"_s, u"-singlefile"_s, path, picture});
    const QImage image(picture + u".png"_s);
    QVERIFY(!image.isNull());
    QCOMPARE(readQr(image), std::optional(one.linkOrQr));
}

void TstPaymentSlip::rollIsReadBack_data()
{
    QTest::addColumn<CounterSettings::Paper>("paper");
    QTest::addColumn<QString>("text");
    QTest::newRow("58 mm") << CounterSettings::Paper::Roll58 << qris();
    QTest::newRow("58 mm, the longest QRIS") << CounterSettings::Paper::Roll58 << longestQris();
    QTest::newRow("80 mm") << CounterSettings::Paper::Roll80 << qris();
    QTest::newRow("80 mm, the longest QRIS") << CounterSettings::Paper::Roll80 << longestQris();
}

// As a receipt printer gets it: its own dots, a page as long as the slip.
void TstPaymentSlip::rollIsReadBack()
{
    QFETCH(const CounterSettings::Paper, paper);
    QFETCH(const QString, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    PaymentSlip one = slip(u"PENDING"_s, 1);
    one.linkOrQr = text;
    {
        QPdfWriter writer(path);
        writer.setResolution(thermalDots);
        QVERIFY(paintOnPaper(writer, slipWords(one), paper));
    }
    const QByteArray about = outputOf(u"pdfinfo"_s, {path});
    QVERIFY2(about.contains("Pages:           1"), about.constData());
    const QString picture = folder.filePath(u"slip"_s);
    outputOf(u"pdftoppm"_s, {u"-r"_s, u"203"_s, u"-mono"_s, u"-singlefile"_s, path, picture});
    const QImage image(picture + u".pbm"_s);
    QVERIFY(!image.isNull());
    QVERIFY2(image.height() < 203 * 250 / 25.4, qPrintable(QString::number(image.height())));
    QCOMPARE(readQr(image), std::optional(text));
}

void TstPaymentSlip::counterPrinterThatIsNotThereIsTold()
{
    QWidget page;
    QList<Error> errors;
    printSlip(&page, slip(), CounterSettings{.printer = u"no such printer"_s},
              [&errors](const Error &error) { errors.append(error); });
    QVERIFY(errors.isEmpty()); // never from within
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, Error::Kind::Storage);
    auto closing = std::make_unique<QWidget>();
    printSlip(closing.get(), slip(), CounterSettings{.printer = u"no such printer"_s},
              [&errors](const Error &error) { errors.append(error); });
    closing.reset();  // whoever asked is gone: nothing is printed
    QTest::qWait(50); // nothing more comes
    QCOMPARE(errors.size(), 1);
}

void TstPaymentSlip::dialogPrints()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"slip.pdf"_s);
    QWidget page;
    bool failed = false;
    printSlip(&page, slip(), [&failed](const Error &) { failed = true; });
    auto *dialog = page.findChild<QPrintDialog *>(u"slipPrintDialog"_s);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->printer()->docName(), u"OM0001N0CR0000f"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT static_cast<QDialog *>(dialog)->accepted();
    QVERIFY(!failed);
    QVERIFY(outputOf(u"pdftotext"_s, {path, u"-"_s}).contains("OM0001N0CR0000f"));
    dialog->close();
    QTRY_VERIFY(page.findChild<QPrintDialog *>() == nullptr);
}

void TstPaymentSlip::aPrinterThatTakesNothingIsTold()
{
    QWidget page;
    QList<Error> errors;
    printSlip(&page, slip(), [&errors](const Error &error) { errors.append(error); });
    auto *dialog = page.findChild<QPrintDialog *>(u"slipPrintDialog"_s);
    QVERIFY(dialog != nullptr);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(u"/nowhere/at/all.pdf"_s);
    Q_EMIT static_cast<QDialog *>(dialog)->accepted();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().kind, Error::Kind::Storage);
    dialog->close();
}

QTEST_MAIN(TstPaymentSlip)
#include "tst_paymentslip.moc"
