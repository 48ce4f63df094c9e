// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvwriter.h"

#include "domain/spreadsheet.h"

#include <algorithm>

QByteArray CsvWriter::field(const QString &cell)
{
    QString text = spreadsheetText(cell);
    const bool quoted = std::any_of(text.cbegin(), text.cend(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!quoted)
        return text.toUtf8();
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

bool CsvWriter::write(const QStringList &cells)
{
    QByteArrayList fields;
    fields.reserve(cells.size());
    for (const QString &cell : cells)
        fields.append(field(cell));
    return writeFields(fields);
}

bool CsvWriter::writeFields(const QByteArrayList &fields)
{
    QByteArray line;
    if (!m_begun)
        line = QByteArrayLiteral("\xEF\xBB\xBF");
    m_begun = true;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += ',';
        line += fields.at(i);
    }
    line += "\r\n";
    return m_device.write(line) == line.size();
}
