// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls.h"

#include "ui/actionregistry.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kindProperty = "buttonKind";

QPushButton *makeLoud(QWidget *parent, const QString &objectName, const QString &kind)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setProperty(kindProperty, kind);
    button->setFont(font(TextSize::Strong));
    button->setAutoDefault(false);
    return button;
}

bool isKind(const QWidget *widget, QStringView kind)
{
    return widget != nullptr && widget->property(kindProperty).toString() == kind;
}

} // namespace

QLabel *makeLabel(QWidget *parent, const QString &objectName, TextSize text, Ink ink)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setFont(font(text));
    if (ink == Ink::Muted)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *makeParagraph(QWidget *parent, const QString &objectName, Ink ink)
{
    QLabel *label = makeLabel(parent, objectName, TextSize::Body, ink);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton *makeButton(QWidget *parent, const QString &objectName, Icon icon)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setIcon(::icon(icon));
    button->setAutoDefault(false);
    return button;
}

QPushButton *makePrimaryButton(QWidget *parent, const QString &objectName)
{
    return makeLoud(parent, objectName, u"primary"_s);
}

QPushButton *makeDangerButton(QWidget *parent, const QString &objectName)
{
    return makeLoud(parent, objectName, u"danger"_s);
}

QToolButton *makeIconButton(QWidget *parent, const QString &objectName, Icon icon)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus); // tool buttons are skipped by Tab otherwise
    return button;
}

QPushButton *makeLinkButton(QWidget *parent, const QString &objectName)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(objectName);
    button->setProperty(kindProperty, u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    return button;
}

QToolButton *makeChip(QWidget *parent, const QString &objectName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setProperty("segment", true);
    return button;
}

void setWords(QAbstractButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(withoutMnemonic(text));
}

void setHint(QAbstractButton *button, const QString &text)
{
    button->setAccessibleName(text);
    const QString key = button->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(plainToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key)));
}

QString plainToolTip(const QString &text)
{
    return u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s;
}

void setMargins(QLayout *layout, int margin, int spacing)
{
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(spacing);
}

bool isPrimary(const QWidget *widget)
{
    return isKind(widget, u"primary");
}

bool isDanger(const QWidget *widget)
{
    return isKind(widget, u"danger");
}

bool isLink(const QWidget *widget)
{
    return isKind(widget, u"link");
}
