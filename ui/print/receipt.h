// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/environment.h"
#include "domain/result.h"
#include "domain/settings.h"

#include <QDateTime>

#include <functional>

class QPagedPaintDevice;
class QWidget;

// What a buyer is given when the server says that a counter sale was paid; never of any other sale.
struct Receipt {
    CounterSale sale{};
    QrisMerchant merchant{}; // as in the payload
    Environment environment{};
    Username printedBy{};
    QDateTime printedAt{}; // UTC
    bool again = false;    // it was printed before: a copy
};

// Paid by the server's word: in time, late, or in another amount, which is said.
[[nodiscard]] bool hasReceipt(const CounterSale &sale);

// One page, which the device is set to. False for a sale that has no receipt, and when the device takes nothing.
[[nodiscard]] bool paintReceipt(QPagedPaintDevice &device, const Receipt &receipt, CounterSettings::Paper paper);

// To the printer of the settings, without asking, as soon as the screen has shown what led to it. `failed` is called at
// most once and never from within.
void printReceipt(QWidget *parent, const Receipt &receipt, const CounterSettings &settings,
                  const std::function<void(const Error &)> &failed);

// Whole or not at all. Kind::Forbidden for a sale that has no receipt.
[[nodiscard]] Result<void> saveReceipt(const QString &path, const Receipt &receipt, CounterSettings::Paper paper);
