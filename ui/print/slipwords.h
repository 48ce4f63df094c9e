// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paymentslip.h"

#include <QStringList>

// What a slip says, line by line; where it stands on the page is SlipLayout's business. Empty: not on this slip.
struct SlipWords {
    struct Fact {
        QString label{};
        QString value{};
    };
    struct Store {
        QString seller{};
        QString amount{};
        QString notes{};
    };

    QString mark{}; // which environment, where it is not production
    QString title{};
    QString amountLabel{};
    QString amount{};
    QString amountInWords{};
    QString status{};
    QList<Fact> facts{};
    QString storesTitle{};
    QList<Store> stores{};
    QString payTitle{};
    QString payHint{};
    QString link{};
    QString qr{}; // the text of the code, as it is
    QStringList foot{};
};

[[nodiscard]] SlipWords slipWords(const PaymentSlip &slip);
// For stores that have no room on the page.
[[nodiscard]] QString moreStoresWords(const QList<StoreShare> &left);
