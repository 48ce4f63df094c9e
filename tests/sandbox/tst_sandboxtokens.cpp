// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokens.h"
#include "tests/sandbox/desk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

// Who is let in, and who no longer is.
class TstSandboxTokens : public QObject
{
    Q_OBJECT

    State m_state;

private Q_SLOTS:
    void initTestCase();
    void holdsWhatTheContractSays();
    void changedTokens_data();
    void changedTokens();
    void boundToItsAgent();
    void revoked();
    void payoutTokens_data();
    void payoutTokens();
    void secretOfASeed();
};

namespace {

const QByteArray &agent()
{
    static const QByteArray text = "console/1";
    return text;
}

QByteArray token(int generation = 0)
{
    return makeToken({.user = {u"usernew1"_s}, .agent = agent(), .native = false, .issuedAt = 1'700'000'000},
                     generation, 1);
}

} // namespace

void TstSandboxTokens::initTestCase()
{
    const Desk desk;
    m_state = desk.state();
}

void TstSandboxTokens::holdsWhatTheContractSays()
{
    const QList<QByteArray> parts = token().split('.');
    QCOMPARE(parts.size(), 3);
    QCOMPARE(QByteArray::fromBase64(parts.at(0), QByteArray::Base64UrlEncoding),
             QByteArray(R"({"alg":"HS256","typ":"JWT"})"));
    QCOMPARE(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding),
             QByteArray(R"({"user":"usernew1","agent":"console/1","native":false,"iat":1700000000})"));
    QCOMPARE(userOfToken(token(), agent(), m_state, 1), Username{u"usernew1"_s});
}

void TstSandboxTokens::changedTokens_data()
{
    QTest::addColumn<QByteArray>("changed");
    const QList<QByteArray> parts = token().split('.');
    const auto payload = [&parts](const QByteArray &json) {
        return parts.at(0) + '.' + json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '.'
            + parts.at(2);
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("two dots") << QByteArray("..");
    QTest::newRow("no signature") << parts.at(0) + '.' + parts.at(1) + '.';
    QTest::newRow("signature cut") << token().chopped(1);
    QTest::newRow("alg none") << QByteArray(R"({"alg":"none"})").toBase64(QByteArray::OmitTrailingEquals) + '.'
            + parts.at(1) + '.';
    QTest::newRow("another user") << payload(
        R"({"user":"siti.rahmawati","agent":"console/1","native":false,"iat":1700000000})");
    QTest::newRow("unknown user") << payload(R"({"user":"nobody","agent":"console/1","native":false,"iat":1})");
    QTest::newRow("not an object") << payload("[]");
    QTest::newRow("user as number") << payload(R"({"user":1,"agent":"console/1"})");
    QTest::newRow("of another seed") << makeToken({.user = {u"usernew1"_s}, .agent = agent()}, 0, 2);
}

void TstSandboxTokens::changedTokens()
{
    QFETCH(const QByteArray, changed);
    QVERIFY(!userOfToken(changed, agent(), m_state, 1));
}

void TstSandboxTokens::boundToItsAgent()
{
    QVERIFY(!userOfToken(token(), QByteArray("curl/8"), m_state, 1));
    QVERIFY(userOfToken(token(), std::nullopt, m_state, 1));
}

void TstSandboxTokens::revoked()
{
    Desk desk;
    QCOMPARE(desk.get(u"/balance"_s).status, 200);
    QVERIFY(desk.trainer().revokeTokens({u"siti.rahmawati"_s}));
    QCOMPARE(desk.get(u"/balance"_s).status, 200);
    QVERIFY(desk.trainer().revokeTokens({u"usernew1"_s}));
    QCOMPARE(desk.get(u"/balance"_s).status, 401);
    QCOMPARE(messageOf(desk.get(u"/balance"_s)), u"Auth Error"_s);
    desk.signInAs(u"usernew1"_s, u"abc123"_s); // in the same second
    QCOMPARE(desk.get(u"/balance"_s).status, 200);
    QVERIFY(desk.trainer().revokeTokens({}));
    QCOMPARE(desk.get(u"/balance"_s).status, 401);
}

void TstSandboxTokens::payoutTokens_data()
{
    QTest::addColumn<QByteArray>("phc");
    QTest::addColumn<bool>("good");
    const QByteArray good = cheapPayoutToken(testSecret());
    const QByteArray tail = good.sliced(good.indexOf(",p=1$"));
    const auto asking = [&tail](const char *memory, const char *passes) {
        return QByteArray("$argon2id$v=19$m=").append(memory).append(",t=").append(passes).append(tail);
    };
    QTest::newRow("the secret's") << good << true;
    QTest::newRow("another secret's") << cheapPayoutToken(Secret{u"other"_s}) << false;
    QTest::newRow("the secret itself") << testSecret().utf8() << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("argon2i") << QByteArray(good).replace("argon2id", "argon2i") << false;
    QTest::newRow("cut") << good.chopped(1) << false;
    QTest::newRow("something after it") << good + " " << false;
    QTest::newRow("a line after it") << good + "\n" << false;
    QTest::newRow("4 TiB") << asking("4294967295", "1") << false;
    QTest::newRow("2 GiB") << asking("2097152", "1") << false;
    QTest::newRow("no memory") << asking("0", "1") << false;
    QTest::newRow("2^32 - 1 passes") << asking("65536", "4294967295") << false;
    QTest::newRow("9999 passes") << asking("65536", "9999") << false;
    QTest::newRow("64 lanes") << QByteArray(good).replace("p=1", "p=64") << false;
    QTest::newRow("a megabyte of text") << good.first(40) + QByteArray(1'000'000, 'A') << false;
}

void TstSandboxTokens::payoutTokens()
{
    QFETCH(const QByteArray, phc);
    QFETCH(const bool, good);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(isPayoutToken(phc, testSecret()), good);
    QVERIFY2(timer.elapsed() < 20'000, "9999 passes over 64 MiB would take minutes");
}

void TstSandboxTokens::secretOfASeed()
{
    QVERIFY(payoutSecretFromSeed(1) == payoutSecretFromSeed(1));
    QVERIFY(!(payoutSecretFromSeed(1) == payoutSecretFromSeed(2)));
}

QTEST_GUILESS_MAIN(TstSandboxTokens)
#include "tst_sandboxtokens.moc"
