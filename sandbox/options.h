// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace sandbox {

// What USAPI's contract leaves open (docs/sandbox.md, "Open questions"): each is a choice of whoever starts a sandbox.
struct Policy {
    enum class RefundGuard { Store, Invoice };                       // what "… ALREADY …" is about
    enum class RefundReturns { Goods, GoodsAndFreight, Everything }; // Everything: insurance too
    enum class EmptyBankName { All, None };

    RefundGuard refundGuard = RefundGuard::Store;
    RefundReturns refundReturns = RefundReturns::GoodsAndFreight;
    EmptyBankName emptyBankName = EmptyBankName::All;
    QString cancelledWord = QStringLiteral("CANCELED");
    QString refundedWord = QStringLiteral("REFUND IN PROCESS"); // every store refunded
    QString partlyRefundedWord = QStringLiteral("PAID");        // one store of several
    QString completedWord = QStringLiteral("COMPLETED");        // every store completed
    bool bindTokenToAgent = true; // a token is good only with the User-Agent that fetched it

    friend bool operator==(const Policy &, const Policy &) = default;
};

struct Options {
    quint16 port = 0;              // 0: any free one
    std::optional<quint64> seed{}; // empty: 1, or what the ledger file was made with
    QString ledgerFile{};          // empty: memory only
    bool resetLedger = false;      // start with an emptied ledger file, also when it is damaged
    Secret payoutSecret{};         // empty: made from the seed
    QDateTime startTime{};         // the ledger's clock at the first start, for repeatable pictures; invalid: now
    Policy policy{};
};

} // namespace sandbox
