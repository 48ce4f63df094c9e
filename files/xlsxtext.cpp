// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxtext.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units, as the format counts

bool isRefused(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit < 0x20 && unit != u'\t' && unit != u'\n') || (unit >= 0x7F && unit <= 0x9F) || unit >= 0xFFFE;
}

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : 0;
}

quint16 shortNumber(const QByteArray &bytes, qsizetype at)
{
    return at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16(0);
}

} // namespace

QString xlsxText(const QString &text)
{
    QString cell = text;
    if (std::any_of(cell.cbegin(), cell.cend(), isRefused))
        cell.removeIf(isRefused);
    if (cell.contains(u"_x"_s, Qt::CaseInsensitive)) {
        static const QRegularExpression escape(u"_(?=x[0-9a-f]{4}_)"_s, QRegularExpression::CaseInsensitiveOption);
        cell.replace(escape, u"_x005F_"_s);
    }
    if (cell.size() > longestText)
        cell.truncate(longestText - (cell.at(longestText - 1).isHighSurrogate() ? 1 : 0));
    return cell;
}

// APPNOTE 6.3.9, 4.3.12 and 4.3.16: no comment behind the end record, no 64-bit sizes; that is how it is written here.
qint64 bytesOfSheets(QIODevice &packed)
{
    constexpr qint64 endRecord = 22;
    if (packed.size() < endRecord || !packed.seek(packed.size() - endRecord))
        return -1;
    const QByteArray end = packed.read(endRecord);
    if (!end.startsWith("PK\5\6") || !packed.seek(number(end, 16)))
        return -1;
    const QByteArray directory = packed.read(number(end, 12));
    qint64 bytes = -1;
    for (qsizetype at = 0; directory.mid(at, 4) == "PK\1\2";) {
        const qsizetype nameLength = shortNumber(directory, at + 28);
        if (directory.mid(at + 46, nameLength).startsWith("xl/worksheets/sheet"))
            bytes = std::max<qint64>(bytes, 0) + number(directory, at + 24);
        at += 46 + nameLength + shortNumber(directory, at + 30) + shortNumber(directory, at + 32);
    }
    return bytes;
}
