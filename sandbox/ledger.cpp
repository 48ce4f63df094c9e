// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ledger.h"

#include "sandbox/recordjson.h"
#include "sandbox/seed.h"

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr quint64 defaultSeed = 1;

Error storageError(const QString &detail)
{
    return {.kind = Error::Kind::Storage, .detail = detail};
}

// What the arrival keeps of an answer: USAPI's message, or the id of the invoice that a checkout made.
QString messageOf(const QByteArray &body)
{
    const auto json = parseJson(body);
    for (const char *member : {"message", "invoice"}) {
        if (json && json->is_object() && json->contains(member) && json->at(member).is_string())
            return QString::fromStdString(json->at(member).get<std::string>());
    }
    return {};
}

} // namespace

Ledger::Clock Ledger::systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

Ledger::Ledger(const Options &options, Clock clock)
    : m_clock(std::move(clock))
    , m_seed(options.seed.value_or(defaultSeed))
    , m_startTime(options.startTime)
    , m_policy(options.policy)
{ }

Result<std::unique_ptr<Ledger>> Ledger::open(const Options &options, Clock clock)
{
    std::unique_ptr<Ledger> ledger{new Ledger(options, std::move(clock))};
    QList<QByteArray> events;
    if (!options.ledgerFile.isEmpty()) {
        auto log = options.resetLedger ? LogFile::openForReset(options.ledgerFile) : LogFile::open(options.ledgerFile);
        if (!log)
            return tl::unexpected(log.error());
        ledger->m_log = std::move(*log);
        events = ledger->m_log->takeEvents();
    }
    const auto ready = events.isEmpty() ? ledger->startAfresh() : ledger->replay(events, options.seed);
    if (!ready)
        return tl::unexpected(ready.error());
    return ledger;
}

Result<void> Ledger::startAfresh()
{
    const QDateTime wall = m_clock();
    const QDateTime start = m_startTime.isValid() ? m_startTime.toUTC() : wall;
    Changes seeded = seededRecords(m_seed, start);
    seeded.clockOffset = wall.msecsTo(start);
    if (m_log) {
        const Json event = {{"seed", m_seed}, {"started_at", toJson(start)}, {"changes", toJson(seeded)}};
        if (auto written = m_log->restart(compact(event)); !written)
            return written;
    }
    m_state = {};
    m_state.apply(seeded);
    return {};
}

Result<void> Ledger::replay(const QList<QByteArray> &events, const std::optional<quint64> &wantedSeed)
{
    qint64 number = 0;
    try {
        for (const QByteArray &text : events) {
            ++number;
            const Json event = Json::parse(text.begin(), text.end());
            if (number == 1)
                m_seed = event.at("seed").get<quint64>();
            m_state.apply(changesFromJson(event.at("changes")));
            if (event.contains("arrival"))
                m_state.append(arrivalFromJson(event.at("arrival")));
        }
    } catch (const std::exception &why) {
        return tl::unexpected(
            storageError(u"ledger file: line %1 cannot be read: %2"_s.arg(number).arg(QString::fromUtf8(why.what()))));
    }
    if (wantedSeed && *wantedSeed != m_seed)
        return tl::unexpected(
            storageError(u"ledger file: it was made with seed %1, not %2; use that seed, or reset it"_s.arg(m_seed).arg(
                *wantedSeed)));
    return {};
}

Result<void> Ledger::write(const Json &event)
{
    return m_log ? m_log->append(compact(event)) : Result<void>{};
}

Moment Ledger::moment() const
{
    return {.now = m_clock().toUTC().addMSecs(m_state.clockOffset()),
            .seed = m_seed,
            .arrival = m_state.arrivals().size() + 1,
            .policy = m_policy};
}

Ledger::Told Ledger::handle(const MoneyCall &call, const Rule &rule, const std::optional<ScriptedAnswer> &scripted)
{
    const std::scoped_lock locked(m_mutex);
    const Moment now = moment();
    Arrival arrival{.number = now.arrival,
                    .at = now.now,
                    .path = call.path,
                    .user = call.user,
                    .body = call.body,
                    .tokenReused = call.tokenReused};
    Decision decision;
    Told told;
    if (!call.complete) {
        arrival.verdict = Arrival::Verdict::Incomplete;
    } else if (scripted && !scripted->execute) {
        told = {scripted->status, scripted->body};
        arrival.verdict = Arrival::Verdict::NotExecutedUntold;
        arrival.message = messageOf(told.body);
    } else {
        decision = rule(m_state, now);
        const bool executed = decision.status == 200;
        told = scripted ? Told{scripted->status, scripted->body} : Told{decision.status, decision.body};
        arrival.message = messageOf(told.body);
        if (executed)
            arrival.verdict = scripted ? Arrival::Verdict::ExecutedUntold : Arrival::Verdict::Executed;
        else
            arrival.verdict = scripted ? Arrival::Verdict::NotExecutedUntold : Arrival::Verdict::Refused;
    }
    arrival.status = told.status;
    if (!write({{"arrival", toJson(arrival)}, {"changes", toJson(decision.changes)}}))
        return {500, compact({{"message", toJson(call.internalError)}})};
    m_state.apply(decision.changes);
    m_state.append(arrival);
    return told;
}

Result<void> Ledger::train(const QString &name, const Training &training)
{
    const std::scoped_lock locked(m_mutex);
    const Moment now = moment();
    const auto changes = training(m_state, now);
    if (!changes)
        return tl::unexpected(changes.error());
    auto written = write({{"training", toJson(name)}, {"at", toJson(now.now)}, {"changes", toJson(*changes)}});
    if (written)
        m_state.apply(*changes);
    return written;
}

Result<void> Ledger::reset()
{
    const std::scoped_lock locked(m_mutex);
    return startAfresh();
}

} // namespace sandbox
