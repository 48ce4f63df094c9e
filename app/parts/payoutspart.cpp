// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/payoutspart.h"

#include "app/flows/directoryflow.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "app/parts/settingspart.h"
#include "models/bankchannelmodel.h"
#include "store/payoutquery.h"
#include "store/payouttable.h"
#include "store/peopleacts.h"
#include "store/policytable.h"
#include "ui/payoutentry.h"
#include "ui/payoutform.h"
#include "ui/payoutspage.h"

using namespace Qt::StringLiterals;

PayoutsPart::PayoutsPart(const Place &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_flow(place.session, place.journal.store(), place.secrets)
    , m_page(new PayoutsPage(&m_model))
{
    m_flow.setAccounts(&m_place.tokens);
    connectPage();
    connectFlow();
    Store &store = m_place.journal.store();
    connect(&store, &Store::tablesChanged, this, [this](const QStringList &tables) {
        if (!m_visit)
            return;
        if (tables.contains(u"policy"_s))
            readRules();
        if (tables.contains(u"operator"_s))
            readMakers();
        if (tables.contains(u"payout"_s))
            countUnknown();
    });
    connect(&m_place.journal.flow(), &JournalFlow::opened, this, [this] {
        if (m_place.journal.store().state().mayWrite())
            m_flow.recover();
    });
    connect(&m_place.directory, &DirectoryFlow::directoryRead, this, &PayoutsPart::showDirectory);
}

PayoutsPart::~PayoutsPart()
{
    if (m_page && m_page->parent() == nullptr)
        delete m_page;
}

PayoutsPage *PayoutsPart::page() const
{
    return m_page;
}

void PayoutsPart::connectPage()
{
    PayoutsPage *page = m_page;
    connect(page->entry(), &PayoutEntry::requestWanted, this,
            [this](const PayoutRequest &request, const QString &reason, const PayoutId &copyOf) {
                m_flow.setHashing(m_place.settings.desk().payoutHash);
                m_flow.request(request, reason, copyOf);
            });
    connect(page->form(), &PayoutForm::recipientEdited, &m_flow, &PayoutFlow::lookAtRecipient);
    connect(page, &PayoutsPage::entryOpened, this, [this] {
        readRules();
        showDirectory();
        if (m_place.channels.rowCount() == 0)
            m_place.directory.refresh();
    });
    connect(page, &PayoutsPage::sendWanted, this, [this](const Payout &payout) {
        m_flow.setHashing(m_place.settings.desk().payoutHash);
        m_flow.send(payout);
        if (m_flow.isSending(payout.id))
            m_known.insert(payout.id.value, payout);
        showSending();
    });
    connect(page, &PayoutsPage::stopWanted, &m_flow, &PayoutFlow::stop);
    connect(page, &PayoutsPage::withdrawWanted, &m_flow, &PayoutFlow::withdraw);
    connect(page, &PayoutsPage::settleWanted, &m_flow, &PayoutFlow::resolve);
    connect(page, &PayoutsPage::revealWanted, &m_flow, &PayoutFlow::reveal);
    connect(page, &PayoutsPage::evidenceWanted, &m_flow, &PayoutFlow::readBalances);
}

void PayoutsPart::connectFlow()
{
    PayoutsPage *page = m_page;
    connect(&m_flow, &PayoutFlow::requested, this, [this](const Payout &payout) {
        m_known.insert(payout.id.value, payout);
        m_page->showRequested(payout);
        Q_EMIT shown(payout);
    });
    connect(&m_flow, &PayoutFlow::requestRefused, page, &PayoutsPage::showRequestProblem);
    connect(&m_flow, &PayoutFlow::changed, this, [this](const Payout &payout) {
        m_known.insert(payout.id.value, payout);
        showSending();
    });
    connect(&m_flow, &PayoutFlow::sendingChanged, this, [this] {
        showSending();
        if (m_flow.onTheWire() > 0)
            return;
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &then : waiting)
            then();
    });
    connect(&m_flow, &PayoutFlow::acted, page, &PayoutsPage::showActed);
    connect(&m_flow, &PayoutFlow::actRefused, page, &PayoutsPage::showProblem);
    connect(&m_flow, &PayoutFlow::notStarted, page, &PayoutsPage::showNotStarted);
    connect(&m_flow, &PayoutFlow::secretMissing, page, &PayoutsPage::showSecretMissing);
    connect(&m_flow, &PayoutFlow::verdictUnwritten, page, &PayoutsPage::showVerdictUnwritten);
    connect(&m_flow, &PayoutFlow::recovered, page, &PayoutsPage::showRecovered);
    connect(&m_flow, &PayoutFlow::revealed, page, &PayoutsPage::showAccount);
    connect(&m_flow, &PayoutFlow::balancesRead, page, &PayoutsPage::showEvidence);
    connect(&m_flow, &PayoutFlow::recipientKnown, page->form(),
            [form = page->form()](const PayoutRequest &typed, const PayoutHistory &history) {
                if (form->request() == typed) // or it is about what stood there before
                    form->setHistory(history);
            });
    connect(&m_flow, &PayoutFlow::balanceRead, page->form(), &PayoutForm::setBalance);
}

void PayoutsPart::follow(const Actor &actor, Roles roles)
{
    m_visit = std::make_unique<QObject>();
    m_flow.setActor(actor);
    const bool reads = grants(roles, Right::ReadRegister);
    m_model.setSource(reads ? &m_place.journal.store().payoutSource() : nullptr);
    m_page->setRights({.send = grants(roles, Right::RequestPayout) && grants(roles, Right::SendPayout),
                       .resolve = grants(roles, Right::ResolveUnknown),
                       .reveal = grants(roles, Right::RevealAccount)});
    m_page->entry()->setEnvironment(m_place.session.environment());
    readRules();
    readMakers();
    countUnknown();
}

void PayoutsPart::leave()
{
    m_visit.reset();
    m_flow.leave();
    m_model.setSource(nullptr);
    m_page->setMakers({});
    m_page->setRights({});
    m_page->clear();
    Q_EMIT unknownCounted(0, {});
}

void PayoutsPart::show(const PayoutId &id)
{
    if (!m_visit)
        return;
    m_place.journal.store().read<std::optional<Payout>>(
        [id](Journal &journal) { return PayoutTable(journal.context()).byId(id); },
        {m_visit.get(), [this](const Result<std::optional<Payout>> &found) {
             if (!found || !*found)
                 return;
             m_page->choose((*found)->row);
             Q_EMIT shown(**found);
         }});
}

void PayoutsPart::whenSettled(const std::function<void()> &then)
{
    if (m_flow.onTheWire() == 0)
        then();
    else
        m_waiting.append(then);
}

void PayoutsPart::readRules()
{
    if (!m_visit)
        return;
    m_place.journal.store().read<Policy>([](Journal &journal) { return PolicyTable(journal.context()).current(); },
                                         {m_visit.get(), [this](const Result<Policy> &policy) {
                                              if (policy)
                                                  m_page->form()->setPolicy(*policy);
                                          }});
}

void PayoutsPart::readMakers()
{
    m_place.journal.store().read<QList<Operator>>(people::everybody,
                                                  {m_visit.get(), [this](const Result<QList<Operator>> &people) {
                                                       if (!people)
                                                           return; // the pages say what is wrong with the journal
                                                       QList<Username> makers;
                                                       for (const Operator &person : *people)
                                                           makers.append(person.username);
                                                       m_page->setMakers(makers);
                                                   }});
}

void PayoutsPart::countUnknown()
{
    m_place.journal.store().read<PageSummary>(
        [](Journal &journal) {
            return payoutQuery({.states = {MoneyState::Unknown}}, journal.database().engine())
                .summary(journal.database());
        },
        {m_visit.get(), [this](const Result<PageSummary> &unknown) {
             if (unknown)
                 Q_EMIT unknownCounted(int(unknown->count), tr("%n unknown", nullptr, int(unknown->count)));
         }});
}

void PayoutsPart::showSending()
{
    m_known.removeIf([this](const auto &known) { return !m_flow.isSending(known.value().id); });
    m_page->setSending(m_known.values());
}

void PayoutsPart::showDirectory()
{
    m_page->form()->setDirectory(m_place.channels.channels());
}
