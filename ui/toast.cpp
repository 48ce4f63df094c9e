// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/toast.h"

#include "domain/plaintext.h"
#include "ui/controls.h"
#include "ui/sign.h"
#include "ui/stylepainting.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortest = 5'000; // ms
constexpr int perLetter = 60;   // ms: slow readers, and a language that is not their first
constexpr qsizetype longest = 300;

Icon shapeOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info: return Icon::Info;
    case Tone::Positive: return Icon::Check;
    case Tone::Warning: return Icon::Warning;
    case Tone::Negative: return Icon::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

namespace {

class Toast final : public QWidget
{
public:
    Toast(const QString &text, Tone tone, int stay, QWidget *window)
        : QWidget(window)
        , m_tone(tone)
    {
        setObjectName(u"toast"_s);
        setFocusPolicy(Qt::NoFocus);
        setAccessibleName(text);
        auto *sign = new Sign(shapeOf(tone), size::icon, this);
        sign->setSign(shapeOf(tone), tone);
        QLabel *label = makeLabel(this, u"toastText"_s);
        label->setText(text);
        label->setWordWrap(true);
        auto *row = new QHBoxLayout(this);
        setMargins(row, space::m, space::s);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        // As narrow as its words, up to a few words a line.
        const int words = label->fontMetrics().horizontalAdvance(text) + size::icon + 2 * space::m + 2 * space::s;
        const int width = qMin(words, qMin(int(size::toast), window->width() - 2 * space::l));
        setFixedSize(width, layout()->totalHeightForWidth(width));
        m_timer.setSingleShot(true);
        m_timer.setInterval(stay);
        connect(&m_timer, &QTimer::timeout, this, &QObject::deleteLater);
        m_timer.start();
    }

protected:
    void enterEvent(QEnterEvent *event) override
    {
        QWidget::enterEvent(event);
        m_timer.stop();
    }

    void leaveEvent(QEvent *event) override
    {
        QWidget::leaveEvent(event);
        m_timer.start();
    }

    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        const ToneColours tone = colours(m_tone, currentTheme());
        QPainter painter(this);
        stylepainting::ground(&painter, rect(), tone.fill, tone.line);
    }

private:
    Tone m_tone;
    QTimer m_timer;
};

} // namespace

Toasts::Toasts(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

void Toasts::say(const QString &text, Tone tone)
{
    const QString words = boundedPlainText(text, longest);
    const int stay = m_stay > 0 ? m_stay : qMax(shortest, int(words.size()) * perLetter);
    while (m_toasts.size() >= most)
        delete m_toasts.constFirst();
    auto *toast = new Toast(words, tone, stay, m_window);
    connect(toast, &QObject::destroyed, this, [this](const QObject *gone) {
        m_toasts.removeIf([gone](const QWidget *one) { return one == gone; });
        place();
    });
    m_toasts.append(toast);
    place();
    toast->show();
    toast->raise();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(toast, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

// Up from the lower right corner, the newest lowest; the status line stays free.
void Toasts::place()
{
    int bottom = m_window->height() - space::xxl;
    for (qsizetype i = m_toasts.size() - 1; i >= 0; --i) {
        QWidget *toast = m_toasts.at(i);
        bottom -= toast->height();
        toast->move(m_window->width() - toast->width() - space::l, bottom);
        bottom -= space::s;
    }
}
