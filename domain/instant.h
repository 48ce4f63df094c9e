// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QTimeZone>

#include <compare>

// A moment as the journal keeps it: microseconds since 1970-01-01 00:00 UTC, the same on both engines. Zero is "never".
// It says when something happened, never in which order: order is the journal's own sequence, for clocks go wrong.
struct Instant {
    qint64 microseconds = 0;

    [[nodiscard]] bool isNull() const { return microseconds == 0; }
    [[nodiscard]] QDateTime toUtc() const
    {
        return isNull() ? QDateTime{} : QDateTime::fromMSecsSinceEpoch(microseconds / 1'000, Qt::UTC);
    }
    [[nodiscard]] static Instant fromUtc(const QDateTime &time)
    {
        return time.isValid() ? Instant{time.toMSecsSinceEpoch() * 1'000} : Instant{};
    }
    [[nodiscard]] static Instant now();

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in every defaulted <=>
    friend auto operator<=>(const Instant &, const Instant &) = default;
};
Q_DECLARE_METATYPE(Instant)
