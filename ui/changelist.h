// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What an entry of the log changed, field by field, from its two JSON texts.
struct FieldChange {
    QString field{};
    QString before{}; // empty: was not there
    QString after{};  // empty: is not there any more

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

// Fields that are the same on both sides are left out, unless there is only one side. A text that is no JSON object is
// one field without a name, shown as it came.
[[nodiscard]] QList<FieldChange> changesBetween(const QString &before, const QString &after);
