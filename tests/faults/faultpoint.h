// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// A numbered step at which the program dies by SIGKILL, the n-th time that it comes there. Only usapi-console-faults
// has any: tst_shippedbinary looks for `faultMarker` in both.
class FaultPoint
{
public:
    // "Claimed:2"; empty: never.
    explicit FaultPoint(const QString &text);

    void reach(const QString &step);

private:
    QString m_step;
    int m_left = 0;
};

// Stands in every binary that can be made to die.
extern const char faultMarker[];
