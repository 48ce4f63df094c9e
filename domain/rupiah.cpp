// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rupiah.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

std::optional<Rupiah> checkedAdd(Rupiah left, Rupiah right)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(left.amount(), right.amount(), &sum))
        return std::nullopt;
    return Rupiah{sum};
}

std::optional<Rupiah> checkedSubtract(Rupiah left, Rupiah right)
{
    qint64 difference = 0;
    if (__builtin_sub_overflow(left.amount(), right.amount(), &difference))
        return std::nullopt;
    return Rupiah{difference};
}

std::optional<Rupiah> checkedMultiply(Rupiah amount, qint64 times)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(amount.amount(), times, &product))
        return std::nullopt;
    return Rupiah{product};
}

std::optional<Rupiah> checkedSum(std::span<const Rupiah> amounts)
{
    Rupiah total;
    for (const Rupiah amount : amounts) {
        const auto next = checkedAdd(total, amount);
        if (!next)
            return std::nullopt;
        total = *next;
    }
    return total;
}

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // not QChar::isDigit: other scripts' digits are not typed on purpose here
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

QStringView withoutCurrency(QStringView text)
{
    for (const QString &prefix : {u"Rp."_s, u"Rp"_s, u"IDR"_s}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            return text.sliced(prefix.size()).trimmed();
    }
    return text;
}

// The text holds digits and dots or commas only.
RupiahProblem separatorProblem(QStringView text)
{
    if (text.contains(u',')) {
        const auto parts = text.split(u',');
        const bool groups = std::all_of(parts.begin() + 1, parts.end(),
                                        [](QStringView part) { return part.size() == 3 && allDigits(part); });
        return groups && !text.contains(u'.') && allDigits(parts.front()) ? RupiahProblem::CommaGroups
                                                                          : RupiahProblem::Decimals;
    }
    const auto parts = text.split(u'.');
    const bool oneShortTail = parts.size() == 2 && (parts.back().size() <= 2 || parts.front() == u"0");
    return oneShortTail ? RupiahProblem::Decimals : RupiahProblem::BadGrouping;
}

// Digits with dots between groups of three, or no dot at all; the plain digits come back.
tl::expected<QString, RupiahProblem> plainDigits(QStringView text)
{
    if (allDigits(text))
        return text.toString();
    const auto parts = text.split(u'.');
    const bool first = !parts.front().isEmpty() && parts.front().size() <= 3 && allDigits(parts.front())
        && parts.front().front() != u'0'; // "0.500" is a decimal in disguise, "007.000" no amount at all
    const bool rest = std::all_of(parts.begin() + 1, parts.end(),
                                  [](QStringView part) { return part.size() == 3 && allDigits(part); });
    if (first && rest)
        return text.toString().remove(u'.');
    return tl::unexpected(separatorProblem(text));
}

bool takeSign(QStringView &text)
{
    if (!text.startsWith(u'-') && !text.startsWith(u'\u2212'))
        return false;
    text = text.sliced(1).trimmed();
    return true;
}

// "60.000,-": where a price tag would have its sen. Word processors make a dash of the hyphen.
QStringView withoutNoSen(QStringView text)
{
    const bool tagged = text.size() > 2 && (text.endsWith(u",-") || text.endsWith(u",\u2013"));
    return tagged ? text.chopped(2) : text;
}

bool looksExponential(QStringView text)
{
    const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    return e > 0 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isDigit(c) || c == u'e' || c == u'E' || c == u'+' || c == u'-' || c == u'.' || c == u',';
           });
}

} // namespace

tl::expected<Rupiah, RupiahProblem> parseRupiah(QStringView input)
{
    QStringView text = input.trimmed();
    bool negative = takeSign(text); // "-Rp 5"
    text = withoutCurrency(text);
    if (!negative)
        negative = takeSign(text); // "Rp -5"
    if (text.isEmpty())
        return tl::unexpected(negative ? RupiahProblem::NotANumber : RupiahProblem::Empty);
    text = withoutNoSen(text);
    if (looksExponential(text))
        return tl::unexpected(RupiahProblem::Exponent);
    const bool onlyDigitsAndSeparators =
        std::all_of(text.begin(), text.end(), [](QChar c) { return isDigit(c) || c == u'.' || c == u','; });
    if (!onlyDigitsAndSeparators || !std::any_of(text.begin(), text.end(), isDigit))
        return tl::unexpected(RupiahProblem::NotANumber);

    const auto digits = plainDigits(text);
    if (!digits)
        return tl::unexpected(digits.error());
    if (negative)
        return tl::unexpected(RupiahProblem::Negative);
    bool fits = false;
    const qint64 amount = digits->toLongLong(&fits);
    if (!fits)
        return tl::unexpected(RupiahProblem::TooLarge);
    return Rupiah{amount};
}

QString formatRupiah(Rupiah amount, const QLocale &locale)
{
    QLocale grouped = locale;
    grouped.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString number = grouped.toString(amount.amount());
    constexpr QChar noBreakSpace = QChar::Nbsp;
    if (amount.amount() < 0)
        return u"\u2212Rp"_s + noBreakSpace + number.mid(1);
    return u"Rp"_s + noBreakSpace + number;
}

namespace {

constexpr std::array digitWords{u"",     u"satu",  u"dua",     u"tiga",     u"empat",   u"lima",
                                u"enam", u"tujuh", u"delapan", u"sembilan", u"sepuluh", u"sebelas"};

QString digitWord(qint64 digit)
{
    return QString::fromUtf16(digitWords.at(static_cast<size_t>(digit)));
}

// 1..999
QStringList hundredsInWords(qint64 number)
{
    QStringList words;
    if (number >= 200)
        words << digitWord(number / 100) << u"ratus"_s;
    else if (number >= 100)
        words << u"seratus"_s;
    const qint64 rest = number % 100;
    if (rest >= 20) {
        words << digitWord(rest / 10) << u"puluh"_s;
        if (rest % 10 != 0)
            words << digitWord(rest % 10);
    } else if (rest >= 12) {
        words << digitWord(rest % 10) << u"belas"_s;
    } else if (rest > 0) {
        words << digitWord(rest);
    }
    return words;
}

} // namespace

QString terbilang(Rupiah amount)
{
    struct Scale {
        qint64 unit;
        const char16_t *word;
    };
    static constexpr std::array scales{Scale{1'000'000'000'000, u"triliun"}, Scale{1'000'000'000, u"miliar"},
                                       Scale{1'000'000, u"juta"}, Scale{1'000, u"ribu"}};
    constexpr qint64 limit = 1'000'000'000'000'000;
    qint64 rest = amount.amount();
    if (rest <= -limit || rest >= limit)
        return {};
    if (rest == 0)
        return u"nol rupiah"_s;

    QStringList words;
    if (rest < 0) {
        words << u"minus"_s;
        rest = -rest;
    }
    for (const Scale &scale : scales) {
        const qint64 count = rest / scale.unit;
        rest %= scale.unit;
        if (count == 0)
            continue;
        if (count == 1 && scale.unit == 1'000) {
            words << u"seribu"_s;
            continue;
        }
        words << hundredsInWords(count) << QString::fromUtf16(scale.word);
    }
    if (rest > 0)
        words << hundredsInWords(rest);
    words << u"rupiah"_s;
    return words.join(u' ');
}
