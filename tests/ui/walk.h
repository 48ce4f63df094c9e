// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

class QWidget;

// What must hold of every page; each answers the names of the widgets that break it.
namespace walk {

[[nodiscard]] QStringList labelsThatGuessRichText(QWidget *root);
[[nodiscard]] QStringList controlsWithoutNames(QWidget *root); // object name and accessible name
[[nodiscard]] QStringList buttonsWiderThanTheirRoom(QWidget *root);
[[nodiscard]] QStringList clippedTexts(QWidget *root); // one-line labels cut off, wrapped ones too low
[[nodiscard]] QStringList clashingMnemonics(QWidget *root);
[[nodiscard]] QStringList leftOutOfTabOrder(QWidget *root);
[[nodiscard]] QStringList texts(QWidget *root); // what is shown, of every kind of widget

// Every word of the program in brackets and a third longer, as Indonesian is.
class LongLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

} // namespace walk
