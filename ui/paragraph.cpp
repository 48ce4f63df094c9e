// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paragraph.h"

#include "ui/tokens.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace {

constexpr int anywhere = int(Qt::TextWordWrap) | int(Qt::TextWrapAnywhere);
constexpr int endless = 1'000'000;

} // namespace

Paragraph::Paragraph(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize Paragraph::minimumSizeHint() const
{
    const QMargins around = contentsMargins();
    const int least = fontMetrics().averageCharWidth() * 8 + around.left() + around.right();
    return {qMin(QLabel::minimumSizeHint().width(), least), fontMetrics().height() + around.top() + around.bottom()};
}

int Paragraph::heightForWidth(int width) const
{
    const int room = roomIn(width);
    if (room <= 0 || !hasWordWiderThan(room))
        return QLabel::heightForWidth(width);
    const QMargins around = contentsMargins();
    const QRect needed = fontMetrics().boundingRect(QRect(0, 0, room, endless), anywhere | int(alignment()), text());
    return needed.height() + around.top() + around.bottom();
}

void Paragraph::paintEvent(QPaintEvent *event)
{
    if (!hasWordWiderThan(contentsRect().width())) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    painter.setPen(palette().color(group, foregroundRole()));
    painter.drawText(contentsRect(), anywhere | int(alignment()), text());
}

int Paragraph::roomIn(int width) const
{
    const QMargins around = contentsMargins();
    return width - around.left() - around.right();
}

bool Paragraph::hasWordWiderThan(int room) const
{
    const QString words = text();
    if (fontMetrics().horizontalAdvance(words) <= room)
        return false;
    const auto isGap = [](QChar c) { return c.isSpace(); };
    for (auto from = words.begin(); from != words.end();) {
        const auto to = std::find_if(from, words.end(), isGap);
        if (fontMetrics().horizontalAdvance(QString(from, to - from)) > room)
            return true;
        from = std::find_if_not(to, words.end(), isGap);
    }
    return false;
}
