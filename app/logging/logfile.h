// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

// A file that only its owner reads, set aside under a number when it is full; the oldest is dropped. Each line is
// handed to the system at once: what was logged before a crash is there. Not thread-safe. Says nothing itself.
class LogFile
{
public:
    static constexpr qint64 maximumSize = 1'048'576; // bytes
    static constexpr int kept = 5;                   // files, the current one included

    // Creates the folder. False when it or the file cannot be written.
    bool open(const QString &folder);
    bool append(const QString &line);
    void close();

private:
    [[nodiscard]] QString path(int age) const; // 0: the current one
    bool openCurrent();
    bool rotate();

    QString m_folder;
    QFile m_file;
};
