// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxwords.h"

#include <QWidget>

class QLabel;
class Sign;

// What a pasted QR code or link is, above the hits; hidden when there is nothing to say.
class BoxReadingView final : public QWidget
{
    Q_OBJECT

public:
    explicit BoxReadingView(QWidget *parent = nullptr);

    void setReading(const std::optional<BoxReading> &reading);
    [[nodiscard]] bool saysSomething() const { return !isHidden(); }

private:
    Sign *m_sign;
    QLabel *m_what;
    QLabel *m_detail;
};
