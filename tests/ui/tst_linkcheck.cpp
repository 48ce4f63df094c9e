// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkcheck.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Reason = LinkVerdict::Reason;

class TstLinkCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void links_data();
    void links();
    void onlyAnAllowedOneHasAUrl();
    void noHostsNothingAllowed();
};

void TstLinkCheck::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Reason>("expected");
    const auto row = [](const char *name, const QString &text, Reason expected) {
        QTest::newRow(name) << text << expected;
    };
    row("the documented form", u"https://checkout.xendit.co/web/658bee8b8013d711637b9a7b"_s, Reason::Allowed);
    row("capital letters", u"HTTPS://Checkout.Xendit.CO/web/1"_s, Reason::Allowed);
    row("https' own port", u"https://checkout.xendit.co:443/web/1"_s, Reason::Allowed);
    row("query and fragment", u"https://checkout.xendit.co/web/1?a=b#c"_s, Reason::Allowed);
    row("the demo's host", u"https://checkout-staging.xendit.co/web/1"_s, Reason::Allowed);
    row("an at sign in the path", u"https://checkout.xendit.co/web/a@b"_s, Reason::Allowed);

    row("nothing", QString(), Reason::Empty);
    row("plain http", u"http://checkout.xendit.co/web/1"_s, Reason::NotHttps);
    row("javascript", u"javascript:alert(1)//checkout.xendit.co"_s, Reason::NotHttps);
    row("javascript in disguise", u"java\tscript:alert(1)"_s, Reason::NotHttps);
    row("file", u"file:///etc/passwd"_s, Reason::NotHttps);
    row("data", u"data:text/html,<script>"_s, Reason::NotHttps);
    row("smb", u"smb://checkout.xendit.co/share"_s, Reason::NotHttps);
    row("UNC path", u"\\\\checkout.xendit.co\\share"_s, Reason::NotHttps);
    row("scheme-relative", u"//checkout.xendit.co/web/1"_s, Reason::NotHttps);
    row("no scheme", u"checkout.xendit.co/web/1"_s, Reason::NotHttps);
    row("space before", u" https://checkout.xendit.co/web/1"_s, Reason::NotHttps);
    row("one slash", u"https:/checkout.xendit.co/web/1"_s, Reason::NotHttps);

    row("a name before the host", u"https://checkout.xendit.co@evil.example/web/1"_s, Reason::HidesHost);
    row("name and password", u"https://checkout.xendit.co:x@evil.example/"_s, Reason::HidesHost);
    row("empty name", u"https://@checkout.xendit.co/web/1"_s, Reason::HidesHost);
    row("encoded name", u"https://checkout%2exendit.co%40evil.example/"_s, Reason::Malformed);

    row("IDN look-alike", u"https://checkout.xendıt.co/web/1"_s, Reason::Malformed);
    row("IDN in its ASCII form", u"https://checkout.xn--xendt-q4a.co/web/1"_s, Reason::ForeignHost);
    row("encoded dot", u"https://checkout%2Exendit.co/web/1"_s, Reason::Malformed);
    row("full-width dot", u"https://checkout\uFF0Exendit.co/web/1"_s, Reason::Malformed);
    row("backslash for a slash", u"https://evil.example\\@checkout.xendit.co/"_s, Reason::Malformed);
    row("line break", u"https://checkout.xendit.co/web/1\nhttps://evil.example"_s, Reason::Malformed);
    row("NUL", u"https://checkout.xendit.co/"_s + QChar(0) + u".evil"_s, Reason::Malformed);
    row("bidi override", u"https://checkout.xendit.co/\u202E1"_s, Reason::Malformed);
    row("no host", u"https:///web/1"_s, Reason::Malformed);
    row("bad port", u"https://checkout.xendit.co:99999/"_s, Reason::Malformed);
    row("IPv6 in brackets", u"https://[::1]/web/1"_s, Reason::Malformed);

    row("another host", u"https://evil.example/web/1"_s, Reason::ForeignHost);
    row("host as a prefix", u"https://checkout.xendit.co.evil.example/"_s, Reason::ForeignHost);
    row("host as a suffix", u"https://evilcheckout.xendit.co/"_s, Reason::ForeignHost);
    row("below the host", u"https://a.checkout.xendit.co/"_s, Reason::ForeignHost);
    row("host in the path", u"https://evil.example/checkout.xendit.co"_s, Reason::ForeignHost);
    row("trailing dot", u"https://checkout.xendit.co./web/1"_s, Reason::ForeignHost);
    row("another port", u"https://checkout.xendit.co:8443/web/1"_s, Reason::ForeignHost);
}

void TstLinkCheck::links()
{
    QFETCH(QString, text);
    QFETCH(Reason, expected);
    const LinkVerdict verdict = checkLink(text, {u"checkout.xendit.co"_s, u"checkout-staging.xendit.co"_s});
    QCOMPARE(int(verdict.reason), int(expected));
    QCOMPARE(verdict.isAllowed(), expected == Reason::Allowed);
}

void TstLinkCheck::onlyAnAllowedOneHasAUrl()
{
    const QStringList hosts{u"checkout.xendit.co"_s};
    const LinkVerdict good = checkLink(u"https://checkout.xendit.co/web/1"_s, hosts);
    QCOMPARE(good.url, QUrl(u"https://checkout.xendit.co/web/1"_s));
    QCOMPARE(good.host, u"checkout.xendit.co"_s);
    const LinkVerdict foreign = checkLink(u"https://evil.example/web/1"_s, hosts);
    QVERIFY(foreign.url.isEmpty());
    QCOMPARE(foreign.host, u"evil.example"_s); // shown, so that a person sees where it would lead
}

void TstLinkCheck::noHostsNothingAllowed()
{
    QVERIFY(!checkLink(u"https://checkout.xendit.co/web/1"_s, {}).isAllowed());
}

QTEST_MAIN(TstLinkCheck)
#include "tst_linkcheck.moc"
