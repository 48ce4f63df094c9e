// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/words.h"

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <tl/expected.hpp>

// Lists that all desks of one journal share, kept as versions: which hosts a payment link may lead to, what may be done
// with an invoice by the word of its status, and the reasons that people choose from.

enum class StatusAction : quint32 { Cancel = 1, Refund = 2, Complete = 4 };
Q_DECLARE_FLAGS(StatusActions, StatusAction)
Q_DECLARE_OPERATORS_FOR_FLAGS(StatusActions)

struct StatusRule {
    QString word{}; // as statusWord() spells it
    StatusActions actions{};

    friend bool operator==(const StatusRule &, const StatusRule &) = default;
};

struct SharedLists {
    qint64 version = 0; // 0: the built-in ones, before anybody set any
    QStringList linkHosts{};
    QList<StatusRule> statuses{}; // the built-in words first
    // "out-of-stock" and the other built-in ones are words that ui translates; any other is people's own text.
    QStringList refundReasons{};
    QStringList cancelReasons{};
    QStringList closeReasons{}; // of cases
    Username setBy{};
    Instant setAt{};

    friend bool operator==(const SharedLists &, const SharedLists &) = default;
};
Q_DECLARE_METATYPE(SharedLists)

// The lists of a journal in which nobody set any. Each environment has a journal of its own.
[[nodiscard]] SharedLists builtInLists(const Environment &environment);

// What the contract names: PENDING, PAID and EXPIRED. They cannot be removed, nor can their own actions.
[[nodiscard]] const QList<StatusRule> &builtInStatuses();
[[nodiscard]] QString
statusWord(QStringView text); // upper case, single spaces: "Refund in  process" and its like are one
// What may be offered for an invoice of this status; a word that the table does not know offers nothing.
[[nodiscard]] StatusActions allowedActions(const SharedLists &lists, const InvoiceStatus &status);

enum class HostProblem {
    Empty,
    NotHttps, // another scheme
    NotAHost, // a path, port, user name or question mark
    Foreign,  // letters beyond a-z: a look-alike
    Punycode, // the same in its ASCII form: "xn--"
    Address,  // an IP address
    NoDomain, // "localhost", "checkout"
    TooLong,
};
// "checkout.xendit.co" out of it, or of "https://checkout.xendit.co/".
[[nodiscard]] tl::expected<QString, HostProblem> parseLinkHost(QStringView text);

enum class StatusProblem {
    None,
    Empty,
    NotPlain,        // other than letters, digits, spaces, - and _, or too long
    CancelAndRefund, // unpaid and paid at once: cancelling is not refunding
    BuiltInNarrowed, // an action was taken from a built-in word
};
[[nodiscard]] StatusProblem problemOf(const StatusRule &rule);

enum class ReasonProblem { None, Empty, NotPlain }; // NotPlain: control characters, or too long
[[nodiscard]] ReasonProblem problemOfReason(const QString &reason);

// The first thing that is wrong with all of it; what the store refuses.
enum class ListsProblem {
    None,
    BadHost,
    HostTwice,
    BadStatus,
    StatusTwice,
    BuiltInMissing,
    BadReason,
    ReasonTwice,
    NoReason,
    TooMany
};
[[nodiscard]] ListsProblem problemOf(const SharedLists &lists);

constexpr qsizetype maximumListRows = 100;
constexpr qsizetype maximumStatusWord = 40;
constexpr qsizetype maximumReason = 80;
