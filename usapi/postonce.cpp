// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/postonce.h"

#include "usapi/onetimebody.h"
#include "usapi/requests.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace usapi {

QNetworkReply *postOnce(QNetworkRequest request, OneTimeBody &body, const QNetworkProxy &route, QObject *owner)
{
    if (body.length() == 0 || body.bytesRead() != 0)
        return nullptr;
    auto *manager = new QNetworkAccessManager(owner);
    restrict(*manager);
    manager->setProxy(route);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.length());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return manager->post(request, &body);
}

} // namespace usapi
