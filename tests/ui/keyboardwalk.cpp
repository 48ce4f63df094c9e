// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QKeySequence>
#include <QMap>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace walk {

namespace {

QString named(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s)
        && widget->focusProxy() == nullptr && !widget->isWindow();
}

// The control and a little around it: a ring may lie outside.
QImage pictureOf(QWidget *root, const QWidget *widget)
{
    constexpr int around = 4;
    const QRect place(widget->mapTo(root, QPoint()), widget->size());
    return root->grab(place.adjusted(-around, -around, around, around)).toImage();
}

int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixel(x, y) == other.pixel(x, y) ? 0 : 1;
    }
    return count;
}

QRect placeOn(const QWidget *page, const QWidget *widget)
{
    return {widget->mapTo(page, QPoint()), widget->size()};
}

} // namespace

QStringList controlsWithoutFocusMark(QWidget *root)
{
    QStringList found;
    root->window()->setAttribute(Qt::WA_KeyboardFocusChange); // somebody came by Tab
    QWidget *before = root->focusWidget();
    const auto widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!takesTab(widget) || widget->visibleRegion().isEmpty())
            continue;
        if (QWidget *focused = root->focusWidget())
            focused->clearFocus();
        widget->setFocus(Qt::OtherFocusReason); // first: what scrolls into view by it is not the mark
        widget->clearFocus();
        const QImage without = pictureOf(root, widget);
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = pictureOf(root, widget);
        // A blinking cursor alone is no mark: a ring has more pixels than half the way around.
        if (without.size() != with.size() || differingPixels(without, with) < (widget->width() + widget->height()) / 2)
            found.append(named(widget));
    }
    if (before != nullptr)
        before->setFocus();
    return found;
}

QStringList jumpsInTabOrder(QWidget *page)
{
    QStringList found;
    const QWidget *last = nullptr;
    for (const QWidget *step = page->nextInFocusChain(); step != nullptr && step != page;
         step = step->nextInFocusChain()) {
        if (!page->isAncestorOf(step) || !takesTab(step))
            continue;
        if (last != nullptr) {
            const QRect from = placeOn(page, last);
            const QRect to = placeOn(page, step);
            const bool up = to.bottom() < from.top();
            const bool back = to.right() < from.left() && to.top() < from.bottom();
            if ((up && to.left() <= from.left()) || back)
                found.append(named(last) + u" -> "_s + named(step));
        }
        last = step;
    }
    return found;
}

QStringList clashesInMenus(QWidget *root)
{
    QStringList found;
    const auto menus = root->findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QMap<QString, QStringList> users;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (action->isVisible() && !key.isEmpty())
                users[key].append(action->text());
        }
        for (const QStringList &clash : std::as_const(users)) {
            if (clash.size() > 1)
                found.append(menu->objectName() + u": "_s + clash.join(u" | "_s));
        }
    }
    return found;
}

} // namespace walk
