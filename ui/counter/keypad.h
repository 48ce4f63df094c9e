// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/translatedwidget.h"

class QButtonGroup;
class QPushButton;

// Keys for a finger or a mouse, in the order of a number pad. The keyboard reaches them as one stop, and goes from key
// to key by the arrows; a click leaves the cursor where it is.
class Keypad final : public TranslatedWidget
{
    Q_OBJECT

public:
    static constexpr int leastKey = 44; // pixels: a fingertip

    explicit Keypad(QWidget *parent = nullptr);

    void setEnterEnabled(bool enabled);
    [[nodiscard]] QWidget *firstKey() const;

Q_SIGNALS:
    void typed(const QString &digits);
    void eraseWanted();
    void clearWanted();
    void enterWanted();

protected:
    void retranslate() override;

private:
    QPushButton *addKey(const QString &objectName, const QRect &place); // columns and rows of the grid

    QButtonGroup *m_keys;
    QPushButton *m_erase;
    QPushButton *m_clear;
    QPushButton *m_enter;
    QPushButton *m_first = nullptr;
};
