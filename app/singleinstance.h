// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

// One running console for each profile folder, and so one that may send money from it. Whoever starts second hands its
// arguments to the first, which comes to the front. The kernel decides who lives: a lock that a killed process left
// behind is taken over, even when its process id belongs to somebody else by now. Only this operating-system user can
// connect. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    enum class Standing {
        First,     // the folder is ours
        Handed,    // another one runs here and took the arguments: end
        Silent,    // another one runs here and does not answer
        Unguarded, // no lock can be made: the folder cannot be written, so nothing else will be written either
    };

    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    // Before there is a window: waits for the other one, within the patience.
    [[nodiscard]] Standing claim(const QStringList &arguments);

    [[nodiscard]] QString lockPath() const;
    [[nodiscard]] QString serverName() const;

Q_SIGNALS:
    void startedAgain(const QStringList &arguments);

private:
    void listen();
    void receive(QLocalSocket *caller);
    [[nodiscard]] bool handOver(const QStringList &arguments) const;

    QString m_folder;
    std::chrono::milliseconds m_patience{10'000};
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};
