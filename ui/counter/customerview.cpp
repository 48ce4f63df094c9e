// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customerview.h"

#include "ui/locale.h"

namespace {

constexpr int second = 1'000; // in milliseconds
constexpr int after = 10;     // … at which the next second has surely begun

} // namespace

CustomerView::CustomerView(QWidget *parent, Qt::WindowFlags flags)
    : TranslatedWidget(parent, flags)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // all of it is painted
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &CustomerView::tick);
}

void CustomerView::setScene(const CustomerScene &scene)
{
    if (scene == m_scene)
        return;
    m_scene = scene;
    retranslate();
    tick();
}

void CustomerView::setIdle(const CustomerIdle &idle)
{
    if (idle == m_idle)
        return;
    m_idle = idle;
    sceneMoved();
}

void CustomerView::paintScene(QPainter &painter, const QSize &size) const
{
    paintCustomer(painter, size, m_scene, m_idle, Instant::now());
}

void CustomerView::sceneMoved()
{
    update();
}

void CustomerView::tick()
{
    sceneMoved();
    const Instant now = Instant::now();
    if (isVisible() && runsByTheClock(m_scene, now))
        m_tick.start(second - int(now.microseconds / second % second) + after);
    else
        m_tick.stop();
}

void CustomerView::showEvent(QShowEvent *event)
{
    TranslatedWidget::showEvent(event);
    tick();
}

void CustomerView::hideEvent(QHideEvent *event)
{
    TranslatedWidget::hideEvent(event);
    m_tick.stop();
}

void CustomerView::retranslate()
{
    const QString amount = rupiahText(m_scene.amount);
    QString words;
    switch (m_scene.state) {
    case CustomerState::Idle: words = tr("Between two sales"); break;
    case CustomerState::Preparing: words = tr("%1: the code is being prepared").arg(amount); break;
    case CustomerState::Scan: words = tr("%1: the code waits to be scanned").arg(amount); break;
    case CustomerState::Checking: words = tr("%1: being checked, not to be paid again").arg(amount); break;
    case CustomerState::Paid: words = tr("%1: paid").arg(amount); break;
    case CustomerState::Expired: words = tr("%1: the code has expired").arg(amount); break;
    case CustomerState::Cancelled: words = tr("%1: cancelled").arg(amount); break;
    }
    setAccessibleDescription(words);
}
