// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QFlags>
#include <QMetaType>

using OperatorId = Id<struct OperatorTag>; // UUIDv7
using DeskId = Id<struct DeskTag>;         // UUIDv7, one for each data folder

// Roles are a set. An administrator has no right over money; nobody has all rights.
enum class Role : quint32 {
    Cashier = 1,
    Maker = 2,
    Approver = 4,
    Auditor = 8,
    Administrator = 16,
};
Q_DECLARE_FLAGS(Roles, Role)
Q_DECLARE_OPERATORS_FOR_FLAGS(Roles)

// What somebody may do. Checked where the act happens (store and database); pages only follow.
enum class Right {
    SellByQris,      // cashier's page
    MakeCheckout,    // on an invoice page
    CancelInvoice,   // unpaid ones
    CompleteInvoice, // `done`; only where the policy says so too
    RequestPayout,
    SendPayout, // an approved one, from a desk that holds the payout secret
    RequestRefund,
    Approve,        // refunds, payouts, BALANCE checkouts; never one's own
    ResolveUnknown, // say with evidence what became of a call
    CloseCase,
    ReadRegister,  // invoices, payouts, banks, balances
    ReadAudit,     // Activity, and the journal's verification
    RevealAccount, // a masked account number; logged
    ManagePeople,  // add, grant, take away; never for oneself
    EditPolicy,
    EditLists,   // payment-link hosts, status table, reasons
    ManageStore, // copies, restoring, accepting a journal
};

[[nodiscard]] bool grants(Roles roles, Right right);

// "cashier", "maker", …: how the journal spells them; empty for none.
[[nodiscard]] QStringList roleNames(Roles roles);
[[nodiscard]] Roles rolesFromNames(const QStringList &wanted);

// The one spelling that all spellings of a username share: of one case, without spaces and signs that cannot be seen,
// and with letters of other scripts turned into the Latin ones that they look like. Two of one key are never two people
// (a maker cannot approve as "Budi " what "budi" asked). Plain letters and digits are never taken for each other:
// "budi0" is not "budio". Empty when nothing that can be seen is left.
[[nodiscard]] QString usernameKey(const Username &username);
// Whether they differ in case and spaces only. Of one key without that: a look-alike, who gets nobody's rights.
[[nodiscard]] bool isSameSpelling(const Username &left, const Username &right);

// A USAPI username that has signed in here once. Without a role it may look at itself and nothing more.
struct Operator {
    qint64 row = 0; // the journal's sequence
    OperatorId id{};
    Username username{}; // as it was typed first; two that differ in case or spaces only are one
    Roles roles{};
    Instant addedAt{};
    bool hasApprovalKey = false; // an Ed25519 key of their own, sealed by the approval passphrase

    friend bool operator==(const Operator &, const Operator &) = default;
};
Q_DECLARE_METATYPE(Operator)

// Who acts, at which desk. The store reads the roles itself, in the transaction of the act.
struct Actor {
    OperatorId id{};
    Username username{};
    DeskId desk{};

    friend bool operator==(const Actor &, const Actor &) = default;
};
