// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// What may not stand in a source. Each rule is a pattern over the code without comments, for some folders, with a file
// or two where it is allowed; tst_sources runs them over the tree and over planted lines.

struct Rule {
    const char *name = nullptr;
    QString pattern{};
    QString folders{};     // a pattern of the paths that it is for
    QStringList except{};  // paths where it may stand
    bool literals = false; // look into string literals too
    bool comments = false; // look into comments too
};

[[nodiscard]] const QList<Rule> &rules();

// "path:line: the line" for every place where the rule is broken.
[[nodiscard]] QStringList breaches(const Rule &rule, const QString &path, const QString &text);
