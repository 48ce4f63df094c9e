// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace usapi {

// What came of one request, as plain data: all that the pure classifications (verdicts.h, readreply.h) look at.
struct WireResult {
    enum class End {
        Finished,       // an HTTP answer whose end was seen, or that Qt takes for ended: see `body` with care
        RefusedHere,    // never tried: plain http to another computer, an unusable credential
        NoConnection,   // refused, unknown host, unreachable
        TlsFailed,      // see `tls`
        ProxyFailed,    // the proxy is dead, refused, or wants a password
        ConnectionLost, // dropped or reset, at any time
        NotHttp,        // bytes came that are no HTTP answer, or an ambiguous one
        TooLarge,       // over `maximumReplySize`: aborted
        Deadline,       // our own, absolute: aborted
        Cancelled,      // by the operator: aborted
    };
    enum class TlsProblem { None, Untrusted, WrongHost, Dates, Other };

    End end = End::NoConnection;
    TlsProblem tls = TlsProblem::None;
    qint64 bodyBytesRead = 0; // of the request's body: 0 proves that nothing of it left this computer
    int httpStatus = 0;       // 0: no HTTP answer
    QByteArray body{};        // of the reply
    QByteArray contentType{};
    QByteArray contentEncoding{};
    QDateTime serverDate{}; // UTC; the Date header, invalid without one
    QString detail{};       // for the log: no credential, no body
};

constexpr qint64 maximumReplySize = qint64{1024} * 1024;

} // namespace usapi
