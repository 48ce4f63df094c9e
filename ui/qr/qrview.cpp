// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qr/qrview.h"

#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/tokens.h"

#include <QPainter>

namespace {

constexpr int usualModules = 57; // of a QRIS payload: an empty view keeps its place
constexpr int leastPixels = 3;   // of a module, 0.8 mm on a usual screen
constexpr int likedPixels = 5;

} // namespace

QrView::QrView(QWidget *parent)
    : TranslatedWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    retranslate();
}

void QrView::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_symbol = encodeQr(text);
    retranslate();
    updateGeometry();
}

void QrView::clear()
{
    setText({});
}

QSize QrView::sizeWith(int pixelsOfAModule) const
{
    const int side = ((m_symbol ? m_symbol->modules : usualModules) + 2 * qrQuietZone) * pixelsOfAModule;
    return {side, side};
}

QSize QrView::sizeHint() const
{
    return sizeWith(likedPixels);
}

QSize QrView::minimumSizeHint() const
{
    return sizeWith(leastPixels);
}

void QrView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    if (!m_symbol || !drawQr(painter, rect(), *m_symbol))
        paintEmpty(painter);
}

void QrView::paintEmpty(QPainter &painter) const
{
    const QColor ink = surface(currentTheme()).mutedText;
    const QFont words = ::font(TextSize::Small);
    const QRect text(0, height() / 2 + space::xs, width(), height() / 2 - space::xs);
    painter.drawPixmap((width() - size::iconLarge) / 2, text.top() - space::s - size::iconLarge,
                       iconPixmap(Icon::Qr, ink, size::iconLarge, devicePixelRatioF()));
    painter.setPen(ink);
    painter.setFont(words);
    painter.drawText(text, int(Qt::AlignHCenter | Qt::AlignTop) | int(Qt::TextWordWrap), m_nothing);
}

void QrView::retranslate()
{
    m_nothing.clear();
    if (!m_symbol)
        m_nothing = m_text.isEmpty() ? tr("No QR code") : tr("Does not fit into a QR code");
    setAccessibleDescription(m_nothing);
    update();
}
