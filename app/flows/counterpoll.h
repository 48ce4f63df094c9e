// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/invoice.h"
#include "domain/reply.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

// Asks again and again what became of one invoice (domain/paypoll.h): one question at a time, quick, then slower,
// through a line that is lost. It judges nothing. GUI thread.
class CounterPoll : public QObject
{
    Q_OBJECT
public:
    using Ask = std::function<void(const Reply<Invoice> &)>;

    explicit CounterPoll(QObject *parent = nullptr);
    ~CounterPoll() override;

    // Instead of those of domain/paypoll.h; tests make them short.
    void setPace(std::chrono::milliseconds pause, std::chrono::milliseconds lost);

    // About another invoice from now on; asks at once. `shownAt` and `end` are by this computer's clock.
    void start(const Ask &ask, const Instant &shownAt, const Instant &end);
    void setEnd(const Instant &end);                // the server's clock turned out to go otherwise
    void stop();                                    // an answer on its way reaches nobody
    void stopAfter(std::chrono::milliseconds time); // a last look or two
    void askNow();                                  // also after it stopped: once

    [[nodiscard]] bool isAnswering() const { return m_answering; }

Q_SIGNALS:
    void answered(const Invoice &invoice);
    void failed(const Error &error);
    void lineLost(); // no answer for a while; once, until the next answer
    void timeUp();   // `end` has come; it is asked at once
    void answeringChanged(bool answering);

private:
    void question();
    void endQuestion();
    void onAnswer(qint64 number, const Result<Invoice> &answer);
    void onLost();
    void onEnd();
    void plan();
    void waitForEnd();
    void setAnswering(bool answering);
    [[nodiscard]] std::chrono::milliseconds pause() const;

    Ask m_ask;
    Instant m_shownAt{};
    Instant m_end{};
    Instant m_last{}; // no question after it; null: no such moment
    std::optional<std::chrono::milliseconds> m_fixedPause{};
    std::unique_ptr<QObject> m_question; // context of the one that is on its way
    qint64 m_number = 0;                 // of the newest; an older one's answer is nobody's
    QTimer m_next;
    QTimer m_lost; // runs from the first question without an answer
    QTimer m_timeUp;
    int m_failed = 0;
    bool m_again = false; // as soon as the answer is there
    bool m_answering = true;
};
