// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include "tests/house/sourcetree.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

const QList<Rule> &rules()
{
    static const QString product = u"^(app|domain|files|models|store|ui|usapi)/"_s;
    static const QString everywhere = u"."_s;
    static const QList<Rule> all{
        // Qt sends an ordinary POST again when the connection drops; postOnce does not.
        {"only postOnce posts",
         uR"((->|\.)\s*(post|put|sendCustomRequest|deleteResource)\s*\()"_s,
         product,
         {u"usapi/postonce.cpp"_s}},
        {"no access manager outside usapi", uR"(\bQNetworkAccessManager\b)"_s,
         u"^(app|domain|files|models|store|ui)/"_s},
        // An amount is whole rupiah in 64 bits. Drawing alone needs fractions; XLSX has no other numbers, and is given
        // none that it would round.
        {"no floating point near money",
         uR"(\b(double|float|qreal|toDouble|toFloat)\b)"_s,
         u"^(domain|files|models|store|usapi|sandbox|app/flows)/"_s,
         {u"files/xlsxtable.cpp"_s}},
        // They let a click arrive in the middle of a function.
        {"no nested event loop", uR"(\bQEventLoop\b|\bprocessEvents\s*\(|\bWaitForMoreEvents\b)"_s, product},
        // One place says how the program looks: ui/tokens. A number beside it is a second opinion.
        {"no colour outside the tokens",
         uR"(\bQColor(\s+\w+)?\s*[({]\s*([0-9"]|u")|\bQColor::from\w+\s*\(\s*([0-9"]|u")|\bqRgba?\s*\(|#[0-9a-fA-F]{6}\b|\bQt::(red|green|blue|cyan|magenta|yellow|gray|white|dark\w+|light[GB]\w+)\b|\bsetStyleSheet\s*\()"_s,
         u"^(ui|app)/"_s,
         {u"ui/tokens.cpp"_s, u"ui/tokens.h"_s},
         true},
        {"no distance or size outside the tokens",
         uR"(\b(setContentsMargins|setSpacing|addSpacing|set(Horizontal|Vertical)Spacing|setMargin|setFixed(Width|Height|Size)|setM(in|ax)imum(Width|Height|Size)|setColumnMinimumWidth|setRowMinimumHeight|setColumnWidth|setIconSize|setIndent|resize)\s*\(([^()]*[,{(]\s*|\s*)[1-9](?!\d*\s*\*))"_s,
         u"^(ui|app)/"_s,
         {u"ui/tokens.cpp"_s, u"ui/tokens.h"_s}},
        {"no distance outside the tokens (margins and spacing in one)",
         uR"(\bsetMargins\s*\(\s*[^,()]+,\s*([1-9]|[^,()]+,\s*[1-9]))"_s, u"^(ui|app)/"_s},
        {"no size of type outside the tokens",
         uR"(\bset(PointSize|PointSizeF|PixelSize|FontPointSize)\s*\()"_s,
         u"^(ui|app)/"_s,
         {u"ui/tokens.cpp"_s}},
        {"no blocking dialog", uR"((->|\.)exec\s*\(\s*\)|QMessageBox::(question|warning|critical|information)\s*\()"_s,
         u"^ui/"_s},
        {"TLS errors are never ignored", uR"(\bignoreSslErrors\b|\bVerifyNone\b|\bQueryPeer\b)"_s, product},
        {"the keychain has no insecure fallback", uR"(\bsetInsecureFallback\s*\(\s*true)"_s, product},
        // A moment to see that nothing more comes is allowed; waiting for something to come is what QTRY_… does.
        {"a test does not sleep", uR"(\bqWait\s*\((?!\d{1,2}\)|100\))|\bqSleep\s*\(|\b[mu]?sleep\s*\(|\bsleep_for\b)"_s,
         u"^tests/"_s},
        {"no check is skipped in silence", uR"(\bQEXPECT_FAIL\b)"_s, u"^tests/"_s},
        {"a silenced finding is named and has a reason",
         uR"(NO)"
         uR"(LINT(NEXTLINE|BEGIN)?+(?!END)(?!\([A-Za-z0-9*., -]+\): \S))"_s,
         everywhere,
         {},
         false,
         true},
        {"nothing is left for later",
         uR"(\b(TO)"_s + uR"(DO|FIX)"_s + uR"(ME|HA[C]K)\b)"_s,
         everywhere,
         {},
         true,
         true},
        // What people read goes through tr(); a literal without letters (a dash, a dot) needs none.
        {"text for people is translatable",
         uR"((\.|->)set(Text|ToolTip|WindowTitle|PlaceholderText|StatusTip|WhatsThis|Title|InformativeText|AccessibleDescription)\(\s*(u?"|QStringLiteral\(u?"|QLatin1String\(")(?!https?://"|USAPI Console)[^"]*[A-Za-z]{2})"_s,
         u"^(ui|app)/"_s,
         {u"app/tourstops.cpp"_s, u"app/tourregister.cpp"_s}, // types what a person would type
         true},
        {"text for people is translatable (made at once)",
         uR"(\b(QLabel|QPushButton|QCheckBox|QRadioButton|QGroupBox|QAction)(\s+\w+)?[ ({]+(u?"|QStringLiteral\(u?")[^"]*[A-Za-z]{2})"_s,
         u"^(ui|app)/"_s,
         {},
         true},
    };
    return all;
}

QStringList breaches(const Rule &rule, const QString &path, const QString &text)
{
    if (rule.except.contains(path) || !QRegularExpression(rule.folders).match(path).hasMatch())
        return {};
    if (rule.comments)
        return matchingLines(path, text, rule.pattern);
    return matchingLines(path, withoutComments(text, rule.literals ? Literals::Keep : Literals::Blank), rule.pattern);
}
