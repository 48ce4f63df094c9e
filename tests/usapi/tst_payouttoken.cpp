// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/usapi/callfixture.h"
#include "usapi/payouttoken.h"

#include <QRegularExpression>
#include <QThread>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Settings quick{.passes = 1, .memoryMebibytes = 8};

} // namespace

class TstPayoutToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashCarriesItsSettings_data()
    {
        QTest::addColumn<int>("passes");
        QTest::addColumn<int>("mebibytes");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("default") << Argon2Settings{}.passes << Argon2Settings{}.memoryMebibytes
                                 << QByteArray{"$argon2id$v=19$m=65536,t=2,p=1$"};
        QTest::newRow("least") << 1 << 8 << QByteArray{"$argon2id$v=19$m=8192,t=1,p=1$"};
        QTest::newRow("other") << 3 << 16 << QByteArray{"$argon2id$v=19$m=16384,t=3,p=1$"};
    }
    void theHashCarriesItsSettings()
    {
        QFETCH(const int, passes);
        QFETCH(const int, mebibytes);
        QFETCH(const QByteArray, start);
        Awaited<PayoutToken> token;
        usapi::makePayoutToken(Secret{u"shared secret"_s}, {passes, mebibytes}, token.reply());
        QCOMPARE(token.count, 0);
        const QByteArray phc = token.value().phc.utf8();
        QVERIFY2(phc.startsWith(start), phc.constData());
        static const QRegularExpression form{
            u"^\\$argon2id\\$v=19\\$m=\\d+,t=\\d+,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}$"_s};
        QVERIFY(form.match(QString::fromLatin1(phc)).hasMatch());
        QCOMPARE(crypto_pwhash_str_verify(phc.constData(), "shared secret", 13), 0);
        QVERIFY(crypto_pwhash_str_verify(phc.constData(), "another secret", 14) != 0);
    }

    void eachHasItsOwnSalt()
    {
        Awaited<PayoutToken> one;
        Awaited<PayoutToken> other;
        usapi::makePayoutToken(Secret{u"s"_s}, quick, one.reply());
        usapi::makePayoutToken(Secret{u"s"_s}, quick, other.reply());
        QVERIFY(!one.value().phc.isEmpty());
        QVERIFY(!(one.value().phc == other.value().phc));
    }

    void absurdSettingsAreRefused_data()
    {
        QTest::addColumn<int>("passes");
        QTest::addColumn<int>("mebibytes");
        QTest::newRow("no pass") << 0 << 64;
        QTest::newRow("negative passes") << -1 << 64;
        QTest::newRow("a million passes") << 1'000'000 << 64;
        QTest::newRow("no memory") << 2 << 0;
        QTest::newRow("negative memory") << 2 << -64;
        QTest::newRow("a terabyte") << 2 << 1024 * 1024;
    }
    void absurdSettingsAreRefused()
    {
        QFETCH(const int, passes);
        QFETCH(const int, mebibytes);
        Awaited<PayoutToken> token;
        usapi::makePayoutToken(Secret{u"s"_s}, {passes, mebibytes}, token.reply());
        QCOMPARE(token.error().kind, Error::Kind::InvalidInput);
    }

    void noSecretIsRefused()
    {
        Awaited<PayoutToken> token;
        usapi::makePayoutToken({}, quick, token.reply());
        QCOMPARE(token.error().kind, Error::Kind::InvalidInput);
    }

    // Half a second of work, of which the window's thread sees none.
    void theWindowStaysAlive()
    {
        Awaited<PayoutToken> token;
        QThread *deliveredOn = nullptr;
        int ticks = 0;
        QTimer ticker;
        connect(&ticker, &QTimer::timeout, this, [&ticks] { ++ticks; });
        ticker.start(1);
        usapi::makePayoutToken(Secret{u"s"_s}, {3, 64},
                               {this, [&](const Result<PayoutToken> &) { deliveredOn = QThread::currentThread(); }});
        QTRY_COMPARE_WITH_TIMEOUT(deliveredOn, thread(), 20'000);
        QVERIFY2(ticks > 3, qPrintable(QString::number(ticks)));
    }

    void theContextDies()
    {
        Awaited<PayoutToken> token;
        usapi::makePayoutToken(Secret{u"s"_s}, quick, token.reply());
        token.context.reset();
        Awaited<PayoutToken> later;
        usapi::makePayoutToken(Secret{u"s"_s}, quick, later.reply());
        QVERIFY(later.wait());
        QTest::qWait(50);
        QCOMPARE(token.count, 0);
    }

    void theApplicationMayEndMeanwhile() // checked by the leak sanitizer when this process ends
    {
        usapi::makePayoutToken(Secret{u"s"_s}, quick, {this, [](const auto &) {}});
    }
};

QTEST_GUILESS_MAIN(TstPayoutToken)
#include "tst_payouttoken.moc"
