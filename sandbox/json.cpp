// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/json.h"

#include <limits>
#include <set>
#include <vector>

using namespace Qt::StringLiterals;

namespace sandbox {

Json toJson(const QDateTime &time)
{
    if (!time.isValid())
        return nullptr;
    return time.toUTC().toString(Qt::ISODateWithMs).toStdString();
}

QByteArray compact(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

std::optional<Json> parseJson(const QByteArray &text)
{
    if (text.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    // The tree keeps one of two equal members without a word, so they are counted on the way.
    bool twice = false;
    std::vector<std::set<std::string>> open;
    const auto watch = [&](int, Json::parse_event_t event, Json &value) {
        switch (event) {
        case Json::parse_event_t::object_start: open.emplace_back(); break;
        case Json::parse_event_t::object_end: open.pop_back(); break;
        case Json::parse_event_t::key:
            twice = twice || !open.back().insert(value.get_ref<const std::string &>()).second;
            break;
        case Json::parse_event_t::array_start:
        case Json::parse_event_t::array_end:
        case Json::parse_event_t::value: break;
        }
        return true;
    };
    Json json = Json::parse(text.begin(), text.end(), watch, false);
    if (json.is_discarded() || twice)
        return std::nullopt;
    return json;
}

std::optional<qint64> integer(const Json &json)
{
    if (json.is_number_unsigned()) {
        const auto value = json.get<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return static_cast<qint64>(value);
    }
    if (json.is_number_integer())
        return json.get<qint64>();
    return std::nullopt;
}

} // namespace sandbox
