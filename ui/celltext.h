// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>
#include <QVariant>

// What a cell says to people, made from its typed roles: for delegates, screen readers and the clipboard alike.
[[nodiscard]] QString cellText(const QModelIndex &index);

// The same for a spreadsheet: amounts as bare digits, times as "2026-11-23 18:59:07" WIB, and nothing that a
// spreadsheet would take for a formula.
[[nodiscard]] QString cellForSpreadsheet(const QModelIndex &index);

// Tool tip and words for screen readers of a cell, for models that have no words of their own.
[[nodiscard]] QVariant cellWords(const QModelIndex &index, int role);
