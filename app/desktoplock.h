// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Tells when the desktop locks its session, shows its screen saver or goes to sleep (logind and the screen saver over
// D-Bus; nothing where there is no bus). GUI thread.
class DesktopLock : public QObject
{
    Q_OBJECT
public:
    explicit DesktopLock(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

#ifdef Q_OS_LINUX
private Q_SLOTS:
    void screenSaverTurned(bool active);
#endif
};
