// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    QIODevice &m_device;
    bool m_begun = false;
};
