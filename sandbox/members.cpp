// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/members.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

const Json &nothing()
{
    static const Json null;
    return null;
}

bool contains(Members::Names names, const std::string &name)
{
    return std::any_of(names.begin(), names.end(), [&name](const char *known) { return name == known; });
}

} // namespace

Members::Members(const Json &json, Names required, Names optional)
    : m_json(json)
{
    if (!json.is_object()) {
        fail(u"must be object"_s);
        return;
    }
    for (const char *name : required) {
        if (!json.contains(name))
            fail(u"Must have required property "_s + QString::fromLatin1(name));
    }
    for (const auto &item : json.items()) {
        if (!contains(required, item.key()) && !contains(optional, item.key()))
            fail(u"must NOT have additional properties"_s);
    }
}

void Members::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

bool Members::has(const char *name) const
{
    return m_json.is_object() && m_json.contains(name);
}

const Json &Members::member(const char *name) const
{
    return has(name) ? m_json.at(name) : nothing();
}

QString Members::anyText(const char *name)
{
    const Json &found = member(name);
    if (found.is_string())
        return QString::fromStdString(found.get_ref<const std::string &>());
    fail(u"must be string"_s);
    return {};
}

QString Members::text(const char *name)
{
    QString found = anyText(name);
    if (found.isEmpty())
        fail(u"must NOT have fewer than 1 characters"_s);
    return found;
}

qint64 Members::integer(const char *name, qint64 minimum, qint64 maximum)
{
    const auto found = sandbox::integer(member(name));
    if (!found)
        fail(u"must be integer"_s);
    else if (*found < minimum)
        fail(u"must be >= %1"_s.arg(minimum));
    else if (*found > maximum)
        fail(u"must be <= %1"_s.arg(maximum));
    return found.value_or(0);
}

bool Members::boolean(const char *name)
{
    const Json &found = member(name);
    if (!found.is_boolean())
        fail(u"must be boolean"_s);
    return found.is_boolean() && found.get<bool>();
}

const Json &Members::array(const char *name)
{
    const Json &found = member(name);
    if (found.is_array() && !found.empty())
        return found;
    fail(found.is_array() ? u"must NOT have fewer than 1 items"_s : u"must be array"_s);
    return nothing();
}

const Json &Members::object(const char *name)
{
    const Json &found = member(name);
    if (!found.is_object())
        fail(u"must be object"_s);
    return found;
}

} // namespace sandbox
