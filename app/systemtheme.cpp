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

#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace {

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

} // namespace

void SystemTheme::set(bool &what, bool value)
{
    if (what == value)
        return;
    what = value;
    Q_EMIT changed();
}

#ifdef Q_OS_LINUX

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto settingsInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;
const auto gnomeGroup = u"org.gnome.desktop.a11y.interface"_s;
const auto gnomeKey = u"high-contrast"_s;
constexpr uint preferDark = 1;
constexpr uint preferContrast = 1;
constexpr int patience = 3'000; // ms

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
    ask(appearanceGroup, schemeKey);
    ask(gnomeGroup, gnomeKey); // the older first: where both answer, the portal's own word stands
    ask(appearanceGroup, contrastKey);
}

void SystemTheme::ask(const QString &group, const QString &key)
{
    QDBusMessage read = QDBusMessage::createMethodCall(portalService, portalPath, settingsInterface, u"Read"_s);
    read << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isError())
            return;
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>()) // Read wraps it twice, by the portal's own admission
            value = value.value<QDBusVariant>().variant();
        take(group, key, value);
    });
}

void SystemTheme::take(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearanceGroup && key == schemeKey)
        set(m_dark, value.toUInt() == preferDark);
    else if (group == appearanceGroup && key == contrastKey)
        set(m_contrast, value.toUInt() == preferContrast);
    else if (group == gnomeGroup && key == gnomeKey)
        set(m_contrast, value.toBool());
}

void SystemTheme::portalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

#elif defined(Q_OS_WIN)

namespace {

bool windowsWantsContrast()
{
    HIGHCONTRASTW setting{};
    setting.cbSize = sizeof(setting);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, setting.cbSize, &setting, 0) != 0
        && (setting.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

} // namespace

SystemTheme::SystemTheme(QObject *parent)
    : QObject(parent)
    , m_dark(QSettings(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
                       QSettings::NativeFormat)
                 .value(u"AppsUseLightTheme"_s, !paletteIsDark())
                 .toInt()
             == 0)
    , m_contrast(windowsWantsContrast())
{ }

#endif
