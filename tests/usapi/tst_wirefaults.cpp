// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeapi.h"
#include "tests/support/misbehavingproxy.h"
#include "tests/usapi/callfixture.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTcpServer>
#include <QThread>

#include <atomic>

#ifdef __SANITIZE_ADDRESS__
// What is freed stays in AddressSanitizer's quarantine, 256 MiB of it: memory would look as if it grew.
extern "C" const char *__asan_default_options() // NOLINT(bugprone-reserved-identifier): its name for it
{
    return "quarantine_size_mb=8";
}

// A look-up of a name that is still under way when the test ends: the resolver's thread never frees what it holds.
extern "C" const char *__lsan_default_suppressions() // NOLINT(bugprone-reserved-identifier): its name for it
{
    return "leak:__res_context_send\n";
}
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Reason = Outcome::Reason;
using Verdict = Outcome::Verdict;
using Fault = MisbehavingProxy::Fault;

constexpr auto payoutRoute = "POST /payout/request";
constexpr auto processed = R"({"message":"PAYOUT PROCESSED"})"; // 30 bytes
constexpr auto shortDeadline = 400ms;

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

// What the network does to one money POST, through real sockets and the real QtNetwork.
class TstWireFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noConnection_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("refused port") << QUrl{u"http://127.0.0.1:%1"_s.arg(closedPort())};
        QTest::newRow("refused port, https") << QUrl{u"https://127.0.0.1:%1"_s.arg(closedPort())};
        QTest::newRow("unknown host") << QUrl{u"https://no-such-host.invalid"_s};
    }
    void noConnection()
    {
        QFETCH(const QUrl, url);
        const Outcome outcome = payOut(quickOptions(url));
        QCOMPARE(outcome.verdict, Verdict::NotSent);
        QCOMPARE(outcome.reason, Reason::NeverConnected);
        QCOMPARE(outcome.bodyBytesRead, 0);
        QCOMPARE(outcome.httpStatus, 0);
        QVERIFY(!outcome.detail.isEmpty());

        usapi::Client client{quickOptions(url)};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Error::Kind::Offline);
    }

    void framing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FakeApi::After>("after");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, Verdict verdict, Reason reason,
                            FakeApi::After after = FakeApi::After::KeepOpen) {
            QTest::newRow(name) << bytes << after << verdict << reason;
        };
        const QByteArray body = processed;
        const QByteArray ok = "HTTP/1.1 200 OK\r\n";
        constexpr auto close = FakeApi::After::Close;
        row("whole, with a length", ok + "Content-Length: 30\r\n\r\n" + body, Verdict::Accepted,
            Reason::DocumentedAnswer);
        row("whole, ended by closing", ok + "\r\n" + body, Verdict::Accepted, Reason::DocumentedAnswer, close);
        row("whole, HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\n" + body, Verdict::Accepted, Reason::DocumentedAnswer, close);
        row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n1E\r\n" + body + "\r\n0\r\n\r\n", Verdict::Accepted,
            Reason::DocumentedAnswer);
        row("100 Continue first", "HTTP/1.1 100 Continue\r\n\r\n" + ok + "Content-Length: 30\r\n\r\n" + body,
            Verdict::Accepted, Reason::DocumentedAnswer);
        row("bytes behind the answer", ok + "Content-Length: 30\r\n\r\n" + body + "HTTP/1.1 500 Oops\r\n\r\n",
            Verdict::Accepted, Reason::DocumentedAnswer);
        row("100 announced, 6 sent", ok + "Content-Length: 100\r\n\r\n{\"mess", Verdict::Unknown,
            Reason::IncompleteAnswer, close);
        row("whole JSON, but more announced", ok + "Content-Length: 100\r\n\r\n" + body, Verdict::Unknown,
            Reason::IncompleteAnswer, close);
        row("cut JSON without a length", ok + "\r\n{\"message\":\"PAYOUT PROC", Verdict::Unknown,
            Reason::IncompleteAnswer, close);
        row("cut before the JSON", ok + "\r\n", Verdict::Unknown, Reason::IncompleteAnswer, close);
        row("cut in the headers", ok + "Content-Le", Verdict::Unknown, Reason::ConnectionLost, close);
        row("cut in the status line", "HTTP/1.1 20", Verdict::Unknown, Reason::ConnectionLost, close);
        row("chunked without an end", ok + "Transfer-Encoding: chunked\r\n\r\n1E\r\n" + body + "\r\n", Verdict::Unknown,
            Reason::DeadlineAfter);
        row("chunk cut off", ok + "Transfer-Encoding: chunked\r\n\r\n1E\r\n{\"message\"", Verdict::Unknown,
            Reason::IncompleteAnswer, close);
        row("two lengths", ok + "Content-Length: 30\r\nContent-Length: 31\r\n\r\n" + body, Verdict::Unknown,
            Reason::UnreadableAnswer, close);
        row("the same length twice", ok + "Content-Length: 30\r\nContent-Length: 30\r\n\r\n" + body, Verdict::Unknown,
            Reason::UnreadableAnswer, close);
        row("length and chunks",
            ok + "Content-Length: 30\r\nTransfer-Encoding: chunked\r\n\r\n1E\r\n" + body + "\r\n0\r\n\r\n",
            Verdict::Unknown, Reason::UnreadableAnswer, close);
        row("length that is no number", ok + "Content-Length: x\r\n\r\n" + body, Verdict::Unknown,
            Reason::UnreadableAnswer, close);
        row("gzip although nobody asked", ok + "Content-Encoding: gzip\r\nContent-Length: 30\r\n\r\n" + body,
            Verdict::Unknown, Reason::UnreadableAnswer);
        row("refused, with a challenge",
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 24\r\n\r\n"
            R"({"message":"Auth Error"})",
            Verdict::Refused, Reason::DocumentedAnswer);
        row("refused, with a Negotiate challenge",
            "HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate\r\nContent-Length: 24\r\n\r\n"
            R"({"message":"Auth Error"})",
            Verdict::Refused, Reason::DocumentedAnswer);
        row("a proxy's challenge from the server itself",
            "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n", Verdict::Unknown,
            Reason::UndocumentedAnswer);
        row("204 without a body", "HTTP/1.1 204 No Content\r\n\r\n", Verdict::Unknown, Reason::UndocumentedAnswer);
        row("an answer before HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Verdict::Unknown, Reason::ConnectionLost, close);
    }
    void framing()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const FakeApi::After, after);
        QFETCH(const Verdict, verdict);
        QFETCH(const Reason, reason);
        FakeApi server;
        server.setDelay(10ms);
        server.answerRaw(payoutRoute, bytes, after);
        const Outcome outcome = payOut(quickOptions(server.url(), reason == Reason::DeadlineAfter ? 500ms : 10s));
        QVERIFY2(outcome.verdict == verdict && outcome.reason == reason, described(outcome).constData());
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.connections, 1);
    }

    void tinySegmentsAreSlowButValid()
    {
        FakeApi server;
        server.answer(payoutRoute, 200, processed);
        MisbehavingProxy proxy{server.port()};
        proxy.misbehave(Fault::Slice);
        QCOMPARE(payOut(quickOptions(proxy.url())).verdict, Verdict::Accepted);
        QCOMPARE(server.requests.size(), 1);
    }

    void theDeadlineIsAbsolute_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("drips in the status line") << QByteArray{"HTTP/1.1 200 " + QByteArray(500, 'x')};
        QTest::newRow("drips in the headers") << QByteArray{"HTTP/1.1 200 OK\r\nX: " + QByteArray(500, 'x')};
        QTest::newRow("drips in the body")
            << QByteArray{"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n" + QByteArray(500, ' ')};
        QTest::newRow("never answers") << QByteArray{};
    }
    void theDeadlineIsAbsolute()
    {
        QFETCH(const QByteArray, start);
        FakeApi server;
        if (start.isEmpty())
            server.hang(payoutRoute);
        else
            server.answerRaw(payoutRoute, start);
        MisbehavingProxy proxy{server.port()};
        proxy.misbehave(Fault::Drip);
        proxy.setInterval(20ms);
        QElapsedTimer clock;
        clock.start();
        const Outcome outcome = payOut(quickOptions(proxy.url(), shortDeadline));
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        QCOMPARE(outcome.reason, Reason::DeadlineAfter);
        QVERIFY2(clock.elapsed() < 4 * shortDeadline.count(), qPrintable(QString::number(clock.elapsed())));
    }

    void redirectsAreNeverFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectsAreNeverFollowed()
    {
        QFETCH(const int, status);
        FakeApi elsewhere;
        elsewhere.answer(payoutRoute, 200, processed);
        elsewhere.answer("GET /payout/request", 200, processed);
        elsewhere.answer("GET /balance", 200, R"({"balance":1})");
        FakeApi server;
        const QByteArray host = elsewhere.url().toEncoded();
        server.answer(payoutRoute, status, "{}", "Location: " + host + "/payout/request\r\n");
        server.answer("GET /balance", status, "{}", "Location: " + host + "/balance\r\n");
        const Outcome outcome = payOut(quickOptions(server.url()));
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        if (status != 307
            && status != 308) { // Qt gives these up without showing the answer: the body cannot be re-read
            QCOMPARE(outcome.reason, Reason::Redirected);
            QCOMPARE(outcome.httpStatus, status);
        }
        usapi::Client client{quickOptions(server.url())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Error::Kind::CaptivePortal);
        QTest::qWait(50);
        QCOMPARE(server.requests.size(), 2);
        QCOMPARE(elsewhere.connections, 0);
    }

    void aRedirectInACircleEnds()
    {
        FakeApi server;
        server.answer("GET /balance", 302, "{}", "Location: /balance\r\n");
        usapi::Client client{quickOptions(server.url())};
        Awaited<Rupiah> balance;
        usapi::balance(client, exampleToken(), balance.reply());
        QCOMPARE(balance.error().kind, Error::Kind::CaptivePortal);
        QCOMPARE(server.requests.size(), 1);
    }

    void memoryStaysFlat_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("repeated");
        QTest::addColumn<Reason>("reason");
        const QByteArray spaces(64LL * 1024, ' ');
        QTest::newRow("endless body") << QByteArray{"HTTP/1.1 200 OK\r\n\r\n"} << spaces << Reason::IncompleteAnswer;
        QTest::newRow("body of 8 GiB") << QByteArray{"HTTP/1.1 200 OK\r\nContent-Length: 8589934592\r\n\r\n"} << spaces
                                       << Reason::IncompleteAnswer;
        QTest::newRow("endless chunks") << QByteArray{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"}
                                        << QByteArray{"10000\r\n" + spaces + "\r\n"} << Reason::IncompleteAnswer;
        QTest::newRow("endless error page")
            << QByteArray{"HTTP/1.1 500 Oops\r\n\r\n"} << spaces << Reason::IncompleteAnswer;
    }
    void memoryStaysFlat()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, repeated);
        QFETCH(const Reason, reason);
        FakeApi server;
        server.endless(payoutRoute, start, repeated);
        const qint64 before = residentKibibytes();
        const Outcome outcome = payOut(quickOptions(server.url()));
        const qint64 growth = residentKibibytes() - before;
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        QCOMPARE(outcome.reason, reason);
        QVERIFY2(growth < 64LL * 1024, qPrintable(u"%1 KiB more"_s.arg(growth)));
        QTRY_COMPARE(server.dropped, 1);
        QCOMPARE(server.requests.size(), 1);
    }

    // While this thread is busy with something else, Qt's own takes the answer in: no more of it than is of use.
    void aBusyWindowTakesInNoMoreThanAnAnswerMayHold_data()
    {
        QTest::addColumn<bool>("isPost"); // Qt begins a POST later than a GET, and forgets what it was told before
        QTest::newRow("GET") << false;
        QTest::newRow("POST") << true;
    }
    void aBusyWindowTakesInNoMoreThanAnAnswerMayHold()
    {
        QFETCH(const bool, isPost);
        constexpr qint64 farTooMuch = 64LL * 1024 * 1024;
        struct Busy {
            std::atomic<qint64> sent = 0;
            QSemaphore more{};
            QSemaphore ready{};
            FakeApi *server = nullptr; // on a thread of its own
            bool asked = false;
        } busy;
        Busy *at = &busy;
        QThread thread;
        connect(
            &thread, &QThread::started, this,
            [at, thread = &thread] {
                at->server = new FakeApi;
                for (const char *route : {payoutRoute, "GET /balance"})
                    at->server->endless(route, "HTTP/1.1 200 OK\r\n\r\n", QByteArray(64LL * 1024, ' '));
                connect(at->server, &FakeApi::repeated, at->server, [at](qint64 bytes) {
                    at->sent += bytes;
                    at->more.release();
                });
                connect(thread, &QThread::finished, at->server, &QObject::deleteLater);
                at->ready.release();
            },
            Qt::DirectConnection);
        thread.start();
        busy.ready.acquire();

        usapi::Client client{quickOptions(busy.server->url())};
        Awaited<Outcome> outcome;
        Awaited<Rupiah> balance;
        connect(busy.server, &FakeApi::requested, this, [at] { at->asked = true; });
        if (isPost)
            usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        else
            usapi::balance(client, exampleToken(), balance.reply());
        QTRY_VERIFY(busy.asked);
        while (busy.sent < farTooMuch && busy.more.tryAcquire(1, 500)) { // busy, until nothing more is taken
        }
        const qint64 taken = busy.sent;
        QVERIFY(isPost ? outcome.wait() : balance.wait());
        thread.quit();
        thread.wait();
        QVERIFY2(taken < farTooMuch, qPrintable(u"%1 bytes and no end"_s.arg(taken)));
    }

    // Qt keeps headers (and the body of a 401) to itself until they end, and counts them only then: until the deadline
    // they are held in memory as fast as the server sends them.
    void whatNeverEndsBeforeTheBodyIsCutByTheDeadline_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("repeated");
        const QByteArray header = "X-More: " + QByteArray(8000, 'x') + "\r\n";
        QTest::newRow("endless headers") << QByteArray{"HTTP/1.1 200 OK\r\n"} << header;
        QTest::newRow("endless status line") << QByteArray{"HTTP/1.1 200 "} << QByteArray(8000, 'x');
        QTest::newRow("endless 401") << QByteArray{"HTTP/1.1 401 No\r\n\r\n"} << QByteArray(8000, ' ');
    }
    void whatNeverEndsBeforeTheBodyIsCutByTheDeadline()
    {
        QFETCH(const QByteArray, start);
        QFETCH(const QByteArray, repeated);
        QVERIFY2(m_certificates.isValid(), qPrintable(m_certificates.problem()));
        FakeApi server{m_certificates.good()};
        server.endless(payoutRoute, start, repeated);
        auto options = quickOptions(server.url(), shortDeadline);
        options.extraAuthorities = {m_certificates.authority()};
        usapi::Client client{options};
        Awaited<Outcome> outcome;
        QElapsedTimer clock;
        clock.start();
        usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        QCOMPARE(outcome.value().verdict, Verdict::Unknown);
        QCOMPARE(outcome.value().reason, Reason::DeadlineAfter);
        QVERIFY2(clock.elapsed() < 4 * shortDeadline.count(), qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(server.dropped, 1);
        QCOMPARE(server.requests.size(), 1);
    }

    // Without TLS, Qt's HTTP thread reads endless headers in one loop that hears of no abort: the verdict does not wait
    // for it, and neither does the thread that asked.
    void anAbortedReplyDoesNotHoldUpTheWindow()
    {
        auto server = std::make_unique<FakeApi>();
        server->endless(payoutRoute, "HTTP/1.1 200 OK\r\n", "X-More: " + QByteArray(4'000'000, 'x') + "\r\n");
        usapi::Client client{quickOptions(server->url(), shortDeadline)};
        Awaited<Outcome> outcome;
        QElapsedTimer clock;
        clock.start();
        usapi::requestPayout(client, examplePayoutToken(), examplePayout(), outcome.reply());
        QCOMPARE(outcome.value().reason, Reason::DeadlineAfter);
        QTest::qWait(10); // what is deleted with the call is deleted now
        QVERIFY2(clock.elapsed() < 4 * shortDeadline.count(), qPrintable(QString::number(clock.elapsed())));
        server.reset();
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(TstWireFaults)
#include "tst_wirefaults.moc"
