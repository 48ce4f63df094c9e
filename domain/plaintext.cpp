// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plaintext.h"

namespace {

// Marks that change the direction or the look of the text around them (Unicode TR9, TR36 §2.5).
bool isDeceptive(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0x200B && c <= 0x200F) || c == 0x00AD
        || c == 0x061C || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

QString bounded(QStringView text, qsizetype limit, bool keepLines)
{
    QString result;
    result.reserve(qMin(text.size(), limit));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (result.size() >= limit) {
            result.append(QChar(u'\u2026'));
            break;
        }
        char32_t c = text.at(i).unicode();
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair)
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (keepLines && c == U'\n')
            result.append(u'\n');
        else if (c == U'\r' && keepLines)
            continue;
        else if (c == U'\t' || c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029)
            result.append(u' ');
        else if (isControl(c) || isDeceptive(c) || (text.at(i).isSurrogate() && !pair))
            result.append(u'\u00B7');
        else if (pair)
            result.append(text.sliced(i, 2));
        else
            result.append(text.at(i));
        if (pair)
            ++i;
    }
    return result;
}

} // namespace

QString boundedPlainText(QStringView text, qsizetype limit)
{
    return bounded(text, limit, false);
}

QString boundedPlainLines(QStringView text, qsizetype limit)
{
    return bounded(text, limit, true);
}
