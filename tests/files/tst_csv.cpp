// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet.h"
#include "files/csvwriter.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

class TstCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreSafeForSpreadsheets_data();
    void cellsAreSafeForSpreadsheets();
    void rowsFollowTheStandard();
    void aDeviceThatTakesNothingIsTold();
};

void TstCsv::cellsAreSafeForSpreadsheets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("words") << u"usernew1"_s << u"usernew1"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+62812"_s << u"'+62812"_s;
    QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("NUL") << QString(QChar(0)) + u"=1"_s << u'\'' + QString(QChar(0)) + u"=1"_s;
    QTest::newRow("later in the text") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("leading zero") << u"0123456789"_s << u"'0123456789"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("fifteen digits") << u"123456789012345"_s << u"123456789012345"_s;
    QTest::newRow("sixteen digits") << u"1234567890123456"_s << u"'1234567890123456"_s;
    QTest::newRow("a date") << u"2026-11-24 09:00:00"_s << u"2026-11-24 09:00:00"_s;
}

void TstCsv::cellsAreSafeForSpreadsheets()
{
    QFETCH(QString, text);
    QTEST(spreadsheetText(text), "cell");
}

void TstCsv::rowsFollowTheStandard()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer);
    QVERIFY(csv.write({u"who"_s, u"what"_s}));
    QVERIFY(csv.write({u"Siti, kasir"_s, u"said \"ya\"\nand left"_s, QString(), u"=cmd|' /C calc'!A0"_s}));
    QVERIFY(csv.write({u"é 💸"_s}));
    QCOMPARE(buffer.data(),
             QByteArray("\xEF\xBB\xBFwho,what\r\n"
                        "\"Siti, kasir\",\"said \"\"ya\"\"\nand left\",,'=cmd|' /C calc'!A0\r\n"
                        "\xC3\xA9 \xF0\x9F\x92\xB8\r\n"));
}

void TstCsv::aDeviceThatTakesNothingIsTold()
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("this system has no /dev/full");
    CsvWriter csv(full);
    QVERIFY(!csv.write({u"x"_s}));
}

QTEST_APPLESS_MAIN(TstCsv)
#include "tst_csv.moc"
