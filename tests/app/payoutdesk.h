// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/accountsflow.h"
#include "app/flows/accounttokens.h"
#include "app/flows/invoicecallflow.h"
#include "app/flows/journalflow.h"
#include "app/flows/payoutflow.h"
#include "app/flows/registerflow.h"
#include "app/flows/sessionflow.h"
#include "domain/uuid.h"
#include "sandbox/demousers.h"
#include "sandbox/server.h"
#include "store/journal.h"
#include "store/payouttable.h"
#include "store/peopleacts.h"
#include "store/secretstore.h"
#include "tests/support/misbehavingproxy.h"
#include "tests/support/payoutledger.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

// The statements that fail, counted from now on; none: all go.
class FailingWrites final : public SqlWatch
{
public:
    SqlFault before(const QString &) override
    {
        if (m_failing.load())
            return SqlFault::Full;
        return m_left.load() > 0 && --m_left == 0 ? SqlFault::InputOutput : SqlFault::None;
    }
    void failAll(bool failing) { m_failing = failing; }
    void failNth(int which) { m_left = which; } // once

private:
    std::atomic_bool m_failing{false};
    std::atomic_int m_left{0};
};

// A maker's desk in this process: the sandbox, a proxy that misbehaves in front of it, and everything of the program
// between the page and the wire. The journal is a real file, the deadlines are short.
class PayoutDesk
{
public:
    using Step = PayoutFlow::Step;

    PayoutDesk()
    {
        auto started = sandbox::Server::start({});
        if (!started)
            qFatal("no sandbox");
        m_server = std::move(*started);
        m_proxy = std::make_unique<MisbehavingProxy>(quint16(m_server->url().port()));
    }

    // Opens the journal, lets whoever it is in and recovers, as a start does.
    void start(const QString &user = QStringLiteral("maker.budi"))
    {
        m_parts = std::make_unique<Parts>(m_watch);
        Parts &parts = *m_parts;
        parts.session.setDeadlines(std::chrono::seconds(5), m_deadline);
        parts.payouts.setRetry(std::chrono::milliseconds(50));
        parts.payouts.setHashing({.passes = minimumArgon2Passes, .memoryMebibytes = minimumArgon2Mebibytes});
        QSignalSpy opened(&parts.journal, &JournalFlow::opened);
        parts.journal.open(place());
        QVERIFY(!opened.isEmpty() || opened.wait(60'000));
        QCOMPARE(parts.store.state().health, JournalState::Health::Good);
        signIn(user);
        QSignalSpy recovered(&parts.payouts, &PayoutFlow::recovered);
        parts.payouts.recover();
        QVERIFY(recovered.wait(20'000));
        recoveredCount = recovered.at(0).at(0).toLongLong();
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
        m_parts->secrets.keepForSession(AccountsFlow::payoutSecretKey(environment()), m_server->payoutSecret());
        const Actor actor = person(user, known->role.toString());
        m_parts->payouts.setActor(actor);
        m_parts->calls.setActor(actor);
        m_parts->invoices.start();
    }
    // An account of this desk whose balance is watched.
    void watchBalance(const QString &user, const Secret &password) { addAccount(user, password); }
    void addAccount(const QString &user, const Secret &password, AccountUses uses = AccountUse::BalanceWatch)
    {
        const Account account{.environment = environment().key(), .username = {user}, .uses = uses};
        m_parts->accounts.append(account);
        m_parts->secrets.keepForSession(AccountsFlow::passwordKey(account), password);
    }
    // As if the program had died: what is on the wire is cut off and its verdict is nobody's.
    void crash() { m_parts.reset(); }

    [[nodiscard]] sandbox::Server &server() { return *m_server; }
    [[nodiscard]] MisbehavingProxy &proxy() { return *m_proxy; }
    [[nodiscard]] PayoutFlow &flow() { return m_parts->payouts; }
    [[nodiscard]] InvoiceCallFlow &calls() { return m_parts->calls; }
    [[nodiscard]] RegisterFlow &invoices() { return m_parts->invoices; }
    [[nodiscard]] Store &store() { return m_parts->store; }
    [[nodiscard]] SessionFlow &session() { return m_parts->session; }
    [[nodiscard]] SecretStore &secrets() { return m_parts->secrets; }
    [[nodiscard]] FailingWrites &watch() { return m_watch; }
    [[nodiscard]] Environment environment() const { return {Environment::Kind::Sandbox, m_proxy->url()}; }
    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("demo.sqlite")); }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline = deadline; }

    // Each its own account: ledger and journal are compared by it.
    PayoutRequest wanted(qint64 amount = 60'000, const QString &user = QStringLiteral("elektronik.glodok.jaya"))
    {
        return {.username = {user},
                .amount = Rupiah{amount},
                .platform = Platform::OnMarket,
                .channel = {QStringLiteral("ID_BCA")},
                .accountName = QStringLiteral("Siti Rahmawati"),
                .accountNumber = QString::number(10'000'000 + ++m_account)};
    }
    // Asks, and goes on until it is over one way or another; the row as it is then. Row 0: refused.
    Payout payOut(const PayoutRequest &request, const QString &reason = {})
    {
        PayoutFlow &payouts = flow();
        QSignalSpy requested(&payouts, &PayoutFlow::requested);
        QSignalSpy refused(&payouts, &PayoutFlow::requestRefused);
        QSignalSpy notStarted(&payouts, &PayoutFlow::notStarted);
        QSignalSpy noSecret(&payouts, &PayoutFlow::secretMissing);
        payouts.request(request, reason);
        const auto over = [&] {
            if (!refused.isEmpty() || !notStarted.isEmpty() || !noSecret.isEmpty())
                return true;
            return !requested.isEmpty() && !payouts.isSending(requested.at(0).at(0).value<Payout>().id);
        };
        if (!QTest::qWaitFor(over, 60'000))
            qFatal("a payout without an end");
        if (!refused.isEmpty()) {
            lastError = refused.at(0).at(0).value<Error>();
            return {};
        }
        if (!notStarted.isEmpty())
            lastError = notStarted.at(0).at(1).value<Error>();
        return row(requested.at(0).at(0).value<Payout>().id);
    }
    Payout row(const PayoutId &id)
    {
        std::optional<Payout> found;
        bool answered = false;
        store().read<std::optional<Payout>>([id](Journal &journal) { return PayoutTable(journal.context()).byId(id); },
                                            {&flow(), [&](const Result<std::optional<Payout>> &read) {
                                                 found = read.value_or(std::nullopt);
                                                 answered = true;
                                             }});
        if (!QTest::qWaitFor([&] { return answered; }, 30'000) || !found)
            qFatal("no such row");
        return *found;
    }
    [[nodiscard]] QStringList disagreements(bool settled = true)
    {
        StoreLocation location;
        location.file = file();
        const auto journal = Database::open(location, Database::Access::Read);
        return journal ? contradictions(m_server->payouts(), m_server->arrivals(), **journal, settled)
                       : QStringList{QStringLiteral("no journal")};
    }
    [[nodiscard]] qint64 count(const QString &sql)
    {
        StoreLocation location;
        location.file = file();
        const auto journal = Database::open(location, Database::Access::Read);
        return journal ? (*journal)->number(sql).value_or(-1) : -1;
    }
    Actor person(const QString &name, const QString &role)
    {
        bool done = false;
        OperatorId id;
        store().write<people::Arrival>(
            [name, role](Journal &journal) -> Result<people::Arrival> {
                const auto granted = people::grantForTraining(journal, {{Username{name}, rolesFromNames({role})}});
                return granted ? people::arrive(journal, {name}) : tl::unexpected(granted.error());
            },
            {&flow(), [&](const Result<people::Arrival> &arrived) {
                 id = arrived ? arrived->who.id : OperatorId{};
                 done = true;
             }});
        if (!QTest::qWaitFor([&] { return done; }, 30'000) || id.isEmpty())
            qFatal("nobody was added");
        return {id, {name}, place().desk.id};
    }

    qint64 recoveredCount = 0;
    Error lastError{};

private:
    struct Parts {
        explicit Parts(SqlWatch &watch)
            : store(nullptr, &watch)
            , journal(store, secrets)
            , session(secrets)
            , tokens(session, secrets, [this] { return accounts; })
            , payouts(session, store, secrets)
            , calls(session, store, tokens)
            , invoices(session, store, tokens)
        {
            const SharedLists lists = builtInLists(productionEnvironment());
            payouts.setAccounts(&tokens);
            calls.setLists(lists);
            calls.setRetry(std::chrono::milliseconds(50));
            invoices.setLists(lists);
            QObject::connect(&calls, &InvoiceCallFlow::invoiceRead, &invoices,
                             [this](const Invoice &invoice) { invoices.note(invoice); });
        }

        SecretStore secrets{QStringLiteral("payout-tests")};
        Store store;
        JournalFlow journal;
        SessionFlow session;
        QList<Account> accounts{};
        AccountTokens tokens;
        PayoutFlow payouts;
        InvoiceCallFlow calls;
        RegisterFlow invoices;
    };

    [[nodiscard]] JournalPlace place() const
    {
        JournalPlace place;
        place.location.environment = QStringLiteral("sandbox");
        place.location.file = file();
        place.location.busyMilliseconds = 1'500;
        place.desk = {{QStringLiteral("018f3b6e-0000-7000-8000-00000000de5c")}, QStringLiteral("Desk 1")};
        place.memoryFile = m_folder.filePath(QStringLiteral("demo.mark"));
        place.copiesFolder = m_folder.filePath(QStringLiteral("copies"));
        place.usesKeychain = false;
        return place;
    }

    QTemporaryDir m_folder;
    FailingWrites m_watch;
    std::chrono::milliseconds m_deadline{3'000};
    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<MisbehavingProxy> m_proxy;
    std::unique_ptr<Parts> m_parts;
    int m_account = 0;
};
