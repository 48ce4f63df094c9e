// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowinglabel.h"

FlowingLabel::FlowingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize FlowingLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const QSize line = fontMetrics().size(Qt::TextSingleLine, text());
    return line.grownBy(margins) + QSize(2 * margin() + 1, 2 * margin()); // + 1: a fraction of a pixel would fold it
}
