// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"

#include <QWidget>

#include <optional>

// An icon that stands by itself, in the ink that the theme has when it is painted.
class Sign : public QWidget
{
    Q_OBJECT

public:
    Sign(Icon icon, int extent, QWidget *parent);

    void setSign(Icon icon, std::optional<Tone> tone = std::nullopt);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    std::optional<Tone> m_tone;
};
