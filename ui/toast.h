// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tokens.h"

#include <QList>
#include <QObject>

class QWidget;

// Says in the corner of a window what needs no answer: copied, saved, written. Never takes the focus, is read out by
// screen readers, and goes by itself, but not under the pointer. What a person has to act on does not belong here.
class Toasts : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 3; // at a time; the oldest makes room

    explicit Toasts(QWidget *window);

    void say(const QString &text, Tone tone = Tone::Positive);
    [[nodiscard]] const QList<QWidget *> &shown() const { return m_toasts; } // the oldest first
    void setStay(int milliseconds) { m_stay = milliseconds; }                // for tests; 0: by the length of the text

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_window;
    QList<QWidget *> m_toasts; // the window's children; the oldest first
    int m_stay = 0;
};
