// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/storefacts.h"

class ConfirmDialog;
class QFileDialog;
class QWidget;

// What is asked about the journal's own file. Opened by the caller; gone when closed.

[[nodiscard]] QFileDialog *makeCopyDialog(QWidget *parent, const QString &suggestedName);
[[nodiscard]] QFileDialog *makeRestoreDialog(QWidget *parent, const QString &folder);
// `name` is what the journal is called: it has to be typed.
[[nodiscard]] ConfirmDialog *makeRestoreQuestion(QWidget *parent, const QString &name, const JournalCopyFacts &copy);
[[nodiscard]] ConfirmDialog *makeAcceptQuestion(QWidget *parent, const QString &name);
