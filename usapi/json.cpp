// SPDX-License-Identifier: GPL-3.0-or-later
#include "usapi/json.h"

#include <QSet>

#include <nlohmann/json.hpp>

#include <limits>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace usapi {

namespace {

// The value under construction at one level: an object waiting for members or an array waiting for elements.
struct Level {
    JsonValue value;
    QString key; // of the member being read
    QSet<QString> keys;
};

// Builds the tree from nlohmann's tokens. Every function returns false to stop; `problem` then says why.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    JsonProblem problem;
    JsonValue result;

    bool null() override { return put({}); }
    bool boolean(bool value) override { return put({value}); }
    bool number_integer(number_integer_t value) override { return put({qint64{value}}); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<qint64>::max()))
            return put({JsonValue::OtherNumber{QString::number(value)}});
        return put({static_cast<qint64>(value)});
    }
    bool number_float(number_float_t /*value*/, const string_t &spelling) override
    {
        return put({JsonValue::OtherNumber{QString::fromStdString(spelling)}});
    }
    bool string(string_t &value) override { return put({QString::fromStdString(value)}); }
    bool binary(binary_t & /*value*/) override { return stop(u"binary data"_s); }
    bool start_object(std::size_t /*size*/) override { return open({JsonValue::Object{}}); }
    bool start_array(std::size_t /*size*/) override { return open({JsonValue::Array{}}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t &name) override
    {
        Level &level = m_levels.back();
        level.key = QString::fromStdString(name);
        if (level.keys.contains(level.key))
            return stop(u"the key stands twice"_s);
        level.keys.insert(level.key);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &token, const nlohmann::detail::exception &error) override
    {
        // The parser's own message quotes what it read, which may be anything: only its place and number are kept.
        stop(u"not JSON (%1 at byte %2)"_s.arg(error.id).arg(position));
        problem.cutOff = position > m_size || token.empty();
        return false;
    }
    void setSize(qsizetype size) { m_size = static_cast<std::size_t>(size); }

private:
    bool put(JsonValue value)
    {
        if (m_levels.empty()) {
            result = std::move(value);
            return true;
        }
        Level &level = m_levels.back();
        if (auto *array = std::get_if<JsonValue::Array>(&level.value.value))
            array->push_back(std::move(value));
        else
            std::get<JsonValue::Object>(level.value.value).push_back({level.key, std::move(value)});
        return true;
    }
    bool open(JsonValue empty)
    {
        if (m_levels.size() >= maximumJsonDepth)
            return stop(u"more than %1 levels deep"_s.arg(maximumJsonDepth));
        m_levels.push_back({std::move(empty), {}, {}});
        return true;
    }
    bool close()
    {
        JsonValue done = std::move(m_levels.back().value);
        m_levels.pop_back();
        return put(std::move(done));
    }
    bool stop(const QString &what)
    {
        problem = {.path = path(), .what = what};
        return false;
    }
    [[nodiscard]] QString path() const
    {
        QString text;
        for (const Level &level : m_levels) {
            if (const auto *array = level.value.array())
                text += u"[%1]"_s.arg(array->size());
            else if (!level.key.isEmpty())
                text += (text.isEmpty() ? u""_s : u"."_s) + level.key;
        }
        return text.left(200);
    }

    std::vector<Level> m_levels;
    std::size_t m_size = 0;
};

} // namespace

JsonValue::JsonValue() = default;
JsonValue::JsonValue(Variant given)
    : value(std::move(given))
{ }
JsonValue::~JsonValue() = default;
JsonValue::JsonValue(const JsonValue &) = default;
JsonValue::JsonValue(JsonValue &&) noexcept = default;
JsonValue &JsonValue::operator=(const JsonValue &) = default;
JsonValue &JsonValue::operator=(JsonValue &&) noexcept = default;

const JsonValue *JsonValue::member(QLatin1StringView name) const
{
    if (const Object *members = object()) {
        for (const JsonMember &member : *members) {
            if (member.name == name)
                return &member.value;
        }
    }
    return nullptr;
}

QString JsonValue::kindName() const
{
    struct Namer {
        QString operator()(std::monostate /*null*/) const { return u"null"_s; }
        QString operator()(bool /*value*/) const { return u"a truth value"_s; }
        QString operator()(qint64 number) const { return u"the number %1"_s.arg(number); }
        QString operator()(const OtherNumber &number) const { return u"the number "_s + number.spelling.left(40); }
        QString operator()(const QString & /*text*/) const { return u"a text"_s; }
        QString operator()(const Array & /*array*/) const { return u"an array"_s; }
        QString operator()(const Object & /*object*/) const { return u"an object"_s; }
    };
    return std::visit(Namer{}, value);
}

tl::expected<JsonValue, JsonProblem> parseJson(const QByteArray &text)
{
    if (text.size() > maximumJsonSize)
        return tl::unexpected(JsonProblem{.what = u"larger than %1 bytes"_s.arg(maximumJsonSize)});
    // nlohmann's lexer skips a byte order mark and takes a NUL byte for the end of the text.
    if (text.startsWith("\xEF\xBB\xBF"))
        return tl::unexpected(JsonProblem{.what = u"a byte order mark"_s});
    if (text.contains('\0'))
        return tl::unexpected(JsonProblem{.what = u"a NUL byte"_s});
    TreeBuilder builder;
    builder.setSize(text.size());
    if (!nlohmann::json::sax_parse(text.cbegin(), text.cend(), &builder))
        return tl::unexpected(builder.problem);
    return std::move(builder.result);
}

} // namespace usapi
