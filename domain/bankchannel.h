// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/words.h"

#include <QMetaType>
#include <QString>

#include <optional>

// One entry of POST /bank/list: where a payout can go.
struct BankChannel {
    qint64 recordId = 0;
    ChannelCode code{};    // `bank_channel`, "ID_BOC"
    QString description{}; // "Bank of China (BOC)"
    QString type{};        // as it came; channelType() gives the known one
    QString currency{};
    QString alias{}; // empty where the server sends null

    [[nodiscard]] std::optional<ChannelType> channelType() const { return channelTypeFromWire(type); }

    friend bool operator==(const BankChannel &, const BankChannel &) = default;
};
Q_DECLARE_METATYPE(BankChannel)
