// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cstddef>
#include <variant>
#include <vector>

namespace usapi {

struct JsonMember;

// One JSON value. An integer is exact; a number that is not a plain 64-bit integer (10000.0, 1e4, 2^63) keeps its
// spelling and never becomes one.
class JsonValue
{
public:
    struct OtherNumber {
        QString spelling;
    };
    using Array = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>; // in the order of the text; keys are unique

    using Variant = std::variant<std::monostate, bool, qint64, OtherNumber, QString, Array, Object>;

    // Made and destroyed out of line, where JsonMember is complete.
    JsonValue();
    JsonValue(Variant given);
    ~JsonValue();
    JsonValue(const JsonValue &);
    JsonValue(JsonValue &&) noexcept;
    JsonValue &operator=(const JsonValue &);
    JsonValue &operator=(JsonValue &&) noexcept;

    Variant value; // monostate: null

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(value); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&value); }
    [[nodiscard]] const qint64 *integer() const { return std::get_if<qint64>(&value); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&value); }
    [[nodiscard]] const Array *array() const { return std::get_if<Array>(&value); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&value); }
    // Null when this is no object or has no such member.
    [[nodiscard]] const JsonValue *member(QLatin1StringView name) const;
    // "a text", "the number 1e4", …: for the detail of an error; never the content of a text.
    [[nodiscard]] QString kindName() const;
};

struct JsonMember {
    QString name;
    JsonValue value;
};

struct JsonProblem {
    QString path{};      // "transaction[1].status": where, as far as known
    QString what{};      // for the log
    bool cutOff = false; // the text ends too early: it may have been whole once
};

constexpr qsizetype maximumJsonSize = qsizetype{1024} * 1024;
constexpr std::size_t maximumJsonDepth = 64;

// The whole text is one JSON value (RFC 8259): no byte order mark, no key twice in an object, nothing behind it, valid
// UTF-8, at most maximumJsonSize bytes and maximumJsonDepth levels.
[[nodiscard]] tl::expected<JsonValue, JsonProblem> parseJson(const QByteArray &text);

} // namespace usapi
