// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/invoicedesk.h"

#include "app/flows/accountsflow.h"
#include "store/invoicecalltable.h"
#include "store/journal.h"
#include "tests/faults/standardinput.h"

#include <QMetaEnum>

#include <cstdio>

using namespace Qt::StringLiterals;
using Step = InvoiceCallFlow::Step;

InvoiceDesk::InvoiceDesk(const Start &start, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_fault(start.dieAt)
    , m_accounts{{.environment = start.environment.key(),
                  .username = start.counter.username,
                  .uses = AccountUse::CounterBuyer}}
    , m_session(m_secrets)
    , m_journal(start.folders, u"default"_s, m_secrets)
    , m_people(m_journal.store())
    , m_tokens(m_session, m_secrets, [this] { return m_accounts; })
    , m_invoices(m_session, m_journal.store(), m_tokens)
    , m_calls(m_session, m_journal.store(), m_tokens)
    , m_out(stdout)
{
    m_session.setDeadlines(std::chrono::seconds(10), start.deadline);
    m_secrets.keepForSession(AccountsFlow::passwordKey(m_accounts.constFirst()), start.counter.password);
    const SharedLists lists = builtInLists(start.environment);
    m_calls.setLists(lists);
    m_calls.setRetry(std::chrono::milliseconds(20));
    m_invoices.setLists(lists);
    connectPeople();
    connectCalls();
    connectEnds();
}

void InvoiceDesk::connectPeople()
{
    connect(&m_session, &SessionFlow::signInFailed, this, [this](const Error &error) { fail(error.detail); });
    connect(&m_session, &SessionFlow::signedIn, this, [this] {
        m_journal.open(m_session.environment(), JournalPart::Sandbox::Elsewhere,
                       {this, [this](const Result<JournalState> &) { arrive(); }});
    });
    connect(&m_journal.flow(), &JournalFlow::opened, this, [this] {
        m_opened = true;
        begin();
    });
    connect(&m_people, &PeopleFlow::arrived, this, &InvoiceDesk::begin);
    connect(&m_people, &PeopleFlow::turnedAway, this, [this](const Error &error) { fail(error.detail); });
}

void InvoiceDesk::connectCalls()
{
    connect(&m_calls, &InvoiceCallFlow::invoiceRead, &m_invoices, &RegisterFlow::noteNow);
    connect(&m_calls, &InvoiceCallFlow::stepReached, this, [this](const InvoiceCallId &id, Step step) {
        const QString name = QString::fromLatin1(QMetaEnum::fromType<Step>().valueToKey(int(step)));
        tell(u"step %1 %2"_s.arg(id.value, name));
        m_fault.reach(name);
        // Nothing is on its way: whoever watches may spoil the connection that comes next.
        if (step == Step::LookedAt && nextLine() != u"go")
            fail(u"not told to go on"_s);
    });
    connect(&m_calls, &InvoiceCallFlow::recovered, this, [this](qint64 unknown) {
        m_fault.reach(u"Recovered"_s);
        tell(u"ready %1"_s.arg(unknown));
        Q_EMIT begun(m_people.actor());
    });
    connect(&m_calls, &InvoiceCallFlow::changed, this, &InvoiceDesk::tellCall);
}

void InvoiceDesk::connectEnds()
{
    connect(&m_calls, &InvoiceCallFlow::requested, this, [this](const InvoiceCall &call) {
        tellCall(call);
        if (call.state != MoneyState::Approved)
            tellIdle();
    });
    connect(&m_calls, &InvoiceCallFlow::requestRefused, this,
            [this](const InvoiceCallContent &, const Error &error) { tellRefused(error); });
    connect(&m_calls, &InvoiceCallFlow::actRefused, this, &InvoiceDesk::tellRefused);
    connect(&m_calls, &InvoiceCallFlow::notStarted, this,
            [this](const InvoiceCall &, const Error &error) { tellRefused(error); });
    connect(&m_calls, &InvoiceCallFlow::movedMeanwhile, this, [this](const InvoiceCall &, const Invoice &now) {
        tellRefused({.kind = Error::Kind::Conflict, .detail = now.status.text});
    });
    connect(&m_calls, &InvoiceCallFlow::finished, this, &InvoiceDesk::tellIdle);
}

void InvoiceDesk::signIn()
{
    m_session.signIn(m_start.environment, m_start.login.username, m_start.login.password,
                     SessionFlow::Keychain::Untouched);
}

void InvoiceDesk::arrive()
{
    m_people.grantForTraining({{m_session.username(), m_start.roles}}); // once
    m_people.arrive(m_session.username(), m_journal.desk().id, m_journal.nameOf(m_session.environment()));
}

// Checked, and somebody may act: what a start left on the wire is looked at before anything else.
void InvoiceDesk::begin()
{
    if (m_begun || !m_opened || m_people.standing() != PeopleFlow::Standing::Working)
        return;
    m_begun = true;
    m_calls.setActor(m_people.actor());
    m_invoices.start();
    m_fault.reach(u"Opened"_s);
    m_calls.recover();
}

void InvoiceDesk::obey(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString what = words.value(0);
    if (what == u"checkout")
        checkout(paymentSourceFromWire(words.value(1)).value_or(PaymentSource::Xendit), words.value(2).toLongLong(),
                 words.value(3));
    else if (what == u"cancel")
        act(InvoiceCallKind::Cancel, words.value(1), {});
    else if (what == u"complete")
        act(InvoiceCallKind::Complete, words.value(1), words.value(2));
    else if (what == u"send")
        send({words.value(1)});
    else if (what == u"quit")
        Q_EMIT ended(0);
    else
        Q_EMIT saidElse(words);
}

void InvoiceDesk::checkout(PaymentSource source, qint64 amount, const QString &number)
{
    const StoreSale sale{.amount = Rupiah{amount}, .seller = {u"elektronik.glodok.jaya"_s}, .storeInvoice = {number}};
    m_calls.request({.kind = InvoiceCallKind::Checkout,
                     .user = m_session.username(),
                     .checkout = {.total = Rupiah{amount}, .source = source, .sales = {sale}},
                     .amount = Rupiah{amount}});
}

void InvoiceDesk::act(InvoiceCallKind kind, const QString &invoice, const QString &number)
{
    m_calls.request({.kind = kind,
                     .user = m_session.username(),
                     .platform = Platform::OnMarket,
                     .invoice = {invoice},
                     .storeInvoice = {number}});
}

void InvoiceDesk::send(const InvoiceCallId &id)
{
    store().read<std::optional<InvoiceCall>>(
        [id](Journal &journal) { return InvoiceCallTable(journal.context()).byId(id); },
        {this, [this](const Result<std::optional<InvoiceCall>> &found) {
             if (found && *found)
                 m_calls.send(**found);
             else
                 fail(u"no such call"_s);
         }});
}

void InvoiceDesk::fail(const QString &why)
{
    std::fprintf(stderr, "usapi-console-faults: %s\n", qPrintable(why));
    Q_EMIT ended(1);
}

void InvoiceDesk::tell(const QString &line)
{
    m_out << line << Qt::endl;
}

void InvoiceDesk::tellCall(const InvoiceCall &call)
{
    tell(u"call %1 %2 %3 %4"_s.arg(call.id.value, invoiceCallName(call.content.kind), moneyStateName(call.state),
                                   call.invoice().value));
}

void InvoiceDesk::tellRefused(const Error &error)
{
    tell(u"refused %1 %2"_s.arg(int(error.kind)).arg(error.detail.simplified()));
    tellIdle();
}

void InvoiceDesk::tellIdle()
{
    // What was asked for may be sent in the same breath.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_calls.sending().isEmpty())
                tell(u"idle"_s);
        },
        Qt::QueuedConnection);
}
