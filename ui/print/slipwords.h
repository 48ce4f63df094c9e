// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paymentslip.h"

#include <QStringList>

#include <functional>

// What a slip or a receipt says, line by line; where it stands on the page is SlipLayout's business. Empty: not on this
// one.
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
    QString copy{}; // that this was printed before
    QString title{};
    QStringList subtitle{};
    QString amountLabel{};
    QString amount{};
    QString amountInWords{};
    QString status{};
    QList<Fact> facts{};
    QString storesTitle{};
    QList<Store> stores{};
    std::function<QString(qsizetype shown)> moreStores{}; // for those that have no room on the page
    QString payTitle{};
    QString payHint{};
    QString link{};
    QString qr{}; // the text of the code, as it is
    QStringList foot{};
};

[[nodiscard]] SlipWords slipWords(const PaymentSlip &slip);
