// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/deadline.h"

#include <algorithm>
#include <utility>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <ctime>
#endif

namespace usapi {

namespace {

// How late a wake-up from sleep is noticed at most.
constexpr std::chrono::milliseconds longestTick{500};

} // namespace

std::chrono::milliseconds bootClock()
{
#ifdef Q_OS_WIN
    return std::chrono::milliseconds{static_cast<qint64>(GetTickCount64())};
#else
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t clock = CLOCK_BOOTTIME;
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC;
#endif
    timespec now{};
    clock_gettime(clock, &now);
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::seconds{now.tv_sec}
                                                                 + std::chrono::nanoseconds{now.tv_nsec});
#endif
}

Deadline::Deadline(std::chrono::milliseconds allowance, QObject *parent, Clock clock)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_end(m_clock() + allowance)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Deadline::look);
    m_tick.start(std::clamp(allowance, std::chrono::milliseconds{0}, longestTick));
}

void Deadline::look()
{
    const std::chrono::milliseconds left = m_end - m_clock();
    if (left <= std::chrono::milliseconds{0})
        Q_EMIT passed();
    else
        m_tick.start(std::min(left, longestTick));
}

} // namespace usapi
