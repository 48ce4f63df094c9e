// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The next line of standard input, without its end; waits for it. Empty at the end of the input.
[[nodiscard]] QString nextLine();
