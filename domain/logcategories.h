// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

// What a log line is about. From info upwards they are written; debug wants QT_LOGGING_RULES="console.net.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logApp)      // console.app: start, settings, environments
Q_DECLARE_LOGGING_CATEGORY(logNet)      // console.net: calls and their outcomes, never bodies
Q_DECLARE_LOGGING_CATEGORY(logStore)    // console.store: files and journal
Q_DECLARE_LOGGING_CATEGORY(logKeychain) // console.keychain: which piece answered how, never a value
