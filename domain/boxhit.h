// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

// One record of the journal that fits what was typed into the box for everything.
struct BoxHit {
    enum class Kind { Invoice, Payout, Case, Store };

    Kind kind = Kind::Invoice;
    QString id{};     // what names it in the journal; shown only as far as the title does
    QString title{};  // "OM0001N0CR0000f"
    QString detail{}; // "Rp 60.000 · Paid · usernew1"

    friend bool operator==(const BoxHit &, const BoxHit &) = default;
};
Q_DECLARE_METATYPE(BoxHit)
