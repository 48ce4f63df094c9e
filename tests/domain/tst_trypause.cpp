// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/trypause.h"

#include <QTest>

#include <limits>

class TstTryPause : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void grows_data();
    void grows();
    void passes();
    void aClockPutBackDoesNotLengthenIt();
};

void TstTryPause::grows_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<int>("pause");
    const std::pair<int, int> rows[]{{-1, 0},
                                     {0, 0},
                                     {1, 0},
                                     {2, 0},
                                     {3, 2},
                                     {4, 4},
                                     {5, 8},
                                     {6, 16},
                                     {7, 32},
                                     {8, 64},
                                     {9, 128},
                                     {10, 256},
                                     {11, 512},
                                     {12, 900},
                                     {13, 900},
                                     {1000, 900},
                                     {std::numeric_limits<int>::max(), 900}};
    for (const auto &[tries, pause] : rows)
        QTest::addRow("%d", tries) << tries << pause;
}

void TstTryPause::grows()
{
    QFETCH(int, tries);
    QFETCH(int, pause);
    QCOMPARE(pauseAfter(tries).count(), qint64{pause});
}

void TstTryPause::passes()
{
    constexpr qint64 second = 1'000'000;
    const WrongTries tries{.count = 4, .last = {1'000 * second}};
    QCOMPARE(pauseLeft(tries, {1'000 * second}).count(), 4);
    QCOMPARE(pauseLeft(tries, {1'000 * second + 1}).count(), 4); // never shorter than it says
    QCOMPARE(pauseLeft(tries, {1'003 * second}).count(), 1);
    QCOMPARE(pauseLeft(tries, {1'004 * second}).count(), 0);
    QCOMPARE(pauseLeft(tries, {9'000 * second}).count(), 0);
    QCOMPARE(pauseLeft({}, {9'000 * second}).count(), 0);
}

void TstTryPause::aClockPutBackDoesNotLengthenIt()
{
    const WrongTries tries{.count = 4, .last = {1'000'000'000'000}};
    QCOMPARE(pauseLeft(tries, {1}).count(), 4);
}

QTEST_APPLESS_MAIN(TstTryPause)
#include "tst_trypause.moc"
