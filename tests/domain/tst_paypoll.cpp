// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paypoll.h"

#include <QTest>

using namespace std::chrono_literals;

class TstPayPoll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauses_data();
    void pauses();
    void neverBeyondItsBounds();
};

namespace {

constexpr qint64 second = 1'000'000;
const Instant shown{1'764'000'000 * second};

Instant after(qint64 seconds)
{
    return {shown.microseconds + seconds * second};
}

} // namespace

void TstPayPoll::pauses_data()
{
    QTest::addColumn<qint64>("waited"); // seconds since it was shown
    QTest::addColumn<qint64>("end");    // … of its end; 0: not known
    QTest::addColumn<int>("failed");
    QTest::addColumn<int>("pause"); // ms
    const auto row = [](const char *name, qint64 waited, qint64 end, int failed, int pause) {
        QTest::newRow(name) << waited << end << failed << pause;
    };
    row("at once", 0, 900, 0, 1'000);
    row("the first minute", 59, 900, 0, 1'000);
    row("slower", 60, 900, 0, 2'000);
    row("until three minutes", 179, 900, 0, 2'000);
    row("slow", 180, 900, 0, 5'000);
    row("before the end comes near", 869, 900, 0, 5'000);
    row("near the end", 870, 900, 0, 1'000);
    row("just after it", 930, 900, 0, 1'000);
    row("long after it", 931, 900, 0, 5'000);
    row("no end known", 400, 0, 0, 5'000);
    row("a clock that went back", -30, 900, 0, 1'000);
    row("one without an answer", 10, 900, 1, 2'000);
    row("two", 10, 900, 2, 4'000);
    row("three", 10, 900, 3, 5'000);
    row("a hundred", 10, 900, 100, 5'000);
    row("near the end, without an answer", 895, 900, 2, 4'000);
}

void TstPayPoll::pauses()
{
    QFETCH(const qint64, waited);
    QFETCH(const qint64, end);
    QFETCH(const int, failed);
    QFETCH(const int, pause);
    const auto found = paypoll::pause(shown, end == 0 ? Instant{} : after(end), after(waited), failed);
    QCOMPARE(int(found.count()), pause);
}

void TstPayPoll::neverBeyondItsBounds()
{
    for (qint64 waited = -100; waited < 2'000; waited += 7) {
        for (int failed = 0; failed < 40; ++failed) {
            const auto pause = paypoll::pause(shown, after(900), after(waited), failed);
            QVERIFY(pause >= paypoll::first && pause <= paypoll::longest);
        }
    }
}

QTEST_GUILESS_MAIN(TstPayPoll)
#include "tst_paypoll.moc"
