// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens.h"

class QPainter;

// How many of something wait, at the right end of `area`: a number on a round ground. More than fits reads "999+". Its
// words ("3 open") belong into the accessible name of what it stands on.
[[nodiscard]] QString countText(int count);
[[nodiscard]] QSize countSize(int count);
void paintCount(QPainter &painter, const QRect &area, int count, Tone tone);
