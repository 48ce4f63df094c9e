// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/invoicecall.h"
#include "domain/rupiah.h"
#include "domain/words.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// What is sold at the counter by QRIS, and for whom: lists that all desks of one journal share, kept as versions like
// those of domain/sharedlists.h.

// A store that a cashier sells for.
struct CounterStore {
    QString name{}; // what the cashiers read; no two are called alike
    Username seller{};
    Platform service = Platform::OnMarket;
    Rupiah commission{};     // `commission_onmarket` of each sale, and …
    int commissionShare = 0; // … so much of its amount: hundredths of a percent, 0 to 10,000

    friend bool operator==(const CounterStore &, const CounterStore &) = default;
};

// Whose codes may be shown to a buyer. Both exactly as they stand in the payload.
struct QrisMerchant {
    QString nmid{}; // National Merchant ID: "ID" and 13 digits
    QString name{};

    friend bool operator==(const QrisMerchant &, const QrisMerchant &) = default;
};

struct CounterRules {
    qint64 version = 0; // 0: the built-in ones, before anybody set any
    QList<CounterStore> stores{};
    QList<QrisMerchant> merchants{};
    Username setBy{};
    Instant setAt{};

    friend bool operator==(const CounterRules &, const CounterRules &) = default;
};
Q_DECLARE_METATYPE(CounterRules)

struct Environment;
// Empty lists, which show nothing to anybody; the sandbox's hold its training store and its merchant.
[[nodiscard]] CounterRules builtInCounterRules(const Environment &environment);

constexpr qsizetype maximumCounterStores = 50;
constexpr qsizetype maximumQrisMerchants = 50;
constexpr qsizetype maximumCounterName = 40;
constexpr qsizetype maximumMerchantName = 25; // EMVCo MPM 1.1, tag 59
constexpr int maximumCommissionShare = 10'000;

enum class CounterStoreProblem { None, NameEmpty, NameNotPlain, NameTwice, SellerEmpty, SellerNotPlain, Commission };
enum class QrisMerchantProblem { None, NmidNotOne, NmidTwice, NameEmpty, NameNotPlain };
// `others`: without the one that is judged.
[[nodiscard]] CounterStoreProblem problemOf(const CounterStore &store, const QList<CounterStore> &others);
[[nodiscard]] QrisMerchantProblem problemOf(const QrisMerchant &merchant, const QList<QrisMerchant> &others);
[[nodiscard]] bool isWhole(const CounterRules &rules); // no problem in any of them, and not too many

// Both commissions together, the share rounded half up to whole rupiah. Empty when it overflows or takes more than the
// amount.
[[nodiscard]] std::optional<Rupiah> commissionOf(const CounterStore &store, Rupiah amount);

// The store invoice of a sale: "INV/K7Q2/20261125-0042". The code tells the desks apart that share no journal; `count`
// is the journal's own and never goes back.
[[nodiscard]] StoreInvoice counterNumber(const QString &deskCode, const QDate &dayInWib, qint64 count);
[[nodiscard]] bool isDeskCode(const QString &text);      // 2 to 8 of A-Z and 0-9
[[nodiscard]] QString deskCodeOf(const QString &deskId); // four signs made from the desk's id, the same each time

// What a cashier asks for.
struct CounterOrder {
    Rupiah amount{};
    QString reference{}; // the cashier's own note; may be empty
    CounterStore store{};
    Username account{}; // who buys: the counter's account
    QString deskCode{};

    friend bool operator==(const CounterOrder &, const CounterOrder &) = default;
};
constexpr qsizetype maximumReference = 60;

// The checkout that an order asks for, under this number. Empty when the commission cannot be.
[[nodiscard]] std::optional<InvoiceCallContent> contentOf(const CounterOrder &order, const StoreInvoice &number);

using ShiftId = Id<struct ShiftTag>; // UUIDv7

// A sale at the counter: the cashier's side of it, and what the journal knows of its checkout and invoice.
struct CounterSale {
    qint64 row = 0;
    InvoiceCallId id{}; // of its checkout
    StoreInvoice number{};
    QString reference{};
    QString store{}; // CounterStore::name as it was
    Username cashier{};
    QString desk{};
    ShiftId shift{}; // that answers for it now: the one it was made in, or a later one that took it over
    Rupiah amount{};
    Instant askedAt{};
    Instant shownAt{};  // the customer's screen had its code first; null: never
    Instant asideAt{};  // the cashier took its code from the screen, and nobody put it back; null: no
    QString notShown{}; // why its code may not be shown, as inspectQris() named it; empty: it may
    MoneyState call = MoneyState::Requested;
    InvoiceId invoice{}; // empty: no answer, in time or late, has named one
    QString qrString{};
    Instant expiresAt{}; // by the server's clock
    QString status{};    // the server's own word; empty: not read yet
    Instant paidAt{};    // PAID was seen first
    bool paidLate = false;
    bool amountMismatch = false;

    friend bool operator==(const CounterSale &, const CounterSale &) = default;
};
Q_DECLARE_METATYPE(CounterSale)

// Where it stands, out of all that.
enum class SaleState {
    Asked,    // on its way to the server
    NotMade,  // refused, not sent, or settled as not made
    Unknown,  // a code may exist that nobody has seen
    Withheld, // its code is not shown: something about it is wrong
    Open,     // may be paid
    Paid,
    PaidLate,
    Mismatch,  // another amount than the one that was asked for
    Expired,   // by the server's word, as the next
    Cancelled, // or any other word
};
[[nodiscard]] SaleState stateOf(const CounterSale &sale);
// Its code may be put on the customer's screen (again).
[[nodiscard]] bool mayBeShown(const CounterSale &sale, const Instant &serverNow);

// How many, and how much.
struct SaleSum {
    qint64 count = 0;
    Rupiah amount{};

    friend bool operator==(const SaleSum &, const SaleSum &) = default;
};

// All sales that a shift answers for, each in one of them except `shown`.
struct ShiftTotals {
    SaleSum shown{}; // a code was on the customer's screen
    SaleSum paid{};
    SaleSum late{};
    SaleSum mismatch{};
    SaleSum open{}; // a later shift may take them over
    SaleSum expired{};
    SaleSum cancelled{};
    SaleSum withheld{};
    SaleSum unknown{};
    SaleSum notMade{};

    friend bool operator==(const ShiftTotals &, const ShiftTotals &) = default;
};
[[nodiscard]] std::optional<ShiftTotals> totalsOf(const QList<CounterSale> &sales); // empty: does not fit 64 bits

// One cashier's time at one desk. A desk has at most one that is open.
struct Shift {
    qint64 row = 0;
    ShiftId id{};
    Username cashier{};
    QString desk{};
    Instant openedAt{};
    qint64 takenOver = 0; // open sales of the shift before
    Instant closedAt{};   // null: open
    Username closedBy{};
    ShiftTotals totals{}; // as they were when it closed
    // The log's head at that moment, for the paper: number of entries and the first signs of its hash.
    qint64 entries = 0;
    QString anchor{};

    [[nodiscard]] bool isOpen() const { return closedAt.isNull(); }
    friend bool operator==(const Shift &, const Shift &) = default;
};
Q_DECLARE_METATYPE(Shift)
