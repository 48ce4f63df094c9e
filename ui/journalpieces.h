// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plaintext.h"
#include "ui/celldelegate.h"
#include "ui/dayrange.h"
#include "ui/describe.h"
#include "ui/journalwords.h"
#include "ui/locale.h"
#include "ui/pageheader.h"
#include "ui/progressstrip.h"
#include "ui/splitpage.h"

#include <QList>

class QComboBox;
class QFileDialog;
class QWidget;

// What the pages of the journal share.

// Fills a choice anew (text and data of each entry) and keeps what was chosen; quiet.
void fillChoice(QComboBox *choice, const QString &name, const QList<std::pair<QString, QString>> &entries);
// Which days: the choice, and the range beside it where somebody wants other ones.
void fillDays(QComboBox *choice);
[[nodiscard]] bool isDayRange(const QComboBox *choice);
[[nodiscard]] DaySpan chosenDays(const QComboBox *choice, const DayRange *range);
// Asks where to save; opened by the caller, gone when closed. Suggests "activity 2026-11-24.csv".
[[nodiscard]] QFileDialog *makeSaveDialog(QWidget *parent, const QString &title, const QString &name,
                                          const QString &suffix, const QString &filter);
[[nodiscard]] Advice tooManyToCopy(qint64 rows);
[[nodiscard]] QStringList auditExportHeaders(); // in the order of the columns that the export writes
