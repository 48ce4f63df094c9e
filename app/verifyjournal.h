// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QTextStream;

// --verify-journal: checks every journal of this profile from its first entry to its last, without a window, changing
// nothing. 0: all hold. 1: one does not, and its first broken place was printed; or there is none.
[[nodiscard]] int verifyJournals(const QStringList &files, QTextStream &out);

// The journals in a profile's folder: journal/*.sqlite and the built-in sandbox's.
[[nodiscard]] QStringList journalsIn(const QString &folder);
