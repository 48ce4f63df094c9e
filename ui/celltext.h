// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QString>

// What a cell says to people, made from its typed roles: for delegates, screen readers and the clipboard alike.
[[nodiscard]] QString cellText(const QModelIndex &index);

// The same for a spreadsheet: amounts as bare digits, times as "2026-11-23 18:59:07" WIB, and nothing that a
// spreadsheet would take for a formula.
[[nodiscard]] QString cellForSpreadsheet(const QModelIndex &index);
