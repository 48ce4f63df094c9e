// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logcategories.h"

Q_LOGGING_CATEGORY(logApp, "console.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "console.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "console.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeychain, "console.keychain", QtInfoMsg)
