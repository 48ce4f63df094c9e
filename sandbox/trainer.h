// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/ledger.h"

#include <chrono>
#include <optional>

namespace sandbox {

// What a trainer may do to the ledger from outside USAPI's calls: one implementation for Server's functions and for the
// control calls. Error::Kind::InvalidInput with a sentence in `detail` when it makes no sense.
class Trainer
{
public:
    Trainer(Ledger &ledger, Script &script);

    [[nodiscard]] Result<void> pay(const InvoiceId &invoice, std::optional<Rupiah> amount);
    [[nodiscard]] Result<void> expire(const InvoiceId &invoice);
    [[nodiscard]] Result<void> setStatus(const InvoiceId &invoice, const QString &text);
    [[nodiscard]] Result<void> addWaybill(const InvoiceId &invoice, const WaybillNumber &waybill);
    [[nodiscard]] Result<void> changeBalance(const Username &user, Rupiah difference);
    [[nodiscard]] Result<void> moveClock(std::chrono::milliseconds forward);
    [[nodiscard]] Result<void> revokeTokens(const Username &user);
    [[nodiscard]] Result<void> reset();

private:
    Ledger &m_ledger;
    Script &m_script;
};

} // namespace sandbox
