// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelist.h"
#include "ui/dayrange.h"
#include "ui/journalwords.h"
#include "ui/locale.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstJournalWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setDisplayLanguage(QLocale::English); }
    void actionsAreSaidInWords();
    void unknownWordsAreShownAsTheyCame();
    void nobodyIsTheProgram();
    void checksAreOneSentence_data();
    void checksAreOneSentence();
    void changesAreReadable_data();
    void changesAreReadable();
    void daysAreThoseOfJakarta();
};

void TstJournalWords::actionsAreSaidInWords()
{
    QCOMPARE(actionText({u"session.sign_in"_s}), u"Signed in"_s);
    QCOMPARE(objectText({u"role_grant"_s, u"siti"_s}), u"Roles siti"_s);
    QCOMPARE(objectText({u"journal"_s, {}}), u"Journal"_s);
    QVERIFY(!actionKinds().isEmpty());
}

void TstJournalWords::unknownWordsAreShownAsTheyCame()
{
    QCOMPARE(actionText({u"moon.landing"_s}), u"moon.landing"_s);
    QCOMPARE(objectText({u"moon"_s, u"7"_s}), u"moon 7"_s);
    QVERIFY(actionText({QString(5'000, u'x')}).size() < 100);
    QVERIFY(!actionText({u"a\nb\u202Ec"_s}).contains(u'\n'));
}

void TstJournalWords::nobodyIsTheProgram()
{
    QCOMPARE(operatorText({}), u"The program"_s);
    QCOMPARE(ownerText({}), u"Nobody yet"_s);
    QCOMPARE(ownerText({u"siti"_s}), u"siti"_s);
}

void TstJournalWords::checksAreOneSentence_data()
{
    QTest::addColumn<JournalCheck>("check");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("whole") << JournalCheck{.entries = 1'234}
                           << u"The journal is whole: 1,234 entries, each in its place."_s;
    QTest::newRow("stopped") << JournalCheck{.entries = 5, .stopped = true}
                             << u"Stopped. The first 5 entries are whole; the others were not looked at."_s;
    QTest::newRow("a row") << JournalCheck{.broken = JournalCheck::Broken{JournalFault::WrongHash, 42, u"x"_s}}
                           << u"The journal is damaged at row 42: an entry was changed or moved."_s;
    QTest::newRow("a place") << JournalCheck{.broken =
                                                 JournalCheck::Broken{JournalFault::BadSignature, 0, u"anchor 3"_s}}
                             << u"The journal is damaged at anchor 3: an anchor's signature does not hold."_s;
    QTest::newRow("nowhere") << JournalCheck{.broken = JournalCheck::Broken{}}
                             << u"The journal is damaged: it could not be read."_s;
}

void TstJournalWords::checksAreOneSentence()
{
    QFETCH(JournalCheck, check);
    QTEST(describe(check), "sentence");
}

void TstJournalWords::changesAreReadable_data()
{
    using Changes = QList<FieldChange>;
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<Changes>("changes");
    QTest::newRow("nothing") << QString() << QString() << Changes{};
    QTest::newRow("only what differs") << uR"({"limit":50000,"roles":["maker"]})"_s
                                       << uR"({"limit":50000,"roles":["maker","approver"]})"_s
                                       << Changes{{u"roles"_s, u"maker"_s, u"maker, approver"_s}};
    QTest::newRow("new") << QString() << uR"({"name":"Kasir 1","on":true})"_s
                         << Changes{{u"name"_s, {}, u"Kasir 1"_s}, {u"on"_s, {}, u"true"_s}};
    QTest::newRow("gone") << uR"({"a":1})"_s << uR"({})"_s << Changes{{u"a"_s, u"1"_s, {}}};
    QTest::newRow("large amounts stay whole")
        << uR"({"limit":9007199254740993})"_s << uR"({"limit":9007199254740995})"_s
        << Changes{{u"limit"_s, u"9007199254740993"_s, u"9007199254740995"_s}};
    QTest::newRow("no JSON") << u"half {"_s << uR"({"a":1})"_s << Changes{{{}, u"half {"_s, uR"({"a":1})"_s}};
    QTest::newRow("hostile") << QString() << uR"({"x":"<b>\u202Eevil\n</b>"})"_s
                             << Changes{{u"x"_s, {}, u"<b>·evil </b>"_s}};
}

void TstJournalWords::changesAreReadable()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(changesBetween(before, after), "changes");
}

void TstJournalWords::daysAreThoseOfJakarta()
{
    const QDateTime lateInLondon(QDate(2026, 11, 24), QTime(20, 0), Qt::UTC);
    QCOMPARE(wibToday(lateInLondon), QDate(2026, 11, 25));
    const DaySpan day = spanOf(QDate(2026, 11, 25), QDate(2026, 11, 25));
    QCOMPARE(day.from.toUtc(), QDateTime(QDate(2026, 11, 24), QTime(17, 0), Qt::UTC));
    QCOMPARE(day.until.toUtc(), QDateTime(QDate(2026, 11, 25), QTime(17, 0), Qt::UTC));
    QCOMPARE(spanOf(QDate(2026, 11, 25), QDate(2026, 11, 24)), spanOf(QDate(2026, 11, 24), QDate(2026, 11, 25)));
}

QTEST_MAIN(TstJournalWords)
#include "tst_journalwords.moc"
