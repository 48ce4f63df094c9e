// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

// One answer of GET /invoice/detail. It names neither stores nor their amounts.
struct Invoice {
    QString recordId{}; // `id`, a string on the wire
    InvoiceId id{};     // `invoice`
    Username buyer{};   // `username`
    QString type{};     // "ONMARKET CHECKOUT", as it came
    Rupiah amount{};
    InvoiceStatus status{};
    QString source{}; // `src` as it came; paymentSource() gives the known one
    XenditInvoiceId xenditId{};
    QString paymentUrl{};  // `xendit_url`: text until ui has checked it
    QDateTime expiresAt{}; // UTC; may be invalid where the server sent none
    QDateTime createdAt{}; // UTC
    QDateTime updatedAt{}; // UTC
    QByteArray raw{};      // the reply's bytes, for support

    [[nodiscard]] std::optional<PaymentSource> paymentSource() const { return paymentSourceFromWire(source); }
    // The platform is the first word of `type`; a type that is not known offers no money action.
    [[nodiscard]] std::optional<Platform> platform() const
    {
        return platformFromWire(QStringView(type).left(type.indexOf(u' ') < 0 ? type.size() : type.indexOf(u' ')));
    }

    friend bool operator==(const Invoice &, const Invoice &) = default;
};
Q_DECLARE_METATYPE(Invoice)
