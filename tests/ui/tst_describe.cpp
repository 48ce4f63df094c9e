// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/keychainstate.h"
#include "domain/lookupterm.h"
#include "ui/describe.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TstDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindEverywhere_data();
    void everyKindEverywhere();
    void faultsAreToldApart();
    void wrongPasswordAndMidSession();
    void proxyPassword();
    void badReplyNamesTheField();
    void serverWordsStayApart();
    void money_data();
    void money();
    void keychainPieces();
    void rupiahProblems();
    void leftOut_data();
    void leftOut();
};

namespace {

constexpr Kind kinds[]{Kind::Offline,        Kind::TimedOut,    Kind::Cancelled,     Kind::Certificate,
                       Kind::ClockSkew,      Kind::Proxy,       Kind::CaptivePortal, Kind::Unauthorised,
                       Kind::Rejected,       Kind::RateLimited, Kind::ServerFault,   Kind::BadReply,
                       Kind::OutcomeUnknown, Kind::Storage,     Kind::Keychain,      Kind::InvalidInput};
constexpr Situation situations[]{Situation::SigningIn,    Situation::LookingUp,   Situation::ReadingBalance,
                                 Situation::ReadingBanks, Situation::MovingMoney, Situation::KeepingSettings};

} // namespace

void TstDescribe::everyKindEverywhere_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Situation>("situation");
    for (const Kind kind : kinds) {
        for (const Situation situation : situations)
            QTest::addRow("kind %d, situation %d", int(kind), int(situation)) << kind << situation;
    }
}

void TstDescribe::everyKindEverywhere()
{
    QFETCH(Kind, kind);
    QFETCH(Situation, situation);
    const Advice advice = describe(Error{.kind = kind}, situation);
    QVERIFY(!advice.headline.isEmpty());
    QVERIFY2(!advice.whatToDo.isEmpty(), qPrintable(advice.headline));
    QVERIFY2(advice.whatToDo.endsWith(u'.'), qPrintable(advice.whatToDo)); // whole sentences
    QVERIFY(advice.serverWords.isEmpty());
    QVERIFY(!advice.whatToDo.contains(u'%'));
}

void TstDescribe::faultsAreToldApart()
{
    QSet<QString> headlines;
    for (const Kind kind : kinds)
        headlines.insert(describe(Error{.kind = kind}, Situation::SigningIn).headline);
    QCOMPARE(headlines.size(), qsizetype(std::size(kinds)));
}

void TstDescribe::wrongPasswordAndMidSession()
{
    const Error error{.kind = Kind::Unauthorised, .httpStatus = 401};
    const Advice signingIn = describe(error, Situation::SigningIn);
    const Advice later = describe(error, Situation::LookingUp);
    QVERIFY(signingIn.headline.contains(u"password"_s));
    QVERIFY(later.headline != signingIn.headline);
    QVERIFY(signingIn.mayRetry);
    QVERIFY(!later.mayRetry); // asking again with the same sign-in is the same answer
}

void TstDescribe::proxyPassword()
{
    const Advice wants = describe(Error{.kind = Kind::Proxy, .httpStatus = 407}, Situation::SigningIn);
    const Advice gone = describe(Error{.kind = Kind::Proxy}, Situation::SigningIn);
    QVERIFY(wants.headline != gone.headline);
    QVERIFY(wants.whatToDo.contains(u"password"_s));
}

void TstDescribe::badReplyNamesTheField()
{
    const Advice advice =
        describe(Error{.kind = Kind::BadReply, .detail = u"amount: not an integer"_s}, Situation::LookingUp);
    QVERIFY(advice.whatToDo.contains(u"amount: not an integer"_s));
    const Advice endless =
        describe(Error{.kind = Kind::BadReply, .detail = QString(10'000, u'x')}, Situation::LookingUp);
    QVERIFY(endless.whatToDo.size() < 400);
}

void TstDescribe::serverWordsStayApart()
{
    const QString words = u"<b>no</b>\u202Eevil\n"_s;
    const Advice advice = describe(Error{.kind = Kind::Rejected, .message = words}, Situation::LookingUp);
    QVERIFY(advice.serverWords.startsWith(u"<b>no</b>"_s)); // as it came
    QVERIFY(!advice.serverWords.contains(QChar(0x202E)));
    QVERIFY(!advice.serverWords.contains(u'\n'));
    QVERIFY(!advice.headline.contains(u"<b>"_s) && !advice.whatToDo.contains(u"<b>"_s));
}

void TstDescribe::money_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("provenNotMoved");
    const QSet<Kind> proven{Kind::Certificate, Kind::Keychain, Kind::InvalidInput, Kind::Unauthorised, Kind::Rejected};
    for (const Kind kind : kinds)
        QTest::addRow("kind %d", int(kind)) << kind << proven.contains(kind);
}

void TstDescribe::money()
{
    QFETCH(Kind, kind);
    QFETCH(bool, provenNotMoved);
    const Advice advice = describe(Error{.kind = kind, .httpStatus = 500}, Situation::MovingMoney);
    QVERIFY(!advice.mayRetry);
    QCOMPARE(advice.whatToDo.contains(u"no money was moved"_s), provenNotMoved);
    QCOMPARE(advice.whatToDo.contains(u"Do not send it again"_s), !provenNotMoved);
    QVERIFY(!advice.whatToDo.contains(u"ry again"_s));
}

void TstDescribe::keychainPieces()
{
    using State = KeychainState;
    QVERIFY(describe(State::Ready).isEmpty());
    QSet<QString> words;
    for (const State state : {State::NoSessionBus, State::NoProvider, State::NoDefaultCollection, State::Locked,
                              State::Unanswered, State::Denied, State::Failed}) {
        words.insert(describe(state));
        QCOMPARE(describe(keychainError(state, u"note"_s), Situation::SigningIn).whatToDo, describe(state));
    }
    QCOMPARE(words.size(), 7);
    QVERIFY(!words.contains(QString()));
}

void TstDescribe::rupiahProblems()
{
    QSet<QString> words;
    for (const QString &text :
         {u""_s, u"abc"_s, u"-1"_s, u"1.5"_s, u"60,000"_s, u"6.00.00"_s, u"1e4"_s, u"99999999999999999999"_s}) {
        const auto amount = parseRupiah(text);
        QVERIFY2(!amount, qPrintable(text));
        words.insert(describe(amount.error()));
    }
    QCOMPARE(words.size(), 8);
    QVERIFY(!words.contains(QString()));
}

void TstDescribe::leftOut_data()
{
    QTest::addColumn<int>("duplicates");
    QTest::addColumn<int>("tooLong");
    QTest::addColumn<int>("overLimit");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0 << 0 << 0 << QString();
    QTest::newRow("duplicates") << 3 << 0 << 0 << u"Left out: 3 given twice"_s;
    QTest::newRow("all") << 3 << 1 << 2
                         << u"Left out: 3 given twice, 1 too long to be an id, 2 above the limit of 10,000"_s;
}

void TstDescribe::leftOut()
{
    QFETCH(int, duplicates);
    QFETCH(int, tooLong);
    QFETCH(int, overLimit);
    QTEST(describeLeftOut({.duplicates = duplicates, .tooLong = tooLong, .overLimit = overLimit}), "expected");
}

QTEST_MAIN(TstDescribe)
#include "tst_describe.moc"
