// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/moneystate.h"
#include "domain/outcome.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QString>

#include <optional>

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
Q_DECLARE_METATYPE(PayoutRequest)

using PayoutId = Id<struct PayoutTag>; // UUIDv7, made by this program: USAPI gives none

// One row of the journal: what was asked, who decided, and what became of it. USAPI lists nothing; this is all there
// is.
struct Payout {
    qint64 row = 0;
    PayoutId id{};
    PayoutRequest request{};
    MoneyState state = MoneyState::Draft;
    QString reason{}; // why, where the rules ask for one
    PayoutId copyOf{};
    qint64 policyVersion = 0;
    Username maker{};
    Instant requestedAt{};
    Username approver{}; // empty with a rule: nobody had to look
    QString rule{};      // "below threshold"
    Instant approvedAt{};
    AttemptId attempt{};
    Username sender{};
    QString desk{};
    Instant sentAt{}; // when SENDING became durable
    Outcome outcome{};
    Instant outcomeAt{};
    Username resolvedBy{}; // who ended it: settled what was unknown, withdrew, rejected
    Instant resolvedAt{};
    QString resolution{}; // the person's reason
    QString reference{};  // what was looked at elsewhere: a bank statement's line, Xendit's dashboard

    friend bool operator==(const Payout &, const Payout &) = default;
};
Q_DECLARE_METATYPE(Payout)

// What USAPI said that a user's balance is. Evidence beside an unknown payout, never proof: other movements count too.
struct BalanceReading {
    enum class Moment { Before, After }; // the attempt

    Moment moment = Moment::Before;
    Rupiah balance{};
    Instant readAt{};

    friend bool operator==(const BalanceReading &, const BalanceReading &) = default;
};

// "••••0000": the last four digits of six or more, else none of them.
[[nodiscard]] QString maskedAccount(const QString &accountNumber);

// "BCA ••••0000": where it goes, as lists and buttons name it.
[[nodiscard]] QString maskedRecipient(const PayoutRequest &request);

enum class PayoutColumn { Requested, State, Amount, User, Recipient, Holder, Maker, Approver, Sent };

struct PayoutFilter {
    QString text{};             // part of a username, account name, account number, reason or the server's words
    QList<MoneyState> states{}; // empty: all
    Instant from{};
    Instant until{};
    std::optional<Rupiah> least{};
    std::optional<Rupiah> most{};
    ChannelCode channel{};
    Username maker{};

    friend bool operator==(const PayoutFilter &, const PayoutFilter &) = default;
};
