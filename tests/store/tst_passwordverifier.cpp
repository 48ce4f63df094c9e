// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passphrasekey.h"
#include "store/passwordverifier.h"

#include <QTest>
#include <QThread>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Settings quick{.passes = 1, .memoryMebibytes = 8};
constexpr int patience = 60'000; // ms: a busy machine, under sanitizers

} // namespace

class TstPasswordVerifier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void derivesAsTheReferenceDoes_data();
    void derivesAsTheReferenceDoes();
    void refusesAbsurdCosts_data();
    void refusesAbsurdCosts();
    void refusesAnotherSalt();
    void knowsThePasswordAgain_data();
    void knowsThePasswordAgain();
    void nothingMatchesAnEmptyOne();
    void aVerifierOfNoCostSaysWhy();
    void theCallerIsNotHeldUp();
    void aDeadPageIsNotAnswered();

private:
    [[nodiscard]] std::optional<Result<bool>> verified(const PasswordVerifier &verifier, const QString &password);
    [[nodiscard]] PasswordVerifier made(const QString &password);
};

void TstPasswordVerifier::derivesAsTheReferenceDoes_data()
{
    QTest::addColumn<Argon2Settings>("cost");
    QTest::addColumn<QByteArray>("key");
    // printf %s 'latihan-frasa sandi' | argon2 sixteen-bytes-ok -id -t 2 -k 65536 -p 1 -l 32 -r
    QTest::newRow("as shipped") << Argon2Settings{}
                                << QByteArray("1831aff1e755c2c93b187d2e8482842a4f226253da0b08df92d788ad30a3ee01");
    QTest::newRow("cheapest") << quick
                              << QByteArray("b2a0c79fdf62163291645f934cbb5ecd2e249a0535a2fe7c06e51b165a181817");
}

void TstPasswordVerifier::derivesAsTheReferenceDoes()
{
    QFETCH(Argon2Settings, cost);
    QFETCH(QByteArray, key);
    const auto derived = deriveKey(Secret(u"latihan-frasa sandi"_s), "sixteen-bytes-ok", cost);
    QVERIFY(derived);
    QCOMPARE(derived->utf8().toHex(), key);
}

void TstPasswordVerifier::refusesAbsurdCosts_data()
{
    QTest::addColumn<Argon2Settings>("cost");
    QTest::newRow("no pass") << Argon2Settings{.passes = 0, .memoryMebibytes = 8};
    QTest::newRow("too many passes") << Argon2Settings{.passes = 13, .memoryMebibytes = 8};
    QTest::newRow("too little memory") << Argon2Settings{.passes = 1, .memoryMebibytes = 7};
    QTest::newRow("too much memory") << Argon2Settings{.passes = 1, .memoryMebibytes = 1025};
    QTest::newRow("negative") << Argon2Settings{.passes = -1, .memoryMebibytes = -8};
}

void TstPasswordVerifier::refusesAbsurdCosts()
{
    QFETCH(Argon2Settings, cost);
    const auto derived = deriveKey(Secret(u"abc123"_s), "sixteen-bytes-ok", cost);
    QVERIFY(!derived);
    QCOMPARE(derived.error().kind, Error::Kind::InvalidInput);
}

void TstPasswordVerifier::refusesAnotherSalt()
{
    QVERIFY(!deriveKey(Secret(u"abc123"_s), "fifteen-bytes-o", quick));
    QVERIFY(!deriveKey(Secret(u"abc123"_s), {}, quick));
}

PasswordVerifier TstPasswordVerifier::made(const QString &password)
{
    std::optional<PasswordVerifier> verifier;
    PasswordVerifier::make(Secret(password), quick,
                           {this, [&verifier](const Result<PasswordVerifier> &made) { verifier = made.value(); }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(verifier.has_value(), patience); }();
    return verifier.value_or(PasswordVerifier{});
}

std::optional<Result<bool>> TstPasswordVerifier::verified(const PasswordVerifier &verifier, const QString &password)
{
    std::optional<Result<bool>> answer;
    verifier.verify(Secret(password), {this, [&answer](const Result<bool> &matches) { answer = matches; }});
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience); }();
    return answer;
}

void TstPasswordVerifier::knowsThePasswordAgain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matches");
    QTest::newRow("the same") << u"abc123 ß"_s << true;
    QTest::newRow("another case") << u"ABC123 ß"_s << false;
    QTest::newRow("a space more") << u"abc123 ß "_s << false;
    QTest::newRow("its beginning") << u"abc123"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TstPasswordVerifier::knowsThePasswordAgain()
{
    QFETCH(QString, typed);
    QFETCH(bool, matches);
    const PasswordVerifier verifier = made(u"abc123 ß"_s);
    const auto answer = verified(verifier, typed);
    QVERIFY(answer && answer->has_value());
    QCOMPARE(**answer, matches);
}

void TstPasswordVerifier::nothingMatchesAnEmptyOne()
{
    for (const QString &typed : {QString(), u"abc123"_s}) {
        const auto answer = verified({}, typed);
        QVERIFY(answer && answer->has_value());
        QCOMPARE(**answer, false);
    }
}

void TstPasswordVerifier::aVerifierOfNoCostSaysWhy()
{
    std::optional<Result<PasswordVerifier>> answer;
    PasswordVerifier::make(Secret(u"abc123"_s), {.passes = 99},
                           {this, [&answer](const Result<PasswordVerifier> &made) { answer = made; }});
    QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), patience);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::InvalidInput);
}

void TstPasswordVerifier::theCallerIsNotHeldUp()
{
    bool answered = false;
    const Qt::HANDLE here = QThread::currentThreadId();
    Qt::HANDLE there = nullptr;
    PasswordVerifier::make(Secret(u"abc123"_s), {}, {this, [&](const Result<PasswordVerifier> &) {
                                                         answered = true;
                                                         there = QThread::currentThreadId();
                                                     }});
    QVERIFY(!answered); // never before make() has returned
    QTRY_VERIFY_WITH_TIMEOUT(answered, patience);
    QCOMPARE(there, here);
}

void TstPasswordVerifier::aDeadPageIsNotAnswered()
{
    bool answered = false;
    auto page = std::make_unique<QObject>();
    PasswordVerifier::make(Secret(u"abc123"_s), quick,
                           {page.get(), [&answered](const Result<PasswordVerifier> &) { answered = true; }});
    page.reset();
    (void)made(u"another"_s);
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TstPasswordVerifier)
#include "tst_passwordverifier.moc"
