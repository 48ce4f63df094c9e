// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QDebug>
#include <QElapsedTimer>
#include <QMap>
#include <QTest>

using namespace Qt::StringLiterals;

class TstRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data();
    void hides();
    void hidesWhatQDebugQuotes_data();
    void hidesWhatQDebugQuotes();
    void leavesTheRest_data();
    void leavesTheRest();
    void keepsWhatStandsAround();
    void hidesLongValues();
    void takesNoTimeOverHostileText_data();
    void takesNoTimeOverHostileText();
    void masksAccounts_data();
    void masksAccounts();
};

void TstRedaction::hides_data()
{
    QTest::addColumn<QString>("line"); // "canary" must be gone
    const auto row = [](const char *name, const QString &line) { QTest::newRow(name) << line; };
    row("bearer", u"Authorization: Bearer canary"_s);
    row("bearer, other case", u"authorization: bEARER  canary"_s);
    row("basic", u"Authorization: Basic Y2FuYXJ5canary="_s);
    row("bearer alone", u"sent Bearer canary to the server"_s);
    row("header pair", uR"(("Authorization", "Bearer canary"))"_s);
    row("cookie", u"Cookie: session=canary"_s);
    row("JWT", u"token eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjoiYSJ9canary.canary_-x in use"_s);
    row("JWT cut off", u"eyJhbGciOiJIUzI1NiJ9.canary"_s);
    row("argon2id", u"hash $argon2id$v=19$m=65536,t=2,p=1$canary$canary/+canary"_s);
    row("JSON password", uR"({"username":"ani","password":"canary"})"_s);
    row("JSON with spaces", uR"({ "password" : "canary canary" })"_s);
    row("JSON with escaped quotes", uR"({"password":"x\"canary\"canary"})"_s);
    row("JSON cut off", uR"({"password":"canary and no end)"_s);
    row("JSON number", uR"({"bank_account_number":123canary,"x":1})"_s);
    row("JSON secret with a prefix", uR"({"payout_secret":"canary"})"_s);
    row("JSON token", uR"({"token": "canary"})"_s);
    row("camel case", uR"({"bankAccountNumber": "canary", "accessToken":"canary"})"_s);
    row("single quotes", u"password='canary canary'"_s);
    row("query", u"https://h/x?token=canary&y=1"_s);
    row("assignment", u"secret = canary"_s);
    row("colon", u"Password: canary"_s);
    row("option with =", u"--payout-secret=canary"_s);
    row("option with a space", u"usapi-console --password canary --verbose"_s);
    row("two in one line", u"password=canary secret=canary token: canary"_s);
    row("over a line break", u"password:\ncanary"_s);
    row("user in a URL", u"GET https://ani:canary@host/x"_s);
    row("password with an @", u"proxy http://ani:can@canary@host:8080"_s);
    row("user alone", u"socks5://canary@host"_s);
    row("twice escaped", uR"("{\"body\":\"{\\\"password\\\":\\\"canary canary\\\"}\"}")"_s);
}

void TstRedaction::hides()
{
    QFETCH(const QString, line);
    QVERIFY(line.contains(u"canary"_s));
    QVERIFY2(!redacted(line).contains(u"canary"_s), qPrintable(redacted(line)));
    QCOMPARE(redacted(redacted(line)).contains(u"canary"_s), false);
}

void TstRedaction::hidesWhatQDebugQuotes_data()
{
    QTest::addColumn<QString>("secret");
    QTest::newRow("plain") << u"canary"_s;
    QTest::newRow("with spaces") << u"canary canary"_s;
    QTest::newRow("with a quote") << u"x\"canary"_s;
    QTest::newRow("with a backslash") << u"x\\canary"_s;
    QTest::newRow("with a backslash at its end") << u"canary\\"_s;
    QTest::newRow("with a line break") << u"x\ncanary"_s;
}

void TstRedaction::hidesWhatQDebugQuotes()
{
    QFETCH(QString, secret);
    QString escaped = secret;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    const QString json = uR"({"password":"%1","username":"ani"})"_s.arg(escaped);
    QString line;
    QDebug(&line) << json << json.toUtf8() << QMap<QString, QString>{{u"password"_s, secret}}
                  << std::pair(QByteArray("X-Token"), secret.toUtf8()) << QStringList{json};
    QVERIFY(line.contains(u"canary"_s));
    QVERIFY2(!redacted(line).contains(u"canary"_s), qPrintable(redacted(line)));
}

void TstRedaction::leavesTheRest_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("call") << u"GET https://usapi.example/invoice/detail?invoice=OM1 200 in 51 ms"_s;
    QTest::newRow("words") << u"the token was refused, the password is wrong"_s;
    QTest::newRow("amount") << uR"({"amount":60000,"username":"ani"})"_s;
    QTest::newRow("mail address") << u"contact ani@example.id"_s;
    QTest::newRow("time") << u"2026-11-23T19:24:01.123Z info console.net t1: done"_s;
}

void TstRedaction::leavesTheRest()
{
    QFETCH(const QString, line);
    QCOMPARE(redacted(line), line);
}

void TstRedaction::keepsWhatStandsAround()
{
    QCOMPARE(redacted(uR"({"username":"ani","password":"x","amount":5})"_s),
             uR"({"username":"ani","password":"[hidden]","amount":5})"_s);
    QCOMPARE(redacted(u"https://h/x?token=abc&invoice=OM1"_s), u"https://h/x?token=[hidden]&invoice=OM1"_s);
    QCOMPARE(redacted(u"GET https://ani:x@host/path"_s), u"GET https://[hidden]@host/path"_s);
    QCOMPARE(redacted(u"hash $argon2id$v=19$m=8,t=1,p=1$a$b made"_s), u"hash [hash] made"_s);
}

void TstRedaction::hidesLongValues()
{
    const QString value = u"canary \\\" "_s.repeated(20'000);
    QVERIFY(!redacted(uR"({"password":")"_s + value + uR"("})"_s).contains(u"canary"_s));
    QVERIFY(!redacted(u"password="_s + QString(200'000, u'c') + u"canary"_s).contains(u"canary"_s));
    QVERIFY(!redacted(u"http://"_s + QString(200'000, u'c') + u"canary@h"_s).contains(u"canary"_s));
    QVERIFY(!redacted(u"Bearer "_s + QString(200'000, u'c') + u"canary"_s).contains(u"canary"_s));
}

void TstRedaction::takesNoTimeOverHostileText_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"x", "eyJ", "eyJabcd.", "token", "password\"", "\"", "\\", "\\\"", "://", "a.", "--",
                             "Bearer ", "$argon2", "@", "secret='", "--token "})
        QTest::newRow(unit) << QString::fromLatin1(unit);
}

// 64 KiB is what the log looks at. Far above what it takes and far below what a quadratic rule would.
void TstRedaction::takesNoTimeOverHostileText()
{
    QFETCH(const QString, unit);
    const QString line = unit.repeated(65'536 / unit.size());
    QElapsedTimer clock;
    clock.start();
    const QString result = redacted(line);
    QVERIFY(!result.isEmpty());
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

void TstRedaction::masksAccounts_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("shown");
    QTest::newRow("bank") << u"1234567890"_s << u"••••7890"_s;
    QTest::newRow("five") << u"12345"_s << u"••••2345"_s;
    QTest::newRow("four") << u"1234"_s << u"••••"_s;
    QTest::newRow("one") << u"1"_s << u"••••"_s;
    QTest::newRow("none") << QString() << u"••••"_s;
}

void TstRedaction::masksAccounts()
{
    QFETCH(const QString, number);
    QFETCH(const QString, shown);
    QCOMPARE(maskedAccount(number), shown);
}

QTEST_GUILESS_MAIN(TstRedaction)
#include "tst_redaction.moc"
