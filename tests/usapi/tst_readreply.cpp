// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/readreply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using usapi::WireResult;

namespace {

using Kind = Error::Kind;

} // namespace

// What the operator is told about a read, from what came over the wire.
class TstReadReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                            const QString &message = {}, const QByteArray &contentType = "application/json") {
            QTest::newRow(name) << status << body << contentType << kind << message;
        };
        row("401", 401, R"({"message":"Auth Error"})", Kind::Unauthorised, u"Auth Error"_s);
        row("401 without a message", 401, "{}", Kind::Unauthorised);
        row("401 without a body", 401, {}, Kind::Unauthorised);
        row("400", 400, R"({"message":"Invoice not found"})", Kind::Rejected, u"Invoice not found"_s);
        row("422", 422, R"({"message":"username is required"})", Kind::Rejected, u"username is required"_s);
        row("404 in USAPI's form", 404, R"({"message":"No route"})", Kind::Rejected, u"No route"_s);
        row("400 in another form", 400, R"({"error":"x"})", Kind::BadReply);
        row("404 without a body", 404, {}, Kind::BadReply);
        row("429", 429, R"({"message":"slow down"})", Kind::RateLimited, u"slow down"_s);
        row("429 page", 429, "<html>", Kind::RateLimited);
        row("500", 500, R"({"message":"Internal Error"})", Kind::ServerFault, u"Internal Error"_s);
        row("503 page", 503, "<html>maintenance</html>", Kind::ServerFault, {}, "text/html");
        row("502 without a body", 502, {}, Kind::ServerFault);
        row("502 page", 502, "<html>Bad Gateway</html>", Kind::CaptivePortal, {}, "text/html");
        row("504 page", 504, "<!DOCTYPE html><html>", Kind::CaptivePortal);
        row("200 page", 200, "<html>Please sign in</html>", Kind::CaptivePortal, {}, "text/html; charset=utf-8");
        row("200 page called JSON", 200, "  <HTML>", Kind::CaptivePortal);
        row("200 text called a page", 200, "Please sign in", Kind::CaptivePortal, {}, "TEXT/HTML");
        row("302", 302, {}, Kind::CaptivePortal);
        row("511", 511, "{}", Kind::CaptivePortal);
        row("403 page", 403, "<html>blocked by policy</html>", Kind::CaptivePortal);
        row("407", 407, "<html>", Kind::Proxy);
        row("201", 201, R"({"balance":1})", Kind::BadReply);
        row("204", 204, {}, Kind::BadReply);
        row("cut JSON", 200, R"({"balance": 40)", Kind::BadReply);
        row("plain text", 200, "ok", Kind::BadReply);
        row("nothing", 200, {}, Kind::BadReply);
        row("a hostile message", 400, R"({"message":"<img src=x>\u202e\n\u0000"})", Kind::Rejected,
            u"<img src=x>\u00b7 \u00b7"_s);
    }
    void kinds()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, contentType);
        QFETCH(const Kind, kind);
        QFETCH(const QString, message);
        const auto reply = usapi::readReply(
            {.end = WireResult::End::Finished, .httpStatus = status, .body = body, .contentType = contentType});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QCOMPARE(reply.error().message, message);
        QCOMPARE(reply.error().httpStatus, status);
        QVERIFY(!reply.error().detail.isEmpty());
    }

    void transport_data()
    {
        using End = WireResult::End;
        using Tls = WireResult::TlsProblem;
        QTest::addColumn<End>("end");
        QTest::addColumn<Tls>("tls");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("no connection") << End::NoConnection << Tls::None << Kind::Offline;
        QTest::newRow("connection lost") << End::ConnectionLost << Tls::None << Kind::Offline;
        QTest::newRow("untrusted") << End::TlsFailed << Tls::Untrusted << Kind::Certificate;
        QTest::newRow("wrong host") << End::TlsFailed << Tls::WrongHost << Kind::Certificate;
        QTest::newRow("dates") << End::TlsFailed << Tls::Dates << Kind::ClockSkew;
        QTest::newRow("other TLS failure") << End::TlsFailed << Tls::Other << Kind::Certificate;
        QTest::newRow("proxy") << End::ProxyFailed << Tls::None << Kind::Proxy;
        QTest::newRow("not HTTP") << End::NotHttp << Tls::None << Kind::CaptivePortal;
        QTest::newRow("too large") << End::TooLarge << Tls::None << Kind::BadReply;
        QTest::newRow("deadline") << End::Deadline << Tls::None << Kind::TimedOut;
        QTest::newRow("cancelled") << End::Cancelled << Tls::None << Kind::Cancelled;
        QTest::newRow("refused here") << End::RefusedHere << Tls::None << Kind::InvalidInput;
    }
    void transport()
    {
        QFETCH(const WireResult::End, end);
        QFETCH(const WireResult::TlsProblem, tls);
        QFETCH(const Kind, kind);
        // whatever part of an answer came, it is not one
        const auto reply =
            usapi::readReply({.end = end, .tls = tls, .httpStatus = 200, .body = "{}", .detail = u"why"_s});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, kind);
        QVERIFY(!reply.error().detail.isEmpty());
    }

    void compressedAnswersAreNotRead()
    {
        const auto reply = usapi::readReply(
            {.end = WireResult::End::Finished, .httpStatus = 200, .body = "{}", .contentEncoding = "br"});
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::BadReply);
    }
};

QTEST_GUILESS_MAIN(TstReadReply)
#include "tst_readreply.moc"
