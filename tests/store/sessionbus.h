// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

// A desktop session of its own: home, run-time folder and a real D-Bus session bus that can start nothing but what the
// test puts there, with a real gnome-keyring-daemon on it when asked.
class SessionBus
{
public:
    explicit SessionBus(const QString &policy = {}); // more <allow> and <deny> for the bus
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    [[nodiscard]] bool isUp() const { return m_connection.isConnected(); }
    [[nodiscard]] QDBusConnection connection() const { return m_connection; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString &address) { m_address = address; } // what the client is told

    // An empty password: nobody unlocks it, as after an automatic sign-in.
    [[nodiscard]] bool startKeyring(const QByteArray &password);
    void stopKeyring();
    [[nodiscard]] bool lockLoginKeyring();
    // Past any prompt, as signing in to the desktop does.
    [[nodiscard]] bool unlockLoginKeyring(const QByteArray &password);
    [[nodiscard]] bool addProviderThatFails();

    [[nodiscard]] std::unique_ptr<QProcess> startClient(const QStringList &commands) const;
    // Every line that the client printed, its last one about the event loop apart.
    [[nodiscard]] QStringList runClient(const QStringList &commands) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool waitForKeyring() const;

    QTemporaryDir m_folder;
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
    QDBusConnection m_connection;
};

// Whoever asks it to show a password prompt waits for ever.
class SilentPrompter : public QDBusVirtualObject
{
    Q_OBJECT
public:
    explicit SilentPrompter(const QDBusConnection &connection);
    ~SilentPrompter() override;

    [[nodiscard]] int prompts() const { return m_prompts; }
    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QDBusConnection m_connection;
    int m_prompts = 0;
};
