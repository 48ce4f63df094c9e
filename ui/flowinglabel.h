// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// As wide as its one line of text where there is room, and folded to more lines where there is not. A plain label with
// word wrap asks for the shape of a paragraph instead, however much room there is.
class FlowingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FlowingLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
};
