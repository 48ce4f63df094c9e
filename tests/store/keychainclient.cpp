// SPDX-License-Identifier: GPL-3.0-or-later
// What tst_secretstore runs under a session bus of its making, since a process has one session bus for all its life.
// Each argument is a command: "deadline MS", "probe", "read NAME", "write NAME VALUE", "write-bytes NAME SIZE",
// "remove NAME", "environment KEY", "purpose WORD", "profile NAME", "pause" (until a line comes in), "at-once" (what
// follows does not wait for answers, until the next pause), "memory FILE", "recall", "remember ID COUNT", "accept ID
// COUNT" (what a journal's memory keeps, in the file and in the keychain). Prints one line for each answer and at the
// end how long the event loop stood still at most.
#include "store/journalmemory.h"
#include "store/secretstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString describe(const Error &error)
{
    return error.kind == Error::Kind::Keychain ? u"keychain error "_s + error.detail : u"input error "_s + error.detail;
}

class Client : public QObject
{
public:
    explicit Client(const QStringList &commands)
        : m_commands(commands)
    {
        // The event loop has to turn all the time: the longest standstill is printed at the end.
        m_ticks.callOnTimeout(this, [this] {
            m_longestGap = std::max(m_longestGap, m_sinceTick.isValid() ? m_sinceTick.elapsed() : 0);
            m_sinceTick.start();
        });
        m_ticks.start(5);
        QTimer::singleShot(0, this, &Client::next);
    }

private:
    void next()
    {
        const bool mayStart = m_open == 0 || (m_atOnce && !m_commands.isEmpty() && m_commands.first() != u"pause"_s);
        if (!mayStart)
            return;
        if (m_commands.isEmpty()) {
            print(u"longest standstill %1 ms"_s.arg(m_longestGap));
            QCoreApplication::quit();
            return;
        }
        const QStringList words = m_commands.takeFirst().split(u' ');
        const SecretKey key{.environment = m_environment, .purpose = m_purpose, .account = words.value(1)};
        if (words.at(0) == u"pause"_s)
            pause();
        else
            run(words.at(0), key, words.mid(2).join(u' '));
        QTimer::singleShot(0, this, &Client::next);
    }

    void pause()
    {
        ++m_open;
        m_atOnce = false;
        connect(&m_input, &QSocketNotifier::activated, this, [this] {
            m_input.setEnabled(false);
            printAnswer(u"went on"_s);
        });
        print(u"paused"_s);
    }

    void run(const QString &verb, const SecretKey &key, const QString &value)
    {
        if (verb == u"environment"_s) {
            m_environment = key.account;
        } else if (verb == u"purpose"_s) {
            m_purpose = key.account;
        } else if (verb == u"profile"_s) {
            m_secrets = std::make_unique<SecretStore>(key.account);
        } else if (verb == u"deadline"_s) {
            m_secrets->setDeadline(std::chrono::milliseconds(key.account.toInt()));
        } else if (verb == u"at-once"_s) {
            m_atOnce = true;
        } else if (verb == u"memory"_s) {
            m_memory = std::make_unique<JournalMemory>(m_secrets.get(), m_environment, key.account);
        } else if (verb == u"recall"_s) {
            recall();
        } else if (verb == u"remember"_s || verb == u"accept"_s) {
            keepMark({.journalId = key.account, .entries = value.toLongLong(), .head = QByteArray(32, 'h')},
                     verb == u"accept"_s);
        } else if (verb == u"probe"_s) {
            ++m_open;
            m_secrets->probe({this, [this](const Result<KeychainState> &state) {
                                  printAnswer(u"state "_s + keychainError(*state).detail);
                              }});
        } else if (verb == u"read"_s) {
            ++m_open;
            m_secrets->read(key, {this, [this](const Result<std::optional<Secret>> &found) {
                                      printAnswer(!found       ? describe(found.error())
                                                      : *found ? u"found "_s + (*found)->text()
                                                               : u"not found"_s);
                                  }});
        } else if (verb == u"write"_s || verb == u"write-bytes"_s) {
            ++m_open;
            const Secret secret = verb == u"write"_s ? Secret(value) : Secret(QByteArray(value.toInt(), 'x'));
            m_secrets->write(key, secret, {this, [this](const Result<void> &written) {
                                               printAnswer(written ? u"written"_s : describe(written.error()));
                                           }});
        } else if (verb == u"remove"_s) {
            ++m_open;
            m_secrets->remove(key, {this, [this](const Result<void> &removed) {
                                        printAnswer(removed ? u"removed"_s : describe(removed.error()));
                                    }});
        }
    }

    void recall()
    {
        ++m_open;
        m_memory->recall({this, [this](const Result<JournalMemory::Recollection> &found) {
                              QStringList words{found->unclear ? u"unclear"_s : u"clear"_s};
                              for (const JournalMark &mark : found->marks)
                                  words.append(u"%1:%2"_s.arg(mark.journalId).arg(mark.entries));
                              printAnswer(words.join(u' '));
                          }});
    }

    // The keychain works through its requests in order: the next recall sees what was written.
    void keepMark(const JournalMark &mark, bool accepted)
    {
        const auto kept = accepted ? m_memory->accept(mark) : m_memory->remember(mark);
        m_memory->flush();
        print(kept ? u"kept"_s : describe(kept.error()));
    }

    void printAnswer(const QString &line)
    {
        --m_open;
        print(line);
        QTimer::singleShot(0, this, &Client::next);
    }

    static void print(const QString &line) { QTextStream(stdout) << line << Qt::endl; }

    QStringList m_commands;
    std::unique_ptr<SecretStore> m_secrets = std::make_unique<SecretStore>(u"tests"_s);
    std::unique_ptr<JournalMemory> m_memory;
    QString m_environment = u"demo"_s;
    QString m_purpose = u"password"_s;
    QElapsedTimer m_sinceTick;
    QTimer m_ticks;
    QSocketNotifier m_input{0, QSocketNotifier::Read};
    qint64 m_longestGap = 0;
    int m_open = 0;
    bool m_atOnce = false;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    Client client(QCoreApplication::arguments().mid(1));
    return QCoreApplication::exec();
}
