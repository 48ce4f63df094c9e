// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usapi/client.h"

#include <QNetworkRequest>

class QNetworkAccessManager;

namespace usapi {

// The address of one call. Values are percent-encoded strictly: '+', '&', '/' and everything outside ASCII.
[[nodiscard]] QUrl callUrl(const QUrl &baseUrl, const QString &path, const Client::Query &query);

// Why nothing may be sent this way; empty when it may.
[[nodiscard]] QString refusal(const QUrl &url, const Authorization &authorization);

// What every request has in common: TLS 1.2 or later, verified; HTTP/1.1; no redirect, cookie, cache, compression or
// remembered credential.
[[nodiscard]] QNetworkRequest restrictedRequest(const QUrl &url, const Authorization &authorization,
                                                const QList<QSslCertificate> &extraAuthorities);

// The same for what a manager does of its own accord.
void restrict(QNetworkAccessManager &manager);

} // namespace usapi
