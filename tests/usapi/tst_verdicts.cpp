// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/usapi/callfixture.h"
#include "usapi/verdicts.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;
using usapi::WireResult;

namespace {

using End = WireResult::End;
using Reason = Outcome::Reason;
using Verdict = Outcome::Verdict;

enum class Table { Cancel, Refund, Completion, Payout };

const usapi::MoneyCall &verdictsOf(Table table)
{
    switch (table) {
    case Table::Cancel: return usapi::cancelVerdicts();
    case Table::Refund: return usapi::refundVerdicts();
    case Table::Completion: return usapi::completionVerdicts();
    case Table::Payout: return usapi::payoutVerdicts();
    }
    Q_UNREACHABLE();
}

WireResult answered(int status, const QByteArray &body, qint64 bytesRead = 100)
{
    return {.end = End::Finished, .bodyBytesRead = bytesRead, .httpStatus = status, .body = body};
}

QByteArray message(const QByteArray &text)
{
    return "{\"message\":\"" + text + "\"}";
}

CheckoutRequest order(PaymentSource source, qint64 total)
{
    return {.total = Rupiah{total}, .source = source};
}

constexpr auto qrisAnswer = R"({"invoice":"ONM1","xendit_invoice":"qr_1","qr_string":"000201","amount":100,)"
                            R"("expired_at":"2024-04-30T05:00:52.643Z"})";
constexpr auto xenditAnswer =
    R"({"invoice":"OM1","xendit_invoice":"x1","payment_url":"https://checkout.xendit.co/w/1",)"
    R"("expired_at":"2024-04-30T05:00:52.643Z","transaction":[]})";

} // namespace

// The table of outcomes, and what must hold for every input there is.
class TstVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documented_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");
        const auto row = [](Table table, int status, const QByteArray &text, Verdict verdict,
                            Reason reason = Reason::DocumentedAnswer) {
            static constexpr std::array names{"cancel", "refund", "done", "payout"};
            QTest::addRow("%s %d %s", names.at(static_cast<size_t>(table)), status, text.constData())
                << table << status << text << verdict << reason;
        };
        row(Table::Cancel, 200, "INVOICE CANCELED", Verdict::Accepted);
        row(Table::Cancel, 200, "REFUND IN PROCESS", Verdict::Accepted, Reason::OtherEffect);
        row(Table::Refund, 200, "REFUND IN PROCESS", Verdict::Accepted);
        row(Table::Refund, 200, "INVOICE CANCELED", Verdict::Accepted, Reason::OtherEffect);
        row(Table::Completion, 200, "TRANSACTION IS COMPLETED", Verdict::Accepted);
        row(Table::Payout, 200, "PAYOUT PROCESSED", Verdict::Accepted);
        row(Table::Payout, 200, "Payout processed", Verdict::Accepted); // texts are compared case-folded
        for (const Table table : {Table::Cancel, Table::Refund, Table::Completion}) {
            row(table, 400, "REFUND ALREADY IN PROCESS", Verdict::Refused);
            row(table, 400, "TRANSACTION IS ALREADY CANCELED", Verdict::Refused);
            row(table, 400, "EXPIRED INVOICE", Verdict::Refused);
            row(table, 400, "expired invoice", Verdict::Refused);
            row(table, 500, "INTERNAL SERVER ERROR", Verdict::Unknown, Reason::UndocumentedAnswer);
            row(table, 400, "must have required property 'invoice_onmarket'", Verdict::Refused);
        }
        row(Table::Completion, 400, "TRANSACTION IS ALREADY COMPLETED", Verdict::Refused);
        row(Table::Payout, 400, "Insufficient Fund", Verdict::Refused);
        row(Table::Payout, 400, "must be >= 10000", Verdict::Refused);
        row(Table::Payout, 400, "data/amount must be >= 50000 rupiah", Verdict::Refused);
        row(Table::Payout, 400, "Must have required property bank_channel", Verdict::Refused);
        row(Table::Payout, 400, "body must have required property 'amount'", Verdict::Refused);
        for (const Table table : {Table::Cancel, Table::Refund, Table::Completion, Table::Payout}) {
            row(table, 401, "Auth Error", Verdict::Refused);
            row(table, 422, "whatever it says", Verdict::Refused);
        }
    }
    void documented()
    {
        QFETCH(const Table, table);
        QFETCH(const int, status);
        QFETCH(const QByteArray, text);
        QFETCH(const Verdict, verdict);
        QFETCH(const Reason, reason);
        const Outcome outcome = usapi::classify(verdictsOf(table), answered(status, message(text)));
        QCOMPARE(outcome.verdict, verdict);
        QCOMPARE(outcome.reason, reason);
        QCOMPARE(outcome.httpStatus, status);
        QCOMPARE(outcome.serverText, QString::fromUtf8(text));
        QCOMPARE(outcome.bodyBytesRead, 100);
    }

    void unknownAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, int status, const QByteArray &body, Reason reason) {
            QTest::newRow(name) << status << body << reason;
        };
        const QByteArray processed = message("PAYOUT PROCESSED");
        row("201", 201, processed, Reason::UndocumentedAnswer);
        row("202", 202, processed, Reason::UndocumentedAnswer);
        row("204", 204, {}, Reason::UndocumentedAnswer);
        row("206", 206, processed, Reason::UndocumentedAnswer);
        row("another text", 200, message("PAYOUT QUEUED"), Reason::UndocumentedAnswer);
        row("a longer text", 200, message("PAYOUT PROCESSED LATER"), Reason::UndocumentedAnswer);
        row("a space behind", 200, message("PAYOUT PROCESSED "), Reason::UndocumentedAnswer);
        row("the text of another call", 200, message("INVOICE CANCELED"), Reason::UndocumentedAnswer);
        row("a refusal's text with 200", 200, message("Insufficient Fund"), Reason::UndocumentedAnswer);
        row("extra wrapper", 200, R"({"data":{"message":"PAYOUT PROCESSED"}})", Reason::UndocumentedAnswer);
        row("array around it", 200, '[' + processed + ']', Reason::UndocumentedAnswer);
        row("empty array", 200, "[]", Reason::UndocumentedAnswer);
        row("empty object", 200, "{}", Reason::UndocumentedAnswer);
        row("a bare text", 200, "\"PAYOUT PROCESSED\"", Reason::UndocumentedAnswer);
        row("null", 200, "null", Reason::UndocumentedAnswer);
        row("message is no text", 200, R"({"message":["PAYOUT PROCESSED"]})", Reason::UndocumentedAnswer);
        row("another member", 200, R"({"status":"PAYOUT PROCESSED"})", Reason::UndocumentedAnswer);
        row("said twice", 200, R"({"message":"PAYOUT PROCESSED","message":"PAYOUT PROCESSED"})",
            Reason::UnreadableAnswer);
        row("nothing", 200, {}, Reason::IncompleteAnswer);
        row("cut", 200, R"({"message":"PAYOUT PROCESSED")", Reason::IncompleteAnswer);
        row("more behind it", 200, processed + "x", Reason::UnreadableAnswer);
        row("byte order mark", 200, "\xEF\xBB\xBF" + processed, Reason::UnreadableAnswer);
        row("a page", 200, "<html>PAYOUT PROCESSED</html>", Reason::UnreadableAnswer);
        row("plain text", 200, "PAYOUT PROCESSED", Reason::UnreadableAnswer);
        row("502 page", 502, "<html>Bad Gateway</html>", Reason::UnreadableAnswer);
        row("504 without a body", 504, {}, Reason::UndocumentedAnswer);
        row("500", 500, message("Internal Error"), Reason::UndocumentedAnswer);
        row("500 with the success text", 500, processed, Reason::UndocumentedAnswer);
        row("429", 429, message("Too many requests"), Reason::UndocumentedAnswer);
        row("503", 503, message("Unavailable"), Reason::UndocumentedAnswer);
        row("403", 403, message("Insufficient Fund"), Reason::UndocumentedAnswer);
        row("404", 404, message("Not found"), Reason::UndocumentedAnswer);
        row("409", 409, message("Insufficient Fund"), Reason::UndocumentedAnswer);
        row("301", 301, processed, Reason::Redirected);
        row("307", 307, {}, Reason::Redirected);
        row("304", 304, {}, Reason::Redirected);
        row("400 with another text", 400, message("Something else"), Reason::UndocumentedAnswer);
        row("400 with the success text", 400, processed, Reason::UndocumentedAnswer);
        row("400 with a text of another call", 400, message("EXPIRED INVOICE"), Reason::UndocumentedAnswer);
        row("400 with a longer text", 400, message("Insufficient Fund?"), Reason::UndocumentedAnswer);
        row("400, no number behind >=", 400, message("must be >= x"), Reason::UndocumentedAnswer);
        row("400, no name behind", 400, message("must have required property "), Reason::UndocumentedAnswer);
        row("400 wrapped", 400, R"({"error":{"message":"Insufficient Fund"}})", Reason::UndocumentedAnswer);
        row("400 page", 400, "<html>Insufficient Fund</html>", Reason::UnreadableAnswer);
        row("400 cut", 400, "{\"message\":\"Insufficient Fund", Reason::IncompleteAnswer);
        row("401 page", 401, "<html>Unauthorized</html>", Reason::UnreadableAnswer);
        row("401 without a message", 401, "{}", Reason::UndocumentedAnswer);
        row("401 with an empty message", 401, message(""), Reason::UndocumentedAnswer);
        row("422 array", 422, "[]", Reason::UndocumentedAnswer);
        row("1xx as an end", 103, {}, Reason::UndocumentedAnswer);
    }
    void unknownAnswers()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const Reason, reason);
        const Outcome outcome = usapi::classify(usapi::payoutVerdicts(), answered(status, body));
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        QCOMPARE(outcome.reason, reason);
    }

    void withoutAnAnswer_data()
    {
        QTest::addColumn<End>("end");
        QTest::addColumn<Reason>("before");
        QTest::addColumn<Reason>("after");
        QTest::newRow("no connection") << End::NoConnection << Reason::NeverConnected << Reason::ConnectionLost;
        QTest::newRow("TLS") << End::TlsFailed << Reason::NeverConnected << Reason::ConnectionLost;
        QTest::newRow("proxy") << End::ProxyFailed << Reason::NeverConnected << Reason::ConnectionLost;
        QTest::newRow("connection lost") << End::ConnectionLost << Reason::NeverConnected << Reason::ConnectionLost;
        QTest::newRow("not HTTP") << End::NotHttp << Reason::NeverConnected << Reason::UnreadableAnswer;
        QTest::newRow("too large") << End::TooLarge << Reason::NeverConnected << Reason::IncompleteAnswer;
        QTest::newRow("deadline") << End::Deadline << Reason::DeadlineBefore << Reason::DeadlineAfter;
        QTest::newRow("cancelled") << End::Cancelled << Reason::CancelledBefore << Reason::CancelledAfter;
        QTest::newRow("refused here") << End::RefusedHere << Reason::LocalFailure << Reason::ConnectionLost;
    }
    void withoutAnAnswer()
    {
        QFETCH(const End, end);
        QFETCH(const Reason, before);
        QFETCH(const Reason, after);
        const Outcome notSent = usapi::classify(usapi::payoutVerdicts(), {.end = end, .bodyBytesRead = 0});
        QCOMPARE(notSent.verdict, Verdict::NotSent);
        QCOMPARE(notSent.reason, before);
        const Outcome unknown = usapi::classify(usapi::payoutVerdicts(), {.end = end, .bodyBytesRead = 1});
        QCOMPARE(unknown.verdict, Verdict::Unknown);
        QCOMPARE(unknown.reason, after);
        // an answer that had begun is evidence, not a verdict
        WireResult begun = answered(200, message("PAYOUT PROCESSED"), 1);
        begun.end = end;
        QCOMPARE(usapi::classify(usapi::payoutVerdicts(), begun).verdict, Verdict::Unknown);
    }

    // The body never left: a page from between says nothing, a documented refusal stays one, and somebody who accepts
    // what was never sent is not believed either way.
    void answersToABodyThatNeverLeft()
    {
        const auto verdict = [](int status, const QByteArray &body) {
            return usapi::classify(usapi::payoutVerdicts(), answered(status, body, 0)).verdict;
        };
        QCOMPARE(verdict(502, "<html>"), Verdict::NotSent);
        QCOMPARE(verdict(200, "<html>sign in</html>"), Verdict::NotSent);
        QCOMPARE(verdict(302, {}), Verdict::NotSent);
        QCOMPARE(verdict(407, {}), Verdict::NotSent);
        QCOMPARE(verdict(500, message("Internal Error")), Verdict::NotSent);
        QCOMPARE(verdict(401, message("Auth Error")), Verdict::Refused);
        QCOMPARE(verdict(200, message("PAYOUT PROCESSED")), Verdict::Unknown);
        QCOMPARE(verdict(200, "{}"), Verdict::Unknown);
    }

    void encodedAnswersAreNotRead()
    {
        WireResult wire = answered(200, message("PAYOUT PROCESSED"));
        wire.contentEncoding = "gzip";
        QCOMPARE(usapi::classify(usapi::payoutVerdicts(), wire).reason, Reason::UnreadableAnswer);
        wire.contentEncoding = " Identity";
        QCOMPARE(usapi::classify(usapi::payoutVerdicts(), wire).verdict, Verdict::Accepted);
    }

    void theAnswerIsKeptBoundedAndPlain()
    {
        const Outcome outcome = usapi::classify(usapi::payoutVerdicts(),
                                                answered(400, message("<b>x</b>\\n\\u202e" + QByteArray(5000, 'y'))));
        QVERIFY(outcome.serverText.startsWith(u"<b>x</b> \u00b7y"_s));
        QVERIFY(outcome.serverText.size() < 600);
        const Outcome page = usapi::classify(usapi::payoutVerdicts(), answered(502, "<html>\n<h1>Bad Gateway</h1>"));
        QCOMPARE(page.serverText, u"<html> <h1>Bad Gateway</h1>"_s);
    }

    void checkouts_data()
    {
        QTest::addColumn<PaymentSource>("source");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("receipt");
        const auto row = [](const char *name, PaymentSource source, qint64 total, const QByteArray &body,
                            Verdict verdict, Reason reason, bool receipt) {
            QTest::newRow(name) << source << total << body << verdict << reason << receipt;
        };
        constexpr auto accepted = Verdict::Accepted;
        constexpr auto unknown = Verdict::Unknown;
        row("QRIS", PaymentSource::Qris, 100, qrisAnswer, accepted, Reason::DocumentedAnswer, true);
        row("QRIS of another amount", PaymentSource::Qris, 101, qrisAnswer, unknown, Reason::Mismatch, true);
        row("QRIS answered as XENDIT", PaymentSource::Qris, 100, xenditAnswer, unknown, Reason::UndocumentedAnswer,
            false);
        row("XENDIT", PaymentSource::Xendit, 5, xenditAnswer, accepted, Reason::DocumentedAnswer, true);
        row("XENDIT answered as QRIS", PaymentSource::Xendit, 100, qrisAnswer, unknown, Reason::UndocumentedAnswer,
            false);
        row("BALANCE", PaymentSource::Balance, 5, R"({"invoice":"OM1"})", accepted, Reason::DocumentedAnswer, true);
        row("BALANCE of another amount", PaymentSource::Balance, 5, R"({"invoice":"OM1","amount":6})", unknown,
            Reason::Mismatch, true);
        row("BALANCE without an invoice", PaymentSource::Balance, 5, R"({"message":"OK"})", unknown,
            Reason::UndocumentedAnswer, false);
        row("BALANCE in a wrapper", PaymentSource::Balance, 5, R"({"data":{"invoice":"OM1"}})", unknown,
            Reason::UndocumentedAnswer, false);
        row("an array", PaymentSource::Balance, 5, R"([{"invoice":"OM1"}])", unknown, Reason::UndocumentedAnswer,
            false);
        row("cut", PaymentSource::Balance, 5, R"({"invoice":"OM1")", unknown, Reason::IncompleteAnswer, false);
    }
    void checkouts()
    {
        QFETCH(const PaymentSource, source);
        QFETCH(const qint64, total);
        QFETCH(const QByteArray, body);
        QFETCH(const Verdict, verdict);
        QFETCH(const Reason, reason);
        QFETCH(const bool, receipt);
        const CheckoutOutcome checkout = usapi::classifyCheckout(order(source, total), answered(200, body));
        QCOMPARE(checkout.outcome.verdict, verdict);
        QCOMPARE(checkout.outcome.reason, reason);
        QCOMPARE(checkout.receipt.has_value(), receipt);
        // the same answer with another status is nothing
        const CheckoutOutcome created = usapi::classifyCheckout(order(source, total), answered(201, body));
        QCOMPARE(created.outcome.verdict, Verdict::Unknown);
        QVERIFY(!created.receipt);
    }

    void refusedCheckouts()
    {
        const auto verdict = [](int status, const QByteArray &text) {
            return usapi::classifyCheckout(order(PaymentSource::Balance, 5), answered(status, message(text)))
                .outcome.verdict;
        };
        QCOMPARE(verdict(400, "Invalid JSON Format"), Verdict::Refused);
        QCOMPARE(verdict(400, "INSUFFICIENT BALANCE"), Verdict::Refused);
        QCOMPARE(verdict(401, "Auth Error"), Verdict::Refused);
        QCOMPARE(verdict(500, "Internal server error"), Verdict::Unknown);
        QCOMPARE(verdict(400, "Insufficient Fund"), Verdict::Unknown); // the payout's words
    }

    // For every input: Accepted only with 200, an ended answer, a sent body and the documented text; NotSent only when
    // nothing of the body was read; Refused only with 400, 401 or 422.
    void propertyOfTheTable()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        const QByteArrayList texts{"PAYOUT PROCESSED",
                                   "payout processed",
                                   "INVOICE CANCELED",
                                   "REFUND IN PROCESS",
                                   "TRANSACTION IS COMPLETED",
                                   "Insufficient Fund",
                                   "must be >= 1",
                                   "Auth Error",
                                   "Internal Error",
                                   ""};
        const QByteArrayList shapes{"{\"message\":\"%\"}",
                                    "[{\"message\":\"%\"}]",
                                    "{\"message\":\"%\"",
                                    "%",
                                    "{\"data\":{\"message\":\"%\"}}",
                                    "<html>%</html>",
                                    "{\"message\":\"%\",\"x\":1}",
                                    "{\"message\":\"%\"}}",
                                    "{\"Message\":\"%\"}"};
        constexpr std::array statuses{0,   103, 200, 201, 204, 301, 307, 400, 401,
                                      403, 404, 407, 422, 429, 500, 502, 511};
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray &text = texts.at(random.bounded(static_cast<int>(texts.size())));
            const QByteArray &shape = shapes.at(random.bounded(static_cast<int>(shapes.size())));
            const WireResult wire{
                .end = static_cast<End>(random.bounded(static_cast<int>(End::Cancelled) + 1)),
                .bodyBytesRead = random.bounded(3) == 0 ? 0 : random.bounded(1, 200),
                .httpStatus = statuses.at(static_cast<size_t>(random.bounded(static_cast<int>(statuses.size())))),
                .body = QByteArray{shape}.replace("%", text),
            };
            const auto table = static_cast<Table>(random.bounded(4));
            const Outcome outcome = usapi::classify(verdictsOf(table), wire);
            const bool textIsSuccess = table == Table::Payout ? text.toUpper() == "PAYOUT PROCESSED"
                : table == Table::Completion                  ? text == "TRANSACTION IS COMPLETED"
                                             : text == "INVOICE CANCELED" || text == "REFUND IN PROCESS";
            const bool whole = shape.startsWith("{\"message\":\"%\"") && shape.endsWith('}') && !shape.endsWith("}}");
            const bool success =
                wire.end == End::Finished && wire.httpStatus == 200 && wire.bodyBytesRead > 0 && whole && textIsSuccess;
            const QByteArray where = "seed " + QByteArray::number(seed) + " round " + QByteArray::number(round) + ' '
                + wire.body + ' ' + QByteArray::number(wire.httpStatus);
            QVERIFY2((outcome.verdict == Verdict::Accepted) == success, where.constData());
            if (outcome.verdict == Verdict::NotSent)
                QVERIFY2(wire.bodyBytesRead == 0, where.constData());
            if (wire.bodyBytesRead == 0 && wire.end != End::Finished)
                QVERIFY2(outcome.verdict == Verdict::NotSent, where.constData());
            if (outcome.verdict == Verdict::Refused)
                QVERIFY2(wire.end == End::Finished && whole
                             && (wire.httpStatus == 400 || wire.httpStatus == 401 || wire.httpStatus == 422),
                         where.constData());
            QVERIFY2(outcome.bodyBytesRead == wire.bodyBytesRead && outcome.reason != Reason::None, where.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TstVerdicts)
#include "tst_verdicts.moc"
