// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef Q_OS_LINUX
class QDBusVariant;
#endif

// Whether the desktop asks for dark windows. Qt 6.4 has no API for it: on Linux the desktop portal's answer
// (org.freedesktop.appearance color-scheme, https://flatpak.github.io/xdg-desktop-portal), on Windows the registry's.
// Asked without waiting; until (and unless) an answer comes, the platform's palette decides. GUI thread.
class SystemTheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed(bool dark);

private:
    void setDark(bool dark);
#ifdef Q_OS_LINUX
    void askPortal();
private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
#endif
    bool m_dark = false;
};
