// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplock.h"

#ifdef Q_OS_LINUX

#include <QDBusConnection>

using namespace Qt::StringLiterals;

DesktopLock::DesktopLock(QObject *parent)
    : QObject(parent)
{
    // Without a service and with any path: a match that needs nobody to be asked first. Only our own session's objects
    // send Lock to us as a rule; another one's would lock once too often, never too seldom.
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(u"org.freedesktop.login1"_s, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                   SIGNAL(locked()));
    system.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                   u"PrepareForSleep"_s, this, SLOT(screenSaverTurned(bool)));
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        session.connect(QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(screenSaverTurned(bool)));
}

void DesktopLock::screenSaverTurned(bool active)
{
    if (active)
        Q_EMIT locked();
}

#else

DesktopLock::DesktopLock(QObject *parent)
    : QObject(parent)
{ }

#endif
