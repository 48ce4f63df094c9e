// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/scriptedcounter.h"

#include "domain/offthread.h"
#include "ui/qr/qrcode.h"
#include "ui/qr/qrreader.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(CustomerState state)
{
    switch (state) {
    case CustomerState::Idle: return u"Idle"_s;
    case CustomerState::Preparing: return u"Preparing"_s;
    case CustomerState::Scan: return u"Scan"_s;
    case CustomerState::Checking: return u"Checking"_s;
    case CustomerState::Paid: return u"Paid"_s;
    case CustomerState::Expired: return u"Expired"_s;
    case CustomerState::Cancelled: return u"Cancelled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ScriptedCounter::ScriptedCounter(InvoiceDesk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_flow({desk.session(), desk.store(), desk.tokens(), desk.calls(), desk.invoices()},
             [this](const QString &payload, const Reply<QString> &done) { readBack(payload, done); })
{
    m_flow.setPolling(std::chrono::milliseconds(50), std::chrono::milliseconds(500));
    connectDesk();
    connectFlow();
    connectRegister();
}

void ScriptedCounter::connectDesk()
{
    connect(&m_desk, &InvoiceDesk::begun, this, [this](const Actor &actor) {
        const CounterRules rules = builtInCounterRules(m_desk.session().environment());
        m_store = rules.stores.value(0);
        m_flow.setRules(rules);
        m_flow.start(actor);
    });
    connect(&m_desk, &InvoiceDesk::saidElse, this, &ScriptedCounter::obey);
}

void ScriptedCounter::connectFlow()
{
    connect(&m_flow, &CounterFlow::sceneChanged, this, &ScriptedCounter::showScene);
    connect(&m_flow, &CounterFlow::salesChanged, this, [this](const QList<CounterSale> &sales) {
        if (!sales.isEmpty() && !sales.constFirst().shownAt.isNull())
            m_desk.fault().reach(u"ShownNoted"_s);
    });
    connect(&m_flow, &CounterFlow::unknownMade, this,
            [this](const CounterSale &sale) { m_desk.tell(u"unknown "_s + sale.number.value); });
    connect(&m_flow, &CounterFlow::paid, this,
            [this](const CounterSale &sale) { m_desk.tell(u"paid "_s + sale.number.value); });
    connect(&m_flow, &CounterFlow::withheld, this,
            [this](const CounterSale &sale) { m_desk.tell(u"withheld "_s + sale.number.value); });
    const auto tellRefused = [this](const Error &error) {
        m_desk.tell(u"refused %1 %2"_s.arg(int(error.kind)).arg((error.message + u' ' + error.detail).simplified()));
    };
    connect(&m_flow, &CounterFlow::sellRefused, this, tellRefused);
    connect(&m_flow, &CounterFlow::actRefused, this, tellRefused);
    connect(&m_flow, &CounterFlow::accountMissing, this, [this] { m_desk.tell(u"refused 0 no account"_s); });
}

void ScriptedCounter::connectRegister()
{
    connect(&m_desk.invoices(), &RegisterFlow::noted, this, [this](const RegisteredInvoice &noted) {
        using Word = InvoiceStatus::Word;
        if (noted.invoice.status.word == Word::Pending)
            m_desk.fault().reach(u"Polled"_s);
        if (noted.invoice.status.word == Word::Paid)
            m_desk.fault().reach(u"PaidNoted"_s);
    });
}

void ScriptedCounter::obey(const QStringList &words)
{
    if (words.value(0) == u"sell")
        m_flow.sell(Rupiah{words.value(1).toLongLong()}, u"fault run"_s, m_store);
    else if (words.value(0) == u"moveon")
        m_flow.moveOn();
    else if (words.value(0) == u"again")
        m_flow.showAgain({words.value(1)});
}

// As a telephone would: drawn, and read from the picture.
void ScriptedCounter::readBack(const QString &payload, const Reply<QString> &done)
{
    m_desk.fault().reach(u"Inspected"_s);
    runOffThread<QString>(
        [payload] {
            constexpr int pixels = 400;
            const auto symbol = encodeQr(payload);
            return symbol ? readQr(qrImage(*symbol, pixels)).value_or(QString()) : QString();
        },
        [done](const QString &read) { done.deliver(read); });
}

void ScriptedCounter::showScene(const CustomerScene &scene)
{
    m_desk.tell(u"scene %1 %2"_s.arg(nameOf(scene.state), scene.invoice.value));
    if (scene.state == CustomerState::Scan)
        m_desk.fault().reach(u"Shown"_s);
    if (scene.state == CustomerState::Paid)
        m_desk.fault().reach(u"PaidSeen"_s);
}
