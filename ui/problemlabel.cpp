// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problemlabel.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

ProblemLabel::ProblemLabel(QWidget *field, const QString &objectName, QWidget *parent)
    : QLabel(parent)
    , m_field(field)
{
    setObjectName(objectName);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(size::icon + space::xs, 0, 0, 0); // the sign's room
    setFont(::font(TextSize::Small));
    hide();
}

void ProblemLabel::setProblem(const QString &problem)
{
    setText(problem);
    setVisible(!problem.isEmpty());
    m_field->setProperty("invalid", !problem.isEmpty());
    m_field->setAccessibleDescription(problem);
    m_field->update();
}

void ProblemLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const QColor ink = colours(Tone::Negative, currentTheme()).text;
    QPainter painter(this);
    const int line = fontMetrics().height();
    painter.drawPixmap(0, qMax(0, (line - size::icon) / 2),
                       iconPixmap(Icon::Warning, ink, size::icon - space::half, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text());
}
