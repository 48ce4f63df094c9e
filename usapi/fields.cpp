// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/fields.h"

#include "domain/wibtime.h"

using namespace Qt::StringLiterals;

namespace usapi {

Fields::Fields(const JsonValue &json)
    : Fields(json, {}, std::make_shared<std::optional<Error>>())
{ }

Fields::Fields(const JsonValue &json, QString path, SharedError error)
    : m_json(&json)
    , m_path(std::move(path))
    , m_error(std::move(error))
{
    if (ok() && !m_json->object())
        fail({}, u"an object was expected, not "_s + m_json->kindName());
}

void Fields::fail(QLatin1StringView member, const QString &what)
{
    if (!ok())
        return; // the first one is the cause
    QString path = m_path;
    if (!path.isEmpty() && !member.isEmpty())
        path += u'.';
    path += member;
    *m_error = Error{.kind = Error::Kind::BadReply,
                     .detail = (path.isEmpty() ? u"the whole answer"_s : path) + u": "_s + what};
}

const JsonValue *Fields::present(QLatin1StringView member) const
{
    const JsonValue *found = m_json->member(member);
    return found && !found->isNull() ? found : nullptr;
}

const JsonValue *Fields::required(QLatin1StringView member)
{
    const JsonValue *found = m_json->member(member);
    if (!found)
        fail(member, u"missing"_s);
    return found;
}

QString Fields::textOf(QLatin1StringView member, const JsonValue *found)
{
    if (!found)
        return {};
    if (const QString *text = found->text())
        return *text;
    fail(member, u"a text was expected, not "_s + found->kindName());
    return {};
}

Rupiah Fields::rupiahOf(QLatin1StringView member, const JsonValue &found)
{
    const qint64 *amount = found.integer();
    if (!amount)
        fail(member, u"whole rupiah were expected, not "_s + found.kindName());
    else if (*amount < 0)
        fail(member, u"a negative amount"_s);
    else
        return Rupiah{*amount};
    return {};
}

QDateTime Fields::timeOf(QLatin1StringView member, const QString &text)
{
    QDateTime time = parseIsoTime(text);
    if (ok() && !time.isValid())
        fail(member, u"no ISO 8601 time with a zone"_s);
    return time;
}

QString Fields::text(QLatin1StringView member)
{
    return textOf(member, required(member));
}

QString Fields::name(QLatin1StringView member)
{
    QString found = text(member);
    if (ok() && found.isEmpty())
        fail(member, u"empty"_s);
    return found;
}

qint64 Fields::integer(QLatin1StringView member)
{
    const JsonValue *found = required(member);
    if (!found)
        return 0;
    if (const qint64 *number = found->integer())
        return *number;
    fail(member, u"an integer was expected, not "_s + found->kindName());
    return 0;
}

Rupiah Fields::rupiah(QLatin1StringView member)
{
    const JsonValue *found = required(member);
    return found ? rupiahOf(member, *found) : Rupiah{};
}

QDateTime Fields::time(QLatin1StringView member)
{
    return timeOf(member, text(member));
}

QString Fields::optionalText(QLatin1StringView member)
{
    return textOf(member, present(member));
}

std::optional<Rupiah> Fields::optionalRupiah(QLatin1StringView member)
{
    const JsonValue *found = present(member);
    return found ? std::optional{rupiahOf(member, *found)} : std::nullopt;
}

QDateTime Fields::optionalTime(QLatin1StringView member)
{
    const QString found = optionalText(member);
    return found.isEmpty() ? QDateTime{} : timeOf(member, found);
}

std::vector<Fields> Fields::objectsOf(QLatin1StringView member, const JsonValue *found)
{
    std::vector<Fields> objects;
    if (!found)
        return objects;
    const JsonValue::Array *array = found->array();
    if (!array) {
        fail(member, u"an array was expected, not "_s + found->kindName());
        return objects;
    }
    const QString path = m_path.isEmpty() ? QString(member) : m_path + u'.' + member;
    objects.reserve(array->size());
    for (const JsonValue &element : *array)
        objects.push_back({element, u"%1[%2]"_s.arg(path).arg(objects.size()), m_error});
    return objects;
}

std::vector<Fields> Fields::objects(QLatin1StringView member)
{
    return objectsOf(member, required(member));
}

std::vector<Fields> Fields::optionalObjects(QLatin1StringView member)
{
    return objectsOf(member, present(member));
}

Result<std::vector<Fields>> Fields::elements(const JsonValue &json)
{
    const JsonValue::Array *array = json.array();
    if (!array) {
        return tl::unexpected(Error{.kind = Error::Kind::BadReply,
                                    .detail = u"the whole answer: an array was expected, not "_s + json.kindName()});
    }
    const auto error = std::make_shared<std::optional<Error>>();
    std::vector<Fields> objects;
    objects.reserve(array->size());
    for (const JsonValue &element : *array)
        objects.push_back({element, u"[%1]"_s.arg(objects.size()), error});
    return objects;
}

} // namespace usapi
