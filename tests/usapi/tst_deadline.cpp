// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/deadline.h"
#include "usapi/wireend.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using usapi::Deadline;
using usapi::WireResult;

// What time does to a call, and how Qt's codes are read.
class TstDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnceAndInTime()
    {
        Deadline deadline{50ms};
        QSignalSpy passed(&deadline, &Deadline::passed);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(passed.wait(5000));
        QVERIFY(clock.elapsed() >= 45);
        QTest::qWait(100);
        QCOMPARE(passed.count(), 1);
    }

    // The lid is closed for an hour: the timer has counted next to nothing, the clock has not stood still.
    void timeAsleepCounts()
    {
        std::chrono::milliseconds now{1000};
        Deadline deadline{20s, nullptr, [&now] { return now; }};
        QSignalSpy passed(&deadline, &Deadline::passed);
        now += 1h;
        QVERIFY(passed.wait(2000)); // at the next look, long before 20 s of waking time
    }

    void aClockThatStandsStillPassesNothing()
    {
        Deadline deadline{100ms, nullptr, [] { return 1000ms; }};
        QSignalSpy passed(&deadline, &Deadline::passed);
        QVERIFY(!passed.wait(400));
    }

    void stopped()
    {
        Deadline deadline{20ms};
        QSignalSpy passed(&deadline, &Deadline::passed);
        deadline.stop();
        QVERIFY(!passed.wait(100));
    }

    void nothingLeftPassesAtOnce()
    {
        Deadline deadline{0ms};
        QSignalSpy passed(&deadline, &Deadline::passed);
        QVERIFY(passed.wait(1000));
    }

    void theClockRuns()
    {
        const auto before = usapi::bootClock();
        QTest::qWait(20);
        QVERIFY(usapi::bootClock() - before >= 15ms);
    }

    void framing_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<WireResult::End>("end");
        using End = WireResult::End;
        QTest::newRow("no length") << QByteArray{} << QByteArray{} << qint64{5} << End::Finished;
        QTest::newRow("chunked") << QByteArray{} << QByteArray{"chunked"} << qint64{5} << End::Finished;
        QTest::newRow("right") << QByteArray{"5"} << QByteArray{} << qint64{5} << End::Finished;
        QTest::newRow("short") << QByteArray{"6"} << QByteArray{} << qint64{5} << End::ConnectionLost;
        QTest::newRow("long") << QByteArray{"4"} << QByteArray{} << qint64{5} << End::ConnectionLost;
        QTest::newRow("two") << QByteArray{"5, 5"} << QByteArray{} << qint64{5} << End::NotHttp;
        QTest::newRow("negative") << QByteArray{"-5"} << QByteArray{} << qint64{5} << End::NotHttp;
        QTest::newRow("both") << QByteArray{"5"} << QByteArray{"chunked"} << qint64{5} << End::NotHttp;
    }
    void framing()
    {
        QFETCH(const QByteArray, length);
        QFETCH(const QByteArray, encoding);
        QFETCH(const qint64, size);
        QFETCH(const WireResult::End, end);
        QCOMPARE(usapi::framedEnd(length, encoding, size), end);
    }

    void datesOfHttp()
    {
        QCOMPARE(usapi::httpDate("Tue, 15 Nov 1994 08:12:31 GMT"),
                 QDateTime(QDate{1994, 11, 15}, QTime{8, 12, 31}, QTimeZone::utc()));
        for (const char *bad : {"", "yesterday", "Tue, 15 Nov 1994 08:12:31 +0700", "1994-11-15T08:12:31Z"})
            QVERIFY2(!usapi::httpDate(bad).isValid(), bad);
    }

    // A code that stands for an HTTP status needs one; a transport failure stays one whatever status came before it.
    void errorCodes()
    {
        using End = WireResult::End;
        QCOMPARE(usapi::wireEnd(QNetworkReply::NoError, 200, false), End::Finished);
        QCOMPARE(usapi::wireEnd(QNetworkReply::NoError, 0, false), End::NotHttp);
        QCOMPARE(usapi::wireEnd(QNetworkReply::ProtocolInvalidOperationError, 400, false), End::Finished);
        QCOMPARE(usapi::wireEnd(QNetworkReply::AuthenticationRequiredError, 401, false), End::Finished);
        QCOMPARE(usapi::wireEnd(QNetworkReply::ProxyAuthenticationRequiredError, 0, false), End::ProxyFailed);
        QCOMPARE(usapi::wireEnd(QNetworkReply::ContentReSendError, 0, false), End::ConnectionLost);
        QCOMPARE(usapi::wireEnd(QNetworkReply::RemoteHostClosedError, 200, false), End::ConnectionLost);
        QCOMPARE(usapi::wireEnd(QNetworkReply::SslHandshakeFailedError, 0, false), End::TlsFailed);
        QCOMPARE(usapi::wireEnd(QNetworkReply::HostNotFoundError, 0, false), End::NoConnection);
        QCOMPARE(usapi::wireEnd(QNetworkReply::UnknownNetworkError, 0, false), End::NoConnection);
        QCOMPARE(usapi::wireEnd(QNetworkReply::UnknownNetworkError, 0, true), End::ProxyFailed);
        QCOMPARE(usapi::wireEnd(QNetworkReply::InternalServerError, 0, false), End::NotHttp);
    }
};

QTEST_GUILESS_MAIN(TstDeadline)
#include "tst_deadline.moc"
