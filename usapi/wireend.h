// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usapi/wireresult.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace usapi {

// Qt's error codes and headers in the terms of WireResult: pure functions.

// `status` is 0 when no HTTP answer was seen. Most failures of a proxy have no code of their own.
[[nodiscard]] WireResult::End wireEnd(QNetworkReply::NetworkError error, int status, bool viaProxy);

[[nodiscard]] WireResult::TlsProblem tlsProblem(const QList<QSslError> &errors);
// What is wrong with which certificate, by its dates and issuer, and this computer's clock.
[[nodiscard]] QString tlsDetail(const QList<QSslError> &errors);

// Qt takes an answer for ended when the connection closes, and takes two lengths for one: looked at again.
[[nodiscard]] WireResult::End framedEnd(const QByteArray &contentLength, const QByteArray &transferEncoding,
                                        qint64 bodySize);

[[nodiscard]] QDateTime httpDate(const QByteArray &header);

} // namespace usapi
