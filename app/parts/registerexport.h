// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registeredinvoice.h"
#include "files/tablefile.h"

// The register as a file: what is on the screen, and what a spreadsheet or an auditor needs beside it. In the reader's
// language; ids and links are texts, amounts numbers, each time once in ISO (UTC) and once in WIB.
[[nodiscard]] TableHead registerHead(const RegisterFilter &filter);
[[nodiscard]] ExportRow registerLine(const RegisteredInvoice &row); // in the order of its columns
