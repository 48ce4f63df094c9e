// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/balanceflow.h"
#include "flowfixture.h"
#include "tests/support/fakeapi.h"
#include "usapi/calls.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

class TstSessionFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsInAndOut();
    void aWrongPasswordIsSaidAndLeavesNothing();
    void stopEndsTheAttempt();
    void nobodyListening();
    void aReadRenewsOnce();
    void renewalRefusedEndsTheSession();
    void renewalOfflineKeepsTheSession();
    void parallelReadsShareOneRenewal();
    void aReadOfADeadPageIsNeverDelivered();
    void signingOutEndsWaitingReads();
    void balanceIsReadWithItsTime();
    void aChangedProxyTakesEffectAtOnce();
    void theServersClockIsNoticed();
};

namespace {

void askBalance(usapi::Client &client, const Token &token, const Reply<Rupiah> &done)
{
    usapi::balance(client, token, done);
}

} // namespace

void TstSessionFlow::signsInAndOut()
{
    FlowFixture fixture;
    QSignalSpy signedOut(fixture.session.get(), &SessionFlow::signedOut);
    QVERIFY(!fixture.session->isSignedIn());

    QVERIFY(fixture.signIn());

    QVERIFY(fixture.session->isSignedIn());
    QCOMPARE(fixture.session->username(), sandbox::demoOperator().username);
    QCOMPARE(fixture.session->environment(), fixture.environment());
    fixture.session->signOut();
    QCOMPARE(signedOut.size(), 1);
    QVERIFY(!fixture.session->isSignedIn());
    QVERIFY(fixture.session->client() == nullptr);
    fixture.session->signOut();
    QCOMPARE(signedOut.size(), 1);
}

void TstSessionFlow::aWrongPasswordIsSaidAndLeavesNothing()
{
    FlowFixture fixture;
    QSignalSpy failed(fixture.session.get(), &SessionFlow::signInFailed);
    fixture.session->signIn(fixture.environment(), {u"usernew1"_s}, Secret(u"wrong"_s), SessionFlow::Keychain::Keep);
    QVERIFY(failed.wait(20'000));

    const auto kind = failed.first().first().value<Error>().kind;
    QVERIFY(kind == Error::Kind::Unauthorised || kind == Error::Kind::Rejected);
    QVERIFY(!fixture.session->isSignedIn());
    QVERIFY(fixture.signIn()); // and the next try works
}

void TstSessionFlow::stopEndsTheAttempt()
{
    FlowFixture fixture;
    QSignalSpy failed(fixture.session.get(), &SessionFlow::signInFailed);
    QSignalSpy signedIn(fixture.session.get(), &SessionFlow::signedIn);
    fixture.server->setLatency(std::chrono::milliseconds(150), u"/auth"_s);
    const Login demo = sandbox::demoOperator();
    fixture.session->signIn(fixture.environment(), demo.username, demo.password, SessionFlow::Keychain::Untouched);
    fixture.session->stopSigningIn();

    fixture.server->setLatency(std::chrono::milliseconds(0), u"/auth"_s);
    QVERIFY(fixture.signIn()); // by the time this one is in, the stopped one has had its answer
    QCOMPARE(failed.size(), 0);
    QCOMPARE(signedIn.size(), 1);
}

void TstSessionFlow::nobodyListening()
{
    FlowFixture fixture;
    QTcpServer taken; // a port that nobody listens on: this one, closed again
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const auto environment = sandboxEnvironment(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
    taken.close();
    QSignalSpy failed(fixture.session.get(), &SessionFlow::signInFailed);

    fixture.session->signIn(*environment, {u"usernew1"_s}, Secret(u"abc123"_s), SessionFlow::Keychain::Untouched);

    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Offline);
}

void TstSessionFlow::aReadRenewsOnce()
{
    FlowFixture fixture;
    QVERIFY(fixture.signIn());
    QVERIFY(fixture.server->revokeTokens());
    std::optional<Result<Rupiah>> answer;
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY(answer->has_value());

    // The server refuses even the fresh token: that is the answer, not the start of a circle.
    fixture.server->answerNext(
        {.count = 2, .path = u"/balance"_s, .status = 401, .body = R"({"message":"Auth Error"})"});
    answer.reset();
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QCOMPARE(answer->error().kind, Error::Kind::Unauthorised);
}

void TstSessionFlow::renewalRefusedEndsTheSession()
{
    FlowFixture fixture;
    QVERIFY(fixture.signIn());
    QSignalSpy ended(fixture.session.get(), &SessionFlow::sessionEnded);
    QVERIFY(fixture.server->revokeTokens());
    fixture.server->answerNext(
        {.count = 1, .path = u"/auth"_s, .status = 401, .body = R"({"message":"Wrong username or password"})"});
    std::optional<Result<Rupiah>> answer;
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});

    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QVERIFY(answer && !answer->has_value());
    QVERIFY(!fixture.session->isSignedIn());
}

void TstSessionFlow::renewalOfflineKeepsTheSession()
{
    FlowFixture fixture;
    QVERIFY(fixture.signIn());
    QSignalSpy ended(fixture.session.get(), &SessionFlow::sessionEnded);
    QVERIFY(fixture.server->revokeTokens());
    fixture.server->answerNext({.count = 1, .path = u"/auth"_s, .status = 500});
    std::optional<Result<Rupiah>> answer;
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);

    QCOMPARE(answer->error().kind, Error::Kind::ServerFault);
    QVERIFY(fixture.session->isSignedIn());
    QCOMPARE(ended.size(), 0);
}

void TstSessionFlow::parallelReadsShareOneRenewal()
{
    FakeApi server;
    int tokens = 0;
    const auto nextToken = [&] {
        server.answer("POST /auth", 200, R"({"token":"t%1"})"_ba.replace("%1", QByteArray::number(++tokens)));
    };
    nextToken();
    connect(&server, &FakeApi::requested, this, nextToken);
    server.answer("GET /balance", 401, R"({"message":"Auth Error"})");
    SecretStore secrets{u"flow-tests"_s};
    SessionFlow session(secrets);
    QSignalSpy signedIn(&session, &SessionFlow::signedIn);
    session.signIn({Environment::Kind::Sandbox, server.url()}, {u"usernew1"_s}, Secret(u"abc123"_s),
                   SessionFlow::Keychain::Untouched);
    QVERIFY(signedIn.wait(20'000));

    int refused = 0;
    for (int i = 0; i < 6; ++i) {
        session.read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) {
                                              QCOMPARE(result.error().kind, Error::Kind::Unauthorised);
                                              ++refused;
                                          }});
    }
    QTRY_COMPARE_WITH_TIMEOUT(refused, 6, 20'000);

    const auto count = [&](const QByteArray &route) {
        return std::count_if(server.requests.begin(), server.requests.end(),
                             [&](const RawRequest &request) { return request.route() == route; });
    };
    QCOMPARE(count("POST /auth"), 2);    // the sign-in, and one renewal for all six
    QCOMPARE(count("GET /balance"), 12); // each read repeated once
}

void TstSessionFlow::aReadOfADeadPageIsNeverDelivered()
{
    FlowFixture fixture;
    QVERIFY(fixture.signIn());
    QVERIFY(fixture.server->revokeTokens());
    auto page = std::make_unique<QObject>();
    bool delivered = false;
    fixture.session->read<Rupiah>(askBalance, {page.get(), [&](const Result<Rupiah> &) { delivered = true; }});
    page.reset();
    std::optional<Result<Rupiah>> answer;
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY(answer->has_value());
    QVERIFY(!delivered);
}

void TstSessionFlow::signingOutEndsWaitingReads()
{
    FlowFixture fixture;
    QVERIFY(fixture.signIn());
    QVERIFY(fixture.server->revokeTokens());
    fixture.server->setLatency(std::chrono::milliseconds(100), u"/auth"_s);
    std::optional<Result<Rupiah>> answer;
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});
    fixture.session->signOut();
    fixture.server->setLatency(std::chrono::milliseconds(0), u"/auth"_s);

    QVERIFY(fixture.signIn());
    QVERIFY(!answer || !answer->has_value()); // never a figure of the session before
}

void TstSessionFlow::balanceIsReadWithItsTime()
{
    FlowFixture fixture;
    BalanceFlow balance(*fixture.session);
    QVERIFY(fixture.signIn());
    QSignalSpy read(&balance, &BalanceFlow::balanceRead);
    QSignalSpy busy(&balance, &BalanceFlow::busyChanged);
    balance.refresh();
    balance.refresh(); // one at a time
    QVERIFY(read.wait(20'000));

    QCOMPARE(read.size(), 1);
    QCOMPARE(busy, (QList<QVariantList>{{true}, {false}}));
    QVERIFY(read.first().first().value<Rupiah>().isPositive());
    QCOMPARE(read.first().last().toDateTime().timeSpec(), Qt::UTC);

    QSignalSpy problem(&balance, &BalanceFlow::problem);
    fixture.server->answerNext({.count = 1, .path = u"/balance"_s});
    balance.refresh();
    QVERIFY(problem.wait(20'000));
    QCOMPARE(problem.first().first().value<Error>().kind, Error::Kind::ServerFault);
}

void TstSessionFlow::aChangedProxyTakesEffectAtOnce()
{
    FlowFixture fixture;
    QVERIFY(fixture.signIn());
    const ProxySettings manual{.mode = ProxySettings::Mode::Manual, .host = u"proxy.invalid"_s, .port = 3128};
    fixture.session->setProxy(manual, {});

    QCOMPARE(fixture.session->client()->options().proxy, manual);
    QVERIFY(fixture.session->isSignedIn());
    // A computer's own addresses never go through a proxy.
    std::optional<Result<Rupiah>> answer;
    fixture.session->read<Rupiah>(askBalance, {this, [&](const Result<Rupiah> &result) { answer = result; }});
    QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000);
    QVERIFY(answer->has_value());
}

void TstSessionFlow::theServersClockIsNoticed()
{
    FakeApi server;
    const QDateTime tomorrow = QDateTime::currentDateTimeUtc().addDays(1);
    const QByteArray date = QLocale::c().toString(tomorrow, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    server.answer("POST /auth", 200, R"({"token":"t"})", "Date: " + date + "\r\n");
    SecretStore secrets{u"flow-tests"_s};
    SessionFlow session(secrets);
    QSignalSpy signedIn(&session, &SessionFlow::signedIn);
    session.signIn({Environment::Kind::Sandbox, server.url()}, {u"usernew1"_s}, Secret(u"abc123"_s),
                   SessionFlow::Keychain::Untouched);
    QVERIFY(signedIn.wait(20'000));

    const auto off = session.serverAhead() - std::chrono::hours(24);
    QVERIFY2(std::chrono::abs(off) < std::chrono::minutes(5), "a day ahead");
}

QTEST_GUILESS_MAIN(TstSessionFlow)
#include "tst_sessionflow.moc"
