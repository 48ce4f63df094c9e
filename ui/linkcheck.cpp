// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkcheck.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Reason = LinkVerdict::Reason;

// Payment links are plain ASCII without spaces; anything else is a mistake or a disguise (IDN look-alikes, bidi marks).
bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\u007F'; });
}

// "https://good%2Eexample@evil" and "https:\\evil": what stands between the slashes must be a host and a port only.
bool isBareAuthority(QStringView authority)
{
    return !authority.isEmpty() && std::all_of(authority.begin(), authority.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'.'
            || c == u'-' || c == u':';
    });
}

QStringView authorityOf(QStringView text)
{
    const QStringView rest = text.sliced(QStringView(u"https://").size());
    const auto end =
        std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return rest.first(end - rest.begin());
}

} // namespace

LinkVerdict checkLink(const QString &text, const QStringList &allowedHosts)
{
    if (text.isEmpty())
        return {.reason = Reason::Empty};
    if (!text.startsWith(u"https://"_s, Qt::CaseInsensitive))
        return {.reason = Reason::NotHttps};
    if (!isPlainAscii(text) || text.contains(u'\\'))
        return {.reason = Reason::Malformed};
    const QStringView authority = authorityOf(text);
    if (authority.contains(u'@'))
        return {.reason = Reason::HidesHost};
    const QUrl url(text, QUrl::StrictMode);
    if (!isBareAuthority(authority) || !url.isValid() || url.host().isEmpty())
        return {.reason = Reason::Malformed};
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    // a port other than https' own is another server on the same name
    if (!allowedHosts.contains(host, Qt::CaseInsensitive) || url.port(443) != 443)
        return {.reason = Reason::ForeignHost, .host = host};
    return {.reason = Reason::Allowed, .url = url, .host = host};
}
