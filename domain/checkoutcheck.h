// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkoutdraft.h"
#include "domain/policy.h"

#include <QSet>

#include <optional>

// What the form of a checkout says while it is filled in. Problems cannot be sent; oddities can, after a person has
// looked. The store checks the problems of what is written again, and the limits where only it knows the sums.

struct CheckoutProblem {
    enum class What {
        Missing,
        NotAnAmount, // `rupiah` says why
        OtherDigits, // of another script than 0 to 9: they look alike and are not the same
        NotPlain,    // control or unseen characters, a line break
        TooLong,
        Twice,      // the same store invoice in another line
        UsedBefore, // … in an earlier checkout of this environment
        NotPositive,
        Negative,
        NoStore,
        TooManyStores,
        SumTooLarge,
        AboveLimit, // of the policy, for one BALANCE checkout
    };

    CheckoutField field = CheckoutField::Stores;
    What what = What::Missing;
    int row = -1; // of the lines as they were given, blank ones counted; -1: not of a line
    RupiahProblem rupiah = RupiahProblem::Empty;

    friend bool operator==(const CheckoutProblem &, const CheckoutProblem &) = default;
};
Q_DECLARE_METATYPE(CheckoutProblem)

struct CheckoutOddity {
    enum class What {
        OtherTotal,            // neither goods and freight, nor these with the insurances
        SellerBuys,            // the seller is the buyer
        SellerTwice,           // has an earlier line already
        CommissionAboveAmount, // of its goods
        NeedsSecond,           // BALANCE, from the policy's amount up: somebody else has to approve it
        AboveBalance,          // of the buyer, as it was read last
    };

    What what = What::OtherTotal;
    int row = -1; // as above

    friend bool operator==(const CheckoutOddity &, const CheckoutOddity &) = default;
};

// Line by line, in the order of the columns; `usedBefore`: the store invoices of earlier checkouts here.
[[nodiscard]] QList<CheckoutProblem> problemsOf(const QList<CheckoutLine> &lines, const QSet<QString> &usedBefore);
// The same, then of the whole.
[[nodiscard]] QList<CheckoutProblem> problemsOf(const CheckoutDraft &draft, const QSet<QString> &usedBefore,
                                                const Policy &policy);
// Of what would be sent; a row is its place in `sales`.
[[nodiscard]] QList<CheckoutProblem> problemsOf(const InvoiceCallContent &content, const QSet<QString> &usedBefore,
                                                const Policy &policy);

// `balance`: of the buyer, where it is known.
[[nodiscard]] QList<CheckoutOddity> odditiesOf(const InvoiceCallContent &content, const Policy &policy,
                                               std::optional<Rupiah> balance = {});
[[nodiscard]] QList<CheckoutOddity> odditiesOf(const CheckoutDraft &draft, const Policy &policy,
                                               std::optional<Rupiah> balance = {});
