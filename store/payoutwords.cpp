// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payoutwords.h"

#include <array>
#include <utility>

namespace {

using Reason = Outcome::Reason;

constexpr std::array<std::pair<Reason, const char16_t *>, 16> words{{
    {Reason::None, u""},
    {Reason::DocumentedAnswer, u"documented_answer"},
    {Reason::OtherEffect, u"other_effect"},
    {Reason::NeverConnected, u"never_connected"},
    {Reason::CancelledBefore, u"cancelled_before"},
    {Reason::CancelledAfter, u"cancelled_after"},
    {Reason::DeadlineBefore, u"deadline_before"},
    {Reason::DeadlineAfter, u"deadline_after"},
    {Reason::ConnectionLost, u"connection_lost"},
    {Reason::IncompleteAnswer, u"incomplete_answer"},
    {Reason::UnreadableAnswer, u"unreadable_answer"},
    {Reason::UndocumentedAnswer, u"undocumented_answer"},
    {Reason::Mismatch, u"mismatch"},
    {Reason::Redirected, u"redirected"},
    {Reason::ProcessDied, u"process_died"},
    {Reason::LocalFailure, u"local_failure"},
}};

} // namespace

QString reasonWord(Reason reason)
{
    for (const auto &[known, word] : words) {
        if (known == reason)
            return QString::fromUtf16(word);
    }
    Q_UNREACHABLE();
}

Reason reasonFromWord(const QString &wanted)
{
    for (const auto &[reason, word] : words) {
        if (wanted == QStringView(word))
            return reason;
    }
    return Reason::None;
}
