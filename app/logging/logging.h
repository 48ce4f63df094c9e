// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Takes over every message of the program and of Qt. A message is redacted (domain/redaction.h), its control
// characters are spelt out and it is cut to one bounded line before it goes anywhere: to console.log in `folder`
// (mode 0600; when it reaches 1 MiB it becomes console.1.log, and so on up to console.4.log), from warnings upwards to
// stderr, and to the lines kept for diagnostics. Any thread may log.
//
// False when `folder` cannot be written: said once on stderr, and everything else goes on without the file.
bool startLogging(const QString &folder);

// Gives messages back to whoever had them before. What was logged stays readable.
void stopLogging();

// The newest lines, oldest first, as they were written.
[[nodiscard]] QStringList recentLogLines();
