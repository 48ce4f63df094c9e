// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

// Triggers and the table of transitions keep rows as they are; somebody with the file could take them away. What this
// release would make is compared with what is there. Empty: all as it should be; else the first name that differs.
[[nodiscard]] Result<QString> schemaDifference(Database &database);
