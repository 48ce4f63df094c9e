// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstUsernameKey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onePerson_data();
    void onePerson();
    void twoPeople_data();
    void twoPeople();
    void nothingThatCanBeSeen_data();
    void nothingThatCanBeSeen();
    void aKeyIsItsOwnKey();
    void onlyCaseAndSpacesAreTheSameSpelling();
};

void TstUsernameKey::onePerson_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("as it is") << u"maker.budi"_s << u"maker.budi"_s;
    QTest::newRow("capitals") << u"Maker.BUDI"_s << u"maker.budi"_s;
    QTest::newRow("spaces around") << u" maker.budi\t"_s << u"maker.budi"_s;
    QTest::newRow("a space within") << u"maker. budi"_s << u"maker.budi"_s;
    QTest::newRow("no-break space") << u"maker.\u00a0budi"_s << u"maker.budi"_s;
    QTest::newRow("full-width letters") << u"ｍａｋｅｒ．ｂｕｄｉ"_s << u"maker.budi"_s;
    QTest::newRow("mathematical letters") << u"\U0001d426aker.budi"_s << u"maker.budi"_s;
    QTest::newRow("a ligature") << u"o\ufb03ce"_s << u"office"_s;
    QTest::newRow("Cyrillic a and e") << u"m\u0430k\u0435r.budi"_s << u"maker.budi"_s;
    QTest::newRow("Cyrillic capitals") << u"\u0412udi"_s << u"budi"_s;
    QTest::newRow("Greek o") << u"k\u03bfnter"_s << u"konter"_s;
    QTest::newRow("Greek capital Rho") << u"\u03a1ri"_s << u"pri"_s;
    QTest::newRow("dotless i") << u"bud\u0131"_s << u"budi"_s;
    QTest::newRow("zero-width joiner") << u"bu\u200ddi"_s << u"budi"_s;
    QTest::newRow("zero-width space") << u"bu\u200bdi"_s << u"budi"_s;
    QTest::newRow("soft hyphen") << u"bu\u00addi"_s << u"budi"_s;
    QTest::newRow("variation selector") << u"budi\ufe0f"_s << u"budi"_s;
    QTest::newRow("right-to-left override") << u"\u202ebudi"_s << u"budi"_s;
    QTest::newRow("tag letters") << u"budi\U000e0061"_s << u"budi"_s;
    QTest::newRow("Arabic digits") << u"kasir\u0661\u0662"_s << u"kasir12"_s;
    QTest::newRow("another hyphen") << u"ni\u2010luh"_s << u"ni-luh"_s;
    QTest::newRow("a dot leader") << u"maker\u2024budi"_s << u"maker.budi"_s;
    QTest::newRow("accent, composed") << u"Jos\u00e9"_s << u"jos\u00e9"_s;
    QTest::newRow("accent, in two signs") << u"jose\u0301"_s << u"jos\u00e9"_s;
    QTest::newRow("Kelvin sign") << u"\u212aasir"_s << u"kasir"_s;
}

void TstUsernameKey::onePerson()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    QCOMPARE(usernameKey({typed}), key);
}

void TstUsernameKey::twoPeople_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("zero and o") << u"budi0"_s << u"budio"_s;
    QTest::newRow("one and l") << u"usernew1"_s << u"usernewl"_s;
    QTest::newRow("dot and underscore") << u"ni.luh"_s << u"ni_luh"_s;
    QTest::newRow("with a dot and without") << u"ni.luh"_s << u"niluh"_s;
    QTest::newRow("accent and none") << u"jos\u00e9"_s << u"jose"_s;
    QTest::newRow("two digits") << u"kasir1"_s << u"kasir2"_s;
}

void TstUsernameKey::twoPeople()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(usernameKey({one}) != usernameKey({other}));
}

void TstUsernameKey::nothingThatCanBeSeen_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u" \t\u00a0\u2003"_s;
    QTest::newRow("joiners") << u"\u200b\u200d\ufeff\u2060"_s;
    QTest::newRow("fillers") << u"\u3164\u115f"_s;
    QTest::newRow("a NUL") << QString(QChar(0));
}

void TstUsernameKey::nothingThatCanBeSeen()
{
    QFETCH(QString, typed);
    QCOMPARE(usernameKey({typed}), QString());
}

void TstUsernameKey::aKeyIsItsOwnKey()
{
    // Every sign of the first two planes: a key that changed when it is made again would let one person be two.
    for (char32_t sign = 1; sign < 0x20000; ++sign) {
        if (QChar::isSurrogate(sign))
            continue;
        const QString key = usernameKey({u"a"_s + QString::fromUcs4(&sign, 1)});
        const QString again = usernameKey({key});
        if (again != key)
            QFAIL(qPrintable(u"U+%1: %2, then %3"_s.arg(uint(sign), 4, 16).arg(key, again)));
    }
}

void TstUsernameKey::onlyCaseAndSpacesAreTheSameSpelling()
{
    QVERIFY(isSameSpelling({u"Maker.Budi "_s}, {u"maker.budi"_s}));
    QVERIFY(!isSameSpelling({u"maker.bud\u0456"_s}, {u"maker.budi"_s})); // a Cyrillic i
    QVERIFY(!isSameSpelling({u"ｍaker.budi"_s}, {u"maker.budi"_s}));
    QVERIFY(!isSameSpelling({u"budi\u200b"_s}, {u"budi"_s}));
}

QTEST_APPLESS_MAIN(TstUsernameKey)
#include "tst_usernamekey.moc"
