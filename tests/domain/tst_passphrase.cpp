// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/passphrase.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PassphraseProblem)

class TstPassphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rule_data();
    void rule();
};

void TstPassphrase::rule_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("password");
    QTest::addColumn<PassphraseProblem>("problem");
    using P = PassphraseProblem;
    QTest::newRow("empty") << QString() << u"abc123"_s << P::TooShort;
    QTest::newRow("9 letters") << u"batik biru"_s.left(9) << u"abc123"_s << P::TooShort;
    QTest::newRow("10 letters") << u"batik biru"_s << u"abc123"_s << P::None;
    QTest::newRow("11 letters") << u"batik birus"_s << u"abc123"_s << P::None;
    QTest::newRow("10 letters of two units each")
        << u"\U0001d4d0\U0001d4d1\U0001d4d0\U0001d4d1\U0001d4d0"_s << QString() << P::TooShort; // five letters
    QTest::newRow("the password") << u"latihan-approver"_s << u"latihan-approver"_s << P::IsPassword;
    QTest::newRow("the password in capitals") << u"LATIHAN-Approver"_s << u"latihan-approver"_s << P::IsPassword;
    QTest::newRow("the password and more") << u"latihan-approver!"_s << u"latihan-approver"_s << P::None;
    QTest::newRow("a short password") << u"abc123"_s << u"abc123"_s << P::IsPassword;
    QTest::newRow("one letter ten times") << u"aaaaaaaaaa"_s << u"abc123"_s << P::OneLetter;
    QTest::newRow("ten spaces") << QString(10, u' ') << u"abc123"_s << P::OneLetter;
    QTest::newRow("no password known") << u"batik biru"_s << QString() << P::None;
}

void TstPassphrase::rule()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, password);
    QFETCH(PassphraseProblem, problem);
    QCOMPARE(problemOf(Secret(passphrase), Secret(password)), problem);
}

QTEST_APPLESS_MAIN(TstPassphrase)
#include "tst_passphrase.moc"
