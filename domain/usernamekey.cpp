// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

// After case folding. Capitals count too: Cyrillic В folds to в and looks like B. What looks like two letters is
// settled one way; that merges a little more than need be, among letters that no username of USAPI has been seen with.
constexpr std::array<std::pair<char16_t, char16_t>, 44> lookAlikes{{
    // Cyrillic
    {u'а', u'a'},
    {u'в', u'b'},
    {u'с', u'c'},
    {u'ԁ', u'd'},
    {u'е', u'e'},
    {u'ґ', u'r'},
    {u'н', u'h'},
    {u'һ', u'h'},
    {u'і', u'i'},
    {u'ї', u'i'},
    {u'ј', u'j'},
    {u'к', u'k'},
    {u'ӏ', u'l'},
    {u'м', u'm'},
    {u'п', u'n'},
    {u'о', u'o'},
    {u'р', u'p'},
    {u'ԛ', u'q'},
    {u'г', u'r'},
    {u'ѕ', u's'},
    {u'т', u't'},
    {u'ц', u'u'},
    {u'ѵ', u'v'},
    {u'ԝ', u'w'},
    {u'х', u'x'},
    {u'у', u'y'},
    {u'ү', u'y'},
    // Greek
    {u'α', u'a'},
    {u'β', u'b'},
    {u'ε', u'e'},
    {u'η', u'h'},
    {u'ι', u'i'},
    {u'κ', u'k'},
    {u'μ', u'm'},
    {u'ν', u'v'},
    {u'ο', u'o'},
    {u'ρ', u'p'},
    {u'τ', u't'},
    {u'υ', u'y'},
    {u'χ', u'x'},
    {u'ω', u'w'},
    // Latin
    {u'ı', u'i'},
    {u'ɑ', u'a'},
    {u'ɡ', u'g'},
}};

bool isInvisible(char32_t sign)
{
    constexpr std::array<char32_t, 4> hangulFillers{0x115f, 0x1160, 0x3164, 0xffa0};
    const bool joiner = sign == 0x034f || (sign >= 0xfe00 && sign <= 0xfe0f); // and variation selectors
    return QChar::isSpace(sign) || !QChar::isPrint(sign) || joiner
        || std::find(hangulFillers.begin(), hangulFillers.end(), sign) != hangulFillers.end();
}

char32_t plain(char32_t sign)
{
    if (const int digit = QChar::digitValue(sign); digit >= 0)
        return U'0' + char32_t(digit);
    constexpr char32_t minus = 0x2212;
    if (QChar::category(sign) == QChar::Punctuation_Dash || sign == minus)
        return U'-';
    const auto found =
        std::find_if(lookAlikes.begin(), lookAlikes.end(), [&](const auto &pair) { return pair.first == sign; });
    return found == lookAlikes.end() ? sign : found->second;
}

QString compatible(const QString &text)
{
    // Full-width, ligature, script and mathematical letters become the plain ones.
    return text.normalized(QString::NormalizationForm_KC);
}

QString onePass(const QString &text)
{
    const QString folded = compatible(text).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    const auto signs = folded.toUcs4();
    for (const char32_t sign : signs) {
        if (!isInvisible(sign))
            key.append(QChar::fromUcs4(plain(sign)));
    }
    return key;
}

} // namespace

QString usernameKey(const Username &username)
{
    // What one pass takes away can let the rest grow together, and normalising can bring capitals back.
    constexpr int mostPasses = 8; // two settle everything that the test knows
    QString key;
    QString next = onePass(username.value);
    for (int pass = 0; pass < mostPasses && next != key; ++pass)
        key = std::exchange(next, onePass(next));
    return key;
}

bool isSameSpelling(const Username &left, const Username &right)
{
    const auto spelling = [](const Username &username) {
        QString folded = username.value.toCaseFolded();
        folded.removeIf([](QChar sign) { return sign == u' '; });
        return folded;
    };
    return spelling(left) == spelling(right);
}
