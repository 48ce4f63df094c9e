// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

// What a cell holds, typed; formatting happens once, in ui. A cell without a value of a role answers an invalid
// QVariant, so that "no amount" never looks like zero.
enum DataRole {
    RupiahRole = Qt::UserRole + 1, // Rupiah
    InvoiceStatusRole,             // InvoiceStatus
    LookupStateRole,               // LookupRow::State
    ChannelTypeRole,               // ChannelType; only where the server's word is a known one
    TimeRole,                      // QDateTime, UTC
    SortRole,                      // something that compares: a number, a time or a case-folded text
    SearchRole,                    // QString: every text of the row that a search looks in
    PlaceholderRole,               // true: the row is still on its way from the journal
    AgeRole,                       // QDateTime, UTC: shown as how long ago it was
    OperatorRole,                  // Username; empty: the program itself
    OwnerRole,                     // Username; empty: nobody yet
    ObjectRole,                    // JournalObject
    AuditActionRole,               // AuditAction
    AuditResultRole,               // AuditResult
    CaseKindRole,                  // CaseKind
    CaseStateRole,                 // CaseState
    MoneyStateRole,                // MoneyState
    InvoiceCallRole,               // InvoiceCall; goes before its state: the server may have done something else
    InvoiceMarkRole,               // InvoiceMark; goes before the status
};

// What an invoice is beside its status.
enum class InvoiceMark {
    AmountDiffers, // from what the checkout here asked for
    PaidLate,      // after its end
    NotRead,       // known from a checkout's answer only
};
Q_DECLARE_METATYPE(InvoiceMark)

// What a line of the journal is about.
struct JournalObject {
    QString kind{}; // "payout", "operator", …
    QString id{};

    friend bool operator==(const JournalObject &, const JournalObject &) = default;
};
Q_DECLARE_METATYPE(JournalObject)
