// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/counterpoll.h"

#include "app/flows/netlog.h"
#include "domain/paypoll.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds longestWait = std::chrono::hours{24}; // a QTimer's range ends
// Longer than a question may take: its client is gone, and the answer with it (another proxy was set).
constexpr std::chrono::seconds overdue{30};

} // namespace

CounterPoll::CounterPoll(QObject *parent)
    : QObject(parent)
{
    for (QTimer *timer : {&m_next, &m_lost, &m_timeUp}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    m_lost.setInterval(paypoll::lost);
    connect(&m_next, &QTimer::timeout, this, &CounterPoll::question);
    connect(&m_lost, &QTimer::timeout, this, &CounterPoll::onLost);
    connect(&m_timeUp, &QTimer::timeout, this, &CounterPoll::onEnd);
}

CounterPoll::~CounterPoll() = default;

void CounterPoll::setPace(std::chrono::milliseconds pause, std::chrono::milliseconds lost)
{
    m_fixedPause = pause;
    m_lost.setInterval(lost);
}

void CounterPoll::start(const Ask &ask, const Instant &shownAt, const Instant &end)
{
    stop();
    m_ask = ask;
    m_shownAt = shownAt;
    m_end = end;
    waitForEnd();
    question();
}

void CounterPoll::setEnd(const Instant &end)
{
    m_end = end;
    if (m_timeUp.isActive())
        waitForEnd();
}

void CounterPoll::stop()
{
    for (QTimer *timer : {&m_next, &m_lost, &m_timeUp})
        timer->stop();
    endQuestion();
    m_ask = {};
    m_last = {};
    m_failed = 0;
    m_again = false;
    setAnswering(true);
}

void CounterPoll::stopAfter(std::chrono::milliseconds time)
{
    m_last = {Instant::now().microseconds + std::chrono::microseconds(time).count()};
    m_timeUp.stop();
}

void CounterPoll::askNow()
{
    if (m_question)
        m_again = true;
    else if (m_ask)
        question();
}

void CounterPoll::question()
{
    if (!m_ask)
        return;
    m_next.stop();
    m_again = false;
    if (!m_lost.isActive() && m_answering)
        m_lost.start();
    m_question = std::make_unique<QObject>();
    QTimer::singleShot(overdue, m_question.get(), [this, number = ++m_number] {
        onAnswer(number, tl::unexpected(Error{.kind = Error::Kind::TimedOut, .detail = u"the question is lost"_s}));
    });
    m_ask({m_question.get(), [this, number = m_number](const Result<Invoice> &answer) { onAnswer(number, answer); }});
}

void CounterPoll::endQuestion()
{
    ++m_number;
    if (m_question)
        m_question.release()->deleteLater(); // we may stand in its handler
}

void CounterPoll::onAnswer(qint64 number, const Result<Invoice> &answer)
{
    if (number != m_number)
        return;
    endQuestion();
    if (answer) {
        m_failed = 0;
        m_lost.stop();
        plan();
        setAnswering(true);
        Q_EMIT answered(*answer);
        return;
    }
    logFailure("counter's code", answer.error());
    ++m_failed;
    plan();
    Q_EMIT failed(answer.error());
}

void CounterPoll::plan()
{
    if (m_again)
        m_next.start(0);
    else if (m_last.isNull() || Instant::now() < m_last)
        m_next.start(pause());
    else
        m_lost.stop(); // nobody asks any more
}

std::chrono::milliseconds CounterPoll::pause() const
{
    return m_fixedPause.value_or(paypoll::pause(m_shownAt, m_end, Instant::now(), m_failed));
}

void CounterPoll::onLost()
{
    setAnswering(false);
    Q_EMIT lineLost();
}

// Whatever timers do: before its end nothing has ended.
void CounterPoll::onEnd()
{
    if (Instant::now() < m_end) {
        waitForEnd();
        return;
    }
    askNow();
    Q_EMIT timeUp();
}

void CounterPoll::waitForEnd()
{
    m_timeUp.stop();
    if (m_end.isNull())
        return;
    const std::chrono::microseconds left(m_end.microseconds - Instant::now().microseconds);
    m_timeUp.start(
        std::clamp(std::chrono::ceil<std::chrono::milliseconds>(left), std::chrono::milliseconds{0}, longestWait));
}

void CounterPoll::setAnswering(bool answering)
{
    if (std::exchange(m_answering, answering) != answering)
        Q_EMIT answeringChanged(answering);
}
