// SPDX-License-Identifier: GPL-3.0-or-later
#include "walk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace walk {

namespace {

QList<QWidget *> below(QWidget *root)
{
    QList<QWidget *> all = root->findChildren<QWidget *>();
    all.prepend(root);
    return all;
}

bool isPartOfAnother(const QWidget *widget) // Qt's own, inside a spin box, a combo box or a line edit
{
    return widget->objectName().startsWith(u"qt_"_s)
        || qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr
        || qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr
        || qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr || widget->parentWidget() == nullptr
        || QString::fromLatin1(widget->parentWidget()->metaObject()->className()).startsWith(u"QComboBoxPrivate"_s);
}

bool isControl(const QWidget *widget)
{
    const bool kind = qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(widget) != nullptr;
    return kind && !widget->inherits("QHeaderView") && !widget->inherits("QTableCornerButton")
        && !isPartOfAnother(widget);
}

QString named(const QWidget *widget, const QString &text)
{
    return u"%1 %2: %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text);
}

QChar mnemonicOf(const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    return key.isEmpty() ? QChar() : QChar(char16_t(key[0].key()));
}

} // namespace

QStringList labelsThatGuessRichText(QWidget *root)
{
    QStringList found;
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->textFormat() != Qt::PlainText)
            found.append(named(label, label->text()));
    }
    return found;
}

QStringList controlsWithoutNames(QWidget *root)
{
    QStringList found;
    const auto widgets = below(root);
    for (const QWidget *widget : widgets) {
        if (isControl(widget) && (widget->objectName().isEmpty() || widget->accessibleName().isEmpty()))
            found.append(named(widget, widget->accessibleName()));
    }
    return found;
}

QStringList buttonsWiderThanTheirRoom(QWidget *root)
{
    QStringList found;
    const auto buttons = root->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !isPartOfAnother(button) && button->width() < button->sizeHint().width())
            found.append(named(button, button->text()));
    }
    return found;
}

QStringList clippedTexts(QWidget *root)
{
    QStringList found;
    const auto labels = root->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        const bool narrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        const bool low = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        if (narrow || low)
            found.append(named(label, label->text()));
    }
    return found;
}

QStringList clashingMnemonics(QWidget *root)
{
    QMap<QChar, QStringList> users;
    const auto widgets = below(root);
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        QString text;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label != nullptr && label->buddy() != nullptr)
            text = label->text();
        if (const QChar key = mnemonicOf(text); !key.isNull())
            users[key].append(named(widget, text));
    }
    if (const auto *bar = root->findChild<QMenuBar *>()) {
        const auto menus = bar->actions();
        for (const QAction *menu : menus) {
            if (const QChar key = mnemonicOf(menu->text()); menu->isVisible() && !key.isNull())
                users[key].append(menu->text());
        }
    }
    QStringList found;
    for (const auto &clash : std::as_const(users)) {
        if (clash.size() > 1)
            found.append(clash.join(u" | "_s));
    }
    return found;
}

// One button of a group of choices is Tab's; the arrows reach the others.
static bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (button == nullptr || button->group() == nullptr || !button->group()->exclusive())
        return false;
    const auto others = button->group()->buttons();
    return std::any_of(others.begin(), others.end(),
                       [](const QAbstractButton *other) { return other->focusPolicy() & Qt::TabFocus; });
}

QStringList leftOutOfTabOrder(QWidget *root)
{
    QSet<const QWidget *> reached;
    const QWidget *step = root;
    do {
        reached.insert(step);
        step = step->nextInFocusChain();
    } while (step != nullptr && step != root && reached.size() < 10'000);
    QStringList found;
    const auto widgets = below(root);
    for (const QWidget *widget : widgets) {
        // A window of its own has a chain of its own.
        if (widget->window() == root->window() && isControl(widget) && !isReachedByArrows(widget)
            && (!(widget->focusPolicy() & Qt::TabFocus) || !reached.contains(widget)))
            found.append(named(widget, u"is not reached by Tab"_s));
    }
    return found;
}

QStringList texts(QWidget *root)
{
    QStringList found;
    const auto widgets = below(root);
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            found.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            found.append(button->text());
        found.append({widget->accessibleName(), widget->accessibleDescription(), widget->windowTitle()});
    }
    found.removeAll(QString());
    return found;
}

QString LongLanguage::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    const QString text = QString::fromUtf8(source);
    const QByteArrayView name(context);
    const bool qtsOwn = name.size() > 1 && name[0] == 'Q' && name[1] >= 'A' && name[1] <= 'Z'; // "QFileDialog"
    if (qtsOwn || text.isEmpty())
        return {};
    return u"["_s + text + QString(qMax<qsizetype>(1, text.size() * 3 / 10), u'~') + u"]"_s;
}

} // namespace walk
