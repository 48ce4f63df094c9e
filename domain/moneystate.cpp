// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/moneystate.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<std::pair<MoneyState, const char16_t *>, 16> names{{
    {MoneyState::Draft, u"DRAFT"},
    {MoneyState::Requested, u"REQUESTED"},
    {MoneyState::Approved, u"APPROVED"},
    {MoneyState::Sending, u"SENDING"},
    {MoneyState::Accepted, u"ACCEPTED"},
    {MoneyState::Refused, u"REFUSED"},
    {MoneyState::NotSent, u"NOT_SENT"},
    {MoneyState::Unknown, u"UNKNOWN"},
    {MoneyState::Rejected, u"REJECTED"},
    {MoneyState::Withdrawn, u"WITHDRAWN"},
    {MoneyState::Expired, u"EXPIRED"},
    {MoneyState::Void, u"VOID"},
    {MoneyState::ResolvedPaid, u"RESOLVED_PAID"},
    {MoneyState::ResolvedNotPaid, u"RESOLVED_NOT_PAID"},
    {MoneyState::ResolvedDone, u"RESOLVED_DONE"},
    {MoneyState::ResolvedNotDone, u"RESOLVED_NOT_DONE"},
}};

} // namespace

const QList<std::pair<MoneyState, MoneyState>> &moneyTransitions()
{
    using State = MoneyState;
    static const QList<std::pair<State, State>> table{
        {State::Draft, State::Requested},
        {State::Draft, State::Withdrawn},
        {State::Requested, State::Approved},
        {State::Requested, State::Rejected},
        {State::Requested, State::Withdrawn},
        {State::Requested, State::Expired},
        {State::Requested, State::Void},
        {State::Approved, State::Sending},
        {State::Approved, State::Withdrawn},
        {State::Approved, State::Expired},
        {State::Approved, State::Void},
        {State::Sending, State::Accepted},
        {State::Sending, State::Refused},
        {State::Sending, State::NotSent},
        {State::Sending, State::Unknown},
        // A late verdict of the attempt's own sender, who has proof; not once a person has decided.
        {State::Unknown, State::Accepted},
        {State::Unknown, State::Refused},
        {State::Unknown, State::NotSent},
        {State::Unknown, State::ResolvedPaid},
        {State::Unknown, State::ResolvedNotPaid},
    };
    return table;
}

const QList<std::pair<MoneyState, MoneyState>> &callTransitions()
{
    static const QList<std::pair<MoneyState, MoneyState>> table = moneyTransitions()
        + QList<std::pair<MoneyState, MoneyState>>{{MoneyState::Unknown, MoneyState::ResolvedDone},
                                                   {MoneyState::Unknown, MoneyState::ResolvedNotDone}};
    return table;
}

bool mayFollow(MoneyState from, MoneyState to)
{
    return moneyTransitions().contains(std::pair{from, to});
}

QString moneyStateName(MoneyState state)
{
    for (const auto &[known, name] : names) {
        if (known == state)
            return QString::fromUtf16(name);
    }
    Q_UNREACHABLE();
}

std::optional<MoneyState> moneyStateFromName(QStringView wanted)
{
    for (const auto &[known, name] : names) {
        if (wanted == QStringView(name))
            return known;
    }
    return std::nullopt;
}

bool isFinal(MoneyState state)
{
    const auto &table = moneyTransitions();
    return std::none_of(table.begin(), table.end(), [state](const auto &step) { return step.first == state; });
}

bool mayBeCopied(MoneyState state)
{
    switch (state) {
    case MoneyState::Refused:
    case MoneyState::NotSent:
    case MoneyState::Rejected:
    case MoneyState::Withdrawn:
    case MoneyState::Expired:
    case MoneyState::Void:
    case MoneyState::ResolvedNotPaid:
    case MoneyState::ResolvedNotDone: return true;
    case MoneyState::Draft:
    case MoneyState::Requested:
    case MoneyState::Approved:
    case MoneyState::Sending:
    case MoneyState::Accepted:
    case MoneyState::Unknown:
    case MoneyState::ResolvedPaid:
    case MoneyState::ResolvedDone: return false;
    }
    Q_UNREACHABLE();
}
