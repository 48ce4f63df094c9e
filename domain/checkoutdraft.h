// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkout.h"
#include "domain/invoicecall.h"

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>

// A checkout while it is typed: every cell as it was put in, whether it reads as something or not.

// Where something of a checkout stands; the cells of a store's line first, in the order of the table's columns. Number
// is the store invoice.
enum class CheckoutField { Seller, Number, Amount, Freight, Insurance, Commission, Stores, Buyer, Total };
constexpr int checkoutCells = int(CheckoutField::Commission) + 1;
constexpr qsizetype maximumStores = 100; // of one checkout; USAPI names no limit

[[nodiscard]] constexpr bool isAmountCell(CheckoutField field)
{
    return field >= CheckoutField::Amount && field <= CheckoutField::Commission;
}

// One store's line of the table.
struct CheckoutLine {
    std::array<QString, checkoutCells> cells{};

    [[nodiscard]] const QString &text(CheckoutField cell) const { return cells.at(size_t(cell)); }
    void setText(CheckoutField cell, const QString &text) { cells.at(size_t(cell)) = text; }
    [[nodiscard]] bool isBlank() const
    {
        return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
    }

    friend bool operator==(const CheckoutLine &, const CheckoutLine &) = default;
};

struct CheckoutDraft {
    Username buyer{};
    Platform service = Platform::OnMarket;
    PaymentSource source = PaymentSource::Xendit;
    QString total{}; // as typed; empty: goods and freight
    QList<CheckoutLine> lines{};

    friend bool operator==(const CheckoutDraft &, const CheckoutDraft &) = default;
};

// What the line says where it can be read. Empty freight and commission are zero, an empty insurance is none; so is,
// with a problem (checkoutcheck.h), what is no amount.
[[nodiscard]] StoreSale saleOf(const CheckoutLine &line);
// Every amount of it reads as one, or is empty: sums may be shown.
[[nodiscard]] bool isReadable(const CheckoutLine &line);
[[nodiscard]] bool isReadable(const CheckoutLine &line, CheckoutField cell);
// Blank lines are left out.
[[nodiscard]] InvoiceCallContent contentOf(const CheckoutDraft &draft);
// For a new one: the store invoices are cleared, because no number is ever used twice.
[[nodiscard]] CheckoutDraft copyOf(const CheckoutRequest &request);
[[nodiscard]] QString typedAmount(Rupiah amount); // "60.000", as a person would type it

// What somebody pasted from a spreadsheet, taken apart: cells between tabs, else between semicolons.
struct PastedLines {
    QList<CheckoutLine> lines{}; // each cell as it stood there, without the spaces around it
    int columns = 0;             // of the widest row; one: not rows of the table but a cell or a column
    bool header = false;         // there was one, and it was left out
    bool otherOrder = false;     // it names the columns in another order than the table's: nothing was taken
    int tooWide = 0;             // rows with something beyond the last column, which was left out
    qsizetype overLimit = 0;     // rows left out: more than `maximumStores`

    friend bool operator==(const PastedLines &, const PastedLines &) = default;
};
[[nodiscard]] PastedLines parseCheckoutLines(QStringView pasted);
