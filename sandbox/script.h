// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <mutex>
#include <optional>

namespace sandbox {

// An answer that a trainer or a test put in place of the real one.
struct ScriptedAnswer {
    int count = 1;  // how many calls it answers
    QString path{}; // "/payout/request"; empty: any call
    int status = 500;
    QByteArray body = QByteArrayLiteral(R"({"message":"Internal Error"})");
    QByteArray contentType = QByteArrayLiteral("application/json");
    bool execute = false; // do what was asked first, then lie about it
};

constexpr std::chrono::milliseconds maximumLatency = std::chrono::minutes{10};

// What is to go wrong on purpose. Kept in memory only; any thread.
class Script
{
public:
    void answerNext(const ScriptedAnswer &answer);
    // The first answer that fits `path`, used up by one.
    [[nodiscard]] std::optional<ScriptedAnswer> take(const QString &path);

    // How long answers are held back after the work is done; empty path: all calls that have no delay of their own.
    void setLatency(std::chrono::milliseconds delay, const QString &path);
    [[nodiscard]] std::chrono::milliseconds latency(const QString &path) const;

    void clear();

private:
    mutable std::mutex m_mutex;
    QList<ScriptedAnswer> m_answers;
    QHash<QString, std::chrono::milliseconds> m_latencies;
};

} // namespace sandbox
