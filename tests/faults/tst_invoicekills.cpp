// SPDX-License-Identifier: GPL-3.0-or-later
// Row 26 of the fault matrix for the calls about invoices: the desk is killed (SIGKILL) at every numbered step of a
// checkout by link, one from a balance, a cancellation and a completion, under every kind of answer; with
// CONSOLE_KILL_PAIRS (./test.sh --long) at every pair of steps.
#include "tests/faults/invoiceground.h"

using namespace Qt::StringLiterals;
using Answer = InvoiceGround::Answer;
using Call = InvoiceGround::Call;

namespace {

enum class Kind { Link, Balance, Cancel, Complete };

struct Flow {
    Kind kind = Kind::Link;
    const char *name = nullptr;
    const char16_t *path = nullptr;
    QByteArray refusal{}; // one of the contract's

    // Of a life: there has to be an invoice before it can be cancelled or completed.
    [[nodiscard]] int nth() const { return kind == Kind::Link || kind == Kind::Balance ? 1 : 2; }
};

const std::array flows{Flow{Kind::Link, "link", u"/payment-checkout", "Invalid JSON Format"},
                       Flow{Kind::Balance, "balance", u"/payment-checkout", "Insufficient balance"},
                       Flow{Kind::Cancel, "cancel", u"/invoice/cancel", "EXPIRED INVOICE"},
                       Flow{Kind::Complete, "complete", u"/invoice/done", "EXPIRED INVOICE"}};

const QStringList &steps()
{
    static const QStringList all{u"Opened"_s,  u"Recovered"_s, u"Asked"_s,    u"LookedAt"_s,
                                 u"Claimed"_s, u"OnTheWire"_s, u"Answered"_s, u"Recorded"_s};
    return all;
}

bool isBeforeAny(const QString &step)
{
    return step == u"Opened" || step == u"Recovered";
}

QString point(const Flow &flow, const QString &step)
{
    return step.isEmpty() ? QString() : u"%1:%2"_s.arg(step).arg(isBeforeAny(step) ? 1 : flow.nth());
}

// What the journal has to say of a call that was killed here.
QString stateAfter(const QString &step, Answer answer)
{
    if (step == u"Asked" || step == u"LookedAt")
        return u"APPROVED"_s; // nothing had left
    if (step != u"Recorded")
        return u"UNKNOWN"_s;
    return answer == Answer::Accepted ? u"ACCEPTED"_s : answer == Answer::Refused ? u"REFUSED"_s : u"UNKNOWN"_s;
}

} // namespace

Q_DECLARE_METATYPE(Flow)
Q_DECLARE_METATYPE(InvoiceGround::Answer)

class TstInvoiceKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theComparisonSees();
    void everyStep_data();
    void everyStep();
    void beforeAnythingWasAsked_data();
    void beforeAnythingWasAsked();
    void afterTheServerHasIt_data();
    void afterTheServerHasIt();
    void everyPair();

private:
    // Makes what has to be there, and returns the line that asks for the call itself.
    static QString prepare(InvoiceGround &ground, DeskProcess &desk, Kind kind);
    static void oneLife(InvoiceGround &ground, const Flow &flow, const QString &dieAt);
    static void goOn(InvoiceGround &ground, DeskProcess &desk, const QString &wish, const Call &left);
};

QString TstInvoiceKills::prepare(InvoiceGround &ground, DeskProcess &desk, Kind kind)
{
    const QString number = ground.newNumber();
    const bool balance = kind == Kind::Balance;
    QString checkout =
        u"checkout %1 %2 %3"_s.arg(balance ? u"BALANCE"_s : u"XENDIT"_s).arg(ground.newAmount()).arg(number);
    if (kind == Kind::Link || balance)
        return checkout;
    if (!desk.tell(checkout) || ground.made().isEmpty())
        return {};
    if (kind == Kind::Cancel)
        return u"cancel "_s + ground.made();
    return ground.server().payInvoice({ground.made()}) ? u"complete %1 %2"_s.arg(ground.made(), number) : QString();
}

// The control: with anything else in the ledger or on the wire the two would not agree.
void TstInvoiceKills::theComparisonSees()
{
    InvoiceGround ground;
    DeskProcess desk;
    ground.start(desk, InvoiceGround::Desk::Invoices);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    const QString refused = ground.newNumber();
    ground.refuseNext(u"/payment-checkout"_s, "Insufficient balance");
    QVERIFY(desk.tell(u"checkout BALANCE 50000 "_s + refused));
    QVERIFY(desk.tell(prepare(ground, desk, Kind::Link)));
    desk.quit();
    const QList<sandbox::InvoiceRecord> ledger = ground.server().invoices();
    const QList<sandbox::Arrival> arrivals = ground.server().arrivals();
    const auto journal = ground.journal();
    QVERIFY(journal);
    QCOMPARE(arrivals.size(), 2);
    QCOMPARE(contradictions(ledger, arrivals, *journal, true), QStringList());

    QCOMPARE(contradictions(ledger, arrivals + arrivals.last(1), *journal, true).size(), 1); // twice
    QList<sandbox::InvoiceRecord> other = ledger;
    sandbox::InvoiceRecord &made = other[other.size() - 1];
    QCOMPARE(made.id.value, ground.made());
    made.amount = Rupiah{1};
    QCOMPARE(contradictions(other, arrivals, *journal, true).size(), 1); // over another amount
    made.stores.first().sale.storeInvoice = {refused};
    QCOMPARE(contradictions(other, arrivals, *journal, true).size(), 2); // one was refused, the other was not made
    sandbox::Arrival stranger = arrivals.constLast();
    stranger.body.replace("INV/KILLS", "INV/OTHER");
    QCOMPARE(contradictions(ledger, arrivals + QList{stranger}, *journal, true).size(), 1);
}

void TstInvoiceKills::everyStep_data()
{
    QTest::addColumn<Flow>("flow");
    QTest::addColumn<QString>("step");
    QTest::addColumn<Answer>("answer");
    for (const Flow &flow : flows) {
        for (const QString &step : steps()) {
            if (isBeforeAny(step))
                continue;
            const auto add = [&](const char *name, Answer answer) {
                QTest::addRow("%s, %s, %s", flow.name, qPrintable(step), name) << flow << step << answer;
            };
            add("accepted", Answer::Accepted);
            if (step != u"Answered" && step != u"Recorded")
                continue; // it dies before there is an answer
            add("refused", Answer::Refused);
            add("unknown and done", Answer::Delivered);
            add("unknown and not done", Answer::Read);
        }
    }
}

void TstInvoiceKills::everyStep()
{
    QFETCH(const Flow, flow);
    QFETCH(const QString, step);
    QFETCH(const Answer, answer);
    InvoiceGround ground;
    if (answer == Answer::Refused)
        ground.refuseNext(QString::fromUtf16(flow.path), flow.refusal);
    DeskProcess desk;
    ground.start(desk, InvoiceGround::Desk::Invoices, point(flow, step), answer, flow.nth());
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    const QString wish = prepare(ground, desk, flow.kind);
    QVERIFY(!wish.isEmpty());
    QVERIFY(!desk.tell(wish)); // it dies
    ground.proxy().misbehave(MisbehavingProxy::Fault::None);
    const qsizetype arrivals = ground.server().arrivals().size();
    QCOMPARE(ground.calls().size(), flow.nth());

    DeskProcess again;
    ground.start(again, InvoiceGround::Desk::Invoices);
    QVERIFY2(again.isReady(), qPrintable(again.ending()));
    const Call left = ground.calls().constLast();
    QCOMPARE(left.state, stateAfter(step, answer));
    QCOMPARE(again.recovered(), left.state == u"UNKNOWN" && step != u"Recorded" ? 1 : 0);
    QCOMPARE(ground.calls().size(), flow.nth());           // no row is lost, none is made
    QCOMPARE(ground.server().arrivals().size(), arrivals); // recovery makes no money call
    QCOMPARE(ground.callDisagreements(), QStringList());
    goOn(ground, again, wish, left);
}

// What the operator does next: what was approved may still be sent, and goes out once; anything else that may have
// worked does not go out again.
void TstInvoiceKills::goOn(InvoiceGround &ground, DeskProcess &desk, const QString &wish, const Call &left)
{
    if (left.state == u"REFUSED")
        return;
    const qsizetype arrivals = ground.server().arrivals().size();
    if (left.state == u"APPROVED") {
        QVERIFY(desk.tell(u"send "_s + left.id));
        QCOMPARE(ground.calls().constLast().state, u"ACCEPTED"_s);
        QCOMPARE(ground.server().arrivals().size(), arrivals + 1);
        QVERIFY(desk.tell(u"send "_s + left.id));
        QCOMPARE(ground.server().arrivals().size(), arrivals + 1);
    } else {
        QVERIFY(desk.tell(wish));
        QVERIFY(!ground.refusals().isEmpty());
        QCOMPARE(ground.server().arrivals().size(), arrivals);
    }
    desk.quit();
    QCOMPARE(ground.callDisagreements(), QStringList());
}

void TstInvoiceKills::beforeAnythingWasAsked_data()
{
    QTest::addColumn<QString>("step");
    for (const QString &step : steps()) {
        if (isBeforeAny(step))
            QTest::addRow("%s", qPrintable(step)) << step;
    }
}

// … with a call on the wire from the life before: recovery itself is killed.
void TstInvoiceKills::beforeAnythingWasAsked()
{
    QFETCH(const QString, step);
    InvoiceGround ground;
    DeskProcess desk;
    ground.start(desk, InvoiceGround::Desk::Invoices, u"OnTheWire:1"_s);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    QVERIFY(!desk.tell(prepare(ground, desk, Kind::Balance)));
    QCOMPARE(ground.calls().constLast().state, u"SENDING"_s);

    ground.start(desk, InvoiceGround::Desk::Invoices, step + u":1"_s);
    QVERIFY(!desk.isReady());
    QCOMPARE(ground.calls().constLast().state, step == u"Opened" ? u"SENDING"_s : u"UNKNOWN"_s);

    ground.start(desk, InvoiceGround::Desk::Invoices);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    QCOMPARE(desk.recovered(), step == u"Opened" ? 1 : 0);
    QCOMPARE(ground.calls().size(), 1);
    QCOMPARE(ground.calls().constLast().state, u"UNKNOWN"_s);
    QCOMPARE(ground.callDisagreements(), QStringList());
}

void TstInvoiceKills::afterTheServerHasIt_data()
{
    QTest::addColumn<Flow>("flow");
    for (const Flow &flow : flows)
        QTest::newRow(flow.name) << flow;
}

// Killed while the server has carried it out and the answer is on its way.
void TstInvoiceKills::afterTheServerHasIt()
{
    QFETCH(const Flow, flow);
    InvoiceGround ground;
    DeskProcess desk;
    ground.start(desk, InvoiceGround::Desk::Invoices, {}, Answer::Accepted, 1, 30'000);
    QVERIFY2(desk.isReady(), qPrintable(desk.ending()));
    const QString wish = prepare(ground, desk, flow.kind);
    QVERIFY(!wish.isEmpty());
    ground.server().setLatency(std::chrono::seconds(5), QString::fromUtf16(flow.path));
    desk.say(wish);
    QTRY_COMPARE_WITH_TIMEOUT(ground.server().arrivals().size(), flow.nth(), 30'000);
    desk.kill();
    ground.server().setLatency({}, QString::fromUtf16(flow.path));
    QCOMPARE(ground.server().arrivals().constLast().verdict, sandbox::Arrival::Verdict::Executed);

    DeskProcess again;
    ground.start(again, InvoiceGround::Desk::Invoices);
    QVERIFY2(again.isReady(), qPrintable(again.ending()));
    QCOMPARE(again.recovered(), 1);
    const Call left = ground.calls().constLast();
    QCOMPARE(left.state, u"UNKNOWN"_s);
    QCOMPARE(ground.callDisagreements(), QStringList());
    goOn(ground, again, wish, left);
}

// Signs in, asks for one call, and dies on the way or ends well.
void TstInvoiceKills::oneLife(InvoiceGround &ground, const Flow &flow, const QString &dieAt)
{
    DeskProcess desk;
    ground.start(desk, InvoiceGround::Desk::Invoices, dieAt);
    if (!desk.isReady())
        return;
    const QString wish = prepare(ground, desk, flow.kind);
    if (!wish.isEmpty() && desk.tell(wish))
        desk.quit();
}

void TstInvoiceKills::everyPair()
{
    const bool all = qEnvironmentVariableIsSet("CONSOLE_KILL_PAIRS");
    int pairs = 0;
    for (qsizetype i = 0; i < steps().size(); ++i) {
        for (qsizetype j = 0; j < steps().size(); ++j) {
            for (size_t k = 0; k < flows.size(); ++k) {
                // In everyday runs each step once as the first and once as the second, the kinds of calls in turn.
                if (!all && ((i + 3) % steps().size() != j || size_t(i) % flows.size() != k))
                    continue;
                const Flow &flow = flows.at(k);
                InvoiceGround ground;
                oneLife(ground, flow, point(flow, steps().at(i)));
                oneLife(ground, flow, point(flow, steps().at(j)));
                oneLife(ground, flow, {});
                const QString which = u"%1: %2, %3: "_s.arg(QLatin1StringView(flow.name), steps().at(i), steps().at(j));
                const QStringList wrong = ground.callDisagreements();
                QVERIFY2(wrong.isEmpty(), qPrintable(which + wrong.join(u"; "_s)));
                QVERIFY2(ground.calls().constLast().state == u"ACCEPTED", qPrintable(which));
                ++pairs;
            }
        }
    }
    qInfo("%d pairs", pairs);
}

QTEST_GUILESS_MAIN(TstInvoiceKills)
#include "tst_invoicekills.moc"
