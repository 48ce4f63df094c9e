// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/lookuprow.h"
#include "domain/words.h"
#include "ui/icons.h"
#include "ui/tokens.h"

#include <QString>

// One thing said three ways: a word, a tone and a shape.
struct Look {
    QString word;
    Tone tone = Tone::Neutral;
    Icon shape = Icon::Question;
};

[[nodiscard]] Look lookOf(const InvoiceStatus &status);
[[nodiscard]] Look lookOf(LookupRow::State state);

struct EnvironmentLook {
    QString word; // "Production"
    QString note; // "Real money"
    Place place = Place::Own;
    Icon shape = Icon::Server;
};

[[nodiscard]] EnvironmentLook lookOf(const Environment &environment);

[[nodiscard]] QString sourceWord(const QString &wire); // the known word for people, else the text as it came
[[nodiscard]] QString channelTypeWord(ChannelType type);
