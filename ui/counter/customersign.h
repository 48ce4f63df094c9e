// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerscene.h"

class QPainter;
class QRectF;

// What a state looks like from across the shop, in a square: a check mark, a clock, "do not". Nothing for Idle and
// Scan.
void paintCustomerSign(QPainter &painter, const QRectF &area, CustomerState state);
