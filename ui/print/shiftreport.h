// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/environment.h"
#include "domain/result.h"

#include <QDateTime>

class QPagedPaintDevice;

// What a cashier hands in at the end: the sums of a shift, and each sale that it answers for.
struct ShiftReport {
    Shift shift{};
    QList<CounterSale> sales{}; // in the order in which they are listed
    Environment environment{};
    Username printedBy{};
    QDateTime printedAt{}; // UTC
};

// On as many pages of A4 as it needs, which the device is set to; false when it takes nothing.
[[nodiscard]] bool paintShiftReport(QPagedPaintDevice &device, const ShiftReport &report);

// A PDF that is there whole or not at all. On the GUI thread: some 5 ms for each page.
[[nodiscard]] Result<void> saveShiftReport(const QString &path, const ShiftReport &report);
