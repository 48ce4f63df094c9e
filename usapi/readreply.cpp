// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/readreply.h"

#include "domain/plaintext.h"

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

using Kind = Error::Kind;
using End = WireResult::End;

Error failure(Kind kind, const WireResult &wire, const QString &detail = {}, const QString &message = {})
{
    return {.kind = kind,
            .message = boundedPlainText(message),
            .detail = detail.isEmpty() ? wire.detail : detail,
            .httpStatus = wire.httpStatus};
}

// Something between here and the server: a sign-in page, a proxy's or a gateway's page.
bool looksLikePage(const WireResult &wire)
{
    const QByteArray body = wire.body.trimmed();
    return wire.contentType.toLower().startsWith("text/html") || body.startsWith('<');
}

Kind tlsKind(WireResult::TlsProblem problem)
{
    return problem == WireResult::TlsProblem::Dates ? Kind::ClockSkew : Kind::Certificate;
}

Kind transportKind(const WireResult &wire)
{
    switch (wire.end) {
    case End::Finished:
    case End::NotHttp: return Kind::CaptivePortal;
    case End::RefusedHere: return Kind::InvalidInput;
    case End::NoConnection:
    case End::ConnectionLost: return Kind::Offline;
    case End::TlsFailed: return tlsKind(wire.tls);
    case End::ProxyFailed: return Kind::Proxy;
    case End::TooLarge: return Kind::BadReply;
    case End::Deadline: return Kind::TimedOut;
    case End::Cancelled: return Kind::Cancelled;
    }
    return Kind::Offline;
}

// Any status but 200, with a body that is JSON and not a page.
Error statusFailure(const WireResult &wire, const JsonValue &json)
{
    const auto message = serverMessage(json);
    const QString detail = u"HTTP %1"_s.arg(wire.httpStatus);
    if (wire.httpStatus == 401)
        return failure(Kind::Unauthorised, wire, detail, message.value_or(QString{}));
    if (wire.httpStatus >= 500)
        return failure(Kind::ServerFault, wire, detail, message.value_or(QString{}));
    if (wire.httpStatus >= 400 && message)
        return failure(Kind::Rejected, wire, detail, *message);
    if (wire.httpStatus >= 400)
        return failure(Kind::BadReply, wire, u"message: missing in an answer with status %1"_s.arg(wire.httpStatus));
    return failure(Kind::BadReply, wire, u"an undocumented status: %1"_s.arg(wire.httpStatus));
}

// The statuses that say what they mean whatever stands in the body.
std::optional<Kind> kindByStatus(const WireResult &wire)
{
    if (wire.httpStatus == 407)
        return Kind::Proxy;
    if (wire.httpStatus == 429)
        return Kind::RateLimited;
    if (wire.httpStatus == 511 || (wire.httpStatus >= 300 && wire.httpStatus < 400))
        return Kind::CaptivePortal;
    if (wire.httpStatus == 500 || wire.httpStatus == 503)
        return Kind::ServerFault; // also as a page: the server's own
    return std::nullopt;
}

} // namespace

std::optional<QString> serverMessage(const JsonValue &json)
{
    const JsonValue *message = json.member("message"_L1);
    if (!message || !message->text() || message->text()->isEmpty())
        return std::nullopt;
    return *message->text();
}

bool isEncoded(const WireResult &wire)
{
    const QByteArray encoding = wire.contentEncoding.trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

Result<JsonValue> readReply(const WireResult &wire)
{
    if (wire.end == End::TooLarge)
        return tl::unexpected(failure(Kind::BadReply, wire, u"the whole answer: over 1 MiB"_s));
    if (wire.end != End::Finished)
        return tl::unexpected(failure(transportKind(wire), wire));
    auto json = isEncoded(wire) ? tl::unexpected(JsonProblem{.what = u"compressed, which was not asked for"_s})
                                : parseJson(wire.body);
    if (const auto kind = kindByStatus(wire)) {
        const QString message = json ? serverMessage(*json).value_or(QString{}) : QString{};
        return tl::unexpected(failure(*kind, wire, u"HTTP %1"_s.arg(wire.httpStatus), message));
    }
    if (!json && looksLikePage(wire))
        return tl::unexpected(failure(Kind::CaptivePortal, wire, u"HTTP %1 with a page"_s.arg(wire.httpStatus)));
    if (!json && wire.httpStatus != 200)
        return tl::unexpected(statusFailure(wire, {}));
    if (!json) {
        const QString path = json.error().path.isEmpty() ? u"the whole answer"_s : json.error().path;
        return tl::unexpected(failure(Kind::BadReply, wire, path + u": "_s + json.error().what));
    }
    if (wire.httpStatus != 200)
        return tl::unexpected(statusFailure(wire, *json));
    return std::move(*json);
}

} // namespace usapi
