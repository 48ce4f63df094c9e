// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

// What somebody pasted into the look-up box, taken apart: from a chat, a spreadsheet column, a mail.
struct LookupTerm {
    enum class Kind {
        InvoiceOrWaybill, // asked as an invoice first, then as a waybill number
        StoreNumber,      // "INV/…": USAPI cannot search these; only what this desk knows
    };

    Kind kind = Kind::InvoiceOrWaybill;
    QString text{};

    friend bool operator==(const LookupTerm &, const LookupTerm &) = default;
};
Q_DECLARE_METATYPE(LookupTerm)

struct LookupTerms {
    QList<LookupTerm> terms{}; // in the order given, each once
    int duplicates = 0;        // left out
    int tooLong = 0;           // left out: longer than any id
    int overLimit = 0;         // left out: more than `maximumTerms`
};

constexpr qsizetype maximumTermLength = 128;
constexpr qsizetype maximumTerms = 10'000;

// Splits at white space, commas and semicolons; drops quotes, brackets and list marks around a term, zero-width and
// no-break characters inside; turns full-width letters and digits into plain ones.
[[nodiscard]] LookupTerms parseLookupTerms(QStringView pasted);
