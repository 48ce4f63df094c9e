// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/options.h"

#include <QStringList>

namespace sandbox {

// What the command line of usapi-sandbox asks for: a sandbox, a text (help, version), or a mistake in one line.
struct StartOptions {
    std::optional<Options> options{};
    QString output{};  // for stdout, with its line end
    QString mistake{}; // for stderr, without
};

[[nodiscard]] StartOptions parseStartOptions(const QStringList &arguments);

} // namespace sandbox
