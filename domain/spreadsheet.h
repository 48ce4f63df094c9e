// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// A text as a cell of CSV, TSV or the clipboard that every spreadsheet leaves as it is (OWASP ASVS 1.2.10): what starts
// like a formula, and digits that would lose their leading zeros or their end, get an apostrophe in front.
[[nodiscard]] QString spreadsheetText(const QString &text);
