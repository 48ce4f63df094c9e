// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QRect>
#include <QString>

// A real X server with a window manager, and hands on its keyboard: what a person sits at. Linux only.
class Desktop
{
public:
    explicit Desktop(const QString &geometry = QStringLiteral("1366x768x24"));
    ~Desktop();

    [[nodiscard]] bool isUp() const { return !m_display.isEmpty(); }
    [[nodiscard]] QProcessEnvironment environment() const; // DISPLAY and nothing of the outer session

    // The visible window of this class, once it is there; empty when it never came.
    [[nodiscard]] QString windowOfClass(const QString &name) const;
    [[nodiscard]] QString windowCalled(const QString &part) const; // of its title; "" when it never came
    [[nodiscard]] QString windowOfProcess(qint64 pid) const;
    [[nodiscard]] QString activeWindow() const; // which one keys go to
    void minimise(const QString &window) const;
    [[nodiscard]] QString titleOf(const QString &window) const;
    [[nodiscard]] QString activeTitle() const; // of the window that has the keyboard
    void focus(const QString &window) const;
    void type(const QString &text) const;  // key presses
    void press(const QString &keys) const; // "ctrl+a", "Return", "Tab"
    [[nodiscard]] QString clipboard() const;
    void setClipboard(const QString &text);
    // A monitor beside the first: plugged in, or pulled out.
    void plug(const QString &monitor, const QRect &area, bool carriesOutput = false) const;
    void unplug(const QString &monitor) const;
    void photograph(const QString &file) const; // of the whole screen, as PNG

private:
    QString run(const QString &program, const QStringList &arguments, int timeout = 30'000) const;

    QProcess m_server;
    QProcess m_windowManager;
    QProcess m_clipboardOwner;
    QString m_display;
};
