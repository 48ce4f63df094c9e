// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/demousers.h"
#include "sandbox/server.h"
#include "store/database.h"
#include "store/journal.h"
#include "store/verification.h"
#include "tests/support/misbehavingproxy.h"
#include "tests/support/payoutledger.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>

// usapi-console-faults as a test drives it: a real process, killed for real.
class DeskProcess
{
public:
    ~DeskProcess() { kill(); }

    void start(const QString &folder, const QUrl &url, const Secret &secret, int deadline, const QString &dieAt = {})
    {
        const sandbox::DemoUser maker = sandbox::demoUsers()[1];
        launch({folder, url.toString(), maker.name.toString(), QString::number(deadline), dieAt},
               {maker.password.toString(), secret.text()});
    }
    void launch(const QStringList &arguments, const QStringList &firstLines)
    {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(), [this] { read(); });
        m_recovered = -1;
        m_idle = false;
        m_text.clear(); // the last words of the one before
        m_process->start(QStringLiteral(FAULTS_PROGRAM), arguments);
        for (const QString &line : firstLines)
            say(line);
    }
    // Each line of an answer, in words, as it comes.
    void listen(std::function<void(const QByteArrayList &)> heard) { m_heard = std::move(heard); }
    // Signed in and recovered, or dead.
    [[nodiscard]] bool isReady()
    {
        return waitFor([this] { return m_recovered >= 0; }) && isAlive();
    }
    // Done with it, or dead.
    bool tell(const QString &line)
    {
        m_idle = false;
        say(line);
        return waitFor([this] { return m_idle; }) && isAlive();
    }
    void say(const QString &line) { m_process->write(line.toUtf8() + '\n'); }
    void kill()
    {
        if (!m_process)
            return;
        m_process->kill();
        static_cast<void>(waitFor([] { return false; }));
        read();
    }
    void quit()
    {
        say(QStringLiteral("quit"));
        static_cast<void>(waitFor([] { return false; }));
    }
    [[nodiscard]] bool isAlive() const { return m_process && m_process->state() == QProcess::Running; }
    // How it ended, for whoever did not expect it to.
    [[nodiscard]] QString ending() const
    {
        return QStringLiteral("%1, exit code %2, status %3; last words: %4")
            .arg(m_process->errorString())
            .arg(m_process->exitCode())
            .arg(int(m_process->exitStatus()))
            .arg(QString::fromUtf8(m_text));
    }
    [[nodiscard]] qint64 recovered() const { return m_recovered; }
    [[nodiscard]] bool isIdle() const { return m_idle; }
    void forgetIdle() { m_idle = false; }

    // Until `done`, or the process has ended.
    bool waitFor(const std::function<bool()> &done) const
    {
        if (!QTest::qWaitFor([&] { return done() || m_process->state() == QProcess::NotRunning; }, 60'000))
            qFatal("the desk hangs");
        return done();
    }

private:
    void read()
    {
        m_text += m_process->readAllStandardOutput();
        for (qsizetype end = m_text.indexOf('\n'); end >= 0; end = m_text.indexOf('\n')) {
            const QByteArrayList words = m_text.left(end).split(' ');
            m_text.remove(0, end + 1);
            if (words.at(0) == "ready")
                m_recovered = words.at(1).toLongLong();
            if (words.at(0) == "idle")
                m_idle = true;
            if (m_heard)
                m_heard(words);
        }
    }

    std::unique_ptr<QProcess> m_process;
    std::function<void(const QByteArrayList &)> m_heard;
    QByteArray m_text;
    qint64 m_recovered = -1;
    bool m_idle = false;
};

// The sandbox with its ledger, the proxy in front of it, and the folder of the desk that is killed.
class FaultGround
{
public:
    FaultGround()
    {
        auto started = sandbox::Server::start({});
        if (!started)
            qFatal("no sandbox");
        m_server = std::move(*started);
        // Enough for thousands.
        static_cast<void>(m_server->changeBalance({QStringLiteral("elektronik.glodok.jaya")}, Rupiah{100'000'000'000}));
        m_proxy = std::make_unique<MisbehavingProxy>(quint16(m_server->url().port()));
    }

    void start(DeskProcess &desk, const QString &dieAt = {}, int deadline = 2'000)
    {
        desk.start(m_folder.path(), m_proxy->url(), m_server->payoutSecret(), deadline, dieAt);
    }
    [[nodiscard]] sandbox::Server &server() const { return *m_server; }
    [[nodiscard]] MisbehavingProxy &proxy() { return *m_proxy; }
    [[nodiscard]] QString newAccount() { return QString::number(10'000'000 + ++m_account); }

    [[nodiscard]] std::unique_ptr<Database> journal(Database::Access access = Database::Access::Read) const
    {
        const QDir folder(m_folder.filePath(QStringLiteral("default/journal")));
        const QStringList files = folder.entryList({QStringLiteral("*.sqlite")});
        if (files.size() != 1)
            return nullptr;
        StoreLocation location;
        location.file = folder.filePath(files.constFirst());
        auto opened = Database::open(location, access);
        return opened ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] QStringList disagreements(bool settled = true) const
    {
        const auto database = journal();
        if (!database)
            return m_server->payouts().isEmpty() ? QStringList() : QStringList{QStringLiteral("no journal")};
        QStringList found = contradictions(m_server->payouts(), m_server->arrivals(), *database, settled);
        Journal rows(*database);
        if (const VerificationReport report = verifyJournal(rows); !report.holds())
            found.append(QStringLiteral("the chain is broken"));
        return found;
    }
    // Ids by state.
    [[nodiscard]] QStringList idsIn(const QString &state) const
    {
        const auto database = journal();
        if (!database)
            return {};
        const auto ids = database->list<QString>(QStringLiteral("SELECT id FROM payout WHERE state = ? ORDER BY seq"),
                                                 {state}, [](const SqlRow &row) { return row.text(0); });
        return ids.value_or(QStringList());
    }
    // Whether the ledger says that this one was paid.
    [[nodiscard]] bool wasPaid(const QString &id) const
    {
        const auto database = journal();
        const auto account = database->text(QStringLiteral("SELECT account_number FROM payout WHERE id = ?"), {id});
        const auto ledger = m_server->payouts();
        return std::any_of(ledger.cbegin(), ledger.cend(), [&](const sandbox::PayoutRecord &one) {
            return one.request.accountNumber == account.value_or(QString());
        });
    }

    // A person looks at the bank's statement (here the ledger) and settles what is unknown; how many there were.
    qsizetype settle(DeskProcess &desk) const
    {
        const QStringList unknown = idsIn(QStringLiteral("UNKNOWN"));
        for (const QString &id : unknown)
            desk.tell(QStringLiteral("settle %1 %2")
                          .arg(id, wasPaid(id) ? QStringLiteral("paid") : QStringLiteral("unpaid")));
        return unknown.size();
    }

protected:
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MisbehavingProxy> m_proxy;
    int m_account = 0;
};
