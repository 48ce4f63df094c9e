// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/rupiah.h"

#include <QList>
#include <QString>

#include <variant>

// A cell of a list that goes into a file, with its type: ids and account numbers are texts, whatever digits they are
// made of; the file's kind decides how an amount and a time look. The first alternative is the empty cell.
using ExportCell = std::variant<std::monostate, QString, Rupiah, Instant>;
using ExportRow = QList<ExportCell>;

// A time that people and programs both want takes two columns, of the same Instant.
struct ExportColumn {
    enum class Kind {
        Text,
        Amount,
        IsoTime, // "2026-11-23T11:59:07.000Z"
        WibTime, // "2026-11-23 18:59:07", whole seconds
    };

    QString header{};
    Kind kind = Kind::Text;
    int widthCharacters = 16;
};

// What a cell says: a text as it is, an amount's bare digits, a time as its column wants it.
[[nodiscard]] QString exportText(const ExportCell &cell, ExportColumn::Kind kind);
