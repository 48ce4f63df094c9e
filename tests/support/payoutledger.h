// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/server.h"
#include "store/database.h"

#include <QStringList>

// The sandbox's ledger and the journal, row by row (invariants I1 and I2): correlated by account number and amount, of
// which a test uses each pair once, since USAPI gives no id. Each line names one contradiction; none: they agree.
//
// `settled`: nothing may still be SENDING, as after a start.
[[nodiscard]] QStringList contradictions(const QList<sandbox::PayoutRecord> &ledger,
                                         const QList<sandbox::Arrival> &arrivals, Database &journal, bool settled);
