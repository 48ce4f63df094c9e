// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Every rule runs in linear time over any text: what is matched begins at a fixed word and has no unbounded prefix.
QRegularExpression rule(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

const QString &secretName()
{
    static const QString names =
        uR"((?:password|passwd|passphrase|secret|token|account[_-]?number|authorization|cookie)[\w-]{0,40})"_s;
    return names;
}

// Up to the same quote with as many backslashes before it: QDebug quotes text that has quotes itself. An unclosed one
// goes to the end.
constexpr auto quotedValue = uR"((\\*)(["'])[\s\S]*?(?:(?<!\\)\2\3|$))";

} // namespace

QString redacted(const QString &line)
{
    static const std::array rules{
        // a JWT: base64url parts, the first always starting with {"
        std::pair{QRegularExpression(uR"(eyJ[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*){0,2})"_s), u"[token]"_s},
        std::pair{rule(uR"(\$argon2[a-z]*\$[^\s"'\\]+)"_s), u"[hash]"_s},
        std::pair{rule(uR"(\b(Bearer|Basic)\s+[^\s"',;\\]+)"_s), uR"(\1 [credential])"_s},
        // "password":"…", password = '…', ("password", "…"), and what stands there without quotes
        std::pair{rule(u"("_s + secretName() + uR"(\\*["']?\s*[:=]\s*|)"_s + secretName() + uR"(\\*["']\s*,\s*))"_s
                       + QString::fromUtf16(quotedValue)),
                  uR"(\1"[hidden]")"_s},
        std::pair{rule(u"("_s + secretName() + uR"(\\*["']?\s*[:=]\s*)(?!"\[hidden\]")[^\s&,;}]+)"_s),
                  uR"(\1[hidden])"_s},
        std::pair{rule(u"(--[a-z-]{0,40}"_s + secretName() + uR"(\s+)\S+)"_s), uR"(\1[hidden])"_s},
        // up to the last @: a password may hold one
        std::pair{rule(uR"((://)[^/\s"']*@)"_s), uR"(\1[hidden]@)"_s},
    };
    QString result = line;
    for (const auto &[pattern, replacement] : rules)
        result.replace(pattern, replacement);
    return result;
}

QString maskedAccount(QStringView number)
{
    const QString hidden = u"\u2022\u2022\u2022\u2022"_s;
    return number.size() <= 4 ? hidden : hidden + number.right(4).toString();
}
