// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/boxhit.h"
#include "domain/boxquery.h"
#include "ui/boxlist.h"

class ActionRegistry;
class QAction;

// What the box for everything lists, line by line.

constexpr qsizetype maximumBoxRows = 50;     // all together
constexpr qsizetype maximumJournalRows = 30; // so that commands keep some room

[[nodiscard]] QList<BoxRow> hitRows(const QList<BoxHit> &hits);
[[nodiscard]] QString rowName(const BoxHit &hit);
// Takes out the hits of an earlier query in which the present one does not occur.
void keepFitting(QList<BoxHit> &hits, const BoxQuery &query);

// Those that can be given at this moment, `without` aside; the ones that begin as was typed come first.
[[nodiscard]] QList<BoxRow> commandRows(const ActionRegistry &actions, const BoxQuery &query, const QAction *without);
// The action that such a row stands for; null: it is no such row, or the action is gone.
[[nodiscard]] QAction *commandOf(const ActionRegistry &actions, const QString &name);
