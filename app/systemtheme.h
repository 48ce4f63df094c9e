// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef Q_OS_LINUX
class QDBusVariant;
#endif

// What the desktop asks for: dark windows, high contrast. Qt 6.4 has no API for either. On Linux the desktop portal
// answers (org.freedesktop.appearance color-scheme and contrast; where an older portal knows no contrast, GNOME's
// accessibility switch as the portal passes it on), on Windows the registry and the accessibility settings. Asked
// without waiting; until (and unless) an answer comes, the platform's palette decides. GUI thread.
class SystemTheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemTheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

Q_SIGNALS:
    void changed();

private:
    void set(bool &what, bool value);
#ifdef Q_OS_LINUX
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);
private Q_SLOTS:
    void portalChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
#endif
    bool m_dark = false;
    bool m_contrast = false;
};
