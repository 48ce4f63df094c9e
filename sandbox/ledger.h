// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "sandbox/logfile.h"
#include "sandbox/options.h"
#include "sandbox/rules.h"
#include "sandbox/script.h"
#include "sandbox/state.h"

#include <functional>
#include <memory>
#include <mutex>

namespace sandbox {

// The state behind one mutex, its clock, and the file that remembers it. Whatever alters the state goes to the disk
// first and is applied then; the file holds the new values, not the calls, so that a later version with other rules
// reads the same ledger out of it.
class Ledger
{
public:
    using Clock = std::function<QDateTime()>; // UTC

    // Seeds a new ledger, or replays the file.
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> open(const Options &options, Clock clock = systemClock());

    // What a money call brought, and what decides about it.
    struct MoneyCall {
        QString path{};
        Username user{};
        QByteArray body{};
        bool complete = true; // false: the client left in mid-body
        bool tokenReused = false;
        QString internalError{}; // what this call says when the ledger cannot be written
    };
    using Rule = std::function<Decision(const State &, const Moment &)>;
    struct Told {
        int status = 0;
        QByteArray body{};
    };
    // Decides, records the arrival, and says what USAPI answers. `scripted` is what goes out instead.
    [[nodiscard]] Told handle(const MoneyCall &call, const Rule &rule, const std::optional<ScriptedAnswer> &scripted);

    // Reads under the lock: `look` must copy what it wants.
    template <typename Look>
    auto read(Look look) const
    {
        const std::scoped_lock locked(m_mutex);
        return look(m_state, moment());
    }

    using Training = std::function<Result<Changes>(const State &, const Moment &)>;
    // A trainer's order, by name for the file.
    [[nodiscard]] Result<void> train(const QString &name, const Training &training);

    // Back to the seed; a ledger file keeps nothing of what was.
    [[nodiscard]] Result<void> reset();

    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] const Policy &policy() const { return m_policy; }

    [[nodiscard]] static Clock systemClock();

private:
    Ledger(const Options &options, Clock clock);
    [[nodiscard]] Result<void> replay(const QList<QByteArray> &events, const std::optional<quint64> &wantedSeed);
    [[nodiscard]] Result<void> startAfresh();
    [[nodiscard]] Result<void> write(const Json &event);
    [[nodiscard]] Moment moment() const;

    mutable std::mutex m_mutex;
    Clock m_clock;
    quint64 m_seed;
    QDateTime m_startTime;
    Policy m_policy;
    std::unique_ptr<LogFile> m_log; // null: memory only
    State m_state;
};

} // namespace sandbox
