// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void timesInWib();
    void otherComputersLocaleDoesNotMatter();
    void relative_data();
    void relative();
};

void TstLocale::amounts_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("Indonesian") << QLocale::Indonesian;
    QTest::newRow("English") << QLocale::English;
}

void TstLocale::amounts()
{
    QFETCH(QLocale::Language, language);
    setDisplayLanguage(language);
    QCOMPARE(rupiahText(Rupiah{1'234'567}), u"Rp\u00A01.234.567"_s);
    QCOMPARE(rupiahText(Rupiah{0}), u"Rp\u00A00"_s);
}

void TstLocale::timesInWib()
{
    const QDateTime time(QDate(2026, 11, 23), QTime(11, 59, 7), Qt::UTC);
    setDisplayLanguage(QLocale::English);
    QCOMPARE(timeText(time), u"23 Nov 2026 18:59:07 WIB"_s);
    setDisplayLanguage(QLocale::Indonesian);
    QCOMPARE(timeText(time), u"23 Nov 2026 18.59.07 WIB"_s);
    QCOMPARE(timeText({}), QString());
}

void TstLocale::otherComputersLocaleDoesNotMatter()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(displayLocale().language(), QLocale::English);
    QCOMPARE(numberText(10'000), u"10,000"_s);
    setDisplayLanguage(QLocale::Indonesian);
    QCOMPARE(numberText(10'000), u"10.000"_s);
}

void TstLocale::relative_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, qint64 seconds, const QString &text) {
        QTest::newRow(name) << seconds << text;
    };
    row("now", 0, u"just now"_s);
    row("a minute less a second ago", -59, u"just now"_s);
    row("a minute ago", -60, u"1 min ago"_s);
    row("in an hour less a second", 3'599, u"in 59 min"_s);
    row("an hour ago", -3'600, u"1 h ago"_s);
    row("two days less a second ago", -(48LL * 3'600 - 1), u"47 h ago"_s);
    row("in two days", 48LL * 3'600, u"in 2 days"_s);
    row("three years ago", -3LL * 365 * 86'400, u"1,095 days ago"_s);
}

void TstLocale::relative()
{
    QFETCH(qint64, seconds);
    setDisplayLanguage(QLocale::English);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QTEST(relativeText(now.addSecs(seconds), now), "expected");
    QCOMPARE(relativeText({}, now), QString());
}

QTEST_MAIN(TstLocale)
#include "tst_locale.moc"
