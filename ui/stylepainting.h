// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens.h"

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QWidget;

// How ConsoleStyle draws each piece. All of them take what they need from the option and the tokens.
namespace stylepainting {

enum class Frame { Quiet, Control, Focused, Invalid };

void box(QPainter *painter, const QRect &rect, const QColor &fill, Frame frame);
// A rounded ground with a thin line around it, in somebody's own colours.
void ground(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line);
void focusRing(QPainter *painter, const QRect &rect);

void buttonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);
void navigationLabel(QPainter *painter, const QStyleOptionToolButton *option);
void fieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void areaFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void toolPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void checkIndicator(QPainter *painter, const QStyleOption *option);
void radioIndicator(QPainter *painter, const QStyleOption *option);
void chevron(QPainter *painter, const QRect &rect, bool up, const QColor &ink);
void headerSection(QPainter *painter, const QStyleOption *option);
void progress(QPainter *painter, const QStyleOptionProgressBar *option);
void comboBox(QPainter *painter, const QStyleOptionComboBox *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &groove, const QRect &handle,
               const QColor &ground);

} // namespace stylepainting
