// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens.h"

#include <QIcon>

// The program's own icons. They are masks: the ink is the theme's (or the tone's) at the time of painting, so that a
// change of theme needs nobody to set them again.
enum class Icon {
    Invoices,
    Balances,
    Banks,
    Settings,
    Search,
    Refresh,
    Stop,
    Copy,
    Open,
    Close,
    Check,
    Clock,
    Cross,
    Hourglass,
    Question,
    Info,
    Warning,
    Error,
    User,
    SignOut,
    Eye,
    Lock,
    Training,
    Server,
    Desk,
    Wallet,
    Cashier,
    Payouts,
    Approvals,
    Activity,
    Cases,
    People,
    Policy,
    Key,
    Store,
    Export,
    Print,
    Filter,
    Plus,
    Undo,
    ChevronUp,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    Phone,
    Qr,
};

constexpr Icon lastIcon = Icon::Qr; // for whoever walks through them all

[[nodiscard]] QIcon icon(Icon name);
[[nodiscard]] QIcon icon(Icon name, Tone tone);
[[nodiscard]] QPixmap iconPixmap(Icon name, const QColor &ink, int extent, qreal devicePixelRatio);

// The program's face; in the built-in sandbox it wears the sandbox's colours.
[[nodiscard]] QIcon applicationIcon(bool sandbox);
