// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rupiah.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>

namespace sandbox {

// nlohmann's own tree, in the order written: nothing of Qt's JSON, so that two stacks check each other.
using Json = nlohmann::ordered_json;

[[nodiscard]] inline std::string toJson(const QString &text)
{
    return text.toStdString();
}
// ISO 8601, UTC, milliseconds, as USAPI writes it; null for an invalid time.
[[nodiscard]] Json toJson(const QDateTime &time);

[[nodiscard]] QByteArray compact(const Json &json);

// A document, read strictly: no BOM, no member twice in one object, no bad UTF-8, nothing left over. Empty otherwise.
[[nodiscard]] std::optional<Json> parseJson(const QByteArray &text);

// Empty unless it is a whole number, written as one ("10000.0" and "1e4" are not), that fits into 64 bits.
[[nodiscard]] std::optional<qint64> integer(const Json &json);

} // namespace sandbox
