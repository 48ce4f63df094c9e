// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customermirror.h"

#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualScreen{1920, 1080};

} // namespace

CustomerMirror::CustomerMirror(QWidget *parent)
    : CustomerView(parent)
    , m_screen(usualScreen)
{
    setObjectName(u"customerMirror"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    CustomerMirror::retranslate();
}

void CustomerMirror::setScreenSize(const QSize &size)
{
    const QSize screen = size.isEmpty() ? usualScreen : size;
    if (screen == m_screen)
        return;
    m_screen = screen;
    updateGeometry();
    sceneMoved();
}

int CustomerMirror::heightForWidth(int width) const
{
    return int(qint64(width) * m_screen.height() / m_screen.width());
}

QSize CustomerMirror::sizeHint() const
{
    return m_screen.scaled(size::detail, size::detail, Qt::KeepAspectRatio);
}

QSize CustomerMirror::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void CustomerMirror::sceneMoved()
{
    m_picture = {};
    CustomerView::sceneMoved();
}

void CustomerMirror::resizeEvent(QResizeEvent *event)
{
    CustomerView::resizeEvent(event);
    m_picture = {};
}

void CustomerMirror::retranslate()
{
    CustomerView::retranslate();
    setAccessibleName(tr("What the buyer sees"));
}

// Painted as large as the buyer sees it and made smaller then: line breaks and sizes are the same.
QPixmap CustomerMirror::picture(const QSize &pixels) const
{
    QImage image(m_screen, QImage::Format_RGB32);
    if (image.isNull() || pixels.isEmpty())
        return {};
    QPainter painter(&image);
    paintScene(painter, m_screen);
    painter.end();
    return QPixmap::fromImage(image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

void CustomerMirror::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const int stroke = strokes(currentTheme()).frame;
    const QSize room = size() - QSize(2 * stroke, 2 * stroke);
    QRect area({0, 0}, m_screen.scaled(room, Qt::KeepAspectRatio));
    area.moveCenter(rect().center());
    if (m_picture.isNull()) {
        const qreal ratio = devicePixelRatioF();
        m_picture = picture((QSizeF(area.size()) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
    }
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(area.adjusted(-stroke, -stroke, stroke, stroke), surface(currentTheme()).control);
    painter.drawPixmap(area.topLeft(), m_picture);
}
