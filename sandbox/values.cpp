// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/values.h"

#include <stdexcept>

namespace sandbox {

[[noreturn]] void damaged(const std::string &what)
{
    throw std::runtime_error(what);
}

QString textOf(const Json &json)
{
    return QString::fromStdString(json.get_ref<const std::string &>());
}

qint64 integerOf(const Json &json)
{
    const auto value = integer(json);
    if (!value)
        damaged("not a whole number");
    return *value;
}

Rupiah rupiahOf(const Json &json)
{
    return Rupiah{integerOf(json)};
}

QDateTime timeOf(const Json &json)
{
    if (json.is_null())
        return {};
    QDateTime time = QDateTime::fromString(textOf(json), Qt::ISODateWithMs);
    if (!time.isValid())
        damaged("not a time");
    return time;
}

} // namespace sandbox
