// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documentedqris.h"
#include "ui/locale.h"
#include "ui/qr/qrcode.h"
#include "ui/qr/qrreader.h"
#include "ui/qr/qrview.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

#define ZX_USE_UTF8 // the library's own switch: its texts as std::string
#include <ZXing/ReadBarcode.h>

#include <limits>

using namespace Qt::StringLiterals;

// What is drawn is what two readers that know nothing of each other find in it.
class TstQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theDocumentedPayloadTakes57Modules();
    void imageIsCrispWithItsQuietZone_data();
    void imageIsCrispWithItsQuietZone();
    void noRoomNoImage();
    void readBack_data();
    void readBack();
    void randomTextsComeBack();
    void whatDoesNotFitIsEmpty_data();
    void whatDoesNotFitIsEmpty();
    void paintersMayBeMovedAndScaled();
    void viewIsCrisp_data();
    void viewIsCrisp();
    void viewSaysWhenItIsEmpty();
    void viewKeepsItsLeastSize();
    void garbageIsNoText();
    void twoCodesAreNone();
};

namespace {

constexpr int quiet = 2 * qrQuietZone;

QString link()
{
    return u"https://checkout.xendit.co/web/658bee8b0e3e0a6a3f4b7a15"_s;
}

std::optional<QString> readByZxing(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    const ZXing::Result result =
        ZXing::ReadBarcode(view, ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode));
    if (!result.isValid())
        return std::nullopt;
    const auto &bytes = result.bytes();
    return QString::fromUtf8(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

QString randomText(QRandomGenerator &random, int length)
{
    static const QString letters =
        u"0123456789012345678901234567890123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:abcdefghijklmnop~_?&=#éÄß中文"_s;
    QString text;
    for (int i = 0; i < length; ++i)
        text += letters.at(random.bounded(int(letters.size())));
    return text;
}

constexpr QColor ground = QColorConstants::Svg::steelblue; // like nothing of a code's

QRect whatIsNotGround(const QImage &image)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground.rgb())
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

// Neither grey nor a width that is not a whole number of modules.
QString blemish(const QImage &image, const QRect &code, int modules)
{
    const int pixels = code.width() / (modules + quiet);
    for (int y = code.top(); y <= code.bottom(); ++y) {
        for (int x = code.left(); x <= code.right(); ++x) {
            const int grey = qGray(image.pixel(x, y));
            const int row = (y - code.top()) / pixels;
            const int column = (x - code.left()) / pixels;
            const int corner = qGray(image.pixel(code.left() + column * pixels, code.top() + row * pixels));
            const bool zone = std::min(row, column) < qrQuietZone || std::max(row, column) >= modules + qrQuietZone;
            if ((grey != 0 && grey != 255) || grey != corner || (zone && grey != 255))
                return u"%1, %2 is %3"_s.arg(x).arg(y).arg(grey);
        }
    }
    return {};
}

} // namespace

void TstQr::initTestCase()
{
    setDisplayLanguage(QLocale::English);
}

void TstQr::init()
{
    applyTheme(*qApp, ThemeName::Light);
}

void TstQr::theDocumentedPayloadTakes57Modules()
{
    const auto symbol = encodeQr(documentedQris);
    QVERIFY(symbol);
    QCOMPARE(symbol->modules, 57);
    QCOMPARE(symbol->dark.size(), 57 * 57);
    // Level M, as the symbol itself says: the first two bits of its format, 00 masked with 10 (ISO/IEC 18004, 7.9).
    constexpr int ninthRow = 8 * 57;
    QCOMPARE(int(symbol->dark.at(ninthRow)), 1);
    QCOMPARE(int(symbol->dark.at(ninthRow + 1)), 0);
    const QImage image = qrImage(*symbol, 400);
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                int(image.bytesPerLine()));
    QCOMPARE(QString::fromStdString(ZXing::ReadBarcode(view).ecLevel()), u"M"_s);
}

void TstQr::imageIsCrispWithItsQuietZone_data()
{
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("side");
    QTest::newRow("a pixel a module") << 65 << 65;
    QTest::newRow("not quite two") << 129 << 65;
    QTest::newRow("two") << 130 << 130;
    QTest::newRow("a screen") << 1'000 << 975;
    QTest::newRow("more than any screen") << std::numeric_limits<int>::max() << 8'190;
}

void TstQr::imageIsCrispWithItsQuietZone()
{
    QFETCH(const int, available);
    QFETCH(const int, side);
    const QImage image = qrImage(*encodeQr(documentedQris), available);
    QCOMPARE(image.format(), QImage::Format_Grayscale8);
    QCOMPARE(image.size(), QSize(side, side));
    if (side < 2'000)
        QCOMPARE(blemish(image, image.rect(), 57), QString());
}

void TstQr::noRoomNoImage()
{
    const auto symbol = encodeQr(documentedQris);
    for (const int available : {64, 1, 0, -1, std::numeric_limits<int>::min()})
        QVERIFY(qrImage(*symbol, available).isNull());
    QVERIFY(qrImage(QrSymbol{}, 500).isNull());
}

void TstQr::readBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("available");
    for (const int available : {130, 195, 300, 500, 1'040}) {
        QTest::addRow("QRIS in %d", available) << documentedQris << available;
        QTest::addRow("link in %d", available) << link() << available;
    }
    QTest::newRow("one digit") << u"7"_s << 200;
    QTest::newRow("other scripts") << u"Müller 北京 😀 café"_s << 300;
    QTest::newRow("characters of Latin-1 alone") << u"Bücher für Großmütter"_s << 300;
    QTest::newRow("line breaks") << u"a\r\nb\tc"_s << 200;
    QTest::newRow("as many bytes as fit") << u"x~"_s.repeated(1'165) << 740;
    QTest::newRow("as many digits as fit") << u"0123456789"_s.repeated(559) << 740;
}

void TstQr::readBack()
{
    QFETCH(const QString, text);
    QFETCH(const int, available);
    const auto symbol = encodeQr(text);
    QVERIFY(symbol);
    const QImage image = qrImage(*symbol, available);
    QVERIFY(!image.isNull());
    QCOMPARE(readQr(image), std::optional(text));
    QCOMPARE(readByZxing(image), std::optional(text));
}

void TstQr::randomTextsComeBack()
{
    QRandomGenerator random(20'261'125);
    for (int i = 0; i < 120; ++i) {
        const QString text = randomText(random, random.bounded(1, 260));
        const auto symbol = encodeQr(text);
        QVERIFY2(symbol, qPrintable(text));
        const QImage image = qrImage(*symbol, (symbol->modules + quiet) * random.bounded(3, 6));
        QCOMPARE(readQr(image), std::optional(text));
        QCOMPARE(readByZxing(image), std::optional(text));
    }
}

void TstQr::whatDoesNotFitIsEmpty_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a byte too many") << u"x~"_s.repeated(1'165) + u"xx"_s;
    QTest::newRow("a digit too many") << u"0123456789"_s.repeated(559) + u"0123456"_s;
    QTest::newRow("very long") << QString(50'000'000, u'1');
    QTest::newRow("a NUL inside") << u"safe"_s + QChar(u'\0') + u"hidden"_s;
    QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xD83D) + u"b"_s;
    QTest::newRow("a byte order mark") << QChar(0xFEFF) + u"abc"_s;
}

void TstQr::whatDoesNotFitIsEmpty()
{
    QFETCH(const QString, text);
    QVERIFY(!encodeQr(text));
}

void TstQr::paintersMayBeMovedAndScaled()
{
    const auto symbol = encodeQr(documentedQris);
    for (const qreal scale : {0.3, 1.0, 1.3, 2.0, 7.77}) {
        QImage page(1'800, 1'800, QImage::Format_ARGB32_Premultiplied);
        page.fill(ground);
        {
            QPainter painter(&page);
            painter.translate(17.4, 3.3);
            painter.scale(scale, scale);
            const QTransform before = painter.transform();
            QVERIFY(drawQr(painter, QRectF(2.2, 1.1, 228, 225), *symbol));
            QCOMPARE(painter.transform(), before);
        }
        const int side = int(225 * scale) / 65 * 65;
        const QRect code = whatIsNotGround(page);
        QCOMPARE(code.size(), QSize(side, side));
        QVERIFY(QRectF(17.4 + 2.2 * scale, 3.3 + 1.1 * scale, 228 * scale, 225 * scale).contains(code));
        QCOMPARE(blemish(page, code, 57), QString());
    }
    QImage page(100, 100, QImage::Format_RGB32);
    page.fill(Qt::white);
    const QImage before = page;
    QPainter painter(&page);
    QVERIFY(!drawQr(painter, QRectF(0, 0, 64, 64), *symbol));
    QCOMPARE(page, before);
}

void TstQr::viewIsCrisp_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<ThemeName>("theme");
    for (const qreal ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0}) {
        QTest::addRow("%d %%, light", int(ratio * 100)) << ratio << ThemeName::Light;
        QTest::addRow("%d %%, dark", int(ratio * 100)) << ratio << ThemeName::Dark;
    }
    QTest::newRow("100 %, high contrast") << qreal(1) << ThemeName::HighContrast;
}

void TstQr::viewIsCrisp()
{
    QFETCH(const qreal, ratio);
    QFETCH(const ThemeName, theme);
    applyTheme(*qApp, theme);
    QWidget page;
    QPalette colours = page.palette();
    colours.setColor(QPalette::Window, ground);
    page.setPalette(colours);
    page.resize(320, 360);
    QrView view(&page);
    view.setGeometry(7, 13, 301, 333);
    view.setText(documentedQris);
    QImage image(QSizeF(page.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    page.render(&image);
    const QRect code = whatIsNotGround(image);
    const int side = int(301 * ratio) / 65 * 65;
    QCOMPARE(code.size(), QSize(side, side));
    QCOMPARE(blemish(image, code, 57), QString());
    QCOMPARE(readQr(image.copy(code)), std::optional(documentedQris));
    QCOMPARE(readByZxing(image), std::optional(documentedQris));
}

void TstQr::viewSaysWhenItIsEmpty()
{
    QrView view;
    view.setAccessibleName(u"QR code to pay with"_s);
    view.resize(view.sizeHint());
    QVERIFY(view.isEmpty());
    QCOMPARE(view.accessibleDescription(), u"No QR code"_s);
    const QImage nothing = view.grab().toImage();
    view.setText(link());
    QVERIFY(!view.isEmpty());
    QCOMPARE(view.accessibleDescription(), QString());
    QCOMPARE(view.accessibleName(), u"QR code to pay with"_s);
    QCOMPARE(readQr(view.grab().toImage()), std::optional(link()));
    view.setText(QString(9'000, u'x'));
    QVERIFY(view.isEmpty());
    QCOMPARE(view.accessibleDescription(), u"Does not fit into a QR code"_s);
    QVERIFY(!readQr(view.grab().toImage()));
    view.clear();
    QVERIFY(view.isEmpty());
    QCOMPARE(view.accessibleDescription(), u"No QR code"_s);
    view.resize(nothing.size());
    QCOMPARE(view.grab().toImage(), nothing);
}

void TstQr::viewKeepsItsLeastSize()
{
    QrView view;
    const QSize empty = view.minimumSizeHint();
    view.setText(documentedQris);
    QCOMPARE(view.minimumSizeHint(), QSize(195, 195));
    QCOMPARE(empty, view.minimumSizeHint()); // nothing moves when the code comes
    view.setText(u"7"_s);
    QCOMPARE(view.minimumSizeHint(), QSize(87, 87));
    view.resize(20, 20);
    QVERIFY(!readQr(view.grab().toImage())); // and nothing is painted that cannot be read
}

void TstQr::garbageIsNoText()
{
    QVERIFY(!readQr({}));
    QVERIFY(!readQr(QImage(1, 1, QImage::Format_Mono)));
    QRandomGenerator random(7);
    for (const QSize size : {QSize(1, 1), QSize(3, 500), QSize(500, 3), QSize(257, 255), QSize(640, 480)}) {
        QImage noise(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x)
                noise.setPixel(x, y, random.generate() | 0xFF000000U);
        }
        QVERIFY(!readQr(noise));
    }
    // A code that somebody drew over: what is still read is what it said.
    const QImage whole = qrImage(*encodeQr(documentedQris), 260);
    for (int i = 0; i < 60; ++i) {
        QImage damaged = whole;
        for (int spot = 0; spot < i; ++spot) {
            const QPoint at(random.bounded(damaged.width() - 12), random.bounded(damaged.height() - 12));
            QPainter(&damaged).fillRect(QRect(at, QSize(12, 12)), random.bounded(2) == 0 ? Qt::black : Qt::white);
        }
        const auto text = readQr(damaged);
        QVERIFY(!text || *text == documentedQris);
    }
    QImage large(4'097, 300, QImage::Format_Grayscale8);
    large.fill(255);
    QPainter painter(&large);
    painter.drawImage(0, 0, whole);
    painter.end();
    QVERIFY(!readQr(large));
    QCOMPARE(readQr(large.copy(0, 0, 4'096, 300)), std::optional(documentedQris));
}

void TstQr::twoCodesAreNone()
{
    QImage both(600, 300, QImage::Format_Grayscale8);
    both.fill(255);
    QPainter painter(&both);
    painter.drawImage(0, 0, qrImage(*encodeQr(documentedQris), 260));
    painter.drawImage(300, 0, qrImage(*encodeQr(link()), 260));
    painter.end();
    QVERIFY(!readQr(both));
}

QTEST_MAIN(TstQr)
#include "tst_qr.moc"
