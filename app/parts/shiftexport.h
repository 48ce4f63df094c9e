// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/result.h"
#include "files/tablefile.h"

// The sales of a shift as a file, for a spreadsheet. In the reader's language; ids are texts, amounts numbers, each
// time once in ISO (UTC) and once in WIB.
[[nodiscard]] TableHead shiftHead(const Shift &shift);
[[nodiscard]] ExportRow shiftLine(const CounterSale &sale); // in the order of its columns

// The whole file, or none. Blocks; the words are made by its caller on the GUI thread (the two above), so that it may
// run on any other.
[[nodiscard]] Result<void> writeShift(const QString &path, TableFormat format, const TableHead &head,
                                      const QList<ExportRow> &lines);
