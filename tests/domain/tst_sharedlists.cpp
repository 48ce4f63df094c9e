// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sharedlists.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstSharedLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodHosts_data();
    void goodHosts();
    void badHosts_data();
    void badHosts();
    void builtInHostsByEnvironment();
    void statuses_data();
    void statuses();
    void actionsByWord();
    void reasons_data();
    void reasons();
    void whole_data();
    void whole();

private:
    const SharedLists m_builtIn = builtInLists(productionEnvironment());
};

void TstSharedLists::goodHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << u"checkout.xendit.co"_s << u"checkout.xendit.co"_s;
    QTest::newRow("with its scheme") << u"https://checkout.xendit.co/"_s << u"checkout.xendit.co"_s;
    QTest::newRow("capitals and spaces") << u"  HTTPS://Pay.Example.ID "_s << u"pay.example.id"_s;
    QTest::newRow("digits and hyphens") << u"pay-2.3x.example.id"_s << u"pay-2.3x.example.id"_s;
}

void TstSharedLists::goodHosts()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, host);
    const auto read = parseLinkHost(typed);
    QVERIFY(read.has_value());
    QCOMPARE(*read, host);
}

void TstSharedLists::badHosts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<HostProblem>("expected");
    const auto row = [](const QString &typed, HostProblem expected) {
        QTest::newRow(qPrintable(u"\"%1\""_s.arg(typed.left(60)))) << typed << expected;
    };
    row({}, HostProblem::Empty);
    row(u"  "_s, HostProblem::Empty);
    row(u"https://"_s, HostProblem::Empty);
    row(u"http://pay.example.id"_s, HostProblem::NotHttps);
    row(u"ftp://pay.example.id"_s, HostProblem::NotHttps);
    row(u"//pay.example.id"_s, HostProblem::NotHttps);
    row(u"https://https://pay.example.id"_s, HostProblem::NotHttps);
    row(u"javascript:alert(1)"_s, HostProblem::NotHttps);
    row(u"pay.example.id/web"_s, HostProblem::NotAHost);
    row(u"https://pay.example.id/web/1"_s, HostProblem::NotAHost);
    row(u"pay.example.id:8443"_s, HostProblem::NotAHost);
    row(u"checkout.xendit.co@evil.example"_s, HostProblem::NotAHost);
    row(u"pay.example.id?x"_s, HostProblem::NotAHost);
    row(u"*.example.id"_s, HostProblem::NotAHost);
    row(u"pay..example.id"_s, HostProblem::NotAHost);
    row(u"pay.example.id."_s, HostProblem::NotAHost);
    row(u".example.id"_s, HostProblem::NotAHost);
    row(u"-pay.example.id"_s, HostProblem::NotAHost);
    row(u"pay_1.example.id"_s, HostProblem::NotAHost);
    row(u"pay example.id"_s, HostProblem::NotAHost);
    row(u"pay%2Eexample.id"_s, HostProblem::NotAHost);
    row(QString(64, u'a') + u".id"_s, HostProblem::NotAHost);
    row(u"checkout.xend\u0131t.co"_s, HostProblem::Foreign);
    row(u"ch\u0435ckout.xendit.co"_s, HostProblem::Foreign);
    row(u"checkout\uFF0Exendit.co"_s, HostProblem::Foreign);
    row(u"pay.example.id\u200B"_s, HostProblem::Foreign);
    row(u"checkout.xn--xendt-q4a.co"_s, HostProblem::Punycode);
    row(u"XN--80ak6aa92e.com"_s, HostProblem::Punycode);
    row(u"127.0.0.1"_s, HostProblem::Address);
    row(u"10.1"_s, HostProblem::Address);
    row(u"2130706433"_s, HostProblem::Address);
    row(u"0x7f000001"_s, HostProblem::Address);
    row(u"[::1]"_s, HostProblem::Address);
    row(u"pay.example.123"_s, HostProblem::Address);
    row(u"localhost"_s, HostProblem::NoDomain);
    row(QString(u"abcdefgh."_s).repeated(29) + u"id"_s, HostProblem::TooLong);
}

void TstSharedLists::badHosts()
{
    QFETCH(const QString, typed);
    QFETCH(const HostProblem, expected);
    const auto read = parseLinkHost(typed);
    QVERIFY(!read);
    QCOMPARE(int(read.error()), int(expected));
}

void TstSharedLists::builtInHostsByEnvironment()
{
    QCOMPARE(m_builtIn.linkHosts, QStringList{u"checkout.xendit.co"_s});
    QCOMPARE(builtInLists(demoEnvironment()).linkHosts, QStringList{u"checkout-staging.xendit.co"_s});
    QCOMPARE(m_builtIn.version, 0);
    for (const Environment &environment :
         {productionEnvironment(), demoEnvironment(), *sandboxEnvironment(u"http://127.0.0.1:8080"_s),
          *ownEnvironment(u"https://usapi.example.id"_s)})
        QCOMPARE(problemOf(builtInLists(environment)), ListsProblem::None);
}

void TstSharedLists::statuses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<StatusActions>("actions");
    QTest::addColumn<StatusProblem>("expected");
    using Action = StatusAction;
    const auto row = [](const char *name, const QString &word, StatusActions actions, StatusProblem expected) {
        QTest::newRow(name) << word << actions << expected;
    };
    row("a new word that offers nothing", u"REFUND IN PROCESS"_s, {}, StatusProblem::None);
    row("a new paid word", u"SETTLED"_s, Action::Refund | Action::Complete, StatusProblem::None);
    row("a new unpaid word", u"WAITING-2"_s, Action::Cancel, StatusProblem::None);
    row("built in, widened", u"EXPIRED"_s, Action::Refund, StatusProblem::None);
    row("nothing", {}, {}, StatusProblem::Empty);
    row("small letters", u"settled"_s, {}, StatusProblem::NotPlain);
    row("two spaces", u"A  B"_s, {}, StatusProblem::NotPlain);
    row("look-alike", u"P\u0410ID"_s, Action::Refund, StatusProblem::NotPlain);
    row("40 characters", QString(40, u'A'), {}, StatusProblem::None);
    row("41 characters", QString(41, u'A'), {}, StatusProblem::NotPlain);
    row("cancel and refund", u"SETTLED"_s, Action::Cancel | Action::Refund, StatusProblem::CancelAndRefund);
    row("cancel and complete", u"SETTLED"_s, Action::Cancel | Action::Complete, StatusProblem::CancelAndRefund);
    row("refund of what waits for payment", u"PENDING"_s, Action::Refund, StatusProblem::BuiltInNarrowed);
    row("cancel what is paid", u"PAID"_s, Action::Cancel | Action::Refund | Action::Complete,
        StatusProblem::CancelAndRefund);
    row("PAID without completing", u"PAID"_s, Action::Refund, StatusProblem::BuiltInNarrowed);
}

void TstSharedLists::statuses()
{
    QFETCH(const QString, word);
    QFETCH(const StatusActions, actions);
    QFETCH(const StatusProblem, expected);
    QCOMPARE(int(problemOf(StatusRule{word, actions})), int(expected));
}

void TstSharedLists::actionsByWord()
{
    SharedLists lists = m_builtIn;
    lists.statuses.append({u"REFUND REJECTED"_s, StatusAction::Refund});
    QCOMPARE(allowedActions(lists, invoiceStatus(u"PENDING"_s)), StatusActions(StatusAction::Cancel));
    QCOMPARE(allowedActions(lists, invoiceStatus(u"PAID"_s)), StatusAction::Refund | StatusAction::Complete);
    QCOMPARE(allowedActions(lists, invoiceStatus(u"EXPIRED"_s)), StatusActions{});
    QCOMPARE(allowedActions(lists, invoiceStatus(u" refund  rejected"_s)), StatusActions(StatusAction::Refund));
    QCOMPARE(allowedActions(lists, invoiceStatus(u"SOMETHING NEW"_s)), StatusActions{});
    QCOMPARE(allowedActions(lists, invoiceStatus({})), StatusActions{});
    QCOMPARE(allowedActions(lists, invoiceStatus(u"PAID!"_s)), StatusActions{});
}

void TstSharedLists::reasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<ReasonProblem>("expected");
    QTest::newRow("words") << u"Barang rusak"_s << ReasonProblem::None;
    QTest::newRow("80 characters") << QString(80, u'x') << ReasonProblem::None;
    QTest::newRow("81 characters") << QString(81, u'x') << ReasonProblem::NotPlain;
    QTest::newRow("nothing") << QString() << ReasonProblem::Empty;
    QTest::newRow("spaces") << u"  "_s << ReasonProblem::Empty;
    QTest::newRow("a space behind") << u"a "_s << ReasonProblem::NotPlain;
    QTest::newRow("two lines") << u"a\nb"_s << ReasonProblem::NotPlain;
    QTest::newRow("turns around") << u"a\u202Eb"_s << ReasonProblem::NotPlain;
}

void TstSharedLists::reasons()
{
    QFETCH(const QString, reason);
    QFETCH(const ReasonProblem, expected);
    QCOMPARE(int(problemOfReason(reason)), int(expected));
}

void TstSharedLists::whole_data()
{
    QTest::addColumn<SharedLists>("lists");
    QTest::addColumn<ListsProblem>("expected");
    const auto row = [this](const char *name, ListsProblem expected, const std::function<void(SharedLists &)> &change) {
        SharedLists lists = m_builtIn;
        change(lists);
        QTest::newRow(name) << lists << expected;
    };
    row("no host at all: no link is opened", ListsProblem::None, [](auto &l) { l.linkHosts.clear(); });
    row("an http host", ListsProblem::BadHost, [](auto &l) { l.linkHosts.append(u"http://a.example.id"_s); });
    row("a host not in its plain form", ListsProblem::BadHost, [](auto &l) { l.linkHosts.append(u"A.example.id"_s); });
    row("a host twice", ListsProblem::HostTwice, [](auto &l) { l.linkHosts.append(l.linkHosts.first()); });
    row("PAID removed", ListsProblem::BuiltInMissing, [](auto &l) { l.statuses.removeAt(1); });
    row("PENDING narrowed", ListsProblem::BadStatus, [](auto &l) { l.statuses[0].actions = {}; });
    row("a status twice", ListsProblem::StatusTwice, [](auto &l) {
        l.statuses.append({u"PAID"_s, l.statuses[1].actions});
    });
    row("an empty status", ListsProblem::BadStatus, [](auto &l) { l.statuses.append(StatusRule{}); });
    row("no reason to refund", ListsProblem::NoReason, [](auto &l) { l.refundReasons.clear(); });
    row("a reason twice", ListsProblem::ReasonTwice, [](auto &l) { l.cancelReasons = {u"Salah"_s, u"salah"_s}; });
    row("an empty reason", ListsProblem::BadReason, [](auto &l) { l.closeReasons.append(QString()); });
    row("100 hosts", ListsProblem::None, [](auto &l) {
        l.linkHosts.clear();
        for (int i = 0; i < 100; ++i)
            l.linkHosts.append(u"h%1.example.id"_s.arg(i));
    });
    row("101 hosts", ListsProblem::TooMany, [](auto &l) {
        l.linkHosts.clear();
        for (int i = 0; i < 101; ++i)
            l.linkHosts.append(u"h%1.example.id"_s.arg(i));
    });
}

void TstSharedLists::whole()
{
    QFETCH(const SharedLists, lists);
    QFETCH(const ListsProblem, expected);
    QCOMPARE(int(problemOf(lists)), int(expected));
}

QTEST_GUILESS_MAIN(TstSharedLists)
#include "tst_sharedlists.moc"
