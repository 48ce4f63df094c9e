// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/json.h"

#include <initializer_list>
#include <limits>
#include <optional>

namespace sandbox {

// The members of one request object, checked the way a JSON-schema validator does: first that all required ones are
// there, then that no other is, then their types. The first thing wrong is remembered as problem(), in the
// validator's words; what is returned after that is empty.
class Members
{
public:
    using Names = std::initializer_list<const char *>;

    Members(const Json &json, Names required, Names optional = {});

    [[nodiscard]] QString text(const char *name); // not empty
    [[nodiscard]] QString anyText(const char *name);
    [[nodiscard]] qint64 integer(const char *name, qint64 minimum = std::numeric_limits<qint64>::min(),
                                 qint64 maximum = std::numeric_limits<qint64>::max());
    [[nodiscard]] bool boolean(const char *name);
    [[nodiscard]] const Json &array(const char *name); // with at least one element
    [[nodiscard]] const Json &object(const char *name);
    [[nodiscard]] bool has(const char *name) const;

    // One of a closed list, by `read`: text -> std::optional<Word>.
    template <typename Read>
    [[nodiscard]] auto word(const char *name, Read read)
    {
        auto found = read(text(name));
        if (!found)
            fail(QStringLiteral("must be equal to one of the allowed values"));
        return found.value_or(typename decltype(found)::value_type{});
    }

    void fail(const QString &problem);
    [[nodiscard]] bool ok() const { return m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    [[nodiscard]] const Json &member(const char *name) const;

    const Json &m_json; // outlives this
    QString m_problem;
};

} // namespace sandbox
