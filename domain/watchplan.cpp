// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/watchplan.h"

#include <algorithm>

namespace watchplan {

namespace {

constexpr qint64 microseconds(std::chrono::microseconds time)
{
    return time.count();
}

qint64 pauseAfter(int unchanged)
{
    constexpr int enough = 6; // doublings until `longest`
    return std::min(microseconds(first) << std::min(unchanged, enough), microseconds(longest));
}

} // namespace

Instant nextReading(const Invoice &invoice, const Instant &knownSince, int unchanged, const Instant &now)
{
    const auto word = invoice.status.word;
    if (word != InvoiceStatus::Word::Pending && word != InvoiceStatus::Word::Expired)
        return {};
    const Instant end = invoice.expiresAt.isValid() ? Instant::fromUtc(invoice.expiresAt) : knownSince;
    if (now.microseconds >= end.microseconds + microseconds(lateFor))
        return {};
    const bool mayStillBePaid = word == InvoiceStatus::Word::Pending;
    if (mayStillBePaid && invoice.expiresAt.isValid()
        && now.microseconds < end.microseconds + microseconds(aroundEnd)) {
        const qint64 near = end.microseconds - microseconds(aroundEnd);
        const qint64 usual = now.microseconds + pauseAfter(unchanged);
        return now.microseconds >= near ? Instant{now.microseconds + microseconds(nearEnd)}
                                        : Instant{std::min(usual, near)};
    }
    if (mayStillBePaid && !invoice.expiresAt.isValid())
        return {now.microseconds + pauseAfter(unchanged)};
    return {now.microseconds + microseconds(afterEnd)};
}

} // namespace watchplan
