// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/lockflow.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Argon2Settings quick{.passes = 1, .memoryMebibytes = 8};
constexpr qint64 second = 1'000'000;
constexpr int patience = 60'000; // ms

} // namespace

class TstLockFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void locksWhenNobodyTouchesAnything();
    void everyTouchPutsItOff();
    void aClockPutBackDoesNotLockForEverOrNever();
    void neverByItselfWithoutMinutes();
    void opensByThePassword();
    void guessingBecomesSlow();
    void typedBeforeItIsReady();
    void nobodyHereIsNotLocked();
    void theNextPersonStartsAfresh();

private:
    void come(const QString &password = u"abc123"_s);
    void pass(std::chrono::seconds time);
    [[nodiscard]] bool tried(const QString &password);

    Instant m_now{};
    std::unique_ptr<LockFlow> m_flow;
    std::unique_ptr<QSignalSpy> m_locked;
    std::unique_ptr<QSignalSpy> m_unlocked;
    std::unique_ptr<QSignalSpy> m_wrong;
};

void TstLockFlow::init()
{
    m_now = {1'764'000'000 * second};
    m_flow = std::make_unique<LockFlow>(nullptr, [this] { return m_now; });
    m_flow->setCost(quick);
    m_locked = std::make_unique<QSignalSpy>(m_flow.get(), &LockFlow::locked);
    m_unlocked = std::make_unique<QSignalSpy>(m_flow.get(), &LockFlow::unlocked);
    m_wrong = std::make_unique<QSignalSpy>(m_flow.get(), &LockFlow::passwordWrong);
}

void TstLockFlow::come(const QString &password)
{
    m_flow->personCame(Secret(password));
}

void TstLockFlow::pass(std::chrono::seconds time)
{
    m_now.microseconds += time.count() * second;
    m_flow->lookAtClock();
}

bool TstLockFlow::tried(const QString &password)
{
    const auto before = m_unlocked->size() + m_wrong->size();
    m_flow->unlock(Secret(password));
    return QTest::qWaitFor([&] { return m_unlocked->size() + m_wrong->size() > before; }, patience);
}

void TstLockFlow::locksWhenNobodyTouchesAnything()
{
    come();
    m_flow->setIdleTime(10min);
    pass(599s);
    QVERIFY(!m_flow->isLocked());
    pass(1s);
    QVERIFY(m_flow->isLocked());
    QCOMPARE(m_locked->size(), 1);
    QCOMPARE(m_flow->lockedAt(), m_now);
    pass(600s);
    QCOMPARE(m_locked->size(), 1); // once
}

void TstLockFlow::everyTouchPutsItOff()
{
    come();
    m_flow->setIdleTime(1min);
    QLineEdit field;
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    pass(59s);
    QTest::keyClick(&field, Qt::Key_A);
    pass(59s);
    QVERIFY(!m_flow->isLocked());
    QTest::mouseMove(&field, {5, 5});
    QTest::mouseMove(&field, {6, 6});
    pass(59s);
    QVERIFY(!m_flow->isLocked());
    field.setText(u"by the program"_s); // nobody's doing
    field.update();
    QCoreApplication::sendPostedEvents();
    pass(2s);
    QVERIFY(m_flow->isLocked());
}

void TstLockFlow::aClockPutBackDoesNotLockForEverOrNever()
{
    come();
    m_flow->setIdleTime(1min);
    pass(-3'600s);
    QVERIFY(!m_flow->isLocked());
    pass(59s);
    QVERIFY(!m_flow->isLocked());
    pass(1s);
    QVERIFY(m_flow->isLocked());
}

void TstLockFlow::neverByItselfWithoutMinutes()
{
    come();
    m_flow->setIdleTime(0min);
    pass(86'400s);
    QVERIFY(!m_flow->isLocked());
    m_flow->lock();
    QVERIFY(m_flow->isLocked());
}

void TstLockFlow::opensByThePassword()
{
    come();
    m_flow->lock();
    QVERIFY(tried(u"ABC123"_s));
    QCOMPARE(m_wrong->size(), 1);
    QCOMPARE(m_wrong->at(0).at(0).value<std::chrono::seconds>(), 0s);
    QVERIFY(m_flow->isLocked());
    QVERIFY(tried(u"abc123"_s));
    QVERIFY(!m_flow->isLocked());
    m_flow->setIdleTime(1min);
    pass(59s); // from the unlocking on
    QVERIFY(!m_flow->isLocked());
}

void TstLockFlow::guessingBecomesSlow()
{
    come();
    m_flow->lock();
    for (int i = 0; i < 3; ++i)
        QVERIFY(tried(u"wrong"_s));
    QCOMPARE(m_wrong->at(2).at(0).value<std::chrono::seconds>(), 2s);
    m_flow->unlock(Secret(u"abc123"_s)); // the right one, but too soon
    QCOMPARE(m_wrong->size(), 4);
    QVERIFY(m_flow->isLocked());
    m_now.microseconds += 2 * second;
    QVERIFY(tried(u"abc123"_s));
    QVERIFY(!m_flow->isLocked());
}

void TstLockFlow::typedBeforeItIsReady()
{
    come();
    m_flow->lock(); // the verifier is being made
    m_flow->unlock(Secret(u"abc123"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_unlocked->size(), 1, patience);
}

void TstLockFlow::nobodyHereIsNotLocked()
{
    m_flow->lock();
    pass(86'400s);
    QVERIFY(!m_flow->isLocked());
    come();
    m_flow->personLeft();
    pass(86'400s);
    QVERIFY(!m_flow->isLocked());
    QCOMPARE(m_locked->size(), 0);
}

void TstLockFlow::theNextPersonStartsAfresh()
{
    come(u"abc123"_s);
    m_flow->lock();
    for (int i = 0; i < 4; ++i)
        QVERIFY(tried(u"wrong"_s) || i == 3);
    come(u"latihan-maker"_s);
    QVERIFY(!m_flow->isLocked());
    m_flow->lock();
    QVERIFY(tried(u"abc123"_s)); // the last one's password
    QVERIFY(m_flow->isLocked());
    QVERIFY(tried(u"latihan-maker"_s));
    QVERIFY(!m_flow->isLocked());
}

QTEST_MAIN(TstLockFlow)
#include "tst_lockflow.moc"
