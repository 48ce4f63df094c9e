// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/csvwriter.h"
#include "files/tablefile.h"

#include <optional>

// The headers and the rows, nothing else: title and context would be rows to whoever reads it.
class CsvTable final : public TableFile
{
public:
    CsvTable() = default;

private:
    Result<void> begin() override;
    Result<void> write(const ExportRow &row) override;
    Result<void> end() override;

    std::optional<CsvWriter> m_writer;
};
