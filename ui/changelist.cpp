// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changelist.h"

#include "domain/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 2'000;

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: return boundedPlainText(value.toString(), longestValue);
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: return value.toVariant().toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray items = value.toArray();
        for (const auto &item : items)
            parts.append(valueText(item));
        return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
    }
    case QJsonValue::Object:
        return boundedPlainText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)),
                                longestValue);
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    }
    return {};
}

std::optional<QJsonObject> objectOf(const QString &text)
{
    if (text.isEmpty())
        return QJsonObject{};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

QList<FieldChange> changesBetween(const QString &before, const QString &after)
{
    const auto was = objectOf(before);
    const auto is = objectOf(after);
    if (!was || !is)
        return {{.before = boundedPlainLines(before, longestValue), .after = boundedPlainLines(after, longestValue)}};
    const bool oneSided = before.isEmpty() || after.isEmpty();
    QStringList fields = was->keys() + is->keys();
    std::sort(fields.begin(), fields.end());
    fields.removeDuplicates();
    QList<FieldChange> changes;
    for (const QString &field : std::as_const(fields)) {
        const FieldChange change{boundedPlainText(field, 60), valueText(was->value(field)),
                                 valueText(is->value(field))};
        if (oneSided || was->value(field) != is->value(field))
            changes.append(change);
    }
    return changes;
}
