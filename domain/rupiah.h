// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

#include <compare>
#include <optional>
#include <span>

// Whole Indonesian rupiah in 64 bits. There is no implicit way in or out, no floating point, and no unchecked sum.
class Rupiah
{
public:
    constexpr Rupiah() = default;
    constexpr explicit Rupiah(qint64 amount)
        : m_amount(amount)
    { }

    [[nodiscard]] constexpr qint64 amount() const { return m_amount; }
    [[nodiscard]] constexpr bool isZero() const { return m_amount == 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_amount > 0; }

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a null pointer in every defaulted <=>
    constexpr auto operator<=>(const Rupiah &) const = default;

private:
    qint64 m_amount = 0;
};
Q_DECLARE_METATYPE(Rupiah)

// Empty on overflow.
[[nodiscard]] std::optional<Rupiah> checkedAdd(Rupiah left, Rupiah right);
[[nodiscard]] std::optional<Rupiah> checkedSubtract(Rupiah left, Rupiah right);
[[nodiscard]] std::optional<Rupiah> checkedMultiply(Rupiah amount, qint64 times);
[[nodiscard]] std::optional<Rupiah> checkedSum(std::span<const Rupiah> amounts);

// Why a typed amount is not one.
enum class RupiahProblem {
    Empty,
    NotANumber,
    Negative,
    Decimals,    // "1.5", "60.000,00", "1,50": rupiah have no decimals
    CommaGroups, // "60,000": the comma is the Indonesian decimal sign
    BadGrouping, // "6.00.00", "1.0000"
    Exponent,    // "1e4": a spreadsheet's shorthand
    TooLarge,
};

// Reads what an operator types or pastes: "60000", "60.000", "Rp 60.000", "Rp60.000", "IDR 60000", and with the ",-" of
// Indonesian price tags ("and no sen"): "Rp 60.000,-". Dots group by threes. Anything that could be read two ways is
// refused, with the reason.
[[nodiscard]] tl::expected<Rupiah, RupiahProblem> parseRupiah(QStringView input);

// "Rp 1.234.567" for Indonesian and, by house rule, for the program's English too (see ui/locale): only a locale that
// groups otherwise prints otherwise. A no-break space stands after "Rp".
[[nodiscard]] QString formatRupiah(Rupiah amount,
                                   const QLocale &locale = QLocale(QLocale::Indonesian, QLocale::Indonesia));

// The amount in Indonesian words, as on a receipt: "enam puluh ribu rupiah". Up to 999 trillion (10^15 - 1); above
// that, empty. Rules: se- for one hundred and one thousand (seratus, seribu), satu for juta and up.
[[nodiscard]] QString terbilang(Rupiah amount);
