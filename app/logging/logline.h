// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLoggingCategory>
#include <QString>

// One line of the log: redacted, in printable ASCII and UTF-8 letters, no longer than `maximumLogLine` characters.
struct LogLine {
    QtMsgType type = QtInfoMsg;
    QDateTime time{};
    QString category{};
    QString thread{};
    QString message{}; // as it came

    // "2026-11-23T19:24:01.123Z warning console.net main: message"
    [[nodiscard]] QString text() const;
};

constexpr qsizetype maximumLogLine = 4'000;

// Control and format characters (terminal escapes, line breaks, NUL, text direction) spelt out: "\n", "\u001b".
[[nodiscard]] QString printable(QStringView text);
