// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moneystate.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int states = int(MoneyState::ResolvedNotDone) + 1;

QList<MoneyState> all()
{
    QList<MoneyState> found;
    for (int state = 0; state < states; ++state)
        found.append(MoneyState(state));
    return found;
}

} // namespace

class TstMoneyState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesGoThereAndBack();
    void otherNamesAreNone_data();
    void otherNamesAreNone();
    void rowsNeverGoBack();
    void onlyTheSenderReachesTheWire();
    void copiesOfWhatMovedNothing_data();
    void copiesOfWhatMovedNothing();
};

void TstMoneyState::namesGoThereAndBack()
{
    const auto known = all();
    for (const MoneyState state : known) {
        QCOMPARE(moneyStateName(state), moneyStateName(state).toUpper());
        QVERIFY(moneyStateFromName(moneyStateName(state)) == state);
    }
    QCOMPARE(moneyStateName(MoneyState::NotSent), u"NOT_SENT"_s);
    QCOMPARE(moneyStateName(MoneyState::ResolvedNotPaid), u"RESOLVED_NOT_PAID"_s);
}

void TstMoneyState::otherNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"", "accepted", "NOTSENT", "PAID", " UNKNOWN", "RESOLVED"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TstMoneyState::otherNamesAreNone()
{
    QFETCH(const QString, name);
    QVERIFY(!moneyStateFromName(name));
}

// From no state can one come back to it, by however many steps.
void TstMoneyState::rowsNeverGoBack()
{
    const auto known = all();
    for (const MoneyState start : known) {
        QList<MoneyState> todo{start};
        QList<MoneyState> reached;
        while (!todo.isEmpty()) {
            const MoneyState from = todo.takeLast();
            for (const MoneyState to : known) {
                if (!mayFollow(from, to) || reached.contains(to))
                    continue;
                reached.append(to);
                todo.append(to);
            }
        }
        QVERIFY2(!reached.contains(start), qPrintable(moneyStateName(start)));
        QCOMPARE(reached.isEmpty(), isFinal(start));
    }
}

void TstMoneyState::onlyTheSenderReachesTheWire()
{
    const auto known = all();
    for (const MoneyState from : known) {
        QCOMPARE(mayFollow(from, MoneyState::Sending), from == MoneyState::Approved);
        QCOMPARE(mayFollow(from, MoneyState::Approved), from == MoneyState::Requested);
        const bool sent = from == MoneyState::Sending || from == MoneyState::Unknown;
        QCOMPARE(mayFollow(from, MoneyState::Accepted), sent);
        QCOMPARE(mayFollow(from, MoneyState::ResolvedPaid), from == MoneyState::Unknown);
        QCOMPARE(mayFollow(from, MoneyState::ResolvedNotPaid), from == MoneyState::Unknown);
        QVERIFY(!mayFollow(from, MoneyState::ResolvedDone)); // a payout is paid or not
        QCOMPARE(callTransitions().contains(std::pair{from, MoneyState::ResolvedDone}), from == MoneyState::Unknown);
    }
}

void TstMoneyState::copiesOfWhatMovedNothing_data()
{
    QTest::addColumn<MoneyState>("state");
    QTest::addColumn<bool>("copied");
    QTest::newRow("accepted") << MoneyState::Accepted << false;
    QTest::newRow("unknown") << MoneyState::Unknown << false;
    QTest::newRow("sending") << MoneyState::Sending << false;
    QTest::newRow("resolved paid") << MoneyState::ResolvedPaid << false;
    QTest::newRow("approved") << MoneyState::Approved << false;
    QTest::newRow("resolved not paid") << MoneyState::ResolvedNotPaid << true;
    QTest::newRow("refused") << MoneyState::Refused << true;
    QTest::newRow("not sent") << MoneyState::NotSent << true;
    QTest::newRow("void") << MoneyState::Void << true;
}

void TstMoneyState::copiesOfWhatMovedNothing()
{
    QFETCH(const MoneyState, state);
    QFETCH(const bool, copied);
    QCOMPARE(mayBeCopied(state), copied);
    QVERIFY(!copied || isFinal(state));
}

QTEST_GUILESS_MAIN(TstMoneyState)
#include "tst_moneystate.moc"
