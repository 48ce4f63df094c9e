// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lookupterm.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const LookupTerms &found)
{
    QStringList texts;
    for (const LookupTerm &term : found.terms)
        texts << term.text;
    return texts;
}

} // namespace

class TstLookupTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesApart_data();
    void takesApart();
    void storeInvoices_data();
    void storeInvoices();
    void duplicatesAreCounted();
    void tooLong();
    void moreThanTheLimit();
    void oneEndlessWord();
    void takingApartAgainChangesNothing();
};

void TstLookupTerm::takesApart_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QStringList>("terms");
    const QString id = u"OM0001N0CR0000f"_s;
    const QStringList two{id, u"JP1234567890"_s};
    QTest::newRow("one") << id << QStringList{id};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("white space") << u" \t\r\n\u00A0\u3000\u2028"_s << QStringList();
    QTest::newRow("marks only") << u"\"--\" (…) *** , ; • []"_s << QStringList();
    QTest::newRow("lines") << u"OM0001N0CR0000f\nJP1234567890\n"_s << two;
    QTest::newRow("Windows lines") << u"OM0001N0CR0000f\r\nJP1234567890\r\n"_s << two;
    QTest::newRow("old Mac lines") << u"OM0001N0CR0000f\rJP1234567890"_s << two;
    QTest::newRow("Excel column") << u"OM0001N0CR0000f\t\nJP1234567890\t\n"_s << two;
    QTest::newRow("Excel row") << u"OM0001N0CR0000f\tJP1234567890"_s << two;
    QTest::newRow("CSV with quotes") << u"\"OM0001N0CR0000f\",\"JP1234567890\""_s << two;
    QTest::newRow("semicolons") << u"OM0001N0CR0000f;JP1234567890;"_s << two;
    QTest::newRow("comma without space") << u"OM0001N0CR0000f,JP1234567890."_s << two;
    QTest::newRow("table of a chat") << u"| OM0001N0CR0000f | JP1234567890 |"_s << two;
    QTest::newRow("list") << u"- OM0001N0CR0000f\n\u2022 JP1234567890"_s << two;
    QTest::newRow("WhatsApp bold and question") << u"*OM0001N0CR0000f* (JP1234567890)?"_s << two;
    QTest::newRow("curly quotes") << u"\u201COM0001N0CR0000f\u201D \u2018JP1234567890\u2019"_s << two;
    QTest::newRow("text in front") << u"#OM0001N0CR0000f : JP1234567890!"_s << two;
    QTest::newRow("zero-width in and around")
        << u"\uFEFFOM0001\u200BN0CR\u20600000f\u200E \u202AJP1234567890\u202C"_s << two;
    QTest::newRow("soft hyphen") << u"OM0001\u00ADN0CR0000f"_s << QStringList{id};
    QTest::newRow("no-break space between") << u"OM0001N0CR0000f\u00A0JP1234567890"_s << two;
    QTest::newRow("full-width letters and digits")
        << u"\uFF2F\uFF2D\uFF10\uFF10\uFF10\uFF11\uFF2E0CR0000f"_s << QStringList{id};
    QTest::newRow("full-width marks") << u"\uFF08OM0001N0CR0000f\uFF0CJP1234567890\uFF09\uFF01"_s << two;
    QTest::newRow("no-break hyphen of a word processor")
        << u"INV/ONM/20240124\u2011002B0001"_s << QStringList{u"INV/ONM/20240124-002B0001"_s};
    QTest::newRow("other scripts' digits stay") << u"\u0660\u0661\u0662"_s << QStringList{u"\u0660\u0661\u0662"_s};
    QTest::newRow("NUL and escapes separate")
        << QString(u"OM0001N0CR0000f"_s + QChar(0) + u"\u001bJP1234567890"_s) << two;
    QTest::newRow("marks inside stay") << u"qr_7807d58a-3d60-4425 a.b:c#d"_s
                                       << QStringList{u"qr_7807d58a-3d60-4425"_s, u"a.b:c#d"_s};
    QTest::newRow("case stays apart") << u"om1 OM1"_s << QStringList{u"om1"_s, u"OM1"_s};
    QTest::newRow("formula of a spreadsheet") << u"=\"OM0001N0CR0000f\""_s << QStringList{u"=\"OM0001N0CR0000f"_s};
    QTest::newRow("half a pair") << QString(QChar(0xD83D)) + u" OM0001N0CR0000f"_s << QStringList{id};
}

void TstLookupTerm::takesApart()
{
    QFETCH(const QString, pasted);
    QFETCH(const QStringList, terms);
    const LookupTerms found = parseLookupTerms(pasted);
    QCOMPARE(textsOf(found), terms);
    QCOMPARE(found.duplicates + found.tooLong + found.overLimit, 0);
}

void TstLookupTerm::storeInvoices_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isStore");
    QTest::newRow("store invoice") << u"INV/ONM/20240124-002B0001"_s << true;
    QTest::newRow("in lower case") << u"inv/onm/1"_s << true;
    QTest::newRow("quoted") << u"\"INV/ONM/1\""_s << true;
    QTest::newRow("an id that begins alike") << u"INV0001"_s << false;
    QTest::newRow("not at the beginning") << u"X-INV/1"_s << false;
    QTest::newRow("invoice id") << u"OM0001N0CR0000f"_s << false;
}

void TstLookupTerm::storeInvoices()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isStore);
    const LookupTerms found = parseLookupTerms(text);
    QCOMPARE(found.terms.size(), 1);
    QCOMPARE(found.terms.first().kind == LookupTerm::Kind::StoreNumber, isStore);
}

void TstLookupTerm::duplicatesAreCounted()
{
    const LookupTerms found = parseLookupTerms(u"A1 B2 \"A1\" A1, C3\nB2");
    QCOMPARE(textsOf(found), (QStringList{u"A1"_s, u"B2"_s, u"C3"_s}));
    QCOMPARE(found.duplicates, 3);
}

void TstLookupTerm::tooLong()
{
    const QString longest(maximumTermLength, u'x');
    const LookupTerms found = parseLookupTerms(longest + u" x"_s + longest + u" OM1"_s);
    QCOMPARE(textsOf(found), (QStringList{longest, u"OM1"_s}));
    QCOMPARE(found.tooLong, 1);
}

void TstLookupTerm::moreThanTheLimit()
{
    QString pasted;
    for (int i = 0; i < 10'500; ++i)
        pasted += u"OM%1\r\n"_s.arg(i);
    pasted += u"OM0\nOM10499\n"_s;
    const LookupTerms found = parseLookupTerms(pasted);
    QCOMPARE(found.terms.size(), maximumTerms);
    QCOMPARE(found.terms.first().text, u"OM0"_s);
    QCOMPARE(found.terms.last().text, u"OM9999"_s);
    QCOMPARE(found.duplicates, 1);
    QCOMPARE(found.overLimit, 501);
}

void TstLookupTerm::oneEndlessWord()
{
    const LookupTerms found = parseLookupTerms(QString(5'000'000, u'x'));
    QCOMPARE(found.terms.size(), 0);
    QCOMPARE(found.tooLong, 1);
    QCOMPARE(parseLookupTerms(QString(5'000'000, u'(')).terms.size(), 0);
}

void TstLookupTerm::takingApartAgainChangesNothing()
{
    QRandomGenerator random(20'261'123);
    const QString alphabet = u"OM01/-_.,;\"'()*# \t\n\u00A0\u200B\uFF11\u0661\u2011"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString pasted;
        for (int size = random.bounded(30); size > 0; --size)
            pasted += alphabet.at(random.bounded(alphabet.size()));
        const QStringList once = textsOf(parseLookupTerms(pasted));
        QCOMPARE(textsOf(parseLookupTerms(once.join(u'\n'))), once);
    }
}

QTEST_GUILESS_MAIN(TstLookupTerm)
#include "tst_lookupterm.moc"
