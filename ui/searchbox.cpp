// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbox.h"

#include "ui/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QtMath>

namespace {

constexpr int padding = space::xs + space::half;
constexpr int spare = 1; // QPlainTextEdit counts a line as seen only when a pixel is left below it

} // namespace

SearchBox::SearchBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setProperty("field", true);
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Around the viewport, not in the document: there it would scroll away and leave room for half a line.
    document()->setDocumentMargin(0);
    setViewportMargins(padding, padding, padding, padding);
    // The box grows when text wraps too, not only with each new line.
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SearchBox::fitHeight);
    fitHeight();
}

int SearchBox::heightForLines(int lines) const
{
    const int content = qCeil(lines * QFontMetricsF(font()).lineSpacing()) + spare;
    return qMax(int(size::control), content + 2 * (padding + frameWidth()));
}

QSize SearchBox::sizeHint() const
{
    return {size::form, heightForLines(1)};
}

QSize SearchBox::minimumSizeHint() const
{
    return {size::sidebar, heightForLines(1)};
}

void SearchBox::fitHeight()
{
    // QPlainTextEdit measures its document in lines, not pixels.
    const int lines = qMax(1, qRound(document()->size().height()));
    setFixedHeight(heightForLines(qMin(lines, mostLines)));
    setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (lines <= mostLines)
        verticalScrollBar()->setValue(0);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT submitted();
        return;
    }
    if (enter) {
        insertPlainText(QString(QChar::LineFeed)); // Qt's own Shift+Enter would insert a line separator
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SearchBox::insertFromMimeData(const QMimeData *source)
{
    // A spreadsheet's column ends in a line break that would leave an empty line below.
    QString text = source->text();
    while (text.endsWith(QChar::LineFeed) || text.endsWith(QChar::CarriageReturn))
        text.chop(1);
    insertPlainText(text);
    ensureCursorVisible();
}

void SearchBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}
