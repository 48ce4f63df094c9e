// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/registerpart.h"

#include "app/flows/accounttokens.h"
#include "app/flows/journalflow.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "app/parts/registerexport.h"
#include "app/parts/settingspart.h"
#include "store/invoicecalltable.h"
#include "store/policytable.h"
#include "store/registertable.h"
#include "ui/callsview.h"
#include "ui/callwords.h"
#include "ui/checkoutentry.h"
#include "ui/checkoutform.h"
#include "ui/payabletext.h"
#include "ui/print/paymentslip.h"
#include "ui/registerdesk.h"
#include "ui/registerpage.h"
#include "usapi/calls.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int callsShown = 200;

// And one that somebody asked for, however old it is.
Result<QList<InvoiceCall>> newestAnd(Journal &journal, const InvoiceCallId &wanted)
{
    InvoiceCallTable table(journal.context());
    auto calls = table.newest(callsShown);
    const bool listed = wanted.isEmpty() || !calls
        || std::any_of(calls->cbegin(), calls->cend(), [&](const InvoiceCall &one) { return one.id == wanted; });
    if (listed)
        return calls;
    const auto older = table.byId(wanted);
    if (!older)
        return tl::unexpected(older.error());
    if (*older)
        calls->append(**older);
    return calls;
}

} // namespace

RegisterPart::RegisterPart(const Place &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_flow(place.session, place.journal.store(), place.tokens)
    , m_calls(place.session, place.journal.store(), place.tokens)
    , m_batch(m_calls)
    , m_desk(new RegisterDesk(&m_model))
{
    connectPage();
    connectActs();
    connectCheckout();
    connectCallsView();
    connectFlow();
    connectCalls();
    connectExport();
    connect(&m_place.journal.store(), &Store::tablesChanged, this, [this](const QStringList &tables) {
        if (!m_visit)
            return;
        if (tables.contains(u"policy"_s))
            readRules();
        if (tables.contains(u"invoice_call"_s))
            readCalls();
    });
    connect(&m_place.journal.flow(), &JournalFlow::opened, this, [this] {
        if (m_place.journal.store().state().mayWrite())
            m_calls.recover();
    });
}

RegisterPart::~RegisterPart()
{
    if (m_desk && m_desk->parent() == nullptr)
        delete m_desk;
}

RegisterDesk *RegisterPart::desk() const
{
    return m_desk;
}

void RegisterPart::connectPage()
{
    RegisterPage *page = m_desk->registered();
    connect(page, &RegisterPage::detailWanted, &m_flow, qOverload<const InvoiceId &>(&RegisterFlow::readDetail));
    connect(&m_flow, &RegisterFlow::detailRead, page, [page](const RegisterFlow::Detail &detail) {
        page->showDetail(detail.invoice, detail.stores, detail.history, detail.calls);
    });
    connect(page, &RegisterPage::readWanted, &m_flow, &RegisterFlow::readAgain);
    connect(page, &RegisterPage::selectionChanged, this, &RegisterPart::selectionChanged);
    connect(page, &RegisterPage::linkOpenRequested, this, &RegisterPart::linkOpenRequested);
    connect(page, &RegisterPage::stopRequested, this, [this] {
        m_flow.stopReading();
        m_batch.stop();
        m_export.stop();
    });
    connect(page, &RegisterPage::callsWanted, m_desk.data(), &RegisterDesk::showCalls);
    connect(page, &RegisterPage::checkoutWanted, this,
            [this](const InvoiceCallContent &copy) { startCheckout(copy, {}); });
}

void RegisterPart::connectActs()
{
    RegisterPage *page = m_desk->registered();
    connect(page, &RegisterPage::cancelWanted, &m_flow, &RegisterFlow::lookAtCandidates);
    connect(&m_flow, &RegisterFlow::candidatesKnown, this, [this](const QList<CancelCandidate> &candidates) {
        m_candidates = candidates;
        m_desk->registered()->askCancel(candidates);
    });
    connect(page, &RegisterPage::cancelConfirmed, this, &RegisterPart::startCancelling);
    connect(page, &RegisterPage::completeWanted, this, [this](const InvoiceId &id, const StoreInvoice &store) {
        m_completing = {id, store};
        if (!m_flow.readAgain({id})) // another round is under way
            m_completing.reset();
    });
    connect(page, &RegisterPage::completeConfirmed, this, [this](const InvoiceId &id, const StoreInvoice &store) {
        const auto now = m_completed; // as it was asked about
        if (!now || now->invoice.id != id || !now->invoice.platform())
            return;
        m_calls.request({.kind = InvoiceCallKind::Complete,
                         .user = m_actor.username,
                         .platform = *now->invoice.platform(),
                         .invoice = id,
                         .storeInvoice = store,
                         .amount = now->invoice.amount});
    });
    connect(page, &RegisterPage::printWanted, this, &RegisterPart::print);
    connect(&m_batch, &CancelBatch::progressed, page,
            [page](int done, int total) { page->setProgress(tr("Cancelling…"), done, total); });
    connect(&m_batch, &CancelBatch::resultsChanged, page, &RegisterPage::showCallResults);
    connect(&m_batch, &CancelBatch::ended, page, &RegisterPage::endProgress);
}

void RegisterPart::connectCheckout()
{
    CheckoutEntry *entry = m_desk->checkout();
    connect(entry, &CheckoutEntry::requestWanted, this,
            [this](const InvoiceCallContent &content, const InvoiceCallId &copyOf) {
                m_asked = content;
                m_calls.request(content, {}, copyOf);
            });
    connect(entry->form(), &CheckoutForm::storeInvoicesEdited, this, &RegisterPart::readUsed);
    connect(entry->form(), &CheckoutForm::buyerEdited, this, &RegisterPart::readBalance);
}

void RegisterPart::connectCallsView()
{
    CallsView *view = m_desk->calls();
    connect(view, &CallsView::sendWanted, this, [this](const InvoiceCall &call) {
        m_shownCalls.insert(call.id.value);
        m_calls.send(call);
    });
    connect(view, &CallsView::stopWanted, &m_calls, &InvoiceCallFlow::stop);
    connect(view, &CallsView::withdrawWanted, &m_calls, &InvoiceCallFlow::withdraw);
    connect(view, &CallsView::settleWanted, &m_calls, &InvoiceCallFlow::resolve);
    connect(view, &CallsView::copyWanted, this, &RegisterPart::startCheckout);
    connect(view, &CallsView::invoiceWanted, this, &RegisterPart::show);
    connect(view, &CallsView::linkOpenRequested, this, &RegisterPart::linkOpenRequested);
    connect(&m_calls, &InvoiceCallFlow::acted, view, [view] { view->showActed(); });
    connect(&m_calls, &InvoiceCallFlow::actRefused, view, &CallsView::showProblem);
    connect(&m_calls, &InvoiceCallFlow::changed, view, &CallsView::updateCall);
}

void RegisterPart::connectFlow()
{
    RegisterPage *page = m_desk->registered();
    connect(&m_flow, &RegisterFlow::progressed, page,
            [page](int done, int total) { page->setProgress(tr("Asking USAPI…"), done, total); });
    connect(&m_flow, &RegisterFlow::ended, page, [this, page](int failed, const Error &last) {
        page->endProgress();
        const auto completing = std::exchange(m_completing, std::nullopt);
        if (failed > 0) {
            page->showProblem(last);
            return;
        }
        if (completing)
            askToComplete(completing->first, completing->second);
    });
    connect(&m_flow, &RegisterFlow::noteFailed, page,
            [page](const Error &error) { page->showProblem(error, Situation::KeepingSettings); });
    connect(&m_flow, &RegisterFlow::becamePaid, this, &RegisterPart::becamePaid);
    connect(&m_flow, &RegisterFlow::noted, this, [this](const RegisteredInvoice &invoice) {
        const QString word = statusWord(invoice.invoice.status.text);
        if (!m_words.contains(word))
            readStatusWords();
    });
}

// What was just read is in the journal by now, or will be before this question is answered.
void RegisterPart::askToComplete(const InvoiceId &id, const StoreInvoice &store)
{
    m_place.journal.store().write<std::optional<RegisteredInvoice>>(
        [id](Journal &journal) { return RegisterTable(journal.context()).byId(id); },
        {m_visit.get(), [this, store](const Result<std::optional<RegisteredInvoice>> &now) {
             if (!now || !*now)
                 return;
             m_completed = **now;
             m_desk->registered()->askComplete(**now, store);
         }});
}

void RegisterPart::connectCalls()
{
    RegisterPage *page = m_desk->registered();
    connect(&m_calls, &InvoiceCallFlow::invoiceRead, &m_flow, &RegisterFlow::noteNow);
    connect(&m_calls, &InvoiceCallFlow::requested, this, [this](const InvoiceCall &call) {
        if (!m_asked || call.content != *m_asked) // somebody else's: the counter's
            return;
        m_asked.reset();
        m_checkout = call.id;
        m_shownCalls.insert(call.id.value);
        m_desk->checkout()->finish();
        if (call.state != MoneyState::Approved)
            showCall(call.id); // it waits for a second person
    });
    connect(&m_calls, &InvoiceCallFlow::requestRefused, this,
            [this](const InvoiceCallContent &content, const Error &error) {
                if (m_asked && content == *m_asked) {
                    m_asked.reset();
                    m_desk->checkout()->showProblem(callAdvice(error));
                } else if (content.kind == InvoiceCallKind::Complete) {
                    m_desk->registered()->showRefusal(error);
                }
            });
    connect(&m_calls, &InvoiceCallFlow::sendingChanged, this, &RegisterPart::showSending);
    connect(&m_calls, &InvoiceCallFlow::notStarted, this, [this](const InvoiceCall &call, const Error &error) {
        const bool shownHere = m_shownCalls.remove(call.id.value);
        if (call.content.kind == InvoiceCallKind::Checkout && shownHere) {
            showCall(call.id);
            m_desk->calls()->showProblem(error);
        } else if (call.content.kind == InvoiceCallKind::Complete) {
            m_desk->registered()->showRefusal(error);
        }
    });
    connect(&m_calls, &InvoiceCallFlow::finished, this, [this](const InvoiceCall &call) {
        m_shownCalls.remove(call.id.value);
        if (call.content.kind == InvoiceCallKind::Complete)
            m_desk->registered()->showCallResults({call});
        if (call.content.kind == InvoiceCallKind::Checkout && m_checkout == call.id)
            showMade(call);
        if (!call.invoice().isEmpty()) // how it stands now, whatever the answer said
            m_flow.readQuietly(call.invoice());
    });
    connect(&m_calls, &InvoiceCallFlow::movedMeanwhile, page, [this](const InvoiceCall &call, const Invoice &) {
        if (call.content.kind == InvoiceCallKind::Complete)
            m_desk->registered()->showCallResults({call});
    });
}

// Made: in the register, where its link or code is. Else where it says what became of it.
void RegisterPart::showMade(const InvoiceCall &call)
{
    m_checkout.reset();
    if (call.state == MoneyState::Accepted && !call.invoice().isEmpty())
        show(call.invoice());
    else
        showCall(call.id);
}

void RegisterPart::startCheckout(const InvoiceCallContent &copy, const InvoiceCallId &copyOf)
{
    readRules();
    CheckoutEntry *entry = m_desk->checkout();
    entry->setEnvironment(m_place.session.environment());
    // Until a second person can approve, a debit is for training only.
    entry->setBalanceOffered(m_place.session.environment().kind == Environment::Kind::Sandbox);
    entry->form()->setBuyers(m_place.session.username(), m_place.tokens.accounts(AccountUse::CounterBuyer));
    m_desk->showCheckout();
    entry->start(copy.checkout, copyOf);
    Q_EMIT shown();
}

void RegisterPart::startCancelling(const QList<InvoiceId> &ids)
{
    QList<InvoiceCallContent> wanted;
    for (const CancelCandidate &one : std::as_const(m_candidates)) {
        const Invoice &invoice = one.invoice.invoice;
        if (!ids.contains(invoice.id) || one.now != CancelCandidate::Now::Cancellable || !invoice.platform())
            continue;
        wanted.append({.kind = InvoiceCallKind::Cancel,
                       .user = m_actor.username,
                       .platform = *invoice.platform(),
                       .invoice = invoice.id,
                       .amount = invoice.amount});
    }
    m_batch.start(wanted);
}

void RegisterPart::connectExport()
{
    RegisterPage *page = m_desk->registered();
    connect(page, &RegisterPage::exportWanted, this, &RegisterPart::startExport);
    connect(&m_export, &ExportFlow::progressed, page,
            [page](qint64 rows, qint64 total) { page->setProgress(tr("Exporting…"), rows, total); });
    connect(&m_export, &ExportFlow::finished, page, &RegisterPage::showExported);
    connect(&m_export, &ExportFlow::finished, this, &RegisterPart::noteExport);
    connect(&m_export, &ExportFlow::stopped, page, &RegisterPage::endProgress);
    connect(&m_export, &ExportFlow::failed, page, [page](const Error &error) {
        page->endProgress();
        page->showProblem(error, Situation::KeepingSettings);
    });
}

void RegisterPart::startExport(TableFormat format, const RegisterFilter &filter, const SortOrder &order,
                               const QString &path)
{
    if (m_export.isRunning())
        return;
    m_exporter = m_actor.username;
    m_export.start(ExportFlow::tableOf<RegisteredInvoice, RegisterFilter>(
                       m_place.journal.store().registerSource(), filter, order, registerHead(filter), registerLine),
                   path, format, m_model.summary().count);
}

// How it can be paid stands on the slip only while it waits for that, and only what is sure.
void RegisterPart::print(const InvoiceId &id)
{
    m_flow.readDetail(id, {m_visit.get(), [this](const Result<RegisterFlow::Detail> &detail) {
                               if (!detail) {
                                   m_desk->registered()->showProblem(detail.error(), Situation::KeepingSettings);
                                   return;
                               }
                               const PaymentSlip slip{
                                   .invoice = detail->invoice.invoice,
                                   .stores = detail->stores,
                                   .linkOrQr = payableText(detail->invoice, m_place.settings.lists().linkHosts),
                                   .environment = m_place.session.environment(),
                                   .printedBy = m_actor.username,
                                   .printedAt = QDateTime::currentDateTimeUtc(),
                                   .statusAt = detail->invoice.readAt.toUtc()};
                               printSlip(m_desk, slip, [this](const Error &error) {
                                   m_desk->registered()->showProblem(error, Situation::KeepingSettings);
                               });
                           }});
}

void RegisterPart::noteExport(const QString &path, qint64 rows)
{
    const QJsonObject what{{u"file"_s, QFileInfo(path).fileName()}, {u"rows"_s, rows}};
    const AuditEntry entry{.actor = m_exporter,
                           .action = {u"invoice.export"_s},
                           .objectKind = u"invoice"_s,
                           .after = QString::fromUtf8(QJsonDocument(what).toJson(QJsonDocument::Compact))};
    m_place.journal.store().write<AuditEntry>([entry](Journal &journal) { return journal.audit().append(entry); },
                                              {this, [this](const Result<AuditEntry> &noted) {
                                                   if (!noted)
                                                       m_desk->registered()->showProblem(noted.error(),
                                                                                         Situation::KeepingSettings);
                                               }});
}

void RegisterPart::follow(const Actor &actor, Roles roles)
{
    const bool same = m_visit && actor == m_actor;
    m_actor = actor;
    if (!same)
        m_visit = std::make_unique<QObject>();
    m_calls.setActor(actor);
    const bool reads = grants(roles, Right::ReadRegister);
    m_model.setSource(reads ? &m_place.journal.store().registerSource() : nullptr);
    m_desk->registered()->setRights({.cancel = grants(roles, Right::CancelInvoice),
                                     .complete = grants(roles, Right::CompleteInvoice),
                                     .checkout = grants(roles, Right::MakeCheckout)});
    m_desk->calls()->setRights({.checkout = grants(roles, Right::MakeCheckout),
                                .cancel = grants(roles, Right::CancelInvoice),
                                .complete = grants(roles, Right::CompleteInvoice),
                                .resolve = grants(roles, Right::ResolveUnknown)});
    if (!same)
        m_flow.start();
    readRules();
    readCalls();
    readStatusWords();
    readDesks();
}

void RegisterPart::leave()
{
    m_visit.reset();
    m_balance.reset();
    m_batch.abandon();
    m_export.stop();
    m_calls.leave();
    m_flow.stop();
    m_model.setSource(nullptr);
    m_actor = {};
    m_candidates.clear();
    m_completing.reset();
    m_completed.reset();
    m_asked.reset();
    m_checkout.reset();
    m_shownCalls.clear();
    m_shownCall = {};
    m_words.clear();
    m_desk->registered()->setRights({});
    m_desk->registered()->clear();
    m_desk->checkout()->forget();
    m_desk->calls()->setRights({});
    m_desk->calls()->clear();
    m_desk->setCurrentIndex(0);
}

void RegisterPart::show(const InvoiceId &id)
{
    if (!m_visit)
        return;
    // By the writer: what was just noted is found.
    m_place.journal.store().write<std::optional<RegisteredInvoice>>(
        [id](Journal &journal) { return RegisterTable(journal.context()).byId(id); },
        {m_visit.get(), [this](const Result<std::optional<RegisteredInvoice>> &found) {
             if (!found || !*found)
                 return;
             m_desk->showRegister();
             m_desk->registered()->choose((*found)->row);
             Q_EMIT shown();
         }});
}

void RegisterPart::showCall(const InvoiceCallId &id)
{
    m_shownCall = id;
    m_desk->calls()->choose(id);
    readCalls(); // it may be older than those that are listed
    m_desk->showCalls();
    Q_EMIT shown();
}

void RegisterPart::find(const StoreInvoice &store, const Reply<InvoiceId> &done)
{
    if (!m_visit) {
        done.deliver(InvoiceId{});
        return;
    }
    m_place.journal.store().read<InvoiceId>(
        [store](Journal &journal) -> Result<InvoiceId> {
            const auto found = RegisterTable(journal.context()).find(store.value, 1);
            return found ? Result<InvoiceId>{found->value(0)} : tl::unexpected(found.error());
        },
        done);
}

void RegisterPart::refresh()
{
    m_desk->registered()->readAgain();
}

void RegisterPart::setLists(const SharedLists &lists)
{
    m_flow.setLists(lists);
    m_calls.setLists(lists);
    m_desk->registered()->setLists(lists);
    // In the sandbox links are shown, never opened.
    const bool mayOpen = m_place.session.environment().kind != Environment::Kind::Sandbox;
    m_desk->registered()->setAllowedLinkHosts(lists.linkHosts, mayOpen);
    m_desk->calls()->setAllowedLinkHosts(lists.linkHosts, mayOpen);
}

void RegisterPart::whenSettled(const std::function<void()> &then)
{
    if (m_calls.onTheWire() == 0)
        then();
    else
        m_waiting.append(then);
}

void RegisterPart::showSending()
{
    m_desk->calls()->setSending(m_calls.sending());
    if (m_calls.onTheWire() > 0)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then();
}

void RegisterPart::readRules()
{
    if (!m_visit)
        return;
    m_place.journal.store().read<Policy>([](Journal &journal) { return PolicyTable(journal.context()).current(); },
                                         {m_visit.get(), [this](const Result<Policy> &policy) {
                                              if (policy)
                                                  m_desk->checkout()->form()->setPolicy(*policy);
                                          }});
}

void RegisterPart::readCalls()
{
    if (!m_visit)
        return;
    m_place.journal.store().read<QList<InvoiceCall>>(
        [shown = m_shownCall](Journal &journal) { return newestAnd(journal, shown); },
        {m_visit.get(), [this](const Result<QList<InvoiceCall>> &calls) {
             if (calls)
                 m_desk->calls()->setCalls(*calls);
         }});
}

void RegisterPart::readStatusWords()
{
    if (!m_visit)
        return;
    m_place.journal.store().read<QStringList>(
        [](Journal &journal) { return RegisterTable(journal.context()).statusWords(); },
        {m_visit.get(), [this](const Result<QStringList> &words) {
             if (!words)
                 return;
             m_words = *words;
             m_desk->registered()->setStatusWords(*words);
         }});
}

void RegisterPart::readDesks()
{
    m_place.journal.store().read<QList<DeskIdentity>>([](Journal &journal) { return journal.desks().all(); },
                                                      {m_visit.get(), [this](const Result<QList<DeskIdentity>> &desks) {
                                                           if (!desks)
                                                               return;
                                                           QStringList names;
                                                           for (const DeskIdentity &desk : *desks)
                                                               names.append(desk.name);
                                                           names.removeDuplicates();
                                                           m_desk->registered()->setDesks(names);
                                                       }});
}

void RegisterPart::readUsed(const QStringList &storeInvoices)
{
    if (!m_visit)
        return;
    m_place.journal.store().read<QStringList>(
        [storeInvoices](Journal &journal) { return InvoiceCallTable(journal.context()).used(storeInvoices); },
        {m_visit.get(), [this](const Result<QStringList> &used) {
             if (used)
                 m_desk->checkout()->form()->setUsedStoreInvoices(QSet<QString>(used->cbegin(), used->cend()));
         }});
}

// Where this desk may read it; the newest question counts.
void RegisterPart::readBalance(const Username &buyer)
{
    m_balance = std::make_unique<QObject>();
    if (buyer.isEmpty() || !m_place.tokens.knows(buyer))
        return;
    m_place.tokens.read<Rupiah>(buyer,
                                [](usapi::Client &client, const Token &token, const Reply<Rupiah> &done) {
                                    usapi::balance(client, token, done);
                                },
                                {m_balance.get(), [this, buyer](const Result<Rupiah> &balance) {
                                     if (balance)
                                         m_desk->checkout()->form()->setBalance(buyer, *balance, Instant::now());
                                 }});
}
