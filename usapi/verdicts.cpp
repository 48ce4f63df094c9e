// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/verdicts.h"

#include "domain/plaintext.h"
#include "domain/redaction.h"
#include "usapi/readers.h"
#include "usapi/readreply.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

using End = WireResult::End;
using Reason = Outcome::Reason;
using Verdict = Outcome::Verdict;

constexpr std::array canceledTexts{"INVOICE CANCELED"_L1};
constexpr std::array refundTexts{"REFUND IN PROCESS"_L1};
constexpr std::array cancelRefusals{"REFUND ALREADY IN PROCESS"_L1, "TRANSACTION IS ALREADY CANCELED"_L1,
                                    "EXPIRED INVOICE"_L1};
constexpr std::array completedTexts{"TRANSACTION IS COMPLETED"_L1};
constexpr std::array completionRefusals{"REFUND ALREADY IN PROCESS"_L1, "TRANSACTION IS ALREADY CANCELED"_L1,
                                        "EXPIRED INVOICE"_L1, "TRANSACTION IS ALREADY COMPLETED"_L1};
constexpr std::array payoutTexts{"PAYOUT PROCESSED"_L1};
constexpr std::array payoutRefusals{"Insufficient Fund"_L1};
constexpr std::array checkoutRefusals{"Invalid JSON Format"_L1, "Insufficient balance"_L1};

bool isAmong(std::span<const QLatin1StringView> texts, const QString &message)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&message](QLatin1StringView text) { return message.compare(text, Qt::CaseInsensitive) == 0; });
}

// The two texts of the server's schema check, which carry a value: the request was looked at and not executed.
bool isSchemaRefusal(const QString &message)
{
    static const QRegularExpression pattern{
        u"\\bmust be >= \\d+|\\bmust have required property \\S"_s,
        QRegularExpression::CaseInsensitiveOption,
    };
    return pattern.match(message).hasMatch();
}

// What was seen, before anybody has judged it.
Outcome seen(const WireResult &wire)
{
    return {.bodyBytesRead = wire.bodyBytesRead, .httpStatus = wire.httpStatus, .detail = wire.detail};
}

Outcome judged(Outcome outcome, Verdict verdict, Reason reason)
{
    outcome.verdict = verdict;
    outcome.reason = reason;
    return outcome;
}

Reason reasonBefore(End end)
{
    switch (end) {
    case End::RefusedHere: return Reason::LocalFailure;
    case End::Deadline: return Reason::DeadlineBefore;
    case End::Cancelled: return Reason::CancelledBefore;
    case End::Finished:
    case End::NoConnection:
    case End::TlsFailed:
    case End::ProxyFailed:
    case End::ConnectionLost:
    case End::NotHttp:
    case End::TooLarge: return Reason::NeverConnected;
    }
    return Reason::NeverConnected;
}

Reason reasonAfter(const WireResult &wire)
{
    switch (wire.end) {
    case End::Finished: return Reason::UndocumentedAnswer;
    case End::Deadline: return Reason::DeadlineAfter;
    case End::Cancelled: return Reason::CancelledAfter;
    case End::NotHttp: return Reason::UnreadableAnswer;
    case End::TooLarge: return Reason::IncompleteAnswer;
    case End::RefusedHere:
    case End::NoConnection:
    case End::TlsFailed:
    case End::ProxyFailed:
    case End::ConnectionLost: return wire.httpStatus == 0 ? Reason::ConnectionLost : Reason::IncompleteAnswer;
    }
    return Reason::None;
}

// What an answer without any meaning leaves: the proof of the body's count, or nothing.
Outcome withoutMeaning(const Outcome &outcome, Reason reason)
{
    if (outcome.bodyBytesRead == 0)
        return judged(outcome, Verdict::NotSent, Reason::NeverConnected);
    return judged(outcome, Verdict::Unknown, reason);
}

bool isRefusal(const MoneyCall &table, int status, const QString &message)
{
    if (status == 401 || status == 422)
        return true; // in USAPI's form, for every call
    return status == 400 && (isAmong(table.refusals, message) || isSchemaRefusal(message));
}

struct Answer {
    Outcome outcome{};
    std::optional<JsonValue> json{}; // a whole object with status 200: success is still to be judged
};

// All that the calls have in common: everything but success.
Answer judgeAnswer(const MoneyCall &table, const WireResult &wire)
{
    Outcome outcome = seen(wire);
    if (wire.end != End::Finished) {
        const bool before = wire.bodyBytesRead == 0;
        return {judged(outcome, before ? Verdict::NotSent : Verdict::Unknown,
                       before ? reasonBefore(wire.end) : reasonAfter(wire))};
    }
    outcome.serverText = redacted(boundedPlainText(QString::fromUtf8(wire.body.left(2000))));
    if (wire.httpStatus >= 300 && wire.httpStatus < 400)
        return {withoutMeaning(outcome, Reason::Redirected)};
    if (wire.body.isEmpty() && wire.httpStatus != 200)
        return {withoutMeaning(outcome, Reason::UndocumentedAnswer)};
    if (isEncoded(wire))
        return {withoutMeaning(outcome, Reason::UnreadableAnswer)};
    auto json = parseJson(wire.body);
    if (!json) {
        outcome.detail = json.error().what;
        return {withoutMeaning(outcome, json.error().cutOff ? Reason::IncompleteAnswer : Reason::UnreadableAnswer)};
    }
    const auto message = serverMessage(*json);
    if (message)
        outcome.serverText = boundedPlainText(*message);
    if (message && isRefusal(table, wire.httpStatus, *message))
        return {judged(outcome, Verdict::Refused, Reason::DocumentedAnswer)};
    if (wire.httpStatus != 200)
        return {withoutMeaning(outcome, Reason::UndocumentedAnswer)};
    // An answer to a question that was never put: neither an acceptance nor proof of nothing.
    outcome = judged(outcome, Verdict::Unknown, Reason::UndocumentedAnswer);
    if (!json->object() || wire.bodyBytesRead == 0)
        return {outcome};
    return {outcome, std::move(*json)};
}

} // namespace

const MoneyCall &cancelVerdicts()
{
    static constexpr MoneyCall table{canceledTexts, refundTexts, cancelRefusals};
    return table;
}

const MoneyCall &refundVerdicts()
{
    static constexpr MoneyCall table{refundTexts, canceledTexts, cancelRefusals};
    return table;
}

const MoneyCall &completionVerdicts()
{
    static constexpr MoneyCall table{completedTexts, {}, completionRefusals};
    return table;
}

const MoneyCall &payoutVerdicts()
{
    static constexpr MoneyCall table{payoutTexts, {}, payoutRefusals};
    return table;
}

const MoneyCall &checkoutVerdicts()
{
    static constexpr MoneyCall table{{}, {}, checkoutRefusals};
    return table;
}

Outcome classify(const MoneyCall &table, const WireResult &wire)
{
    const Answer answer = judgeAnswer(table, wire);
    const auto message = answer.json ? serverMessage(*answer.json) : std::nullopt;
    if (message && isAmong(table.successes, *message))
        return judged(answer.outcome, Verdict::Accepted, Reason::DocumentedAnswer);
    if (message && isAmong(table.otherEffects, *message))
        return judged(answer.outcome, Verdict::Accepted, Reason::OtherEffect);
    return answer.outcome;
}

CheckoutOutcome classifyCheckout(const CheckoutRequest &order, const WireResult &wire)
{
    Answer answer = judgeAnswer(checkoutVerdicts(), wire);
    if (!answer.json)
        return {answer.outcome};
    auto receipt = parseCheckout(*answer.json, order.source);
    if (!receipt) {
        answer.outcome.detail = receipt.error().detail;
        return {answer.outcome};
    }
    if (receipt->amount && *receipt->amount != order.total) {
        answer.outcome.detail = u"amount: %1 instead of %2"_s.arg(receipt->amount->amount()).arg(order.total.amount());
        return {judged(answer.outcome, Verdict::Unknown, Reason::Mismatch), *receipt};
    }
    return {judged(answer.outcome, Verdict::Accepted, Reason::DocumentedAnswer), *receipt};
}

} // namespace usapi
