// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "ui/translatedwidget.h"

class QDateEdit;
class QLabel;

// Days of Jakarta (WIB), whatever this computer's clock is set to.
struct DaySpan {
    Instant from{};  // inclusive; null: from the beginning
    Instant until{}; // exclusive; null: up to now

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};
[[nodiscard]] QDate wibToday(const QDateTime &now);
[[nodiscard]] DaySpan spanOf(const QDate &first, const QDate &last); // both inclusive; swapped when reversed

// From a day until a day, both inclusive.
class DayRange final : public TranslatedWidget
{
    Q_OBJECT

public:
    explicit DayRange(const QString &name, QWidget *parent = nullptr); // "activity" makes activityFrom, activityUntil

    [[nodiscard]] DaySpan span() const;

Q_SIGNALS:
    void changed();

protected:
    void retranslate() override;

private:
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_untilLabel;
    QDateEdit *m_until;
};
