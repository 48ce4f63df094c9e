// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The project's own files, read as text. Paths are relative to the project and written with slashes.

struct SourceFile {
    QString path{};
    QString text{};
};

[[nodiscard]] QString readProjectFile(const QString &path);

// Every file of the project, without what builds and tools leave behind; `suffixes` empty: all.
[[nodiscard]] QStringList projectFiles(const QStringList &suffixes = {});

// C++ of all layers and tests.
[[nodiscard]] const QList<SourceFile> &sources();

// The same text with comments (and, if wanted, the insides of string literals) replaced by blanks, line for line.
enum class Literals { Keep, Blank };
[[nodiscard]] QString withoutComments(const QString &text, Literals literals = Literals::Keep);

// "path:line: the line" for every line of `text` that `pattern` matches.
[[nodiscard]] QStringList matchingLines(const QString &path, const QString &text, const QString &pattern);
