// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/scripteddesk.h"

#include "app/flows/accountsflow.h"
#include "store/journal.h"
#include "store/payouttable.h"

#include <QMetaEnum>

#include <cstdio>

using namespace Qt::StringLiterals;

ScriptedDesk::ScriptedDesk(const Start &start, QObject *parent)
    : QObject(parent)
    , m_start(start)
    , m_fault(start.dieAt)
    , m_session(m_secrets)
    , m_journal(start.folders, u"default"_s, m_secrets)
    , m_people(m_journal.store())
    , m_payouts(m_session, m_journal.store(), m_secrets)
    , m_out(stdout)
{
    m_session.setDeadlines(std::chrono::seconds(10), start.deadline);
    m_payouts.setHashing({.passes = minimumArgon2Passes, .memoryMebibytes = minimumArgon2Mebibytes});
    m_payouts.setRetry(std::chrono::milliseconds(20));
    m_secrets.keepForSession(AccountsFlow::payoutSecretKey(start.environment), start.payoutSecret);
    connectAll();
}

void ScriptedDesk::connectAll()
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
    const auto stand = [this] {
        if (m_people.standing() == PeopleFlow::Standing::First)
            m_people.becomeFirst(m_people.journalName());
        begin();
    };
    connect(&m_people, &PeopleFlow::arrived, this, stand);
    connect(&m_people, &PeopleFlow::standingChanged, this, stand);
    connect(&m_people, &PeopleFlow::firstRefused, this, [this](const Error &error) { fail(error.detail); });

    connect(&m_payouts, &PayoutFlow::stepReached, this, [this](const PayoutId &id, PayoutFlow::Step step) {
        const QString name = QString::fromLatin1(QMetaEnum::fromType<PayoutFlow::Step>().valueToKey(int(step)));
        tell(u"step %1 %2"_s.arg(id.value, name));
        m_fault.reach(name);
        if (m_holdsBack && step == PayoutFlow::Step::Secret)
            m_payouts.stop(id);
    });
    connect(&m_payouts, &PayoutFlow::recovered, this, [this](qint64 unknown) {
        m_fault.reach(u"Recovered"_s);
        tell(u"ready %1"_s.arg(unknown));
    });
    connect(&m_payouts, &PayoutFlow::requested, this, [this](const Payout &payout) {
        tellRow(payout);
        tellIdle();
    });
    connect(&m_payouts, &PayoutFlow::changed, this, &ScriptedDesk::tellRow);
    connect(&m_payouts, &PayoutFlow::acted, this, &ScriptedDesk::tellIdle);
    connect(&m_payouts, &PayoutFlow::sendingChanged, this, &ScriptedDesk::tellIdle);
    const auto refused = [this](const Error &error) {
        tell(u"refused %1 %2"_s.arg(int(error.kind)).arg(error.detail.simplified()));
        tellIdle();
    };
    connect(&m_payouts, &PayoutFlow::requestRefused, this, refused);
    connect(&m_payouts, &PayoutFlow::actRefused, this, refused);
    connect(&m_payouts, &PayoutFlow::notStarted, this,
            [refused](const PayoutId &, const Error &error) { refused(error); });
}

void ScriptedDesk::signIn()
{
    m_session.signIn(m_start.environment, m_start.login.username, m_start.login.password,
                     SessionFlow::Keychain::Untouched);
}

void ScriptedDesk::arrive()
{
    m_people.arrive(m_session.username(), m_journal.desk().id, m_journal.nameOf(m_session.environment()));
}

// Checked, and somebody may act: what a start left on the wire is looked at before anything else.
void ScriptedDesk::begin()
{
    if (m_begun || !m_opened || m_people.standing() != PeopleFlow::Standing::Working)
        return;
    m_begun = true;
    m_payouts.setActor(m_people.actor());
    m_fault.reach(u"Opened"_s);
    m_payouts.recover();
}

void ScriptedDesk::obey(const QString &line)
{
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    const QString what = words.value(0);
    m_holdsBack = what == u"ask";
    if (what == u"pay" || what == u"ask")
        pay(words.value(1), words.value(2).toLongLong());
    else if (what == u"send")
        send({words.value(1)});
    else if (what == u"settle")
        m_payouts.resolve({words.value(1)}, words.value(2) == u"paid", u"looked at the bank's statement"_s, {});
    else
        Q_EMIT ended(what == u"quit" ? 0 : 2);
}

void ScriptedDesk::pay(const QString &account, qint64 amount)
{
    m_payouts.request({.username = {u"elektronik.glodok.jaya"_s},
                       .amount = Rupiah{amount},
                       .platform = Platform::OnMarket,
                       .channel = {u"ID_BCA"_s},
                       .accountName = u"Siti Rahmawati"_s,
                       .accountNumber = account},
                      u"fault run"_s);
}

void ScriptedDesk::send(const PayoutId &id)
{
    m_journal.store().read<std::optional<Payout>>(
        [id](Journal &journal) { return PayoutTable(journal.context()).byId(id); },
        {this, [this](const Result<std::optional<Payout>> &found) {
             if (found && *found)
                 m_payouts.send(**found);
             else
                 fail(u"no such payout"_s);
         }});
}

void ScriptedDesk::fail(const QString &why)
{
    std::fprintf(stderr, "usapi-console-faults: %s\n", qPrintable(why));
    Q_EMIT ended(1);
}

void ScriptedDesk::tell(const QString &line)
{
    m_out << line << Qt::endl;
}

void ScriptedDesk::tellRow(const Payout &payout)
{
    tell(u"row %1 %2 %3"_s.arg(payout.id.value, payout.request.accountNumber, moneyStateName(payout.state)));
}

void ScriptedDesk::tellIdle()
{
    // What was asked for may be sent in the same breath.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_payouts.isBusy())
                tell(u"idle"_s);
        },
        Qt::QueuedConnection);
}
