// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/look.h"

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

QTEST_MAIN(TstLook)
#include "tst_look.moc"
