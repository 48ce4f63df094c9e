// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/logline.h"

#include "domain/redaction.h"

using namespace Qt::StringLiterals;

namespace {

// How much of a message is looked at. Redaction comes first and cutting to the line's length after it, so that a secret
// cut in half at this place, which no rule may recognise any more, is cut away as well.
constexpr qsizetype maximumRead = 65'536;
static_assert(maximumRead > 4 * maximumLogLine);

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return u"unknown"_s;
}

bool isUnprintable(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

} // namespace

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair && QChar::isPrint(QChar::surrogateToUcs4(c, text.at(i + 1)))) {
            result.append(text.sliced(i++, 2));
        } else if (c == u'\n') {
            result.append(u"\\n"_s);
        } else if (c == u'\t') {
            result.append(u' ');
        } else if (c.isSurrogate() || isUnprintable(c)) {
            result.append(u"\\u%1"_s.arg(uint{c.unicode()}, 4, 16, QChar(u'0')));
        } else {
            result.append(c);
        }
    }
    return result;
}

QString LogLine::text() const
{
    const QString whole = u"%1 %2 %3 %4: "_s.arg(time.toUTC().toString(Qt::ISODateWithMs), levelName(type),
                                                 printable(category), printable(thread))
        + printable(redacted(message.left(maximumRead)));
    return whole.size() <= maximumLogLine ? whole : whole.left(maximumLogLine - 1) + QChar(u'\u2026');
}
