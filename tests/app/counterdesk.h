// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/accountsflow.h"
#include "app/flows/accounttokens.h"
#include "app/flows/counterflow.h"
#include "app/flows/invoicecallflow.h"
#include "app/flows/journalflow.h"
#include "app/flows/registerflow.h"
#include "app/flows/sessionflow.h"
#include "domain/offthread.h"
#include "sandbox/demousers.h"
#include "sandbox/server.h"
#include "store/counteracts.h"
#include "store/journal.h"
#include "store/peopleacts.h"
#include "store/secretstore.h"
#include "tests/support/misbehavingproxy.h"
#include "ui/qr/qrcode.h"
#include "ui/qr/qrreader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// A cashier's desk in this process: the sandbox, a proxy that misbehaves in front of it, and everything of the program
// between the page and the wire. The journal is a real file; the polling is quick.
class CounterDesk
{
public:
    static constexpr std::chrono::milliseconds pace{30};
    static constexpr std::chrono::milliseconds lost{400};

    CounterDesk()
    {
        auto started = sandbox::Server::start({});
        if (!started)
            qFatal("no sandbox");
        m_server = std::move(*started);
        m_proxy = std::make_unique<MisbehavingProxy>(quint16(m_server->url().port()));
    }

    // Opens the journal, lets whoever it is in and recovers, as a start does.
    void start(const QString &user = QStringLiteral("kasir.dewi"))
    {
        m_parts = std::make_unique<Parts>(*this);
        Parts &parts = *m_parts;
        const Login buyer = sandbox::demoCounter();
        m_account = {.environment = environment().key(), .username = buyer.username, .uses = AccountUse::CounterBuyer};
        parts.secrets.keepForSession(AccountsFlow::passwordKey(m_account), buyer.password);
        QSignalSpy opened(&parts.journal, &JournalFlow::opened);
        parts.journal.open(place());
        QVERIFY(!opened.isEmpty() || opened.wait(60'000));
        QCOMPARE(parts.store.state().health, JournalState::Health::Good);
        signIn(user);
        QSignalSpy recovered(&parts.calls, &InvoiceCallFlow::recovered);
        parts.calls.recover();
        QVERIFY(recovered.wait(20'000));
        parts.counter.start(m_actor);
    }
    void signIn(const QString &user)
    {
        const auto users = sandbox::demoUsers();
        const auto known = std::find_if(users.begin(), users.end(), [&](const auto &one) { return one.name == user; });
        QVERIFY(known != users.end());
        QSignalSpy in(&m_parts->session, &SessionFlow::signedIn);
        m_parts->session.signIn(environment(), {user}, Secret{known->password.toString()},
                                SessionFlow::Keychain::Untouched);
        QVERIFY(in.wait(20'000));
        m_actor = person(user, known->role.toString());
        m_parts->calls.setActor(m_actor);
        m_parts->invoices.start();
    }
    void signOut()
    {
        m_parts->counter.leave();
        m_parts->calls.leave();
        m_parts->invoices.stop();
        m_parts->session.signOut();
    }
    // As if the program had died: what is on the wire is cut off and its verdict is nobody's.
    void crash() { m_parts.reset(); }

    [[nodiscard]] sandbox::Server &server() { return *m_server; }
    [[nodiscard]] MisbehavingProxy &proxy() { return *m_proxy; }
    [[nodiscard]] CounterFlow &flow() { return m_parts->counter; }
    [[nodiscard]] InvoiceCallFlow &calls() { return m_parts->calls; }
    [[nodiscard]] RegisterFlow &invoices() { return m_parts->invoices; }
    [[nodiscard]] SessionFlow &session() { return m_parts->session; }
    [[nodiscard]] SecretStore &secrets() { return m_parts->secrets; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    [[nodiscard]] Environment environment() const { return {Environment::Kind::Sandbox, m_proxy->url()}; }
    [[nodiscard]] CounterRules rules() const { return builtInCounterRules(environment()); }
    void forgetAccounts() { m_account = {}; }
    void setHealth(JournalState::Health health) { m_parts->store.setState({.health = health}); }
    void setReadBack(const CounterFlow::ReadBack &readBack) { m_readBack = readBack; }

    // By the writer, so that it sees what was written before.
    template <typename T>
    T ask(const std::function<Result<T>(Journal &)> &work)
    {
        T found{};
        bool answered = false;
        m_parts->store.write<T>(work, {&m_parts->calls, [&](const Result<T> &read) {
                                           if (!read)
                                               qWarning().noquote() << read.error().detail;
                                           found = read.value_or(T{});
                                           answered = true;
                                       }});
        if (!QTest::qWaitFor([&] { return answered; }, 30'000))
            qFatal("no answer");
        return found;
    }
    CounterSale row(const InvoiceCallId &id)
    {
        return ask<std::optional<CounterSale>>([id](Journal &journal) { return counteracts::byId(journal, id); })
            .value_or(CounterSale{});
    }
    QList<CounterSale> rows()
    {
        return ask<QList<CounterSale>>(
            [desk = m_actor.desk](Journal &journal) { return counteracts::newest(journal, desk, 50); });
    }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        return ask<qint64>([sql](Journal &journal) { return journal.database().number(sql); });
    }

private:
    struct Parts {
        explicit Parts(CounterDesk &desk)
            : journal(store, secrets)
            , session(secrets)
            , tokens(session, secrets, [&desk] { return desk.accounts(); })
            , calls(session, store, tokens)
            , invoices(session, store, tokens)
            , counter({session, store, tokens, calls, invoices}, desk.m_readBack)
        {
            const SharedLists lists = builtInLists(productionEnvironment());
            session.setDeadlines(std::chrono::seconds(3), std::chrono::seconds(3));
            calls.setLists(lists);
            calls.setRetry(std::chrono::milliseconds(50));
            invoices.setLists(lists);
            counter.setRules(desk.rules());
            counter.setSettings({.deskCode = QStringLiteral("K7Q2")});
            counter.setPolling(pace, lost);
            QObject::connect(&calls, &InvoiceCallFlow::invoiceRead, &invoices,
                             [this](const Invoice &invoice) { invoices.noteNow(invoice); });
        }

        SecretStore secrets{QStringLiteral("counter-tests")};
        Store store;
        JournalFlow journal;
        SessionFlow session;
        AccountTokens tokens;
        InvoiceCallFlow calls;
        RegisterFlow invoices;
        CounterFlow counter;
    };

    static void drawAndRead(const QString &payload, const Reply<QString> &done)
    {
        runOffThread<QString>(
            [payload] {
                const auto symbol = encodeQr(payload);
                return symbol ? readQr(qrImage(*symbol, 400)).value_or(QString()) : QString();
            },
            [done](const QString &read) { done.deliver(read); });
    }
    [[nodiscard]] QList<Account> accounts() const
    {
        return m_account.username.isEmpty() ? QList<Account>{} : QList<Account>{m_account};
    }
    Actor person(const QString &name, const QString &role)
    {
        const auto id = ask<OperatorId>([name, role](Journal &journal) -> Result<OperatorId> {
            const auto granted = people::grantForTraining(journal, {{Username{name}, rolesFromNames({role})}});
            if (!granted)
                return tl::unexpected(granted.error());
            const auto arrived = people::arrive(journal, {name});
            return arrived ? Result<OperatorId>{arrived->who.id} : tl::unexpected(arrived.error());
        });
        if (id.isEmpty())
            qFatal("nobody was added");
        return {id, {name}, place().desk.id};
    }
    [[nodiscard]] JournalPlace place() const
    {
        JournalPlace place;
        place.location.environment = QStringLiteral("sandbox");
        place.location.file = m_folder.filePath(QStringLiteral("demo.sqlite"));
        place.location.busyMilliseconds = 1'500;
        place.desk = {{QStringLiteral("018f3b6e-0000-7000-8000-00000000de5c")}, QStringLiteral("Desk 1")};
        place.memoryFile = m_folder.filePath(QStringLiteral("demo.mark"));
        place.copiesFolder = m_folder.filePath(QStringLiteral("copies"));
        place.usesKeychain = false;
        return place;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MisbehavingProxy> m_proxy;
    CounterFlow::ReadBack m_readBack = drawAndRead;
    Account m_account{};
    Actor m_actor{};
    std::unique_ptr<Parts> m_parts;
};
