// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QAction;

// The button says and does what the action says and does: words, enabled, visible and, as a tool tip, the key. Its own
// icon stays.
void followAction(QAbstractButton *button, QAction *action);
