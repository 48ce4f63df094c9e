// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvtable.h"

#include <QSaveFile>

Result<void> CsvTable::begin()
{
    QStringList headers;
    for (const ExportColumn &column : head().columns)
        headers.append(column.header);
    m_writer.emplace(target());
    if (!m_writer->write(headers))
        return targetFailure();
    return {};
}

Result<void> CsvTable::write(const ExportRow &row)
{
    QByteArrayList fields;
    fields.reserve(row.size());
    for (qsizetype i = 0; i < row.size(); ++i) {
        const QString text = exportText(row.at(i), head().columns.value(i).kind);
        // Digits for programs: an apostrophe, which keeps a spreadsheet from rounding, would spoil them.
        fields.append(std::holds_alternative<Rupiah>(row.at(i)) ? text.toUtf8() : CsvWriter::field(text));
    }
    if (!m_writer->writeFields(fields))
        return targetFailure();
    return {};
}

Result<void> CsvTable::end()
{
    return {};
}
