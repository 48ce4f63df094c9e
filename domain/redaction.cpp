// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redaction.h"

#include <QRegularExpression>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

QString redacted(const QString &line)
{
    static const std::array rules{
        // a JWT: three base64url parts, the first always starting with {"
        std::pair{QRegularExpression(uR"(eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*\.?[A-Za-z0-9_-]*)"_s), u"[token]"_s},
        std::pair{QRegularExpression(uR"(\$argon2[a-z]*\$[^\s"']+)"_s), u"[hash]"_s},
        std::pair{QRegularExpression(uR"(\b(Bearer|Basic)\s+[^\s"',;]+)"_s, QRegularExpression::CaseInsensitiveOption),
                  uR"(\1 [credential])"_s},
        std::pair{
            QRegularExpression(
                uR"(("[a-z_]*(?:password|secret|token|account_number|passphrase)[a-z_]*"\s*:\s*)("(?:[^"\\]|\\.)*"?|[^\s,}]+))"_s,
                QRegularExpression::CaseInsensitiveOption),
            uR"(\1"[hidden]")"_s},
        std::pair{QRegularExpression(uR"(\b((?:password|secret|token|account_number|passphrase)\s*=\s*)[^\s&]+)"_s,
                                     QRegularExpression::CaseInsensitiveOption),
                  uR"(\1[hidden])"_s},
        std::pair{
            QRegularExpression(uR"((\b[a-z][a-z0-9+.-]*://)[^/\s@]+@)"_s, QRegularExpression::CaseInsensitiveOption),
            uR"(\1[hidden]@)"_s},
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
