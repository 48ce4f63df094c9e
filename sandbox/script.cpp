// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/script.h"

#include <algorithm>

namespace sandbox {

void Script::answerNext(const ScriptedAnswer &answer)
{
    const std::scoped_lock locked(m_mutex);
    if (answer.count > 0)
        m_answers.append(answer);
}

std::optional<ScriptedAnswer> Script::take(const QString &path)
{
    const std::scoped_lock locked(m_mutex);
    for (qsizetype i = 0; i < m_answers.size(); ++i) {
        ScriptedAnswer &answer = m_answers[i];
        if (!answer.path.isEmpty() && answer.path != path)
            continue;
        ScriptedAnswer taken = answer;
        if (--answer.count == 0)
            m_answers.removeAt(i);
        return taken;
    }
    return std::nullopt;
}

void Script::setLatency(std::chrono::milliseconds delay, const QString &path)
{
    const std::scoped_lock locked(m_mutex);
    m_latencies.insert(path, std::clamp(delay, std::chrono::milliseconds{0}, maximumLatency));
}

std::chrono::milliseconds Script::latency(const QString &path) const
{
    const std::scoped_lock locked(m_mutex);
    return m_latencies.value(path, m_latencies.value(QString{}));
}

void Script::clear()
{
    const std::scoped_lock locked(m_mutex);
    m_answers.clear();
    m_latencies.clear();
}

} // namespace sandbox
