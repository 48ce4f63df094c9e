// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stylepainting.h"

#include "ui/controls.h"
#include "ui/countbadge.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace stylepainting {

namespace {

QColor blended(const QColor &under, const QColor &over, int percent)
{
    const auto mix = [percent](int a, int b) { return (a * (100 - percent) + b * percent) / 100; };
    return QColor::fromRgb(mix(under.red(), over.red()), mix(under.green(), over.green()),
                           mix(under.blue(), over.blue()));
}

QColor frameColour(Frame frame)
{
    const SurfaceColours colours = surface(currentTheme());
    switch (frame) {
    case Frame::Quiet: return colours.line;
    case Frame::Control: return colours.control;
    case Frame::Focused: return colours.focus;
    case Frame::Invalid: return ::colours(Tone::Negative, currentTheme()).text;
    }
    Q_UNREACHABLE();
}

bool isInvalid(const QWidget *widget)
{
    return widget != nullptr && widget->property("invalid").toBool();
}

} // namespace

void box(QPainter *painter, const QRect &rect, const QColor &fill, Frame frame)
{
    const Strokes stroke = strokes(currentTheme());
    const qreal width = frame == Frame::Focused || frame == Frame::Invalid ? stroke.focus : stroke.frame;
    const qreal inset = width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(frameColour(frame), width));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), size::radius, size::radius);
    painter->restore();
}

void ground(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line)
{
    const qreal width = strokes(currentTheme()).frame;
    const qreal inset = width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, width));
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), size::radius, size::radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect)
{
    box(painter, rect, Qt::transparent, Frame::Focused);
}

namespace {

// A button of one colour. Its ring is two lines: one in the focus' colour at the edge, and inside it one in the text's,
// for the button may have the focus' colour itself.
void loudPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &ring)
{
    const int stroke = strokes(currentTheme()).focus;
    const auto inside = [&rect](qreal inset) { return QRectF(rect).adjusted(inset, inset, -inset, -inset); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ring.isValid() ? surface(currentTheme()).focus : fill);
    painter->drawRoundedRect(rect, size::radius, size::radius);
    if (ring.isValid()) {
        painter->setBrush(ring);
        painter->drawRoundedRect(inside(stroke), size::radius - 1, size::radius - 1);
        painter->setBrush(fill);
        painter->drawRoundedRect(inside(2 * stroke), size::radius - 2, size::radius - 2);
    }
    painter->restore();
}

} // namespace

void buttonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const SurfaceColours colours = surface(currentTheme());
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool sunken = option->state & QStyle::State_Sunken;
    const bool focused =
        (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    if (isLink(widget)) {
        if (focused)
            focusRing(painter, option->rect);
        return;
    }
    if ((isPrimary(widget) || isDanger(widget)) && enabled) {
        const QColor rest = isDanger(widget) ? colours.danger : colours.primary;
        const QColor text = isDanger(widget) ? colours.dangerText : colours.primaryText;
        const QColor fill = sunken ? blended(rest, Qt::black, 18) : hovered ? blended(rest, Qt::black, 9) : rest;
        loudPanel(painter, option->rect, fill, focused ? text : QColor());
        return;
    }
    const QColor plain = option->palette.color(enabled ? QPalette::Button : QPalette::Window);
    const QColor fill = sunken ? blended(plain, colours.control, 25) : hovered ? colours.hover : plain;
    box(painter, option->rect, fill, focused ? Frame::Focused : enabled ? Frame::Control : Frame::Quiet);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    QColor ink = option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (enabled && isPrimary(widget))
        ink = surface(currentTheme()).primaryText;
    else if (enabled && isDanger(widget))
        ink = surface(currentTheme()).dangerText;
    else if (enabled && isLink(widget))
        ink = option->palette.color(QPalette::Link);
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int sign = option->icon.isNull() ? 0 : option->iconSize.width() + space::s;
    const bool left = isLink(widget); // a link lines up with the text above it
    int x = left ? option->rect.left() : option->rect.left() + (option->rect.width() - sign - words) / 2;
    if (sign > 0) {
        const QRect area(x, option->rect.top(), option->iconSize.width(), option->rect.height());
        option->icon.paint(painter, area, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += sign;
    }
    painter->setPen(ink);
    painter->drawText(QRect(x, option->rect.top(), option->rect.right() + 1 - x, option->rect.height()),
                      int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine), option->text);
}

void navigationLabel(QPainter *painter, const QStyleOptionToolButton *option)
{
    const bool on = option->state & QStyle::State_On;
    const QColor accent = surface(currentTheme()).focus;
    if (on)
        painter->fillRect(QRect(option->rect.left(), option->rect.top() + space::s, space::half + space::hair,
                                option->rect.height() - 2 * space::s),
                          accent);
    const QRect sign(option->rect.left() + space::m, option->rect.top(), size::icon, option->rect.height());
    option->icon.paint(painter, sign);
    QRect words = option->rect.adjusted(space::m + size::icon + space::m, 0, -space::s, 0);
    if (const int count = option->styleObject->property("count").toInt(); count > 0) {
        paintCount(*painter, words, count, Tone::Warning);
        words.setRight(words.right() - countSize(count).width() - space::s);
    }
    painter->setFont(::font(on ? TextSize::Strong : TextSize::Body));
    painter->setPen(option->palette.color(QPalette::ButtonText));
    painter->drawText(words, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(option->text, Qt::ElideRight, words.width()));
}

void fieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    Frame frame = enabled ? Frame::Control : Frame::Quiet;
    const QColor fill = option->palette.color(enabled ? QPalette::Base : QPalette::Window);
    QRect rect = option->rect;
    if (option->state & QStyle::State_HasFocus)
        frame = Frame::Focused;
    if (isInvalid(widget)) {
        if (frame == Frame::Focused) { // what is wrong stays in sight inside the ring
            box(painter, rect, fill, frame);
            const int ring = strokes(currentTheme()).focus;
            rect.adjust(ring, ring, -ring, -ring);
        }
        frame = Frame::Invalid;
    }
    box(painter, rect, fill, frame);
}

void areaFrame(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool field = widget != nullptr && widget->property("field").toBool();
    const Frame frame = focused ? Frame::Focused : field ? Frame::Control : Frame::Quiet;
    box(painter, option->rect, field ? option->palette.color(QPalette::Base) : QColor(Qt::transparent), frame);
}

void toolPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const SurfaceColours colours = surface(currentTheme());
    const bool segment = widget != nullptr && widget->property("segment").toBool();
    const bool on = option->state & QStyle::State_On;
    const bool hovered = (option->state & QStyle::State_Enabled) && (option->state & QStyle::State_MouseOver);
    const bool focused =
        (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    const bool sunken = option->state & QStyle::State_Sunken;
    if (segment || on || hovered || sunken) {
        const QColor rest = segment ? option->palette.color(QPalette::Button) : QColor(Qt::transparent);
        const QColor fill = on ? colours.selection : hovered || sunken ? colours.hover : rest;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal line = strokes(currentTheme()).frame;
        const qreal inset = line / 2;
        painter->setPen(segment ? QPen(on ? colours.focus : colours.control, line) : QPen(Qt::NoPen));
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), size::radius,
                                 size::radius);
        painter->restore();
    }
    if (focused)
        focusRing(painter, option->rect);
}

void checkIndicator(QPainter *painter, const QStyleOption *option)
{
    const SurfaceColours colours = surface(currentTheme());
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const QColor fill = on && enabled ? colours.primary : option->palette.color(QPalette::Base);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? (on ? colours.primary : colours.control) : colours.line, space::hair));
    painter->setBrush(fill);
    const QRectF area = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(area, 3, 3);
    if (on) {
        const QColor ink = enabled ? colours.primaryText : option->palette.color(QPalette::Disabled, QPalette::Text);
        painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        const auto at = [&area](qreal x, qreal y) {
            return QPointF(area.x() + area.width() * x, area.y() + area.height() * y);
        };
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.30)});
    }
    painter->restore();
}

void radioIndicator(QPainter *painter, const QStyleOption *option)
{
    const SurfaceColours colours = surface(currentTheme());
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(enabled ? (on ? colours.primary : colours.control) : colours.line, space::hair));
    painter->setBrush(on && enabled ? colours.primary : option->palette.color(QPalette::Base));
    const QRectF area = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawEllipse(area);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? colours.primaryText : option->palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawEllipse(area.center(), area.width() / 5, area.width() / 5);
    }
    painter->restore();
}

void chevron(QPainter *painter, const QRect &rect, bool up, const QColor &ink)
{
    const QPointF middle = QRectF(rect).center();
    const qreal lift = up ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-4, -lift), middle + QPointF(0, lift), middle + QPointF(4, -lift)});
    painter->restore();
}

void headerSection(QPainter *painter, const QStyleOption *option)
{
    const bool hovered = option->state & QStyle::State_MouseOver;
    painter->fillRect(option->rect, hovered ? surface(currentTheme()).hover : option->palette.color(QPalette::Base));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), space::hair),
                      surface(currentTheme()).line);
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const SurfaceColours colours = surface(currentTheme());
    const QRectF area(option->rect);
    const qreal round = area.height() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.line);
    painter->drawRoundedRect(area, round, round);
    const int span = option->maximum - option->minimum;
    const qreal share = span > 0 ? qreal(option->progress - option->minimum) / span : 0;
    if (share > 0) {
        painter->setBrush(colours.primary);
        painter->drawRoundedRect(QRectF(area.x(), area.y(), qMax(area.height(), area.width() * share), area.height()),
                                 round, round);
    }
    painter->restore();
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option)
{
    const bool narrows = option->styleObject != nullptr && option->styleObject->property("filtering").toBool();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool focused = option->state & QStyle::State_HasFocus;
    const QColor fill =
        hovered ? surface(currentTheme()).hover : option->palette.color(enabled ? QPalette::Base : QPalette::Window);
    box(painter, option->rect, narrows ? surface(currentTheme()).selection : fill,
        focused       ? Frame::Focused
            : enabled ? Frame::Control
                      : Frame::Quiet);
    const QRect arrow(option->rect.right() - space::xl, option->rect.top(), space::xl, option->rect.height());
    chevron(painter, arrow, false,
            option->palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &groove, const QRect &handle,
               const QColor &ground)
{
    const SurfaceColours colours = surface(currentTheme());
    painter->fillRect(option->rect, ground);
    if (!(option->state & QStyle::State_Enabled) || handle.size() == groove.size())
        return;
    const bool active = (option->state & QStyle::State_MouseOver) || (option->state & QStyle::State_Sunken);
    const int slim = active ? space::half : space::half + 1;
    const QRect shape = handle.adjusted(slim, slim, -slim, -slim);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? colours.control : blended(ground, colours.control, 60));
    const qreal round = qMin(shape.width(), shape.height()) / 2.0;
    painter->drawRoundedRect(shape, round, round);
    painter->restore();
}

} // namespace stylepainting
