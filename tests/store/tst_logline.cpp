// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/logline.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstLogLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreUtc();
    void everyPartIsSpeltOut();
    void aSecretAtTheCutIsCutToo();
};

void TstLogLine::timesAreUtc()
{
    const LogLine line{.type = QtInfoMsg,
                       .time = QDateTime(QDate(2026, 11, 24), QTime(2, 24, 1, 123), Qt::OffsetFromUTC, 7 * 3600),
                       .category = u"console.net"_s,
                       .thread = u"t1"_s,
                       .message = u"done"_s};
    QCOMPARE(line.text(), u"2026-11-23T19:24:01.123Z info console.net t1: done"_s);
}

void TstLogLine::everyPartIsSpeltOut()
{
    const LogLine line{.category = u"a\nb"_s, .thread = u"c\u001bd"_s, .message = u"e\rf"_s};
    QVERIFY2(line.text().endsWith(u" info a\\nb c\\u001bd: e\\u000df"_s), qPrintable(line.text()));
}

// Wherever the message is cut, a secret that lies across the cut does not become readable.
void TstLogLine::aSecretAtTheCutIsCutToo()
{
    const QString secret = u"http://ani:canarycanarycanary@proxy/ "_s;
    for (int before = maximumLogLine - 200; before < maximumLogLine; before += 7) {
        const LogLine line{.message = QString(before, u' ') + secret};
        QVERIFY2(!line.text().contains(u"canary"_s), qPrintable(QString::number(before)));
    }
    for (int before = 64 * 1024 - 60; before < 64 * 1024 + 10; ++before)
        QVERIFY(!LogLine{.message = QString(before, u' ') + secret}.text().contains(u"canary"_s));
}

QTEST_GUILESS_MAIN(TstLogLine)
#include "tst_logline.moc"
