// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Text from outside (a server, a file, the clipboard) made safe to show on one line: control characters, NUL, line
// breaks and bidirectional overrides become a visible "·" or a space, and what is longer than `limit` is cut and marked
// with an ellipsis. It stays text: nothing is interpreted, and every label that shows it is set to Qt::PlainText.
[[nodiscard]] QString boundedPlainText(QStringView text, qsizetype limit = 500);

// The same for a text of several lines: line breaks stay.
[[nodiscard]] QString boundedPlainLines(QStringView text, qsizetype limit = 20'000);
