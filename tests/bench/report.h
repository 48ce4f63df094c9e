// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <vector>

// One line a figure: name, value, floor, ratio, target, holds, and how the rounds spread. A figure on a shared machine
// says something only as a ratio to a floor that was measured in the same run; value and floor are medians.
class Report
{
public:
    static constexpr int rounds = 9;

    struct Series {
        std::vector<double> values{};

        [[nodiscard]] double at(double share) const // 0.5: the median
        {
            std::vector<double> sorted = values;
            std::sort(sorted.begin(), sorted.end());
            return sorted.at(size_t(share * double(sorted.size() - 1) + 0.5));
        }
        [[nodiscard]] double median() const { return at(0.5); }
    };

    static Series measure(const std::function<double()> &once, int count = rounds)
    {
        Series series;
        once(); // warms caches; not counted
        for (int round = 0; round < count; ++round)
            series.values.push_back(once());
        return series;
    }

    // value / floor <= most
    void ratio(const QString &name, const Series &value, const Series &floor, double most, const QString &unit)
    {
        const double ratio = value.median() / floor.median();
        line(name, value, text(floor.median()) + u' ' + unit, text(ratio), QStringLiteral("<= %1x").arg(text(most)),
             ratio <= most, unit);
    }
    // value <= most, in its unit
    void limit(const QString &name, const Series &value, double share, double most, const QString &unit)
    {
        line(name, value, QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("<= %1 %2").arg(text(most), unit),
             value.at(share) <= most, unit, share);
    }
    [[nodiscard]] int exitCode() const { return m_failed ? 1 : 0; }

private:
    static QString text(double number) { return QString::number(number, 'f', number < 10 ? 3 : 1); }

    void line(const QString &name, const Series &value, const QString &floor, const QString &ratio,
              const QString &target, bool holds, const QString &unit, double share = 0.5)
    {
        QTextStream out(stdout);
        out << name << ", " << text(value.at(share)) << ' ' << unit << ", " << floor << ", " << ratio << ", " << target
            << ", " << (holds ? "holds" : "FAILS") << "  (" << value.values.size() << " rounds, min "
            << text(value.at(0)) << ", max " << text(value.at(1)) << ")\n";
        m_failed = m_failed || !holds;
    }

    bool m_failed = false;
};
