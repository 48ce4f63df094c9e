// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

// Version, licence and where the program comes from; shown without blocking what runs.
void showAbout(QWidget *parent);
