// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QIODevice>
#include <QStringList>

// Rows as RFC 4180 says: CRLF, quoted where need be, UTF-8 with the mark that Excel looks for. Cells are made safe for
// spreadsheets (domain/spreadsheet.h). Keeps nothing: as many rows as the device takes.
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice &device)
        : m_device(device)
    { }

    [[nodiscard]] bool write(const QStringList &cells); // false: the device says why
    // The same of fields that field() made, or that are nothing but a number.
    [[nodiscard]] bool writeFields(const QByteArrayList &fields);
    [[nodiscard]] static QByteArray field(const QString &cell);

private:
    QIODevice &m_device;
    bool m_begun = false;
};
