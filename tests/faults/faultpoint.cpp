// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultpoint.h"

#include <csignal>

const char faultMarker[] = "usapi-console fault point";

FaultPoint::FaultPoint(const QString &text)
    : m_step(text.section(QLatin1Char(':'), 0, 0))
    , m_left(text.section(QLatin1Char(':'), 1, 1).toInt())
{ }

void FaultPoint::reach(const QString &step)
{
    if (step == m_step && --m_left == 0)
        std::raise(SIGKILL);
}
