// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/rupiah.h"
#include "usapi/json.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace usapi {

// Reads the members of one JSON object with their types checked, and remembers the first that is wrong. What is
// returned after that is empty and must not be used: ask ok() at the end. Members nobody asks for are ignored.
class Fields
{
public:
    explicit Fields(const JsonValue &json);

    // Required. An empty text is refused by name(), not by text().
    [[nodiscard]] QString text(QLatin1StringView member);
    [[nodiscard]] QString name(QLatin1StringView member);
    [[nodiscard]] qint64 integer(QLatin1StringView member);
    [[nodiscard]] Rupiah rupiah(QLatin1StringView member); // not negative
    [[nodiscard]] QDateTime time(QLatin1StringView member);

    // Missing or null gives an empty value; another type is an error all the same.
    [[nodiscard]] QString optionalText(QLatin1StringView member);
    [[nodiscard]] std::optional<Rupiah> optionalRupiah(QLatin1StringView member);
    [[nodiscard]] QDateTime optionalTime(QLatin1StringView member);

    // The objects of a required array, or of one that may be missing; they report their errors here.
    [[nodiscard]] std::vector<Fields> objects(QLatin1StringView member);
    [[nodiscard]] std::vector<Fields> optionalObjects(QLatin1StringView member);

    // The elements of a document that is itself an array of objects.
    [[nodiscard]] static Result<std::vector<Fields>> elements(const JsonValue &json);

    [[nodiscard]] bool ok() const { return !*m_error; }
    // Kind::BadReply; `detail` begins with the path of the member.
    [[nodiscard]] Error error() const { return **m_error; }
    void fail(QLatin1StringView member, const QString &what);

private:
    using SharedError = std::shared_ptr<std::optional<Error>>;

    Fields(const JsonValue &json, QString path, SharedError error);
    [[nodiscard]] const JsonValue *present(QLatin1StringView member) const; // null for missing and for JSON null
    [[nodiscard]] const JsonValue *required(QLatin1StringView member);
    [[nodiscard]] QString textOf(QLatin1StringView member, const JsonValue *found);
    [[nodiscard]] std::vector<Fields> objectsOf(QLatin1StringView member, const JsonValue *found);
    [[nodiscard]] Rupiah rupiahOf(QLatin1StringView member, const JsonValue &found);
    [[nodiscard]] QDateTime timeOf(QLatin1StringView member, const QString &text);

    const JsonValue *m_json; // outlives this
    QString m_path;          // "" or "transaction[1]"
    SharedError m_error;
};

} // namespace usapi
