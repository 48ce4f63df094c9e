// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

namespace sandbox {

// The invoices of wellKnown() (sandbox/server.h), those of USAPI's documentation among them.
[[nodiscard]] QList<InvoiceRecord> wellKnownInvoices(const QDateTime &now);

} // namespace sandbox
