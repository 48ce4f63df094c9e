// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/environment.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void loopback_data();
    void loopback();
    void productionByHandIsProduction_data();
    void productionByHandIsProduction();
    void lookAlikesAreNot();
};

void TstEnvironment::accepts_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("url");
    const auto row = [](const QString &option, const QString &key, const QString &url) {
        QTest::newRow(qPrintable(option)) << option << key << url;
    };
    row(u"production"_s, u"production"_s, u"https://usapi.onindonesia.id"_s);
    row(u"demo"_s, u"demo"_s, u"https://demousapi.onindonesia.id"_s);
    row(u"sandbox=http://127.0.0.1:8080"_s, u"sandbox"_s, u"http://127.0.0.1:8080"_s);
    row(u"sandbox=http://127.0.0.1:8080/"_s, u"sandbox"_s, u"http://127.0.0.1:8080"_s);
    row(u"sandbox=http://localhost:1"_s, u"sandbox"_s, u"http://localhost:1"_s);
    row(u"sandbox=http://LOCALHOST:65535"_s, u"sandbox"_s, u"http://localhost:65535"_s);
    row(u"sandbox=http://[::1]:8080"_s, u"sandbox"_s, u"http://[::1]:8080"_s);
    row(u"sandbox=http://[0:0:0:0:0:0:0:1]:8080"_s, u"sandbox"_s, u"http://[::1]:8080"_s);
    row(u"sandbox=https://127.0.0.1:8443"_s, u"sandbox"_s, u"https://127.0.0.1:8443"_s);
    row(u"sandbox=http://127.0.0.1"_s, u"sandbox"_s, u"http://127.0.0.1"_s);
    row(u"https://usapi.example"_s, u"own:usapi.example"_s, u"https://usapi.example"_s);
    row(u"  https://usapi.example/  "_s, u"own:usapi.example"_s, u"https://usapi.example"_s);
    row(u"HTTPS://USAPI.Example"_s, u"own:usapi.example"_s, u"https://usapi.example"_s);
    row(u"https://usapi.example:443"_s, u"own:usapi.example"_s, u"https://usapi.example"_s);
    row(u"https://usapi.example:8443"_s, u"own:usapi.example:8443"_s, u"https://usapi.example:8443"_s);
    row(u"https://10.0.0.1"_s, u"own:10.0.0.1"_s, u"https://10.0.0.1"_s);
    row(u"https://[2001:db8::1]:8443"_s, u"own:[2001:db8::1]:8443"_s, u"https://[2001:db8::1]:8443"_s);
}

void TstEnvironment::accepts()
{
    QFETCH(const QString, option);
    QFETCH(const QString, key);
    QFETCH(const QString, url);
    const auto environment = environmentFromOption(option);
    QVERIFY2(environment.has_value(), environment ? "" : qPrintable(environment.error().detail));
    QCOMPARE(environment->key(), key);
    QCOMPARE(environment->baseUrl, QUrl(url));
    QVERIFY(isAllowedBaseUrl(environment->baseUrl));
}

void TstEnvironment::refuses_data()
{
    QTest::addColumn<QString>("option");
    for (const QString &option :
         {u""_s, u" "_s, u"Production"_s, u"prod"_s, u"usapi.onindonesia.id"_s, u"https://"_s, u"https:///"_s,
          u"https:usapi.example"_s,
          // plain http, other schemes
          u"http://usapi.example"_s, u"http://usapi.onindonesia.id"_s, u"http://127.0.0.1:8080"_s,
          u"ftp://usapi.example"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"//usapi.example"_s,
          // another host than it looks
          u"https://usapi.onindonesia.id@evil.example"_s, u"https://ani:rahasia@usapi.example"_s,
          u"https://@usapi.example"_s, u"https://:@usapi.example"_s, u"https://usapi.example\\@evil.example"_s,
          // what would be lost
          u"https://usapi.example/v1"_s, u"https://usapi.example//"_s, u"https://usapi.example/?"_s,
          u"https://usapi.example?x=1"_s, u"https://usapi.example#x"_s, u"https://usapi.example#"_s,
          // no address
          u"https://usapi .example"_s, u"https://usapi.example:0"_s, u"https://usapi.example:65536"_s,
          u"https://usapi.example:port"_s, u"https://usapi.example:-1"_s, u"https://usapi.onindonesia.id."_s,
          u"https://[::1"_s, u"https://a\nb.example"_s, u"https://usapi%2Eexample%00"_s,
          // a sandbox elsewhere
          u"sandbox"_s, u"sandbox="_s, u"sandbox=production"_s, u"sandbox=127.0.0.1:8080"_s,
          u"sandbox=http://usapi.example"_s, u"sandbox=https://usapi.example"_s,
          u"sandbox=http://127.0.0.1.evil.com:8080"_s, u"sandbox=http://localhost.evil.com"_s,
          u"sandbox=http://127.0.0.1@evil.com"_s, u"sandbox=http://0.0.0.0:8080"_s, u"sandbox=http://[::]:8080"_s,
          u"sandbox=http://192.168.0.1"_s, u"sandbox=ftp://127.0.0.1"_s, u"sandbox=http://127.0.0.1:8080/v1"_s,
          u"sandbox=http://localhost.:8080"_s, u"sandbox=http://[::ffff:10.0.0.1]:80"_s})
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(option))) << option;
}

void TstEnvironment::refuses()
{
    QFETCH(const QString, option);
    const auto environment = environmentFromOption(option);
    QVERIFY2(!environment, environment ? qPrintable(environment->baseUrl.toString()) : "");
    QCOMPARE(environment.error().kind, Error::Kind::InvalidInput);
    QVERIFY(!environment.error().detail.contains(u"rahasia"_s));
}

void TstEnvironment::loopback_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("address") << u"http://127.0.0.1:80"_s << true;
    QTest::newRow("name") << u"http://localhost"_s << true;
    QTest::newRow("IPv6") << u"http://[::1]"_s << true;
    QTest::newRow("address as a beginning") << u"http://127.0.0.1.evil.com"_s << false;
    QTest::newRow("name as a beginning") << u"http://localhost.evil.com"_s << false;
    QTest::newRow("name as an end") << u"http://evil-localhost"_s << false;
    QTest::newRow("as a user") << u"http://localhost@evil.com"_s << false;
    QTest::newRow("production") << u"http://usapi.onindonesia.id"_s << false;
    QTest::newRow("websocket") << u"ws://127.0.0.1"_s << false;
    QTest::newRow("https anywhere") << u"https://usapi.example"_s << true;
    QTest::newRow("nothing") << QString() << false;
}

void TstEnvironment::loopback()
{
    QFETCH(const QString, url);
    QFETCH(const bool, allowed);
    QCOMPARE(isAllowedBaseUrl(QUrl(url)), allowed);
}

void TstEnvironment::productionByHandIsProduction_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Environment>("environment");
    QTest::newRow("production") << u"https://usapi.onindonesia.id"_s << productionEnvironment();
    QTest::newRow("with its port") << u"https://usapi.onindonesia.id:443/"_s << productionEnvironment();
    QTest::newRow("in capitals") << u"https://USAPI.OnIndonesia.ID"_s << productionEnvironment();
    QTest::newRow("demo") << u"https://demousapi.onindonesia.id"_s << demoEnvironment();
}

void TstEnvironment::productionByHandIsProduction()
{
    QFETCH(const QString, typed);
    QFETCH(const Environment, environment);
    const auto read = ownEnvironment(typed);
    QVERIFY(read.has_value());
    QCOMPARE(*read, environment);
}

void TstEnvironment::lookAlikesAreNot()
{
    for (const QString &typed : {u"https://us\u0430pi.onindonesia.id"_s, // Cyrillic a
                                 u"https://usapi.onindonesia.id.evil.com"_s, u"https://usapi.onindonesia.id:8443"_s,
                                 u"https://usapi-onindonesia.id"_s}) {
        const auto read = ownEnvironment(typed);
        if (!read)
            continue; // refused is as good
        QVERIFY2(read->kind == Environment::Kind::Own, qPrintable(typed));
        QVERIFY2(read->key() != productionEnvironment().key(), qPrintable(typed));
        const QString key = read->key();
        for (const QChar c : key)
            QVERIFY2(c.unicode() < 0x80, "an environment's key shows look-alike letters");
    }
}

QTEST_GUILESS_MAIN(TstEnvironment)
#include "tst_environment.moc"
