// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/requests.h"

#include "domain/environment.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

// One constant User-Agent, without a version: the token's `agent` may be bound to it.
constexpr auto userAgent = "USAPI-Console";

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extraAuthorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraAuthorities.isEmpty())
        tls.addCaCertificates(extraAuthorities);
    return tls;
}

} // namespace

Authorization Authorization::bearer(const Secret &token)
{
    return {Secret{"Bearer " + token.utf8()}};
}

Authorization Authorization::basic(const Login &login)
{
    return {Secret{"Basic " + (login.username.value.toUtf8() + ':' + login.password.utf8()).toBase64()}};
}

QUrl callUrl(const QUrl &baseUrl, const QString &path, const Client::Query &query)
{
    QUrl url = baseUrl;
    url.setPath(path);
    QStringList pairs;
    for (const auto &[name, value] : query)
        pairs.append(encoded(name) + u'=' + encoded(value));
    if (!pairs.isEmpty())
        url.setQuery(pairs.join(u'&'), QUrl::StrictMode);
    return url;
}

QString refusal(const QUrl &url, const Authorization &authorization)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return u"no usable address"_s;
    if (!isAllowedBaseUrl(url))
        return u"plain http is for this computer only"_s;
    const QByteArray &header = authorization.header.utf8();
    // A line break in a credential would start a header of its own.
    if (!std::all_of(header.begin(), header.end(), [](char c) { return c >= ' ' && c <= '~'; }))
        return u"a credential with characters that no header has"_s;
    return {};
}

QNetworkRequest restrictedRequest(const QUrl &url, const Authorization &authorization,
                                  const QList<QSslCertificate> &extraAuthorities)
{
    QNetworkRequest request{url};
    request.setSslConfiguration(tlsConfiguration(extraAuthorities));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, QString::fromLatin1(userAgent));
    request.setRawHeader("Accept", "application/json");
    // Named by us, so that Qt neither asks for compression nor unpacks what comes compressed all the same.
    request.setRawHeader("Accept-Encoding", "identity");
    if (!authorization.header.isEmpty())
        request.setRawHeader("Authorization", authorization.header.utf8());
    return request;
}

void restrict(QNetworkAccessManager &manager)
{
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setStrictTransportSecurityEnabled(false); // plain http is refused, never silently upgraded
    manager.setAutoDeleteReplies(false);
    manager.setTransferTimeout(0); // Deadline is ours
}

} // namespace usapi
