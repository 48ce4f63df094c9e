// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// The table of who may include whom (docs/developer.md), as code.

struct Include {
    QString name{};      // as written: domain/rupiah.h, QString, nlohmann/json.hpp
    bool quoted = false; // "…" rather than <…>
};

[[nodiscard]] QList<Include> includesOf(const QString &text);

// What is wrong with this include in this file, or an empty text.
[[nodiscard]] QString brokenRule(const QString &path, const Include &include);
