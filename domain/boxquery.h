// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/rupiah.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

// What the text of a QR code says.
struct QrFacts {
    QString merchant{};             // tag 59
    std::optional<Rupiah> amount{}; // tag 54, when it is whole rupiah; a code that the buyer fills in has none
    bool amountUnclear = false;     // there is one, in another currency or not whole
    QString reference{};            // tag 62: bill number, reference label or terminal label, the first that is there
    bool crcRight = false;

    friend bool operator==(const QrFacts &, const QrFacts &) = default;
};

// What was typed or pasted into the box for everything, taken apart.
struct BoxQuery {
    enum class Kind {
        Empty,
        Link,        // an address; only the last part of an https one names an invoice
        QrText,      // an EMVCo payload, whole or damaged
        StoreNumber, // "INV/…": the journal may know it, USAPI cannot search it
        Many,        // several numbers: a list for the look-up
        Term,        // an id, a waybill number, a username, or words
        TooLong,     // more than the box takes: nothing is searched for a part of it
    };

    Kind kind = Kind::Empty;
    QString text{}; // on one line, nothing invisible in it; what answers are told apart by
    // What USAPI can be asked for. With Term one or none, for words may be a command's; with the other kinds none.
    QStringList numbers{};
    QString host{};                // with Link, where one could be read
    XenditInvoiceId linkInvoice{}; // with Link; empty: no https address of a payment page
    std::optional<QrFacts> qr{};   // with QrText; empty: damaged

    friend bool operator==(const BoxQuery &, const BoxQuery &) = default;
};
Q_DECLARE_METATYPE(BoxQuery)

constexpr qsizetype maximumBoxText = 16'384; // characters; longer lists belong into the look-up itself
constexpr qsizetype maximumBoxWords = 256;   // of anything but a list, an address or a QR code

[[nodiscard]] BoxQuery parseBoxQuery(QStringView typed);
// Whether the journal may hold something for it. Lists are the look-up's, and what is damaged names nothing.
[[nodiscard]] bool isSearched(const BoxQuery &query);

// The words of a text to compare by: lower case, without accents and marks. "Séller, B.1" -> "seller", "b", "1"
[[nodiscard]] QStringList foldedWords(QStringView text);
// Whether every one of `typed` begins a word of `text` that no other of them begins.
[[nodiscard]] bool beginWordsOf(const QStringList &typed, const QStringList &text);
