// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/registeredinvoice.h"

#include <QStringList>

// What a buyer may be shown or given to pay an invoice with: the text of its QRIS code when that is whole and asks for
// this amount (EMVCo's CRC and tag 54), or its link to a payment page on one of these hosts. Empty when it cannot be
// paid any more, or when anything is not sure.
[[nodiscard]] QString payableText(const RegisteredInvoice &value, const QStringList &allowedHosts);
