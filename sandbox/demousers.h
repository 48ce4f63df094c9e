// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/records.h"

#include <span>

namespace sandbox {

// Who may sign in, with passwords that are no secret: docs/sandbox.md lists them.
struct DemoUser {
    QStringView name;
    QStringView password;
    QStringView role;
    qint64 balance = 0;
};

[[nodiscard]] std::span<const DemoUser> demoUsers();
[[nodiscard]] bool isPasswordOf(const Username &user, const QString &password);

} // namespace sandbox
