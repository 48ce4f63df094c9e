// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

// One line for whoever has to find out later why something did not work; `what` names the call. The server's words and
// our detail are in it, what was asked is not.
void logFailure(const char *what, const Error &error);
