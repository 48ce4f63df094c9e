// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/look.h"

#include <QFile>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TstLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void everyStateHasItsOwnWordAndShape();
    void environmentsDifferInWordPlaceAndShape();
    void sources_data();
    void sources();
    void everyIconIsThere();
    void applicationIconsDiffer();
    void windowsIconsHoldEverySize_data();
    void windowsIconsHoldEverySize();
};

void TstLook::statuses_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("word");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("pending") << u"PENDING"_s << u"Waiting for payment"_s << Tone::Warning;
    QTest::newRow("paid") << u"PAID"_s << u"Paid"_s << Tone::Positive;
    QTest::newRow("expired") << u"EXPIRED"_s << u"Expired"_s << Tone::Neutral;
    QTest::newRow("unknown, as it came") << u"REFUND IN PROCESS"_s << u"REFUND IN PROCESS"_s << Tone::Info;
    QTest::newRow("almost paid is not paid") << u"Paid"_s << u"Paid"_s << Tone::Info;
}

void TstLook::statuses()
{
    QFETCH(QString, wire);
    QFETCH(Tone, tone);
    const Look look = lookOf(invoiceStatus(wire));
    QTEST(look.word, "word");
    QCOMPARE(int(look.tone), int(tone));
    QVERIFY(lookOf(invoiceStatus(samples::hostile())).word.size() <= 41);
}

void TstLook::everyStateHasItsOwnWordAndShape()
{
    using State = LookupRow::State;
    QSet<QString> words;
    for (const State state : {State::Waiting, State::Asking, State::Found, State::NotFound, State::NotKnownHere,
                              State::Failed, State::Stopped})
        words.insert(lookOf(state).word);
    QCOMPARE(words.size(), 7);
}

void TstLook::environmentsDifferInWordPlaceAndShape()
{
    QSet<QString> words;
    QSet<int> places;
    QSet<int> shapes;
    for (const auto kind :
         {Environment::Kind::Production, Environment::Kind::Demo, Environment::Kind::Sandbox, Environment::Kind::Own}) {
        const EnvironmentLook look = lookOf(Environment{.kind = kind});
        words.insert(look.word);
        places.insert(int(look.place));
        shapes.insert(int(look.shape));
    }
    QCOMPARE(words.size(), 4);
    QCOMPARE(places.size(), 4);
    QCOMPARE(shapes.size(), 4);
    QVERIFY(lookOf(Environment{.kind = Environment::Kind::Sandbox}).note.contains(u"no real money"_s));
}

void TstLook::sources_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("word");
    QTest::newRow("XENDIT") << u"XENDIT"_s << u"Payment page"_s;
    QTest::newRow("BALANCE") << u"BALANCE"_s << u"Balance"_s;
    QTest::newRow("QRIS") << u"QRIS"_s << u"QRIS"_s;
    QTest::newRow("unknown, as it came") << u"CASH"_s << u"CASH"_s;
}

void TstLook::sources()
{
    QFETCH(QString, wire);
    QTEST(sourceWord(wire), "word");
}

void TstLook::everyIconIsThere()
{
    for (int i = 0; i <= int(lastIcon); ++i) {
        for (const int extent : {16, 40}) {
            const QImage image = iconPixmap(Icon(i), Qt::red, extent, 2.0).toImage();
            QCOMPARE(image.size(), QSize(extent * 2, extent * 2));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            }
            QVERIFY2(inked > image.width(), qPrintable(QString::number(i)));
            QVERIFY2(inked < image.width() * image.height() / 2, qPrintable(QString::number(i)));
        }
    }
}

void TstLook::applicationIconsDiffer()
{
    const QImage real = applicationIcon(false).pixmap(64, 64).toImage();
    const QImage sandbox = applicationIcon(true).pixmap(64, 64).toImage();
    QCOMPARE(real.size(), QSize(64, 64));
    QVERIFY(real != sandbox);
}

void TstLook::windowsIconsHoldEverySize_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("sandbox");
    QTest::newRow("real") << u"usapi-console.ico"_s << false;
    QTest::newRow("sandbox") << u"usapi-console-sandbox.ico"_s << true;
}

void TstLook::windowsIconsHoldEverySize()
{
    QFETCH(QString, name);
    QFETCH(bool, sandbox);
    QFile file(QStringLiteral(CONSOLE_BINARY_DIR "/../resources/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ico = file.readAll();
    const auto number = [&ico](qsizetype at, int bytes) {
        qsizetype value = 0;
        for (int i = bytes - 1; i >= 0; --i)
            value = value * 256 + uchar(ico.at(at + i));
        return value;
    };
    QCOMPARE(number(2, 2), 1); // an icon, not a cursor
    const qsizetype count = number(4, 2);
    QList<int> sizes;
    for (qsizetype entry = 0; entry < count; ++entry) {
        const qsizetype at = 6 + 16 * entry;
        const QImage picture = QImage::fromData(ico.mid(number(at + 12, 4), number(at + 8, 4)), "PNG");
        QCOMPARE(picture.width() % 256, int(number(at, 1)));
        QCOMPARE(picture.height(), picture.width());
        QCOMPARE(picture.convertToFormat(QImage::Format_ARGB32_Premultiplied),
                 applicationIcon(sandbox)
                     .pixmap(picture.size())
                     .toImage()
                     .convertToFormat(QImage::Format_ARGB32_Premultiplied));
        sizes.append(picture.width());
    }
    QCOMPARE(sizes, (QList<int>{16, 24, 32, 48, 64, 128, 256}));
}

QTEST_MAIN(TstLook)
#include "tst_look.moc"
