// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/documentedqris.h"
#include "ui/counter/customerlayout.h"
#include "ui/counter/customerwords.h"
#include "ui/locale.h"
#include "ui/qr/qrreader.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

#define ZX_USE_UTF8 // the library's own switch: its texts as std::string
#include <ZXing/ReadBarcode.h>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using Kind = CustomerLayout::Piece::Kind;
using Piece = CustomerLayout::Piece;

namespace {

constexpr QSize fullHd{1920, 1080};
const QList<QSize> &screens()
{
    static const QList<QSize> all{fullHd, {1366, 768}, {1024, 600}, {768, 1366}, {1280, 1024}, {800, 800}, {480, 310}};
    return all;
}

constexpr CustomerState states[]{CustomerState::Idle,     CustomerState::Preparing, CustomerState::Scan,
                                 CustomerState::Checking, CustomerState::Paid,      CustomerState::Expired,
                                 CustomerState::Cancelled};

const char *nameOf(CustomerState state)
{
    switch (state) {
    case CustomerState::Idle: return "idle";
    case CustomerState::Preparing: return "preparing";
    case CustomerState::Scan: return "scan";
    case CustomerState::Checking: return "checking";
    case CustomerState::Paid: return "paid";
    case CustomerState::Expired: return "expired";
    case CustomerState::Cancelled: return "cancelled";
    }
    Q_UNREACHABLE();
}

Instant after(int seconds)
{
    const Instant start = Instant::fromUtc({QDate(2026, 11, 25), QTime(7, 5, 33), Qt::UTC});
    return {start.microseconds + qint64(seconds) * 1'000'000};
}

Instant noon()
{
    return after(0);
}

CustomerScene scene(CustomerState state)
{
    return {.state = state,
            .amount = Rupiah(1'250'000),
            .merchant = u"PT OnIndonesia Sistem Tek"_s,
            .nmid = u"ID2024314832617"_s,
            .terminal = u"A01"_s,
            .invoice = {u"OM0001N0CR0000f"_s},
            .qr = documentedQris,
            .expiresAt = after(899),
            .paidAt = after(-41)};
}

CustomerScene longScene(CustomerState state)
{
    CustomerScene result = scene(state);
    result.amount = Rupiah(999'999'999'999);
    result.merchant = QString(25, u'W');
    result.nmid = QString(32, u'W');
    result.terminal = QString(32, u'M');
    result.invoice = {u"OM"_s + u"0001N0CR"_s.repeated(9)};
    result.expiresAt = after(400'000);
    return result;
}

CustomerScene hostileScene(CustomerState state)
{
    CustomerScene result = scene(state);
    result.amount = Rupiah(std::numeric_limits<qint64>::max());
    result.merchant = samples::hostile();
    result.nmid = u"<b>ID</b>\n&amp;\u202Eevil\tID"_s;
    result.terminal = samples::hostile();
    result.invoice = {samples::hostile()};
    return result;
}

CustomerIdle company()
{
    return {.text = u"Toko Makmur Jaya\nJl. Merdeka 17, Bandung"_s};
}

QImage painted(const QSize &size, const CustomerScene &scene, qreal ratio = 1, const CustomerIdle &idle = company())
{
    QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(QColorConstants::Svg::steelblue); // what is not painted shows
    QPainter painter(&image);
    paintCustomer(painter, size, scene, idle, noon());
    return image;
}

CustomerLayout laidOut(const QSize &size, const CustomerScene &scene, qreal ratio = 1)
{
    return {size, scene, company(), noon(), ratio};
}

const Piece *find(const CustomerLayout &layout, const QString &name)
{
    const auto &pieces = layout.pieces();
    const auto found = std::find_if(pieces.cbegin(), pieces.cend(), [&](const Piece &one) { return one.name == name; });
    return found == pieces.cend() ? nullptr : &*found;
}

QString textOf(const CustomerLayout &layout, const QString &name)
{
    const Piece *piece = find(layout, name);
    return piece != nullptr ? piece->text : u"(none)"_s;
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

QString overlapping(const QList<Piece> &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        for (qsizetype j = i + 1; j < pieces.size(); ++j) {
            const bool framed = pieces.at(i).kind == Kind::Frame && pieces.at(j).kind == Kind::Code;
            const QRectF both = pieces.at(i).area & pieces.at(j).area;
            if (!framed && both.width() > 0.01 && both.height() > 0.01)
                return pieces.at(i).name + u" and "_s + pieces.at(j).name;
        }
    }
    return {};
}

// The first dot of another colour than the ground that lies in no piece; a letter may lean out by a hair.
QString strayInk(const QImage &image, const CustomerLayout &layout)
{
    QImage covered = image.copy();
    QPainter painter(&covered);
    for (const Piece &piece : layout.pieces()) {
        const qreal hair = std::max(2.0, piece.font.pixelSize() / 16.0);
        painter.fillRect(piece.area.adjusted(-hair, -hair, hair, hair), layout.ground());
    }
    painter.end();
    for (int y = 0; y < covered.height(); ++y) {
        for (int x = 0; x < covered.width(); ++x) {
            if (covered.pixel(x, y) != layout.ground().rgb())
                return u"%1, %2"_s.arg(x).arg(y);
        }
    }
    return {};
}

qreal light(const QColor &colour)
{
    const auto part = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = light(one) + 0.05;
    const qreal b = light(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace

class TstCustomerFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingStandsOnItsOwn_data();
    void everythingStandsOnItsOwn();
    void everyStateSpeaksBothLanguages_data();
    void everyStateSpeaksBothLanguages();
    void theProgramsLanguageAndThemeChangeNothing();
    void codeComesBack_data();
    void codeComesBack();
    void codeIsPureAndWhole_data();
    void codeIsPureAndWhole();
    void aPainterMayBeMoved();
    void noCodeInAnotherState_data();
    void noCodeInAnotherState();
    void factsOfACode();
    void whatIsNotKnownIsNotThere();
    void readFromThreeMetres_data();
    void readFromThreeMetres();
    void nothingIsCut_data();
    void nothingIsCut();
    void hostileTextStaysText();
    void paidSaysWhen();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void timeLeft_data();
    void timeLeft();
    void whatRunsByTheClock_data();
    void whatRunsByTheClock();
    void trainingIsMarked_data();
    void trainingIsMarked();
    void idleShowsThePicture_data();
    void idleShowsThePicture();
    void idleTextFits();
    void noRoomNoCode();
};

void TstCustomerFace::initTestCase()
{
    applyTheme(*qApp, ThemeName::Dark); // the buyer's screen is white all the same
    setDisplayLanguage(QLocale::English);
}

void TstCustomerFace::everythingStandsOnItsOwn_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<CustomerScene>("scene");
    for (const QSize &size : screens()) {
        for (const CustomerState state : states) {
            const auto row = [&](const char *which, CustomerScene scene) {
                for (const bool training : {false, true}) {
                    scene.training = training;
                    QTest::addRow("%s %s %dx%d%s", which, nameOf(state), size.width(), size.height(),
                                  training ? " training" : "")
                        << size << scene;
                }
            };
            row("usual", scene(state));
            row("long", longScene(state));
            row("hostile", hostileScene(state));
        }
    }
}

void TstCustomerFace::everythingStandsOnItsOwn()
{
    QFETCH(const QSize, size);
    QFETCH(const CustomerScene, scene);
    const CustomerLayout layout = laidOut(size, scene);
    QVERIFY(!layout.pieces().isEmpty());
    const QRectF screen({0, 0}, size);
    for (const Piece &piece : layout.pieces())
        QVERIFY2(screen.contains(piece.area), qPrintable(piece.name));
    QCOMPARE(overlapping(layout.pieces()), QString());
    QCOMPARE(strayInk(painted(size, scene), layout), QString());
}

void TstCustomerFace::everyStateSpeaksBothLanguages_data()
{
    QTest::addColumn<CustomerState>("state");
    for (const CustomerState state : states) {
        if (state != CustomerState::Idle)
            QTest::newRow(nameOf(state)) << state;
    }
}

void TstCustomerFace::everyStateSpeaksBothLanguages()
{
    QFETCH(const CustomerState, state);
    const InBothLanguages words = customerwords::headline(state);
    const CustomerLayout layout = laidOut(fullHd, scene(state));
    const Piece *indonesian = find(layout, u"headline"_s);
    const Piece *english = find(layout, u"headlineEnglish"_s);
    QVERIFY(indonesian != nullptr && english != nullptr);
    QVERIFY(!words.indonesian.isEmpty() && !words.english.isEmpty() && words.indonesian != words.english);
    QCOMPARE(indonesian->text, words.indonesian);
    QCOMPARE(english->text, words.english);
    QVERIFY(indonesian->area.bottom() <= english->area.top());
    QVERIFY(indonesian->font.pixelSize() > english->font.pixelSize());
    QCOMPARE(textOf(layout, u"amount"_s), u"Rp\u00A01.250.000"_s);
}

void TstCustomerFace::theProgramsLanguageAndThemeChangeNothing()
{
    for (const CustomerState state : states) {
        painted(fullHd, scene(state)); // large letters come out a shade different at first
        const QImage english = painted(fullHd, scene(state));
        setDisplayLanguage(QLocale::Indonesian);
        applyTheme(*qApp, ThemeName::HighContrast);
        const QImage indonesian = painted(fullHd, scene(state));
        applyTheme(*qApp, ThemeName::Dark);
        setDisplayLanguage(QLocale::English);
        QCOMPARE(indonesian, english);
    }
}

void TstCustomerFace::codeComesBack_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<bool>("training");
    for (const QSize &size : screens()) {
        for (const qreal ratio : {1.0, 1.25, 2.0}) {
            for (const bool training : {false, true})
                QTest::addRow("%dx%d at %g%s", size.width(), size.height(), ratio, training ? " training" : "")
                    << size << ratio << training;
        }
    }
}

// As it is, and photographed from far off.
void TstCustomerFace::codeComesBack()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, ratio);
    QFETCH(const bool, training);
    CustomerScene scan = scene(CustomerState::Scan);
    scan.training = training;
    const QImage image = painted(size, scan, ratio);
    QCOMPARE(readQr(image), std::optional(documentedQris));
    QCOMPARE(readByZxing(image), std::optional(documentedQris));
    const int pixels = int(std::lround(find(laidOut(size, scan, ratio), u"code"_s)->area.width() * ratio)) / 65;
    for (const int times : {2, 4}) {
        if (pixels < 2 * times) // two pixels a module are what any reader needs
            continue;
        const QImage small = image.scaled(image.size() / times, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QCOMPARE(readQr(small), std::optional(documentedQris));
        QCOMPARE(readByZxing(small), std::optional(documentedQris));
    }
}

void TstCustomerFace::codeIsPureAndWhole_data()
{
    codeComesBack_data();
}

void TstCustomerFace::codeIsPureAndWhole()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, ratio);
    QFETCH(const bool, training);
    CustomerScene scan = scene(CustomerState::Scan);
    scan.training = training;
    const CustomerLayout layout = laidOut(size, scan, ratio);
    const QRectF area = find(layout, u"code"_s)->area;
    const QRect pixels(int(std::lround(area.left() * ratio)), int(std::lround(area.top() * ratio)),
                       int(std::lround(area.width() * ratio)), int(std::lround(area.height() * ratio)));
    constexpr int modules = 57 + 2 * qrQuietZone;
    QCOMPARE(pixels.width() % modules, 0);
    QVERIFY(pixels.width() >= 2 * modules);
    QImage code = painted(size, scan, ratio).copy(pixels);
    code.setDevicePixelRatio(1);
    QCOMPARE(code.convertToFormat(QImage::Format_Grayscale8), qrImage(*encodeQr(documentedQris), pixels.width()));
    for (int y = 0; y < code.height(); ++y) {
        for (int x = 0; x < code.width(); ++x)
            QVERIFY(code.pixel(x, y) == 0xFF000000U || code.pixel(x, y) == 0xFFFFFFFFU);
    }
}

void TstCustomerFace::aPainterMayBeMoved()
{
    QImage image(2'000, 1'400, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(31, 17);
    paintCustomer(painter, {1366, 768}, scene(CustomerState::Scan), company(), noon());
    painter.end();
    const QRect code = find(laidOut({1366, 768}, scene(CustomerState::Scan)), u"code"_s)->area.toRect();
    QCOMPARE(image.copy(code.translated(31, 17)), painted({1366, 768}, scene(CustomerState::Scan)).copy(code));
    QCOMPARE(readQr(image), std::optional(documentedQris));
}

void TstCustomerFace::noCodeInAnotherState_data()
{
    QTest::addColumn<CustomerState>("state");
    for (const CustomerState state : states) {
        if (state != CustomerState::Scan)
            QTest::newRow(nameOf(state)) << state;
    }
}

// Even if whoever made the scene forgot to take it out.
void TstCustomerFace::noCodeInAnotherState()
{
    QFETCH(const CustomerState, state);
    QVERIFY(find(laidOut(fullHd, scene(CustomerState::Scan)), u"code"_s) != nullptr);
    for (const QSize &size : screens()) {
        QVERIFY(find(laidOut(size, scene(state)), u"code"_s) == nullptr);
        const QImage image = painted(size, scene(state));
        QVERIFY(!readQr(image));
        QVERIFY(!readByZxing(image));
    }
}

void TstCustomerFace::factsOfACode()
{
    const CustomerLayout layout = laidOut(fullHd, scene(CustomerState::Scan));
    QCOMPARE(textOf(layout, u"merchant"_s), u"PT OnIndonesia Sistem Tek"_s);
    QCOMPARE(textOf(layout, u"nmid"_s), u"NMID ID2024314832617"_s);
    QCOMPARE(textOf(layout, u"terminal"_s), u"Terminal A01"_s);
    QCOMPARE(textOf(layout, u"invoice"_s), u"OM0001N0CR0000f"_s);
    QCOMPARE(textOf(layout, u"timeLeft"_s), u"14:59"_s);
}

void TstCustomerFace::whatIsNotKnownIsNotThere()
{
    CustomerScene scan = scene(CustomerState::Scan);
    scan.terminal.clear();
    scan.expiresAt = {};
    CustomerLayout layout = laidOut(fullHd, scan);
    for (const QString &name : {u"terminal"_s, u"timeLeft"_s, u"timeLeftLabel"_s})
        QVERIFY2(find(layout, name) == nullptr, qPrintable(name));
    scan.expiresAt = noon();
    QVERIFY(find(laidOut(fullHd, scan), u"timeLeft"_s) == nullptr);

    const CustomerScene bare{.state = CustomerState::Preparing};
    for (const QString &name : {u"amount"_s, u"invoice"_s, u"invoiceLabel"_s})
        QVERIFY2(find(laidOut(fullHd, bare), name) == nullptr, qPrintable(name));
}

void TstCustomerFace::readFromThreeMetres_data()
{
    QTest::addColumn<CustomerState>("state");
    QTest::addColumn<qint64>("amount");
    for (const CustomerState state : states) {
        if (state == CustomerState::Idle)
            continue;
        QTest::addRow("%s small", nameOf(state)) << state << qint64(100);
        QTest::addRow("%s usual", nameOf(state)) << state << qint64(1'250'000);
        QTest::addRow("%s most", nameOf(state)) << state << qint64(10'000'000); // that QRIS takes at once
    }
}

void TstCustomerFace::readFromThreeMetres()
{
    QFETCH(const CustomerState, state);
    QFETCH(const qint64, amount);
    for (const QSize &size : {fullHd, QSize(1366, 768), QSize(1024, 600)}) {
        for (const bool training : {false, true}) {
            CustomerScene shown = scene(state);
            shown.amount = Rupiah(amount);
            shown.training = training;
            const CustomerLayout layout = laidOut(size, shown);
            QVERIFY(find(layout, u"amount"_s)->font.pixelSize() >= size.height() / 9.0);
            for (const Piece &piece : layout.pieces()) {
                if (piece.kind == Kind::Text || piece.kind == Kind::Tape)
                    QVERIFY2(piece.font.pixelSize() >= size.height() / 28.0, qPrintable(piece.name));
            }
            if (state == CustomerState::Scan)
                QVERIFY(find(layout, u"code"_s)->area.height() >= 0.5 * size.height());
        }
    }
}

void TstCustomerFace::nothingIsCut_data()
{
    QTest::addColumn<CustomerScene>("scene");
    QTest::newRow("long") << longScene(CustomerState::Scan);
    QTest::newRow("long, paid") << longScene(CustomerState::Paid);
    QTest::newRow("usual") << scene(CustomerState::Scan);
}

void TstCustomerFace::nothingIsCut()
{
    QFETCH(const CustomerScene, scene);
    for (const QSize &size : screens()) {
        const CustomerLayout layout = laidOut(size, scene);
        for (const QString &name : {u"amount"_s, u"merchant"_s, u"nmid"_s, u"terminal"_s, u"invoice"_s}) {
            const Piece *piece = find(layout, name);
            if (piece == nullptr)
                continue;
            QVERIFY2(QFontMetricsF(piece->font).horizontalAdvance(piece->text) <= piece->area.width(),
                     qPrintable(name));
            QVERIFY2(piece->area.height() < 2 * QFontMetricsF(piece->font).height(), qPrintable(name));
        }
        QCOMPARE(textOf(layout, u"amount"_s), formatRupiah(scene.amount));
        if (scene.state == CustomerState::Scan)
            QCOMPARE(textOf(layout, u"merchant"_s), scene.merchant);
    }
}

void TstCustomerFace::hostileTextStaysText()
{
    const CustomerLayout layout = laidOut(fullHd, hostileScene(CustomerState::Scan));
    QVERIFY(textOf(layout, u"nmid"_s).contains(u"<b>ID</b>"_s));
    for (const Piece &piece : layout.pieces()) {
        for (const QChar c : piece.text)
            QVERIFY2(c.isPrint() && c != QChar(0x202E), qPrintable(piece.name));
    }
}

void TstCustomerFace::paidSaysWhen()
{
    const CustomerLayout layout = laidOut(fullHd, scene(CustomerState::Paid));
    QCOMPARE(textOf(layout, u"paidAt"_s), u"25 Nov 2026 14.04.52 WIB"_s);
    QCOMPARE(textOf(layout, u"clock"_s), u"25 Nov 2026 14.05.33 WIB"_s);
    QCOMPARE(textOf(layout, u"invoice"_s), u"OM0001N0CR0000f"_s);
    const QColor green = layout.ground();
    QVERIFY(green.green() > 2 * std::max(green.red(), green.blue()) || green.hslHue() > 100);
    QVERIFY(find(layout, u"sign"_s)->area.height() >= 0.5 * fullHd.height());
    QVERIFY(laidOut(fullHd, scene(CustomerState::Checking)).ground() != green);
}

void TstCustomerFace::contrastIsEnough_data()
{
    QTest::addColumn<CustomerState>("state");
    for (const CustomerState state : states)
        QTest::newRow(nameOf(state)) << state;
}

void TstCustomerFace::contrastIsEnough()
{
    QFETCH(const CustomerState, state);
    CustomerScene shown = scene(state);
    shown.training = true;
    const CustomerLayout layout = laidOut(fullHd, shown);
    for (const Piece &piece : layout.pieces()) {
        const QColor ground = piece.kind == Kind::Tape ? customer::colours().tape : layout.ground();
        if (piece.kind == Kind::Text || piece.kind == Kind::Tape)
            QVERIFY2(contrast(piece.ink, ground) >= 4.5, qPrintable(piece.name));
    }
}

void TstCustomerFace::timeLeft_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("a quarter of an hour") << qint64(900'000'000) << u"15:00"_s;
    QTest::newRow("a moment less") << qint64(899'999'999) << u"15:00"_s;
    QTest::newRow("a second less") << qint64(899'000'000) << u"14:59"_s;
    QTest::newRow("the last second") << qint64(1) << u"00:01"_s;
    QTest::newRow("over") << qint64(0) << QString();
    QTest::newRow("long over") << qint64(-5'000'000) << QString();
    QTest::newRow("an hour") << qint64(3'600'000'000) << u"1:00:00"_s;
    QTest::newRow("a day") << qint64(86'400'000'000) << u"24:00:00"_s;
}

void TstCustomerFace::timeLeft()
{
    QFETCH(const qint64, microseconds);
    QTEST(customerwords::timeLeft({noon().microseconds + microseconds}, noon()), "text");
    QCOMPARE(customerwords::timeLeft({}, noon()), QString());
}

void TstCustomerFace::whatRunsByTheClock_data()
{
    QTest::addColumn<CustomerState>("state");
    for (const CustomerState state : states)
        QTest::newRow(nameOf(state)) << state;
}

// Said by the function, and seen in the picture.
void TstCustomerFace::whatRunsByTheClock()
{
    QFETCH(const CustomerState, state);
    const CustomerScene shown = scene(state);
    QImage later(fullHd, QImage::Format_RGB32);
    later.fill(QColorConstants::Svg::steelblue);
    QPainter painter(&later);
    paintCustomer(painter, fullHd, shown, company(), after(1));
    painter.end();
    const bool moved = later != painted(fullHd, shown);
    QCOMPARE(runsByTheClock(shown, noon()), moved);
    QCOMPARE(moved, state == CustomerState::Scan || state == CustomerState::Paid);
    QCOMPARE(runsByTheClock(shown, after(899)), state == CustomerState::Paid);
}

void TstCustomerFace::trainingIsMarked_data()
{
    contrastIsEnough_data();
}

void TstCustomerFace::trainingIsMarked()
{
    QFETCH(const CustomerState, state);
    for (const QSize &size : screens()) {
        CustomerScene shown = scene(state);
        QVERIFY(find(laidOut(size, shown), u"tapeAbove"_s) == nullptr);
        shown.training = true;
        const CustomerLayout layout = laidOut(size, shown);
        for (const QString &name : {u"tapeAbove"_s, u"tapeBelow"_s}) {
            const Piece *tape = find(layout, name);
            QVERIFY(tape != nullptr);
            QCOMPARE(tape->text, u"LATIHAN · TRAINING"_s);
            QCOMPARE(tape->area.width(), qreal(size.width()));
            QVERIFY(QFontMetricsF(tape->font).horizontalAdvance(tape->text) < tape->area.width());
            QVERIFY(QFontMetricsF(tape->font).height() <= tape->area.height() + 1);
        }
    }
}

void TstCustomerFace::idleShowsThePicture_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("around");
    const QColor red(200, 10, 20);
    QTest::newRow("wide") << QSize(3'000, 200) << red << red;
    QTest::newRow("tall") << QSize(20, 900) << red << red;
    QTest::newRow("small") << QSize(4, 3) << red << red;
    QTest::newRow("seen through") << QSize(400, 400) << QColor(0, 0, 0, 0) << QColor(255, 255, 255);
}

void TstCustomerFace::idleShowsThePicture()
{
    QFETCH(const QSize, picture);
    QFETCH(const QColor, colour);
    QFETCH(const QColor, around);
    QImage image(picture, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    const CustomerIdle idle{.text = u"not this"_s, .picture = image};
    for (const QSize &size : screens()) {
        const CustomerLayout layout(size, scene(CustomerState::Idle), idle, noon(), 1);
        QCOMPARE(layout.pieces().size(), 1);
        const QSizeF area = layout.pieces().first().area.size();
        QVERIFY(qAbs(area.width() / area.height() - qreal(picture.width()) / picture.height()) < 0.01);
        QVERIFY(area.width() == size.width() || area.height() == size.height());
        const QImage shown = painted(size, scene(CustomerState::Idle), 1, idle);
        for (const QPoint at : {QPoint(1, 1), QPoint(size.width() / 2, size.height() / 2), shown.rect().bottomRight()})
            QCOMPARE(shown.pixelColor(at), around);
    }
}

void TstCustomerFace::idleTextFits()
{
    for (const QString &text : {u"x"_s, u"Selamat datang di toko kami "_s.repeated(7), QString(200, u'W')}) {
        for (const QSize &size : screens()) {
            const CustomerLayout layout(size, {}, {.text = text}, noon(), 1);
            QCOMPARE(layout.pieces().size(), 1);
            QVERIFY(QRectF({0, 0}, size).contains(layout.pieces().first().area));
            QCOMPARE(layout.pieces().first().text, text);
        }
    }
}

void TstCustomerFace::noRoomNoCode()
{
    for (const QSize &size : {QSize(0, 0), QSize(1, 1), QSize(30, 900), QSize(90, 60)}) {
        QImage image(QSize(1'000, 1'000), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCustomer(painter, size, scene(CustomerState::Scan), company(), noon());
        painter.end();
        QVERIFY(!readQr(image));
    }
}

QTEST_MAIN(TstCustomerFace)
#include "tst_customerface.moc"
