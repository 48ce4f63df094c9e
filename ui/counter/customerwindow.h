// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "ui/counter/customerview.h"

#include <QPointer>

class QScreen;

// The buyer's own window, without anything to press. In full screen it fills one monitor and nothing but that: it takes
// no keys, it is gone when its monitor is, or when that monitor shows any of the operator's window, and it comes back
// by itself. As a plain window it has a frame and may be moved and closed.
class CustomerWindow final : public CustomerView
{
    Q_OBJECT

public:
    CustomerWindow();

    void setConsole(QWidget *window); // the operator's, which full screen never covers
    // Shows, moves or hides it. `monitor`: QScreen::name(); empty: the first that the console's window is not on.
    void setPlace(CounterSettings::Display display, const QString &monitor);
    [[nodiscard]] QString monitor() const; // where it stands; empty: hidden

Q_SIGNALS:
    void placeChanged(); // monitor() or its size is another
    void closed();       // the plain window, by its frame

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void retranslate() override;

private:
    void watch(QScreen *screen);
    void screenGoes(const QScreen *screen);
    void place();
    void cover(QScreen *screen);
    void showFramed();
    void leave();
    void setFrame(bool framed);

    QPointer<QWidget> m_console{};
    CounterSettings::Display m_display = CounterSettings::Display::Off;
    QString m_wanted{};
    QPointer<QScreen> m_screen{}; // that it fills
    QRect m_covered{};
    QRect m_framed{}; // where the plain window stood
};
