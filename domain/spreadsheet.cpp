// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/spreadsheet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype exactDigits = 15; // a spreadsheet's number keeps no more

bool isDamagedAsNumber(const QString &text)
{
    const bool digits = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && (text.size() > exactDigits || (text.size() > 1 && text.front() == u'0'));
}

} // namespace

QString spreadsheetText(const QString &text)
{
    if (text.isEmpty())
        return text;
    static const QString formula = u"=+-@\t\r\n"_s + QChar(0);
    return formula.contains(text.front()) || isDamagedAsNumber(text) ? u'\'' + text : text;
}
