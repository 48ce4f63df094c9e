// SPDX-License-Identifier: GPL-3.0-or-later
// A seeded run of everything that can happen to payouts: asked for, sent, lost on the wire, refused, stopped, crashed,
// restarted, settled, with a disk that fails now and then. After each step the sandbox's ledger and the journal agree,
// and the journal is what a plain map of expectations says. The seed is printed; CONSOLE_SEED repeats a run, and seeds
// that once failed stand in seeds_data().
#include "store/verification.h"
#include "tests/app/payoutdesk.h"

#include <QHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using Fault = MisbehavingProxy::Fault;
using Step = PayoutFlow::Step;

class TstPayoutModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void seeds();

private:
    static constexpr int steps = 60;

    void step();
    void pay();
    void payAndStop();
    void payAndCrash();
    void payWithoutDisk();
    void settle();
    void sendWhatWaits();
    void expect(const Payout &payout);
    [[nodiscard]] QStringList idsIn(const QString &state) const;
    [[nodiscard]] bool wasPaid(const QString &account) const;
    void check();

    std::unique_ptr<PayoutDesk> m_desk;
    QRandomGenerator m_random;
    QHash<QString, MoneyState> m_expected; // by payout id: what a row must be, once it can change no more
    QString m_did;
};

void TstPayoutModel::seeds_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("1") << 1U;
    QTest::newRow("20261124") << 20'261'124U;
    const quint32 seed = qEnvironmentVariableIsSet("CONSOLE_SEED")
        ? quint32(qEnvironmentVariableIntValue("CONSOLE_SEED"))
        : QRandomGenerator::global()->generate();
    QTest::addRow("random %u", seed) << seed;
}

void TstPayoutModel::seeds()
{
    QFETCH(const quint32, seed);
    m_random.seed(seed);
    m_expected.clear();
    m_desk = std::make_unique<PayoutDesk>();
    m_desk->setDeadline(std::chrono::milliseconds(250));
    m_desk->start();
    for (int i = 0; i < steps; ++i) {
        step();
        check();
        if (QTest::currentTestFailed()) {
            qWarning("seed %u, step %d: %s", seed, i, qPrintable(m_did));
            return;
        }
    }
    m_desk.reset();
}

void TstPayoutModel::step()
{
    m_desk->proxy().misbehave(Fault::None);
    switch (m_random.bounded(10)) {
    case 0: payAndStop(); break;
    case 1: payAndCrash(); break;
    case 2: payWithoutDisk(); break;
    case 3: sendWhatWaits(); break;
    case 4:
    case 5: settle(); break;
    default: pay(); break;
    }
}

void TstPayoutModel::expect(const Payout &payout)
{
    if (payout.row > 0 && (isFinal(payout.state) || payout.state == MoneyState::Unknown))
        m_expected.insert(payout.id.value, payout.state);
}

void TstPayoutModel::pay()
{
    static const QList<Fault> faults{Fault::None,        Fault::None,           Fault::None,
                                     Fault::ReadAndDrop, Fault::DeliverAndDrop, Fault::DeliverAndReset,
                                     Fault::Hold,        Fault::Garbage,        Fault::EndlessBody};
    const Fault fault = faults.at(m_random.bounded(int(faults.size())));
    m_did = u"pay, fault %1"_s.arg(int(fault));
    if (m_random.bounded(6) == 0)
        m_desk->server().answerNext(
            {.count = 1, .path = u"/payout/request"_s, .status = 400, .body = R"({"message":"Insufficient Fund"})"});
    const auto spoil = connect(&m_desk->flow(), &PayoutFlow::stepReached, this, [&](const PayoutId &, Step reached) {
        if (reached == Step::Claimed)
            m_desk->proxy().misbehave(fault);
    });
    expect(m_desk->payOut(m_desk->wanted(50'000 + m_random.bounded(900'000)), u"model run"_s));
    disconnect(spoil);
}

void TstPayoutModel::payAndStop()
{
    const auto at = Step(int(Step::LookedAt) + m_random.bounded(5));
    m_did = u"stopped at step %1"_s.arg(int(at));
    const auto stop = connect(&m_desk->flow(), &PayoutFlow::stepReached, this, [&](const PayoutId &id, Step reached) {
        if (reached == at)
            m_desk->flow().stop(id);
    });
    expect(m_desk->payOut(m_desk->wanted(50'000 + m_random.bounded(900'000)), u"model run"_s));
    disconnect(stop);
}

void TstPayoutModel::payAndCrash()
{
    const auto at = Step(int(Step::Asked) + m_random.bounded(7));
    m_did = u"crashed at step %1"_s.arg(int(at));
    bool there = false;
    connect(&m_desk->flow(), &PayoutFlow::stepReached, this,
            [&there, at](const PayoutId &, Step reached) { there = there || reached == at; });
    QSignalSpy refused(&m_desk->flow(), &PayoutFlow::requestRefused);
    QSignalSpy requested(&m_desk->flow(), &PayoutFlow::requested);
    m_desk->flow().request(m_desk->wanted(50'000 + m_random.bounded(900'000)), u"model run"_s);
    const auto over = [&] {
        const bool waits = !requested.isEmpty() && !m_desk->flow().isBusy();
        return there || !refused.isEmpty() || waits;
    };
    QVERIFY(QTest::qWaitFor(over, 30'000));
    m_desk->crash();
    m_desk->start();
}

void TstPayoutModel::payWithoutDisk()
{
    const auto at = Step(int(Step::Asked) + m_random.bounded(7));
    const int nth = m_random.bounded(2) == 0 ? 0 : 1 + m_random.bounded(25);
    m_did = u"from step %1 on a full disk, or statement %2 fails"_s.arg(int(at)).arg(nth);
    const auto heal = [this] {
        m_desk->watch().failAll(false);
        m_desk->watch().failNth(0);
        m_desk->store().setState({.health = JournalState::Health::Good});
    };
    const auto fail = connect(&m_desk->flow(), &PayoutFlow::stepReached, this, [&](const PayoutId &, Step reached) {
        if (reached != at)
            return;
        if (nth > 0)
            m_desk->watch().failNth(nth);
        else
            m_desk->watch().failAll(true);
    });
    const auto mend = connect(&m_desk->flow(), &PayoutFlow::verdictUnwritten, this, heal);
    expect(m_desk->payOut(m_desk->wanted(50'000 + m_random.bounded(900'000)), u"model run"_s));
    disconnect(fail);
    disconnect(mend);
    heal();
}

QStringList TstPayoutModel::idsIn(const QString &state) const
{
    StoreLocation location;
    location.file = m_desk->file();
    const auto journal = Database::open(location, Database::Access::Read);
    const auto ids = (*journal)->list<QString>(u"SELECT id FROM payout WHERE state = ? ORDER BY seq"_s, {state},
                                               [](const SqlRow &row) { return row.text(0); });
    return ids.value_or(QStringList());
}

bool TstPayoutModel::wasPaid(const QString &account) const
{
    const auto ledger = m_desk->server().payouts();
    return std::any_of(ledger.cbegin(), ledger.cend(),
                       [&](const sandbox::PayoutRecord &one) { return one.request.accountNumber == account; });
}

void TstPayoutModel::settle()
{
    m_did = u"settled"_s;
    const QStringList unknown = idsIn(u"UNKNOWN"_s);
    for (const QString &id : unknown) {
        const Payout payout = m_desk->row({id});
        QSignalSpy acted(&m_desk->flow(), &PayoutFlow::acted);
        QSignalSpy refused(&m_desk->flow(), &PayoutFlow::actRefused);
        m_desk->flow().resolve(payout.id, wasPaid(payout.request.accountNumber), u"looked it up"_s, {});
        QVERIFY(QTest::qWaitFor([&] { return !acted.isEmpty() || !refused.isEmpty(); }, 30'000));
        QVERIFY(refused.isEmpty());
        expect(acted.at(0).at(0).value<Payout>());
    }
}

void TstPayoutModel::sendWhatWaits()
{
    m_did = u"sent what waited"_s;
    const QStringList waiting = idsIn(u"APPROVED"_s);
    for (const QString &id : waiting) {
        m_desk->flow().send(m_desk->row({id}));
        QVERIFY(QTest::qWaitFor([&] { return !m_desk->flow().isBusy(); }, 30'000));
        expect(m_desk->row({id}));
    }
}

void TstPayoutModel::check()
{
    QTRY_COMPARE(m_desk->disagreements(), QStringList());
    for (auto one = m_expected.cbegin(); one != m_expected.cend(); ++one)
        QCOMPARE(m_desk->row({one.key()}).state, *one);
    StoreLocation location;
    location.file = m_desk->file();
    const auto database = Database::open(location, Database::Access::Read);
    Journal journal(**database);
    const VerificationReport report = verifyJournal(journal);
    QVERIFY2(report.holds(), qPrintable(report.problem ? report.problem->detail : QString()));
}

QTEST_GUILESS_MAIN(TstPayoutModel)
#include "tst_payoutmodel.moc"
