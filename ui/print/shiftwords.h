// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/shiftreport.h"

#include <QStringList>

// What a shift's report says; where it stands is ShiftPages' business.
struct ShiftWords {
    struct Fact {
        QString label{};
        QString value{};
    };
    struct Total {
        QString label{};
        QString count{};
        QString amount{};
        bool sum = false; // of lines above it
    };
    // Columns of the list.
    enum Column { Number, AskedAt, StoreNumber, Invoice, State, PaidAt, Amount, Columns };

    QString mark{}; // which environment, where it is not production
    QString title{};
    QList<Fact> facts{};
    QString totalsTitle{};
    QStringList totalsHead{}; // what, how many, how much
    QList<Total> totals{};
    QString totalsNote{}; // empty: nothing to say about them
    QString salesTitle{};
    QStringList salesHead{};
    QList<QStringList> sales{};
    QList<Fact> signatures{}; // who signs, and the name where it is known
    QString printed{};
    QString page{}; // "Page %1 of %2"
};

[[nodiscard]] ShiftWords shiftWords(const ShiftReport &report);
