// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/payoutcheck.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

using Field = PayoutField;
using What = PayoutProblem::What;

Q_DECLARE_METATYPE(PayoutField)
Q_DECLARE_METATYPE(PayoutProblem::What)

namespace {

PayoutRequest good()
{
    return {.username = {u"usernew1"_s},
            .amount = Rupiah{60'000},
            .platform = Platform::OnMarket,
            .channel = {u"ID_BCA"_s},
            .accountName = u"TEST"_s,
            .accountNumber = u"0012345678"_s};
}

Policy limited()
{
    Policy policy;
    policy.itemLimit = Rupiah{5'000'000};
    return policy;
}

QList<BankChannel> directory()
{
    return {{.recordId = 1, .code = {u"ID_BCA"_s}, .description = u"BCA"_s, .type = u"Bank"_s},
            {.recordId = 2, .code = {u"ID_DANA"_s}, .description = u"DANA"_s, .type = u"E-Wallet"_s}};
}

} // namespace

class TstPayoutCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithAGoodOne();
    void problems_data();
    void problems();
    void everyFieldIsMissed();
    void amountsAtTheBorders_data();
    void amountsAtTheBorders();
    void accountNumbers_data();
    void accountNumbers();
    void oddities_data();
    void oddities();
    void lengths_data();
    void lengths();
};

void TstPayoutCheck::nothingIsWrongWithAGoodOne()
{
    QVERIFY(problemsOf(good(), limited()).isEmpty());
    QVERIFY(odditiesOf(good(), {}, directory()).isEmpty());
    QVERIFY(odditiesOf(good(), {}, {}).isEmpty());
}

void TstPayoutCheck::problems_data()
{
    QTest::addColumn<PayoutRequest>("request");
    QTest::addColumn<PayoutField>("field");
    QTest::addColumn<PayoutProblem::What>("what");
    const auto row = [](const char *name, Field field, What what, auto change) {
        PayoutRequest request = good();
        change(request);
        QTest::newRow(name) << request << field << what;
    };
    row("ONTICKET", Field::Platform, What::NoPayoutsHere, [](auto &r) { r.platform = Platform::OnTicket; });
    row("blank user", Field::User, What::Missing, [](auto &r) { r.username.value = u"  "_s; });
    row("no amount", Field::Amount, What::Missing, [](auto &r) { r.amount = Rupiah{}; });
    row("negative amount", Field::Amount, What::Missing, [](auto &r) { r.amount = Rupiah{-60'000}; });
    row("no channel", Field::Channel, What::Missing, [](auto &r) { r.channel = {}; });
    row("no name", Field::AccountName, What::Missing, [](auto &r) { r.accountName.clear(); });
    row("a name of two lines", Field::AccountName, What::NotOneLine, [](auto &r) { r.accountName = u"A\nB"_s; });
    row("a name with NUL", Field::AccountName, What::NotOneLine, [](auto &r) { r.accountName = u"A"_s + QChar(0); });
    row("a long name", Field::AccountName, What::TooLong, [](auto &r) { r.accountName = QString(201, u'A'); });
    row("letters", Field::AccountNumber, What::Letters, [](auto &r) { r.accountNumber = u"12A4567890"_s; });
    row("a minus", Field::AccountNumber, What::Letters, [](auto &r) { r.accountNumber = u"-123456789"_s; });
    row("a spreadsheet's number", Field::AccountNumber, What::Letters,
        [](auto &r) { r.accountNumber = u"1.23E+15"_s; });
    row("other digits", Field::AccountNumber, What::Letters, [](auto &r) { r.accountNumber = u"٠١٢٣٤٥٦٧٨٩"_s; });
    row("a long number", Field::AccountNumber, What::TooLong, [](auto &r) { r.accountNumber = QString(35, u'1'); });
}

void TstPayoutCheck::problems()
{
    QFETCH(const PayoutRequest, request);
    QFETCH(const PayoutField, field);
    QFETCH(const PayoutProblem::What, what);
    QCOMPARE(problemsOf(request, limited()), (QList<PayoutProblem>{{field, what}}));
}

void TstPayoutCheck::everyFieldIsMissed()
{
    const auto found = problemsOf({}, limited());
    const QList<Field> expected{Field::User, Field::Amount, Field::Channel, Field::AccountName, Field::AccountNumber};
    QCOMPARE(found.size(), expected.size());
    for (qsizetype i = 0; i < found.size(); ++i)
        QCOMPARE(found.at(i), (PayoutProblem{expected.at(i), What::Missing}));
}

void TstPayoutCheck::amountsAtTheBorders_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QList<PayoutProblem>>("expected");
    const QList<PayoutProblem> below{{Field::Amount, What::BelowMinimum}};
    const QList<PayoutProblem> above{{Field::Amount, What::AboveLimit}};
    QTest::newRow("one below the minimum") << qint64{49'999} << below;
    QTest::newRow("the minimum") << qint64{50'000} << QList<PayoutProblem>{};
    QTest::newRow("the limit") << qint64{5'000'000} << QList<PayoutProblem>{};
    QTest::newRow("one above the limit") << qint64{5'000'001} << above;
    QTest::newRow("the largest there is") << std::numeric_limits<qint64>::max() << above;
}

void TstPayoutCheck::amountsAtTheBorders()
{
    QFETCH(const qint64, amount);
    QFETCH(const QList<PayoutProblem>, expected);
    PayoutRequest request = good();
    request.amount = Rupiah{amount};
    QCOMPARE(problemsOf(request, limited()), expected);
}

void TstPayoutCheck::accountNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::newRow("plain") << u"000000"_s << u"000000"_s;
    QTest::newRow("spaces") << u" 0012 3456 78 "_s << u"0012345678"_s;
    QTest::newRow("dashes") << u"0812-3456-789"_s << u"08123456789"_s;
    QTest::newRow("dots") << u"001.234.5678"_s << u"0012345678"_s;
    QTest::newRow("letters stay, and are refused") << u"12a"_s << u"12a"_s;
    QTest::newRow("a comma stays") << u"12,5"_s << u"12,5"_s;
}

void TstPayoutCheck::accountNumbers()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, number);
    QCOMPARE(normalAccountNumber(typed), number);
}

void TstPayoutCheck::oddities_data()
{
    QTest::addColumn<PayoutHistory>("history");
    QTest::addColumn<QList<PayoutOddity>>("expected");
    QTest::newRow("same again") << PayoutHistory{.sameWithin7Days = Instant{1}}
                                << QList<PayoutOddity>{PayoutOddity::SameAgain};
    QTest::newRow("new name") << PayoutHistory{.namesOfAccount = {u"SOMEBODY ELSE"_s}}
                              << QList<PayoutOddity>{PayoutOddity::NewName};
    QTest::newRow("the same name, otherwise written")
        << PayoutHistory{.namesOfAccount = {u"OTHER"_s, u" test "_s}} << QList<PayoutOddity>{};
    QTest::newRow("new account") << PayoutHistory{.accountsOfUser = {u"ID_BNI 0012345678"_s}}
                                 << QList<PayoutOddity>{PayoutOddity::NewAccount};
    QTest::newRow("a known account") << PayoutHistory{.accountsOfUser = {u"ID_BCA 0012345678"_s}}
                                     << QList<PayoutOddity>{};
}

void TstPayoutCheck::oddities()
{
    QFETCH(const PayoutHistory, history);
    QFETCH(const QList<PayoutOddity>, expected);
    QCOMPARE(odditiesOf(good(), history, directory()), expected);
}

void TstPayoutCheck::lengths_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QList<PayoutOddity>>("expected");
    const QList<PayoutOddity> odd{PayoutOddity::UnusualLength};
    QTest::newRow("a bank's") << u"ID_BCA"_s << u"12345678"_s << QList<PayoutOddity>{};
    QTest::newRow("short for a bank") << u"ID_BCA"_s << u"1234567"_s << odd;
    QTest::newRow("long for a bank") << u"ID_BCA"_s << QString(19, u'1') << odd;
    QTest::newRow("a phone number") << u"ID_DANA"_s << u"081234567890"_s << QList<PayoutOddity>{};
    QTest::newRow("a phone number with its country") << u"ID_DANA"_s << u"6281234567890"_s << QList<PayoutOddity>{};
    QTest::newRow("no phone number") << u"ID_DANA"_s << u"1234567890"_s << odd;
    QTest::newRow("a lost zero") << u"ID_DANA"_s << u"81234567890"_s << odd;
    QTest::newRow("a channel that is gone")
        << u"ID_GONE"_s << u"12345678"_s << QList<PayoutOddity>{PayoutOddity::ChannelGone};
}

void TstPayoutCheck::lengths()
{
    QFETCH(const QString, channel);
    QFETCH(const QString, number);
    QFETCH(const QList<PayoutOddity>, expected);
    PayoutRequest request = good();
    request.channel.value = channel;
    request.accountNumber = number;
    QCOMPARE(odditiesOf(request, {}, directory()), expected);
}

QTEST_GUILESS_MAIN(TstPayoutCheck)
#include "tst_payoutcheck.moc"
