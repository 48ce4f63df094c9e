// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/wibtime.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second, int ms = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
}

} // namespace

class TstWibTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void shows_data();
    void shows();
    void showsTheSameInEveryZone();
};

void TstWibTime::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("time");
    QTest::newRow("documented") << u"2023-12-27T11:29:47.812Z"_s << utc(2023, 12, 27, 11, 29, 47, 812);
    QTest::newRow("seconds") << u"2023-12-27T11:29:47Z"_s << utc(2023, 12, 27, 11, 29, 47);
    QTest::newRow("tenths") << u"2023-12-27T11:29:47.8Z"_s << utc(2023, 12, 27, 11, 29, 47, 800);
    QTest::newRow("hundredths") << u"2023-12-27T11:29:47.08Z"_s << utc(2023, 12, 27, 11, 29, 47, 80);
    QTest::newRow("microseconds are cut") << u"2023-12-27T11:29:47.812999Z"_s << utc(2023, 12, 27, 11, 29, 47, 812);
    QTest::newRow("nanoseconds are cut") << u"2023-12-27T11:29:47.999999999Z"_s << utc(2023, 12, 27, 11, 29, 47, 999);
    QTest::newRow("WIB") << u"2023-12-27T18:29:47.812+07:00"_s << utc(2023, 12, 27, 11, 29, 47, 812);
    QTest::newRow("offset without a colon") << u"2023-12-27T18:29:47+0700"_s << utc(2023, 12, 27, 11, 29, 47);
    QTest::newRow("offset over midnight") << u"2024-01-01T01:00:00+07:00"_s << utc(2023, 12, 31, 18, 0, 0);
    QTest::newRow("west") << u"2023-12-31T20:00:00-05:30"_s << utc(2024, 1, 1, 1, 30, 0);
    QTest::newRow("space") << u"2023-12-27 11:29:47Z"_s << utc(2023, 12, 27, 11, 29, 47);
    QTest::newRow("leap day") << u"2024-02-29T00:00:00Z"_s << utc(2024, 2, 29, 0, 0, 0);
    QTest::newRow("last millisecond") << u"2023-12-31T23:59:59.999Z"_s << utc(2023, 12, 31, 23, 59, 59, 999);
}

void TstWibTime::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QDateTime, time);
    const QDateTime read = parseIsoTime(text);
    QVERIFY(read.isValid());
    QCOMPARE(read, time);
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

void TstWibTime::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u""_s,
                                u"now"_s,
                                u"2023-12-27"_s,
                                u"2023-12-27T11:29:47"_s,
                                u"2023-12-27T11:29:47.812"_s,
                                u"2023-12-27T11:29Z"_s,
                                u"2023-13-01T00:00:00Z"_s,
                                u"2023-02-29T00:00:00Z"_s,
                                u"2023-12-27T24:00:00Z"_s,
                                u"2023-12-27T11:60:00Z"_s,
                                u"2023-12-27T11:29:60Z"_s,
                                u"2023-12-27T11:29:47.Z"_s,
                                u"2023-12-27T11:29:47,8Z"_s,
                                u"2023-12-27T11:29:47z"_s,
                                u"2023-12-27T11:29:47+7"_s,
                                u"2023-12-27T11:29:47+99:99"_s,
                                u"2023-12-27T11:29:47+07:60"_s,
                                u"2023-12-27T11:29:47.0123456789Z"_s,
                                u"0000-01-01T00:00:00Z"_s,
                                u"27-12-2023T11:29:47Z"_s,
                                u"12023-12-27T11:29:47Z"_s,
                                u" 2023-12-27T11:29:47Z"_s,
                                u"2023-12-27T11:29:47Z "_s,
                                u"2023-12-27T11:29:47Z\n"_s,
                                u"2023-12-27T11:29:47Zx"_s,
                                u"\u0662\u0660\u0662\u0663-12-27T11:29:47Z"_s,
                                u"1703676587"_s})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(text))) << text;
}

void TstWibTime::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!parseIsoTime(text).isValid());
}

void TstWibTime::shows_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    const QLocale indonesian(QLocale::Indonesian, QLocale::Indonesia);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QTest::newRow("Indonesian") << utc(2026, 11, 23, 11, 59, 7) << indonesian << u"23 Nov 2026 18.59.07 WIB"_s;
    QTest::newRow("English") << utc(2026, 11, 23, 11, 59, 7) << english << u"23 Nov 2026 18:59:07 WIB"_s;
    QTest::newRow("Indonesian month") << utc(2026, 8, 1, 0, 0, 0) << indonesian << u"1 Agu 2026 07.00.00 WIB"_s;
    QTest::newRow("next day in Jakarta") << utc(2026, 12, 31, 17, 0, 0) << english << u"1 Jan 2027 00:00:00 WIB"_s;
    QTest::newRow("last second before it")
        << utc(2026, 12, 31, 16, 59, 59, 999) << english << u"31 Dec 2026 23:59:59 WIB"_s;
    QTest::newRow("no time") << QDateTime() << indonesian << QString();
}

void TstWibTime::shows()
{
    QFETCH(const QDateTime, time);
    QFETCH(const QLocale, locale);
    QFETCH(const QString, text);
    QCOMPARE(formatWib(time, locale), text);
}

void TstWibTime::showsTheSameInEveryZone()
{
    const QDateTime time = utc(2026, 7, 1, 11, 59, 7);
    const QLocale locale(QLocale::Indonesian, QLocale::Indonesia);
    for (const char *zone : {"UTC", "Asia/Jakarta", "America/New_York", "Pacific/Kiritimati", "Nowhere/Atall"}) {
        qputenv("TZ", zone);
        QCOMPARE(formatWib(time, locale), u"1 Jul 2026 18.59.07 WIB"_s);
        QCOMPARE(formatWib(time.toLocalTime(), locale), u"1 Jul 2026 18.59.07 WIB"_s);
        QCOMPARE(parseIsoTime(u"2026-07-01T11:59:07Z"), time);
    }
    qputenv("TZ", "UTC");
}

QTEST_GUILESS_MAIN(TstWibTime)
#include "tst_wibtime.moc"
