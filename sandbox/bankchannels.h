// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bankchannel.h"

#include <QList>

namespace sandbox {

// Indonesia's banks and e-wallets as a payment gateway lists them, in its order: number 22 is ID_BOC, as in USAPI's
// documentation.
[[nodiscard]] const QList<BankChannel> &bankChannels();
[[nodiscard]] bool isBankChannel(const ChannelCode &code);

// Those of one type whose description, code or alias holds `name`, whatever the case.
[[nodiscard]] QList<BankChannel> findBankChannels(const QString &name, ChannelType type);

} // namespace sandbox
