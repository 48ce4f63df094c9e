// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customerscene.h"

#include <QImage>
#include <QSize>
#include <QString>

class QPainter;

// What the screen shows between sales: the picture, or the text where there is none.
struct CustomerIdle {
    QString text{};
    QImage picture{};

    friend bool operator==(const CustomerIdle &, const CustomerIdle &) = default;
};

// The buyer's whole screen, from 0, 0 to `size` in the painter's units; `now` by this computer's clock. The same inputs
// give the same picture. GUI thread.
void paintCustomer(QPainter &painter, const QSize &size, const CustomerScene &scene, const CustomerIdle &idle,
                   const Instant &now);
// It looks different a second later.
[[nodiscard]] bool runsByTheClock(const CustomerScene &scene, const Instant &now);
