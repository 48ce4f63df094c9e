// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/lookupflow.h"
#include "flowfixture.h"
#include "models/lookupmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using State = LookupRow::State;

namespace {

QList<LookupTerm> terms(const QStringList &texts)
{
    return parseLookupTerms(texts.join(u'\n')).terms;
}

} // namespace

class TstLookupFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void anInvoiceIsFoundByItsId();
    void aWaybillIsTriedAfterTheInvoice();
    void whatNobodyKnowsIsNotFound();
    void storeInvoicesAreNotAsked();
    void hundredsKeepTheirOrder();
    void stopLeavesTheRestForRetry();
    void aDeadLineStopsTheRunAndRetryGoesOn();
    void oneServerFaultIsThatRowsAlone();
    void tooManyRequestsComeBackLater_data();
    void tooManyRequestsComeBackLater();
    void refusalsForEverAreReported();
    void anExpiredTokenIsRenewedSilently();
    void refreshReadsOneRowAgain();
    void aNewLookUpReplacesTheOld();
    void signedOutSaysSo();

private:
    void finish() { QTRY_VERIFY_WITH_TIMEOUT(!m_flow->isRunning(), 30'000); }

    std::unique_ptr<FlowFixture> m_fixture;
    std::unique_ptr<LookupModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<LookupFlow> m_flow;
};

void TstLookupFlow::init()
{
    m_fixture = std::make_unique<FlowFixture>();
    QVERIFY(m_fixture->server);
    m_model = std::make_unique<LookupModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_flow = std::make_unique<LookupFlow>(*m_fixture->session, *m_model);
    m_flow->setBackOff(std::chrono::milliseconds(1));
    QVERIFY(m_fixture->signIn());
}

void TstLookupFlow::cleanup()
{
    m_flow.reset();
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void TstLookupFlow::anInvoiceIsFoundByItsId()
{
    const InvoiceId id = sandbox::wellKnown().documented;
    QSignalSpy progressed(m_flow.get(), &LookupFlow::progressed);

    m_flow->lookUp(terms({id.value}));
    finish();

    QCOMPARE(m_model->rowCount(), 1);
    const LookupRow &row = m_model->row(0);
    QCOMPARE(row.state, State::Found);
    QVERIFY(!row.byWaybill);
    QVERIFY(row.readAt.isValid());
    QCOMPARE(row.invoice->id, id);
    QCOMPARE(row.invoice->amount, Rupiah{10'000});
    QCOMPARE(row.invoice->status.word, InvoiceStatus::Word::Paid);
    QCOMPARE(progressed.last(), (QVariantList{1, 1}));
}

void TstLookupFlow::aWaybillIsTriedAfterTheInvoice()
{
    m_flow->lookUp(terms({sandbox::wellKnown().waybill.value}));
    finish();

    const LookupRow &row = m_model->row(0);
    QCOMPARE(row.state, State::Found);
    QVERIFY(row.byWaybill);
    QCOMPARE(row.invoice->id, sandbox::wellKnown().severalStores);
}

void TstLookupFlow::whatNobodyKnowsIsNotFound()
{
    m_flow->lookUp(terms({u"NOPE-1"_s}));
    finish();

    QCOMPARE(m_model->row(0).state, State::NotFound);
    QVERIFY(!m_model->row(0).invoice);
    QVERIFY(!m_model->row(0).error);
}

void TstLookupFlow::storeInvoicesAreNotAsked()
{
    m_flow->lookUp(terms({u"INV/ONM/20240124-002B0001"_s}));

    QVERIFY(!m_flow->isRunning());
    QCOMPARE(m_model->row(0).state, State::NotKnownHere);
}

void TstLookupFlow::hundredsKeepTheirOrder()
{
    QStringList texts;
    for (int i = 0; i < 150; ++i)
        texts << u"NOPE-%1"_s.arg(i) << (i == 70 ? sandbox::wellKnown().pending.value : u"WAY-%1"_s.arg(i));
    m_flow->lookUp(terms(texts));
    finish();

    QCOMPARE(m_model->rowCount(), 300);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->row(row).term.text, texts.at(row));
        QCOMPARE(m_model->row(row).state, row == 141 ? State::Found : State::NotFound);
    }
}

void TstLookupFlow::stopLeavesTheRestForRetry()
{
    m_fixture->server->setLatency(std::chrono::milliseconds(60));
    QStringList texts{sandbox::wellKnown().documented.value};
    for (int i = 0; i < 40; ++i)
        texts << u"NOPE-%1"_s.arg(i);
    m_flow->lookUp(terms(texts));
    QTRY_COMPARE(m_model->row(0).state, State::Found);

    m_flow->stop();

    QVERIFY(!m_flow->isRunning());
    QVERIFY(m_model->count(State::Stopped) > 20);
    QCOMPARE(m_model->count(State::Asking), 0);
    QCOMPARE(m_model->count(State::Waiting), 0);
    QCOMPARE(m_model->row(0).state, State::Found);

    m_fixture->server->setLatency(std::chrono::milliseconds(0));
    m_flow->retry();
    finish();
    QCOMPARE(m_model->count(State::NotFound), 40);
}

void TstLookupFlow::aDeadLineStopsTheRunAndRetryGoesOn()
{
    QSignalSpy problem(m_flow.get(), &LookupFlow::problem);
    // Not USAPI's answer: a sign-in page of the network. It is true of every row, so the run ends with it.
    m_fixture->server->answerNext({.count = 6,
                                   .path = u"/invoice/detail"_s,
                                   .status = 200,
                                   .body = "<html>Please sign in to this network</html>",
                                   .contentType = "text/html"});
    QStringList texts;
    for (int i = 0; i < 30; ++i)
        texts << u"NOPE-%1"_s.arg(i);
    m_flow->lookUp(terms(texts));
    finish();

    QCOMPARE(problem.size(), 1);
    QCOMPARE(problem.first().first().value<Error>().kind, Error::Kind::CaptivePortal);
    QCOMPARE(m_model->count(State::Failed), 6);
    QCOMPARE(m_model->count(State::Stopped), 24);

    m_fixture->server->answerNext({.count = 0});
    m_flow->retry();
    finish();
    QVERIFY(m_model->count(State::NotFound) >= 24);
}

void TstLookupFlow::oneServerFaultIsThatRowsAlone()
{
    QSignalSpy problem(m_flow.get(), &LookupFlow::problem);
    m_fixture->server->answerNext({.count = 1, .path = u"/invoice/detail"_s});
    m_flow->lookUp(terms({u"NOPE-1"_s, u"NOPE-2"_s}));
    finish();

    QCOMPARE(problem.size(), 0);
    QCOMPARE(m_model->count(State::Failed), 1);
    QCOMPARE(m_model->count(State::NotFound), 1);
}

void TstLookupFlow::tooManyRequestsComeBackLater_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("429") << 429;
    QTest::newRow("503") << 503;
}

void TstLookupFlow::tooManyRequestsComeBackLater()
{
    QFETCH(const int, status);
    m_fixture->server->answerNext({.count = 3, .path = u"/invoice/detail"_s, .status = status});
    m_flow->lookUp(terms({sandbox::wellKnown().documented.value}));
    finish();

    QCOMPARE(m_model->row(0).state, State::Found);
}

void TstLookupFlow::refusalsForEverAreReported()
{
    m_fixture->server->answerNext({.count = 50, .path = u"/invoice/detail"_s, .status = 429});
    m_flow->lookUp(terms({sandbox::wellKnown().documented.value}));
    finish();

    QCOMPARE(m_model->row(0).state, State::Failed);
    QCOMPARE(m_model->row(0).error->kind, Error::Kind::RateLimited);
}

void TstLookupFlow::anExpiredTokenIsRenewedSilently()
{
    QSignalSpy ended(m_fixture->session.get(), &SessionFlow::sessionEnded);
    QVERIFY(m_fixture->server->revokeTokens());
    QStringList texts{sandbox::wellKnown().documented.value};
    for (int i = 0; i < 20; ++i)
        texts << u"NOPE-%1"_s.arg(i);
    m_flow->lookUp(terms(texts));
    finish();

    QCOMPARE(m_model->count(State::Found), 1);
    QCOMPARE(m_model->count(State::NotFound), 20);
    QCOMPARE(ended.size(), 0);
}

void TstLookupFlow::refreshReadsOneRowAgain()
{
    const InvoiceId id = sandbox::wellKnown().pending;
    m_flow->lookUp(terms({id.value, u"NOPE-1"_s}));
    finish();
    QCOMPARE(m_model->row(0).invoice->status.word, InvoiceStatus::Word::Pending);
    QVERIFY(m_fixture->server->payInvoice(id));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_flow->refresh(0);
    finish();

    QCOMPARE(m_model->row(0).invoice->status.word, InvoiceStatus::Word::Paid);
    QCOMPARE(m_model->row(1).state, State::NotFound);
    for (const QVariantList &change : changed)
        QCOMPARE(change.first().toModelIndex().row(), 0);
}

void TstLookupFlow::aNewLookUpReplacesTheOld()
{
    m_fixture->server->setLatency(std::chrono::milliseconds(200));
    m_flow->lookUp(terms({u"NOPE-1"_s, u"NOPE-2"_s}));
    m_fixture->server->setLatency(std::chrono::milliseconds(0));
    m_flow->lookUp(terms({sandbox::wellKnown().documented.value}));
    finish();

    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->row(0).state, State::Found);
}

void TstLookupFlow::signedOutSaysSo()
{
    m_fixture->session->signOut();
    QSignalSpy problem(m_flow.get(), &LookupFlow::problem);
    m_flow->lookUp(terms({u"NOPE-1"_s, u"NOPE-2"_s}));
    finish();

    QCOMPARE(problem.size(), 1);
    QCOMPARE(m_model->row(0).state, State::Failed);
    QCOMPARE(m_model->row(1).state, State::Stopped);
}

QTEST_GUILESS_MAIN(TstLookupFlow)
#include "tst_lookupflow.moc"
