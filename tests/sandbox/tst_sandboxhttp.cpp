// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json.h"
#include "sandbox/server.h"
#include "tests/sandbox/desk.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <httplib.h>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace sandbox;

// The sandbox over real sockets: an HTTP client that is not Qt's, and sockets that behave badly.
class TstSandboxHttp : public QObject
{
    Q_OBJECT

    [[nodiscard]] httplib::Client client() const;
    [[nodiscard]] QString control(const char *path, const Json &body) const; // its message
    [[nodiscard]] Json look(const char *path) const;
    [[nodiscard]] QByteArray raw(const QByteArray &bytes, bool hangUp = false) const;
    [[nodiscard]] QByteArray payoutRequest(const QByteArray &body) const;

    std::unique_ptr<Server> m_server;

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void answersOnLoopbackOnly();
    void notFound_data();
    void notFound();
    void signsInAndPaysOut();
    void keepsConnectionsAlive();
    void bodyOfAGetIsNoRequest();
    void smuggledRequestIsNotRun_data();
    void smuggledRequestIsNotRun();
    void incompleteBodyIsAnArrival();
    void bodyTooLarge();
    void rudeClients_data();
    void rudeClients();
    void parallelPayouts();
    void latencyHoldsTheAnswerBack();
    void stopsAtOnce();
    void aPortBelongsToOne();
    void controlsReadAndOrder();
    void controlsRefuse_data();
    void controlsRefuse();
    void scriptedAnswers();
    void resetOverHttp();
};

namespace {

const char *const json = "application/json";

std::string dumped(const Json &body)
{
    return body.dump();
}

} // namespace

void TstSandboxHttp::init()
{
    auto started = Server::start({.payoutSecret = testSecret()});
    QVERIFY2(started, qPrintable(started ? QString{} : started.error().detail));
    m_server = std::move(*started);
}

httplib::Client TstSandboxHttp::client() const
{
    httplib::Client made("127.0.0.1", m_server->url().port());
    made.set_keep_alive(true);
    made.set_default_headers({{"User-Agent", "http-test/1"}});
    return made;
}

QString TstSandboxHttp::control(const char *path, const Json &body) const
{
    const auto answer = client().Post(path, dumped(body), json);
    return answer ? QString::fromStdString(Json::parse(answer->body).at("message").get<std::string>()) : QString{};
}

Json TstSandboxHttp::look(const char *path) const
{
    const auto answer = client().Get(path);
    return answer ? Json::parse(answer->body) : Json{};
}

// Sends bytes as they are, and gives back all that comes until the server hangs up or falls silent.
QByteArray TstSandboxHttp::raw(const QByteArray &bytes, bool hangUp) const
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_server->url().port()));
    if (!socket.waitForConnected(5000))
        return "not connected";
    socket.write(bytes);
    socket.waitForBytesWritten(5000);
    if (hangUp) {
        socket.disconnectFromHost();
        return {};
    }
    QByteArray answer;
    while (socket.waitForReadyRead(1500))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray TstSandboxHttp::payoutRequest(const QByteArray &body) const
{
    return "POST /payout/request HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
           "Content-Type: application/json\r\nAuthorization: Bearer "
        + cheapPayoutToken(testSecret()) + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TstSandboxHttp::answersOnLoopbackOnly()
{
    QCOMPARE(m_server->url().host(), u"127.0.0.1"_s);
    QVERIFY(m_server->url().port() > 0);
    QTcpSocket other; // 127.0.0.2 is this computer, too, but not the address that was asked for
    other.connectToHost(u"127.0.0.2"_s, static_cast<quint16>(m_server->url().port()));
    QVERIFY(!other.waitForConnected(2000));
}

void TstSandboxHttp::notFound_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("unknown path") << QByteArray("GET") << QByteArray("/nothing");
    QTest::newRow("unknown path, POST") << QByteArray("POST") << QByteArray("/nothing");
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/");
    QTest::newRow("GET of a POST") << QByteArray("GET") << QByteArray("/auth");
    QTest::newRow("POST of a GET") << QByteArray("POST") << QByteArray("/balance");
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray("/balance");
    QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("/auth");
    QTest::newRow("slash after it") << QByteArray("GET") << QByteArray("/balance/");
    QTest::newRow("unknown control") << QByteArray("GET") << QByteArray("/sandbox/secret");
    QTest::newRow("long") << QByteArray("GET") << "/" + QByteArray(8000, 'a');
}

void TstSandboxHttp::notFound()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, path);
    const QByteArray answer = raw(method + ' ' + path + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 404 "), answer.constData());
    QVERIFY2(answer.endsWith("\r\n\r\n{\"message\":\"Not Found\"}"), answer.constData());
    QVERIFY(answer.contains("application/json"));
}

void TstSandboxHttp::signsInAndPaysOut()
{
    auto http = client();
    const auto signedIn =
        http.Post("/auth", R"({"username":"usernew1","password":"abc123","options":{"nativeApp":false}})", json);
    QVERIFY(signedIn);
    QCOMPARE(signedIn->status, 200);
    const std::string token = Json::parse(signedIn->body).at("token").get<std::string>();
    http.set_bearer_token_auth(token);
    const auto balance = http.Get("/balance");
    QCOMPARE(balance->body, std::string(R"({"balance":2540000})"));
    const auto detail = http.Get("/invoice/detail?invoice=OM0001N0CR0000f");
    QCOMPARE(Json::parse(detail->body).at("status").get<std::string>(), std::string("PAID"));
    const auto checkout = http.Post("/payment-checkout", dumped(checkoutBody("QRIS")), json);
    QCOMPARE(checkout->status, 200);
    http.set_bearer_token_auth(cheapPayoutToken(testSecret()).toStdString());
    const auto payout = http.Post("/payout/request", dumped(payoutBody()), json);
    QCOMPARE(payout->body, std::string(R"({"message":"PAYOUT PROCESSED"})"));
    http.set_bearer_token_auth("");
    http.set_basic_auth("kasir.dewi", "latihan-kasir");
    const auto cancel = http.Post("/invoice/cancel", dumped(refundBody(1)), json);
    QCOMPARE(cancel->body, std::string(R"({"message":"REFUND IN PROCESS"})"));
    const auto done = http.Post("/invoice/done", dumped(doneBody(2)), json);
    QCOMPARE(done->body, std::string(R"({"message":"TRANSACTION IS COMPLETED"})"));
    QCOMPARE(m_server->arrivals().size(), 4);
    QCOMPARE(m_server->payouts().size(), 1);
}

void TstSandboxHttp::keepsConnectionsAlive()
{
    const QByteArray one = "GET /sandbox/clock HTTP/1.1\r\nHost: x\r\n\r\n";
    const QByteArray last = "GET /sandbox/clock HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    QCOMPARE(raw(one + one + last).count("HTTP/1.1 200 OK"), 3);
    QCOMPARE(raw(last + one).count("HTTP/1.1 200 OK"), 1);
}

void TstSandboxHttp::bodyOfAGetIsNoRequest()
{
    const QByteArray inner = payoutRequest(compact(payoutBody()));
    const QByteArray answer = raw(
        "GET /balance HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(inner.size()) + "\r\n\r\n" + inner);
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QVERIFY(m_server->arrivals().isEmpty());
}

void TstSandboxHttp::smuggledRequestIsNotRun_data()
{
    QTest::addColumn<QByteArray>("before"); // a request that goes wrong while its body is read
    QTest::newRow("bad chunk") << QByteArray(
        "POST /auth HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("bad chunk, unknown path")
        << QByteArray("POST /nothing HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");
    QTest::newRow("multipart") << QByteArray(
        "POST /auth HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        "Content-Length: 1\r\n\r\n");
    QTest::newRow("no request line") << QByteArray("HELLO\r\n\r\n");
}

void TstSandboxHttp::smuggledRequestIsNotRun()
{
    QFETCH(const QByteArray, before);
    (void)raw(before + payoutRequest(compact(payoutBody())));
    QVERIFY(m_server->arrivals().isEmpty());
    QVERIFY(m_server->payouts().isEmpty());
}

void TstSandboxHttp::incompleteBodyIsAnArrival()
{
    QByteArray request = payoutRequest(compact(payoutBody()));
    request.chop(10);
    (void)raw(request, true);
    QTRY_COMPARE(m_server->arrivals().size(), 1);
    const Arrival arrival = m_server->arrivals().constFirst();
    QCOMPARE(arrival.verdict, Arrival::Verdict::Incomplete);
    QCOMPARE(arrival.body, compact(payoutBody()).chopped(10));
    QVERIFY(m_server->payouts().isEmpty());
}

void TstSandboxHttp::bodyTooLarge()
{
    Json body = payoutBody();
    body["bank_account_name"] = std::string(300'000, 'x');
    const QByteArray answer = raw(payoutRequest(compact(body)));
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.constData());
    QVERIFY(m_server->payouts().isEmpty());
    QVERIFY(m_server->arrivals().constFirst().body.size() <= maximumBody);
}

void TstSandboxHttp::rudeClients_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a request line") << QByteArray("POST /pay");
    QTest::newRow("half a header") << QByteArray("POST /payout/request HTTP/1.1\r\nAuthoriz");
    QTest::newRow("no body") << QByteArray("POST /payout/request HTTP/1.1\r\nContent-Length: 100\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST /auth HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("absurd length") << QByteArray("POST /auth HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n");
    QTest::newRow("TLS") << QByteArray::fromHex("16030100a5010000a10303");
    QTest::newRow("zeroes") << QByteArray(5000, '\0');
    QTest::newRow("endless line") << QByteArray(200'000, 'A');
    QTest::newRow("endless headers") << "GET /balance HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(300'000);
    QTest::newRow("leaves before the answer") << QByteArray("GET /sandbox/ledger HTTP/1.1\r\nHost: x\r\n\r\n");
}

void TstSandboxHttp::rudeClients()
{
    QFETCH(const QByteArray, bytes);
    for (int i = 0; i < 40; ++i) // more than there are threads
        (void)raw(bytes, true);
    const auto answer = client().Get("/sandbox/clock");
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QVERIFY(m_server->payouts().isEmpty());
}

void TstSandboxHttp::parallelPayouts()
{
    constexpr int clients = 24;
    constexpr int each = 5;
    QVERIFY(m_server->changeBalance({u"usernew1"_s}, Rupiah{-2'540'000 + 60'000 * 100})); // 20 must be refused
    std::atomic<int> paid = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    threads.reserve(clients);
    for (int i = 0; i < clients; ++i) {
        threads.emplace_back([&] {
            for (int n = 0; n < each; ++n) {
                auto http = client();
                http.set_bearer_token_auth(cheapPayoutToken(testSecret()).toStdString());
                const auto answer = http.Post("/payout/request", dumped(payoutBody()), json);
                if (answer && answer->status == 200)
                    ++paid;
                else if (answer && answer->body == R"({"message":"Insufficient Fund"})")
                    ++refused;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(paid.load(), 100);
    QCOMPARE(refused.load(), clients * each - 100);
    QCOMPARE(m_server->payouts().size(), 100);
    QCOMPARE(m_server->arrivals().size(), clients * each);
}

void TstSandboxHttp::latencyHoldsTheAnswerBack()
{
    // httplib's client gives up after five seconds: an answer means that it was not held back.
    m_server->setLatency(std::chrono::minutes{10}, u"/payout/request"_s);
    QCOMPARE(client().Get("/nothing")->status, 404);
    QCOMPARE(client().Get("/balance")->status, 401);
    QCOMPARE(client().Get("/sandbox/clock")->status, 200);
    m_server->setLatency(std::chrono::milliseconds{300}, u"/payout/request"_s);
    QElapsedTimer timer;
    timer.start();
    auto http = client();
    http.set_bearer_token_auth(cheapPayoutToken(testSecret()).toStdString());
    QCOMPARE(http.Post("/payout/request", dumped(payoutBody()), json)->status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TstSandboxHttp::stopsAtOnce()
{
    // An idle client that stays, one in mid-request, and one that waits for a slow answer.
    m_server->setLatency(std::chrono::minutes{1});
    const auto port = static_cast<quint16>(m_server->url().port());
    QTcpSocket idle;
    QTcpSocket half;
    QTcpSocket slow;
    for (QTcpSocket *socket : {&idle, &half, &slow}) {
        socket->connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(socket->waitForConnected(5000));
    }
    idle.write("GET /sandbox/clock HTTP/1.1\r\nHost: x\r\n\r\n");
    half.write(payoutRequest(compact(payoutBody())).chopped(5));
    slow.write(payoutRequest(compact(payoutBody())));
    QVERIFY(idle.waitForReadyRead(5000));
    half.flush();
    slow.flush();
    QTRY_COMPARE(m_server->payouts().size(), 1);
    QElapsedTimer timer;
    timer.start();
    m_server.reset();
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void TstSandboxHttp::aPortBelongsToOne()
{
    const auto port = static_cast<quint16>(m_server->url().port());
    const auto second = Server::start({.port = port});
    QVERIFY(!second);
    QVERIFY2(second.error().detail.contains(QString::number(port)), qPrintable(second.error().detail));
    m_server.reset();
    QVERIFY2(Server::start({.port = port}), "free again at once");
}

void TstSandboxHttp::controlsReadAndOrder()
{
    const std::string pending = wellKnown().pending.value.toStdString();
    const auto status = [this, &pending] {
        return look(("/sandbox/invoices?invoice=" + pending).c_str()).at(0).at("status").get<std::string>();
    };
    QCOMPARE(status(), std::string("PENDING"));
    QCOMPARE(control("/sandbox/invoice/expire", {{"invoice", pending}}), u"OK"_s);
    QCOMPARE(status(), std::string("EXPIRED"));
    QCOMPARE(control("/sandbox/invoice/pay", {{"invoice", pending}, {"amount", 187499}}), u"OK"_s);
    QCOMPARE(status(), std::string("PAID"));
    QCOMPARE(control("/sandbox/invoice/status", {{"invoice", pending}, {"status", "FOO"}}), u"OK"_s);
    QCOMPARE(status(), std::string("FOO"));
    QCOMPARE(control("/sandbox/invoice/waybill", {{"invoice", pending}, {"waybill_number", "JP7"}}), u"OK"_s);
    QCOMPARE(control("/sandbox/user/balance", {{"username", "ni_luh_ayu"}, {"amount", -76'500}}), u"OK"_s);
    const QDateTime before = m_server->now();
    QCOMPARE(control("/sandbox/clock", {{"forward_seconds", 86'400}}), u"OK"_s);
    QVERIFY(before.secsTo(m_server->now()) >= 86'400);
    QCOMPARE(control("/sandbox/tokens/revoke", Json::object()), u"OK"_s);
    QCOMPARE(control("/sandbox/latency", {{"milliseconds", 1}, {"path", "/balance"}}), u"OK"_s);

    const Json ledger = look("/sandbox/ledger");
    QCOMPARE(ledger.at("users").size(), static_cast<size_t>(m_server->users().size()));
    for (const Json &user : ledger.at("users")) {
        QCOMPARE(user.at("token_generation").get<int>(), 1);
        if (user.at("username") == "ni_luh_ayu")
            QCOMPARE(user.at("balance").get<int>(), 0);
    }
    QVERIFY(ledger.at("arrivals").empty() && ledger.at("payouts").empty());
    QVERIFY2(!QString::fromStdString(ledger.dump()).contains(testSecret().text()), "no secret in the ledger");
    (void)raw(payoutRequest(compact(payoutBody())));
    (void)raw(payoutRequest("{}"));
    QCOMPARE(look("/sandbox/arrivals").size(), 2U);
    QCOMPARE(look("/sandbox/arrivals?after=1").at(0).at("body").get<std::string>(), std::string("{}"));
    QCOMPARE(look("/sandbox/payouts").at(0).at("bank_channel").get<std::string>(), std::string("ID_BCA"));
}

void TstSandboxHttp::controlsRefuse_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *path, const char *body, const char *says) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(body) << QByteArray(says);
    };
    row("not JSON", "/sandbox/reset", "x", "Invalid JSON Format");
    row("pay nothing", "/sandbox/invoice/pay", "{}", "Must have required property invoice");
    row("pay unknown", "/sandbox/invoice/pay", R"({"invoice":"OM404"})", "there is no invoice OM404");
    row("pay a paid one", "/sandbox/invoice/pay", R"({"invoice":"OM0001N0CR0000f"})",
        "only a pending or expired invoice can be paid");
    row("pay too little", "/sandbox/invoice/pay", R"({"invoice":"OM0002N3JK00012","amount":0})", "must be >= 1");
    row("expire a paid one", "/sandbox/invoice/expire", R"({"invoice":"OM0001N0CR0000f"})",
        "only a pending invoice can expire");
    row("empty status", "/sandbox/invoice/status", R"({"invoice":"OM0001N0CR0000f","status":""})",
        "must NOT have fewer than 1 characters");
    row("waybill of another", "/sandbox/invoice/waybill",
        R"({"invoice":"OM0001N0CR0000f","waybill_number":"JP2318840057"})",
        "this waybill number names invoice OM0003d0CS00009");
    row("unknown user", "/sandbox/user/balance", R"({"username":"x","amount":1})", "there is no user x");
    row("below zero", "/sandbox/user/balance", R"({"username":"ni_luh_ayu","amount":-76501})",
        "the balance would leave its range");
    row("over the top", "/sandbox/user/balance", R"({"username":"usernew1","amount":9223372036854775807})",
        "the balance would leave its range");
    row("clock backwards", "/sandbox/clock", R"({"forward_seconds":-1})", "must be >= 1");
    row("unknown field", "/sandbox/reset", R"({"now":true})", "must NOT have additional properties");
    row("revoke nobody", "/sandbox/tokens/revoke", R"({"username":"x"})", "there is no user x");
    row("too slow", "/sandbox/latency", R"({"milliseconds":600001})", "must be <= 600000");
    row("status 99", "/sandbox/next", R"({"status":99,"body":{}})", "must be >= 200");
    row("header in a header", "/sandbox/next", R"({"status":200,"body":"","content_type":"a\r\nX: y"})",
        "content_type must be one line");
}

void TstSandboxHttp::controlsRefuse()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, says);
    const QList<UserRecord> users = m_server->users();
    const QList<InvoiceRecord> invoices = m_server->invoices();
    const auto answer = client().Post(path.toStdString(), body.toStdString(), json);
    QVERIFY(answer);
    QCOMPARE(answer->status, 400);
    QCOMPARE(Json::parse(answer->body).at("message").get<std::string>(), says.toStdString());
    QVERIFY(m_server->users() == users);
    QVERIFY(m_server->invoices() == invoices);
    const auto form = client().Post(path.toStdString(), body.toStdString(), "text/plain");
    QCOMPARE(form->status, 400);
}

void TstSandboxHttp::scriptedAnswers()
{
    QCOMPARE(control("/sandbox/next",
                     {{"count", 2},
                      {"path", "/payout/request"},
                      {"status", 500},
                      {"body", {{"message", "Internal Error"}}},
                      {"execute", true}}),
             u"OK"_s);
    QCOMPARE(control("/sandbox/next", {{"status", 200}, {"body", "<html>Wi-Fi"}, {"content_type", "text/html"}}),
             u"OK"_s);
    auto http = client();
    const auto page = http.Get("/balance");
    QCOMPARE(page->body, std::string("<html>Wi-Fi"));
    QCOMPARE(page->get_header_value("Content-Type"), std::string("text/html"));
    QCOMPARE(http.Get("/balance")->status, 401);
    http.set_bearer_token_auth(cheapPayoutToken(testSecret()).toStdString());
    for (int i = 0; i < 2; ++i) {
        const auto answer = http.Post("/payout/request", dumped(payoutBody()), json);
        QCOMPARE(answer->status, 500);
        QCOMPARE(answer->body, std::string(R"({"message":"Internal Error"})"));
    }
    QCOMPARE(m_server->payouts().size(), 2); // executed all the same
    QCOMPARE(m_server->arrivals().constLast().verdict, Arrival::Verdict::ExecutedUntold);
    QCOMPARE(http.Post("/payout/request", dumped(payoutBody()), json)->status, 200);
}

void TstSandboxHttp::resetOverHttp()
{
    (void)raw(payoutRequest(compact(payoutBody())));
    QCOMPARE(m_server->payouts().size(), 1);
    QCOMPARE(control("/sandbox/reset", Json::object()), u"OK"_s);
    QVERIFY(m_server->payouts().isEmpty() && m_server->arrivals().isEmpty());
}

QTEST_GUILESS_MAIN(TstSandboxHttp)
#include "tst_sandboxhttp.moc"
