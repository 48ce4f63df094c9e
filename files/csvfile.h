// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "files/csvwriter.h"

#include <QSaveFile>

// A CSV file that is there whole or not at all: it takes its name only with finish(). One that was there before stays
// until then. Blocks: not for the GUI thread.
class CsvFile
{
public:
    explicit CsvFile(const QString &path);

    [[nodiscard]] Result<void> begin(const QStringList &headers);
    [[nodiscard]] Result<void> add(const QList<QStringList> &rows);
    [[nodiscard]] Result<void> finish();

private:
    [[nodiscard]] tl::unexpected<Error> failure();

    QSaveFile m_file;
    CsvWriter m_writer;
};
