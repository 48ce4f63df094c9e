// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace usapi {

// Milliseconds since start-up, time asleep included, untouched by changes of the wall clock.
[[nodiscard]] std::chrono::milliseconds bootClock();

// An absolute deadline. Neither a received byte nor a closed lid puts it off: QTimer and setTransferTimeout() count on
// a clock that stands still while the computer sleeps, and the latter starts again with each byte.
class Deadline : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    explicit Deadline(std::chrono::milliseconds allowance, QObject *parent = nullptr, Clock clock = bootClock);
    void stop() { m_tick.stop(); }

Q_SIGNALS:
    void passed(); // once

private:
    void look();

    Clock m_clock;
    std::chrono::milliseconds m_end;
    QTimer m_tick;
};

} // namespace usapi
