// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QMetaType>

#include <optional>

using CaseId = Id<struct CaseTag>; // UUIDv7

// Something that a person must look at.
enum class CaseKind { Unknown, PaidLate, AmountMismatch, CancelRefunded, LateVerdict, ChainBroken };
enum class CaseState { Open, Closed };

struct Case {
    qint64 row = 0;
    CaseId id{};
    CaseKind kind = CaseKind::Unknown;
    QString objectKind{}; // "payout", "invoice", "journal", …
    QString objectId{};
    QString evidence{}; // what the program saw, plain text, bounded
    CaseState state = CaseState::Open;
    Instant openedAt{};
    Username owner{}; // who looks into it; empty: nobody yet
    Instant closedAt{};
    Username closedBy{};
    QString reason{}; // why it was closed

    friend bool operator==(const Case &, const Case &) = default;
};
Q_DECLARE_METATYPE(Case)

enum class CaseColumn { Opened, Kind, Object, Owner, State, Closed };

struct CaseFilter {
    std::optional<CaseState> state{CaseState::Open};
    std::optional<CaseKind> kind{};
    Username owner{};
    QString text{}; // part of the object, evidence or reason

    friend bool operator==(const CaseFilter &, const CaseFilter &) = default;
};
