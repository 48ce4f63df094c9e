// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/environment.h"

using namespace Qt::StringLiterals;

namespace {

Error badUrl(const QString &detail)
{
    return {.kind = Error::Kind::InvalidInput, .detail = detail};
}

// A base URL is scheme, host and port: a path would silently be lost, a user name would hide the real host.
Result<QUrl> bareUrl(const QString &text)
{
    QUrl url{text.trimmed(), QUrl::StrictMode};
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(badUrl(u"not an address"_s));
    if (text.contains(u'@'))
        return tl::unexpected(badUrl(u"a user name in the address"_s));
    if (url.hasQuery() || url.hasFragment() || (!url.path().isEmpty() && url.path() != u"/"_s))
        return tl::unexpected(badUrl(u"a path in the address"_s));
    if (url.host().endsWith(u'.') || url.port() == 0)
        return tl::unexpected(badUrl(u"not an address"_s));
    url.setPath({});
    if (url.port() == (url.scheme() == u"https"_s ? 443 : 80))
        url.setPort(-1); // one server has one key
    return url;
}

} // namespace

QString Environment::key() const
{
    switch (kind) {
    case Kind::Production: return u"production"_s;
    case Kind::Demo: return u"demo"_s;
    case Kind::Sandbox: return u"sandbox"_s;
    case Kind::Own: return u"own:"_s + baseUrl.authority(QUrl::FullyEncoded);
    }
    Q_UNREACHABLE();
}

Environment productionEnvironment()
{
    return {Environment::Kind::Production, QUrl(u"https://usapi.onindonesia.id"_s)};
}

Environment demoEnvironment()
{
    return {Environment::Kind::Demo, QUrl(u"https://demousapi.onindonesia.id"_s)};
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == u"127.0.0.1"_s || host == u"localhost"_s || host == u"::1"_s;
}

bool isAllowedBaseUrl(const QUrl &url)
{
    return url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url));
}

Result<Environment> sandboxEnvironment(const QString &baseUrl)
{
    auto url = bareUrl(baseUrl);
    if (!url)
        return tl::unexpected(url.error());
    if (!isLoopback(*url) || !isAllowedBaseUrl(*url))
        return tl::unexpected(badUrl(u"a sandbox lives on this computer: http://127.0.0.1:PORT"_s));
    return Environment{Environment::Kind::Sandbox, *url};
}

Result<Environment> ownEnvironment(const QString &baseUrl)
{
    auto url = bareUrl(baseUrl);
    if (!url)
        return tl::unexpected(url.error());
    if (url->scheme() != u"https"_s)
        return tl::unexpected(badUrl(u"only https addresses are used"_s));
    for (const Environment &known : {productionEnvironment(), demoEnvironment()}) {
        if (known.baseUrl.host() == url->host() && url->port(443) == 443)
            return known; // production typed by hand is production, with its colour and its rules
    }
    return Environment{Environment::Kind::Own, *url};
}

Result<Environment> environmentFromOption(const QString &option)
{
    if (option == u"production"_s)
        return productionEnvironment();
    if (option == u"demo"_s)
        return demoEnvironment();
    if (option.startsWith(u"sandbox="_s))
        return sandboxEnvironment(option.mid(8));
    return ownEnvironment(option);
}
