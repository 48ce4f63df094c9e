// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counter.h"
#include "domain/rupiah.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringView>

#include <optional>

// A QRIS payload, looked at before a buyer is asked to scan it. Sources: EMVCo, "EMV QR Code Specification for Payment
// Systems: Merchant-Presented Mode", 1.1; Bank Indonesia's QRIS (the national template's GUID is ID.CO.QRIS.WWW).

// What a buyer's telephone shows of it.
struct QrisCode {
    QString merchantName{};         // tag 59, as it stands there
    QString merchantCity{};         // tag 60
    QString nmid{};                 // the national template's tag 02
    QString terminal{};             // tag 62, 07; empty where there is none
    std::optional<Rupiah> amount{}; // tag 54; ".00" counts as none
    bool oneTime = false;           // tag 01 is 12: a code for this payment alone

    friend bool operator==(const QrisCode &, const QrisCode &) = default;
};
Q_DECLARE_METATYPE(QrisCode)

enum class QrisFlaw {
    // It must not be shown.
    NotText,      // empty, longer than 512 characters, or something else than printable ASCII
    Structure,    // a length lies, a tag is no two digits, or something is left over
    FormatFirst,  // tag 00 does not stand first, or is not "01"
    ChecksumLast, // tag 63 does not stand last
    Doubled,      // a tag stands there twice, on one level
    Checksum,     // its CRC is another
    Currency,     // tag 53 is not 360 (rupiah)
    Country,      // tag 58 is not ID
    AmountMissing,
    AmountUnreadable, // not digits, or with a fraction of a rupiah
    AmountOther,      // than the invoice's
    MerchantMissing,  // no name, or no NMID
    MerchantUnknown,  // the NMID is not on the list
    MerchantRenamed,  // the NMID is, under another name
    // It may be shown, and the cashier is told.
    Tip,      // tag 55: the buyer is asked for a tip or pays a fee on top (56, 57)
    Reusable, // tag 01 says that it may be paid more than once
};
[[nodiscard]] bool forbids(QrisFlaw flaw);
[[nodiscard]] QString qrisFlawName(QrisFlaw flaw); // as the journal spells it: "checksum"
[[nodiscard]] std::optional<QrisFlaw> qrisFlawFromName(QStringView wanted);

struct QrisFinding {
    QrisFlaw flaw{};
    QString wanted{}; // both values, plain text, bounded; empty where there is nothing to compare
    QString found{};

    friend bool operator==(const QrisFinding &, const QrisFinding &) = default;
};

struct QrisInspection {
    QrisCode code{}; // what could be read of it
    QList<QrisFinding> findings{};

    [[nodiscard]] bool mayBeShown() const;
    friend bool operator==(const QrisInspection &, const QrisInspection &) = default;
};
Q_DECLARE_METATYPE(QrisInspection)

// `amount`: the invoice's. All that is wrong, as far as it can be read.
[[nodiscard]] QrisInspection inspectQris(QStringView payload, Rupiah amount, const QList<QrisMerchant> &allowed);
// Who a payload says is paid; for the list of merchants. Empty without a name, an NMID or a right checksum.
[[nodiscard]] std::optional<QrisMerchant> merchantOf(QStringView payload);

constexpr qsizetype maximumQrisPayload = 512; // EMVCo MPM 1.1, §3.2
