// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemtheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#elif defined(Q_OS_WIN)
#include <QSettings>
#endif

using namespace Qt::StringLiterals;

namespace {

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

void SystemTheme::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT changed(dark);
}

#ifdef Q_OS_LINUX

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;
constexpr uint preferDark = 1;

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_dark(paletteIsDark())
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // A slot's signature is written without spaces.
    // clang-format off
    bus.connect(portalService, portalPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(portalChanged(QString,QString,QDBusVariant)));
    // clang-format on
    askPortal();
}

void SystemTheme::askPortal()
{
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    read << appearanceGroup << schemeKey;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read, 3000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>()) // Read wraps it twice, by the portal's own admission
            value = value.value<QDBusVariant>().variant();
        setDark(value.toUInt() == preferDark);
    });
}

void SystemTheme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        setDark(value.variant().toUInt() == preferDark);
}

#elif defined(Q_OS_WIN)

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_dark(QSettings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                       QSettings::NativeFormat)
                 .value(u"AppsUseLightTheme"_s, !paletteIsDark())
                 .toInt()
             == 0)
{ }

#endif
