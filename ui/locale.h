// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rupiah.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

// How this program prints, whatever the computer is set to: Indonesian when the words are Indonesian, else English.
void setDisplayLanguage(QLocale::Language language);
[[nodiscard]] QLocale displayLocale();

[[nodiscard]] QString rupiahText(Rupiah amount);       // "Rp 1.234.567" in both languages
[[nodiscard]] QString timeText(const QDateTime &time); // in WIB, with its label; "" for an invalid one
[[nodiscard]] QString numberText(qint64 number);       // with grouping

// "3 h ago", "in 25 min", "just now": how far `time` lies from `now`.
[[nodiscard]] QString relativeText(const QDateTime &time, const QDateTime &now);
