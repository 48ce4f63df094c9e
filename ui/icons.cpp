// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include "ui/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must not stand in a namespace.
static void registerIcons()
{
    static const bool once = [] {
        Q_INIT_RESOURCE(console_resources);
        return true;
    }();
    Q_UNUSED(once)
}

namespace {

QString fileName(Icon name)
{
    switch (name) {
    case Icon::Invoices: return u"invoices"_s;
    case Icon::Balances: return u"balances"_s;
    case Icon::Banks: return u"banks"_s;
    case Icon::Settings: return u"settings"_s;
    case Icon::Search: return u"search"_s;
    case Icon::Refresh: return u"refresh"_s;
    case Icon::Stop: return u"stop"_s;
    case Icon::Copy: return u"copy"_s;
    case Icon::Open: return u"open"_s;
    case Icon::Close: return u"close"_s;
    case Icon::Check: return u"check"_s;
    case Icon::Clock: return u"clock"_s;
    case Icon::Cross: return u"cross"_s;
    case Icon::Hourglass: return u"hourglass"_s;
    case Icon::Question: return u"question"_s;
    case Icon::Info: return u"info"_s;
    case Icon::Warning: return u"warning"_s;
    case Icon::Error: return u"error"_s;
    case Icon::User: return u"user"_s;
    case Icon::SignOut: return u"signout"_s;
    case Icon::Eye: return u"eye"_s;
    case Icon::Lock: return u"lock"_s;
    case Icon::Training: return u"training"_s;
    case Icon::Server: return u"server"_s;
    case Icon::Desk: return u"desk"_s;
    case Icon::Wallet: return u"wallet"_s;
    case Icon::Cashier: return u"cashier"_s;
    case Icon::Payouts: return u"payouts"_s;
    case Icon::Approvals: return u"approvals"_s;
    case Icon::Activity: return u"activity"_s;
    case Icon::Cases: return u"cases"_s;
    case Icon::People: return u"people"_s;
    case Icon::Policy: return u"policy"_s;
    case Icon::Key: return u"key"_s;
    case Icon::Store: return u"store"_s;
    case Icon::Export: return u"export"_s;
    case Icon::Print: return u"print"_s;
    case Icon::Filter: return u"filter"_s;
    case Icon::Plus: return u"plus"_s;
    case Icon::Undo: return u"undo"_s;
    case Icon::ChevronUp: return u"chevron-up"_s;
    case Icon::ChevronDown: return u"chevron-down"_s;
    case Icon::ChevronLeft: return u"chevron-left"_s;
    case Icon::ChevronRight: return u"chevron-right"_s;
    case Icon::Phone: return u"phone"_s;
    case Icon::Qr: return u"qr"_s;
    }
    Q_UNREACHABLE();
}

// The smallest rendering that need not be enlarged.
int renderedSize(int pixels)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 60, 80, 120}; // resources/CMakeLists.txt
    const auto *const fit = std::lower_bound(sizes.begin(), sizes.end(), pixels);
    return fit == sizes.end() ? sizes.back() : *fit;
}

class TintedIcon : public QIconEngine
{
public:
    TintedIcon(Icon name, std::optional<Tone> tone)
        : m_name(name)
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        const QSize shown = pixmap.deviceIndependentSize().toSize();
        painter->drawPixmap(rect.x() + (rect.width() - shown.width()) / 2,
                            rect.y() + (rect.height() - shown.height()) / 2, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(state)
        const int extent = qMax(1, qRound(qMin(size.width(), size.height()) / scale));
        return iconPixmap(m_name, ink(mode), extent, scale);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(m_name, m_tone); }

private:
    [[nodiscard]] QColor ink(QIcon::Mode mode) const
    {
        const QPalette colours = ::palette(currentTheme());
        if (mode == QIcon::Disabled)
            return colours.color(QPalette::Disabled, QPalette::ButtonText);
        if (mode == QIcon::Selected)
            return colours.color(QPalette::HighlightedText);
        return m_tone ? ::colours(*m_tone, currentTheme()).text : colours.color(QPalette::ButtonText);
    }

    Icon m_name;
    std::optional<Tone> m_tone;
};

} // namespace

QIcon icon(Icon name)
{
    return QIcon(new TintedIcon(name, std::nullopt));
}

QIcon icon(Icon name, Tone tone)
{
    return QIcon(new TintedIcon(name, tone));
}

QPixmap iconPixmap(Icon name, const QColor &ink, int extent, qreal devicePixelRatio)
{
    registerIcons();
    const int pixels = qRound(extent * devicePixelRatio);
    const QString key = u"console/%1/%2/%3/%4"_s.arg(fileName(name), ink.name()).arg(pixels).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage mask(u":/icons/%1/%2.png"_s.arg(renderedSize(pixels)).arg(fileName(name)));
    mask = mask.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (mask.width() != pixels)
        mask = mask.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&mask);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(mask.rect(), ink);
    painter.end();
    pixmap = QPixmap::fromImage(mask);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon applicationIcon(bool sandbox)
{
    registerIcons();
    QIcon result;
    for (const int extent : {16, 24, 32, 48, 64, 128, 256})
        result.addFile(u":/icons/%1/%2.png"_s.arg(extent).arg(sandbox ? u"app-sandbox"_s : u"app"_s));
    return result;
}
