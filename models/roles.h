// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

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
};
