// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

// A text as a cell of XLSX holds it: at most 32,767 characters, no control characters but tab and line feed, and
// "_x0041_" (which would be read as "A") spelled so that it comes back.
[[nodiscard]] QString xlsxText(const QString &text);

// The bytes, unpacked, of all sheets in a packed workbook, as its directory has them; -1: it has none.
[[nodiscard]] qint64 bytesOfSheets(QIODevice &packed);
