// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "ui/tokens.h"

#include <QFont>

class QTextLayout;

// Type on paper: measured on the device that prints it, and the same whatever the screen's is.

[[nodiscard]] QFont paperFont(TextSize size);
// Breaks wherever it must: an id or a link has no spaces. Answers the height that is needed.
qreal layOutText(QTextLayout &layout, qreal width, Qt::Alignment side);
// Which environment it comes from; empty in production. `practice` says, with the environment's word in its %1, that no
// money moves there.
[[nodiscard]] QString paperMark(const Environment &environment, const QString &practice);
