// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"
#include "store/database.h"

#include <QStringList>

// The sandbox's ledger and the journal's calls about invoices, row by row: checkouts by their store invoice,
// cancellations by the invoice, completions by both; a test asks for each once, since USAPI gives no id of a call. Each
// line names one contradiction; none: they agree. What the sandbox was seeded with is nobody's.
//
// `settled`: nothing may still be SENDING, as after a start.
[[nodiscard]] QStringList contradictions(const QList<sandbox::InvoiceRecord> &ledger,
                                         const QList<sandbox::Arrival> &arrivals, Database &journal, bool settled);
