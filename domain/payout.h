// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QString>

// The body of POST /payout/request. All six fields are required.
struct PayoutRequest {
    Username username{};
    Rupiah amount{};
    Platform platform = Platform::OnMarket; // not OnTicket
    ChannelCode channel{};
    QString accountName{};
    QString accountNumber{}; // text: leading zeros count; a phone number for e-wallets

    friend bool operator==(const PayoutRequest &, const PayoutRequest &) = default;
};
