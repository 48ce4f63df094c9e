// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tablefile.h"

// For reading on paper, not for work: A4 landscape, at most 10,000 rows, whose end says so where there were more. Keeps
// its rows and draws them in commit(), in one thread: Qt's fonts belong to the thread that drew with them first.
class PdfTable final : public TableFile
{
public:
    static constexpr qint64 mostRows = 10'000;

    explicit PdfTable(qint64 most = mostRows);

private:
    Result<void> begin() override;
    Result<void> write(const ExportRow &row) override;
    Result<void> end() override;

    QList<ExportRow> m_rows{};
};
