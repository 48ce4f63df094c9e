// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/icons.h"
#include "ui/tokens.h"

#include <QString>

class QAbstractButton;
class QLabel;
class QLayout;
class QPushButton;
class QToolButton;
class QWidget;

// The pieces every page is made of, so that they look and behave alike.

enum class Ink { Normal, Muted };

// A label that shows text as text, whoever wrote it.
[[nodiscard]] QLabel *makeLabel(QWidget *parent, const QString &objectName, TextSize text = TextSize::Body,
                                Ink ink = Ink::Normal);
// The same, wrapping, whose text can be marked and copied.
[[nodiscard]] QLabel *makeParagraph(QWidget *parent, const QString &objectName, Ink ink = Ink::Normal);

[[nodiscard]] QPushButton *makeButton(QWidget *parent, const QString &objectName, Icon icon);
[[nodiscard]] QPushButton *makePrimaryButton(QWidget *parent, const QString &objectName);
// For an effect that nobody can take back.
[[nodiscard]] QPushButton *makeDangerButton(QWidget *parent, const QString &objectName);
// A button that is only its icon; its word lives in the tool tip and the accessible name.
[[nodiscard]] QToolButton *makeIconButton(QWidget *parent, const QString &objectName, Icon icon);
// Reads as a link, works as a button.
[[nodiscard]] QPushButton *makeLinkButton(QWidget *parent, const QString &objectName);
// One of a few choices beside each other; put them into one exclusive button group.
[[nodiscard]] QToolButton *makeChip(QWidget *parent, const QString &objectName);

// Text and accessible name in one; the mnemonic is left out of the name.
void setWords(QAbstractButton *button, const QString &text);
// For icon buttons: accessible name, and the tool tip as plain text with the shortcut behind it.
void setHint(QAbstractButton *button, const QString &text);

// Tool tips guess whether they are rich text: this one never is.
[[nodiscard]] QString plainToolTip(const QString &text);


void setMargins(QLayout *layout, int margin, int spacing);
[[nodiscard]] bool isPrimary(const QWidget *widget);
[[nodiscard]] bool isDanger(const QWidget *widget);
[[nodiscard]] bool isLink(const QWidget *widget);
