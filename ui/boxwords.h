// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxquery.h"
#include "ui/linkcheck.h"
#include "ui/look.h"

// What the box for everything says about what was typed into it.

struct BoxReading {
    Look look{};      // its word: "QR code of TOKO MAJU"
    QString detail{}; // "Rp 60.000 · check code right (CRC)"
};

// Of a QR code's text and of a link; empty for what needs no reading. `link` counts for links alone; empty: nobody said
// which hosts are known.
[[nodiscard]] std::optional<BoxReading> readingOf(const BoxQuery &query, const std::optional<LinkVerdict> &link);

// What to try when nothing fits; for an empty box what it takes.
[[nodiscard]] QString boxAdvice(const BoxQuery &query);

// "Look up “OM1” at USAPI"; empty: it cannot be asked for that.
[[nodiscard]] QString lookupWords(const BoxQuery &query);
