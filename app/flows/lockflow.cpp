// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/lockflow.h"

#include <QCoreApplication>
#include <QEvent>

using std::chrono::seconds;

namespace {

constexpr seconds between{5}; // looks at the clock

bool isActivity(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress: return true;
    default: return false;
    }
}

} // namespace

LockFlow::LockFlow(QObject *parent, std::function<Instant()> clock)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_timer.setInterval(between);
    connect(&m_timer, &QTimer::timeout, this, &LockFlow::lookAtClock);
    QCoreApplication::instance()->installEventFilter(this);
}

LockFlow::~LockFlow() = default;

void LockFlow::setIdleTime(std::chrono::minutes idle)
{
    m_idle = idle;
}

void LockFlow::personCame(const Secret &password)
{
    personLeft();
    m_person = std::make_unique<QObject>();
    m_lastActivity = m_clock();
    m_timer.start();
    makeVerifier(password);
}

void LockFlow::personLeft()
{
    m_person.reset();
    m_timer.stop();
    m_verifier = {};
    m_waiting.reset();
    m_wrong = {};
    m_locked = false;
    m_verifying = false;
}

void LockFlow::makeVerifier(const Secret &password)
{
    PasswordVerifier::make(password, m_cost, {m_person.get(), [this](const Result<PasswordVerifier> &made) {
                                                  if (!made) {
                                                      m_verifying = false;
                                                      Q_EMIT problem(made.error());
                                                      return;
                                                  }
                                                  m_verifier = *made;
                                                  if (const auto typed = std::exchange(m_waiting, std::nullopt))
                                                      verify(*typed);
                                              }});
}

bool LockFlow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->spontaneous() && isActivity(event->type()))
        m_lastActivity = m_clock();
    return QObject::eventFilter(watched, event);
}

void LockFlow::lookAtClock()
{
    const Instant now = m_clock();
    if (now < m_lastActivity) // the clock was put back
        m_lastActivity = now;
    const std::chrono::microseconds idle{now.microseconds - m_lastActivity.microseconds};
    if (m_idle.count() > 0 && idle >= m_idle)
        lock();
}

void LockFlow::lock()
{
    if (!m_person || m_locked)
        return;
    m_locked = true;
    m_lockedAt = m_clock();
    Q_EMIT locked();
}

void LockFlow::unlock(const Secret &password)
{
    if (!m_locked || m_verifying)
        return;
    if (const seconds pause = pauseLeft(m_wrong, m_clock()); pause > seconds{0}) {
        Q_EMIT passwordWrong(pause);
        return;
    }
    m_verifying = true;
    if (m_verifier.isEmpty())
        m_waiting = password;
    else
        verify(password);
}

void LockFlow::verify(const Secret &password)
{
    m_verifier.verify(password, {m_person.get(), [this](const Result<bool> &matches) {
                                     m_verifying = false;
                                     if (matches)
                                         verified(*matches);
                                     else
                                         Q_EMIT problem(matches.error());
                                 }});
}

void LockFlow::verified(bool right)
{
    if (!right) {
        m_wrong = {.count = m_wrong.count + 1, .last = m_clock()};
        Q_EMIT passwordWrong(pauseLeft(m_wrong, m_clock()));
        return;
    }
    m_wrong = {};
    m_locked = false;
    m_lastActivity = m_clock();
    Q_EMIT unlocked();
}
