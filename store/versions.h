// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// "SQLite 3.40.1", …: the libraries that keep things, as they are on this computer and not as they were compiled
// against. For the report to support.
[[nodiscard]] QStringList storeVersions();
