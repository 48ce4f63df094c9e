// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rupiah.h"

#include <QString>

namespace sandbox {

// A dynamic QRIS payload built like the one in USAPI's documentation, for a merchant that does not exist: acquirer and
// NMID are all zeroes, and the name says LATIHAN (training), so that no banking app pays anybody with it.
[[nodiscard]] QString qrisPayload(Rupiah amount, const QString &reference);

} // namespace sandbox
