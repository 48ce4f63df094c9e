// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environmentband.h"

#include "domain/plaintext.h"
#include "ui/look.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace {

constexpr int stripesWidth = space::xxl;
constexpr qsizetype longestName = 60;

// Black on yellow at both ends: a training window is told from a real one out of the corner of an eye.
void paintStripes(QPainter &painter, const QRect &area, const QColor &ink)
{
    painter.save();
    painter.setClipRect(area);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const int step = area.height() / 2;
    for (int x = area.left() - area.height(); x < area.right() + area.height(); x += 2 * step) {
        QPainterPath stripe;
        stripe.moveTo(x, area.bottom() + 1);
        stripe.lineTo(x + step, area.bottom() + 1);
        stripe.lineTo(x + step + area.height(), area.top());
        stripe.lineTo(x + area.height(), area.top());
        painter.drawPath(stripe);
    }
    painter.restore();
}

} // namespace

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : TranslatedWidget(parent)
{
    setObjectName(u"environmentBand"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void EnvironmentBand::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    retranslate();
}

void EnvironmentBand::setActor(const std::optional<Username> &actor)
{
    m_actor = actor;
    retranslate();
}

void EnvironmentBand::setActorShown(bool shown)
{
    m_actorShown = shown;
    retranslate();
}

QSize EnvironmentBand::sizeHint() const
{
    return {size::form, qMax(int(size::band), fontMetrics().height() + space::l)};
}

QSize EnvironmentBand::minimumSizeHint() const
{
    return {size::sidebar, sizeHint().height()};
}

QString EnvironmentBand::actorWords() const
{
    return m_actor ? boundedPlainText(m_actor->value, longestName) : tr("Not signed in");
}

void EnvironmentBand::retranslate()
{
    const EnvironmentLook look = lookOf(m_environment);
    const QString where = tr("Environment: %1. %2").arg(look.word, look.note);
    setAccessibleName(m_actorShown ? where + u". "_s + tr("Acting: %1").arg(actorWords()) : where);
    update();
}

void EnvironmentBand::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const EnvironmentLook look = lookOf(m_environment);
    const PlaceColours ink = colours(look.place, currentTheme());
    QPainter painter(this);
    painter.fillRect(rect(), ink.fill);
    QRect area = rect().adjusted(space::l, 0, -space::l, 0);
    if (ink.stripe != ink.fill) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintStripes(painter, QRect(0, 0, stripesWidth, height()), ink.stripe);
        paintStripes(painter, QRect(width() - stripesWidth, 0, stripesWidth, height()), ink.stripe);
        area = rect().adjusted(stripesWidth + space::m, 0, -stripesWidth - space::m, 0);
    }
    painter.setPen(ink.text);
    int right = area.right() + 1;
    if (m_actorShown)
        right = paintActor(painter, area, ink.text) - space::xl;
    paintWhere(painter, QRect(area.topLeft(), QPoint(right - 1, area.bottom())), look, ink.text);
}

int EnvironmentBand::paintActor(QPainter &painter, const QRect &area, const QColor &ink)
{
    painter.setFont(::font(TextSize::Strong));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString words = metrics.elidedText(actorWords(), Qt::ElideRight, area.width() / 3);
    const int left = area.right() + 1 - metrics.horizontalAdvance(words);
    painter.drawText(QRect(left, 0, area.right() + 1 - left, height()), int(Qt::AlignVCenter | Qt::TextSingleLine),
                     words);
    const int sign = left - space::s - size::icon;
    painter.drawPixmap(sign, (height() - size::icon) / 2, iconPixmap(Icon::User, ink, size::icon, devicePixelRatioF()));
    return sign;
}

void EnvironmentBand::paintWhere(QPainter &painter, const QRect &area, const EnvironmentLook &look, const QColor &ink)
{
    painter.drawPixmap(area.left(), (height() - size::icon) / 2,
                       iconPixmap(look.shape, ink, size::icon, devicePixelRatioF()));
    int x = area.left() + size::icon + space::s;
    const auto put = [&](const QString &words, TextSize text) {
        painter.setFont(::font(text));
        const QFontMetrics metrics = painter.fontMetrics();
        const QString shown = metrics.elidedText(words, Qt::ElideRight, qMax(0, area.right() + 1 - x));
        painter.drawText(QRect(x, 0, area.right() + 1 - x, height()), int(Qt::AlignVCenter | Qt::TextSingleLine),
                         shown);
        x += metrics.horizontalAdvance(shown) + space::m;
    };
    put(look.word.toUpper(), TextSize::Strong);
    put(look.note, TextSize::Body);
    const QString host = m_environment.baseUrl.host();
    if (!host.isEmpty() && look.place != Place::Sandbox)
        put(host, TextSize::Body);
}
