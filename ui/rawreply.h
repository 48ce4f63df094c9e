// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// A server's reply with line breaks and indents put between its tokens. Every token stays as it came: 10000.0 stays
// 10000.0, a doubled key stays doubled, and what is no JSON is shown as it is. Bounded; control characters made
// visible.
[[nodiscard]] QString indentedReply(const QByteArray &raw);
