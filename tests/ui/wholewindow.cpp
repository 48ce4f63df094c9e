// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholewindow.h"

#include "domain/keychainstate.h"
#include "samples.h"
#include "ui/balancespage.h"
#include "ui/bankspage.h"
#include "ui/callsview.h"
#include "ui/checkoutentry.h"
#include "ui/checkoutform.h"
#include "ui/checkouttable.h"
#include "ui/lookuppage.h"
#include "ui/registerdesk.h"
#include "ui/registerpage.h"
#include "ui/settings/accountssection.h"
#include "ui/settings/connectionsection.h"
#include "ui/settings/desksection.h"
#include "ui/settings/listssection.h"
#include "ui/settings/peoplesection.h"
#include "ui/settings/policysection.h"
#include "ui/settings/storesection.h"
#include "ui/settingspage.h"
#include "ui/signinpage.h"
#include "ui/table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

WholeWindow::WholeWindow()
    : m_signIn(new SignInPage)
    , m_invoices(new LookUpPage(&m_lookups))
    , m_balances(new BalancesPage)
    , m_banks(new BanksPage(&m_channels))
    , m_register(new RegisterDesk(&m_registered))
    , m_settings(new SettingsPage)
{
    m_window.addPage(PageId::LookUp, m_invoices);
    m_window.addPage(PageId::Invoices, m_register);
    m_window.addPage(PageId::Balances, m_balances);
    m_window.addPage(PageId::Banks, m_banks);
    m_window.addPage(PageId::Settings, m_settings);
    m_window.setSignInPage(m_signIn);
    m_window.setEnvironment(*sandboxEnvironment(u"http://127.0.0.1:8080"_s));
    m_window.setTrainingShown(true);
    fill();
}

void WholeWindow::fill()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Error error{.kind = Error::Kind::ServerFault, .message = u"Internal Error"_s, .httpStatus = 500};
    m_lookups.setRows(samples::oneOfEach());
    m_invoices->setAllowedLinkHosts({u"checkout.xendit.co"_s}, true);
    m_channels.setChannels(samples::channels());
    m_banks->setReadAt(now);
    m_balances->showBalance({u"usernew1"_s}, Rupiah{999'999'999'999}, now);
    fillRegister();
    fillSettings();
    m_signIn->setEnvironments({productionEnvironment()}, *ownEnvironment(u"https://usapi.example.id"_s));
    m_signIn->setKeychainState(KeychainState::NoProvider);
    m_signIn->showProblem(error);
    m_balances->showProblem(error);
    m_banks->showProblem(error);
}

void WholeWindow::show(Shown page)
{
    if (page == SignIn) {
        m_window.setActor(std::nullopt);
        m_window.showSignIn();
        QTest::mouseClick(m_signIn->findChild<QPushButton *>(u"signIn"_s), Qt::LeftButton); // tells off the fields
        return;
    }
    m_window.setActor(Username{u"usernew1"_s});
    constexpr PageId ids[]{PageId::LookUp, PageId::LookUp,   PageId::LookUp,   PageId::Balances,
                           PageId::Banks,  PageId::Invoices, PageId::Invoices, PageId::Invoices};
    m_window.showPage(page >= Desk ? PageId::Settings : ids[page]);
    if (page == FoundRow || page == FailedRow)
        m_invoices->findChild<Table *>()->selectSourceRow(page == FoundRow ? 0 : 8);
    if (page == FoundRow && !m_invoices->findChild<QWidget *>(u"rawReply"_s)->isVisible())
        m_invoices->findChild<QPushButton *>(u"toggleRaw"_s)->click();
    if (page == Banks)
        m_banks->findChild<Table *>()->selectSourceRow(0);
    if (page == Register)
        m_register->showRegister();
    if (page == Checkout) {
        m_register->showCheckout();
        m_register->checkout()->start();
        m_register->findChild<CheckoutTable *>()->paste(u"testing123\tINV/1\t1,5\t12.000\t\t4.000"_s);
        m_register->findChild<QPushButton *>(u"checkoutReview"_s)->click(); // tells off the fields
    }
    if (page == Calls) {
        m_register->showCalls();
        m_register->calls()->choose({u"018c2f5e-0000-7000-8000-000000000001"_s});
    }
    if (page >= Desk)
        spoilSection(page);
}

// One of which nobody knows what became: the most that can be said and done.
void WholeWindow::fillRegister()
{
    m_register->registered()->setRights({.cancel = true, .complete = true, .checkout = true});
    m_register->checkout()->form()->setBuyers({u"usernew1"_s}, {});
    m_register->checkout()->setBalanceOffered(false);
    m_register->calls()->setRights({.checkout = true, .cancel = true, .complete = true, .resolve = true});
    const StoreSale sale{.amount = Rupiah{999'999'999},
                         .freightCharge = Rupiah{12'000},
                         .commission = Rupiah{1'000},
                         .seller = {u"elektronik.glodok.jaya"_s},
                         .storeInvoice = {u"INV/ONM/20240124-002B0001"_s}};
    InvoiceCall call{.row = 1, .id = {u"018c2f5e-0000-7000-8000-000000000001"_s}, .state = MoneyState::Unknown};
    call.content = {.kind = InvoiceCallKind::Checkout,
                    .user = {u"usernew1"_s},
                    .checkout = {.total = Rupiah{1'000'011'999}, .source = PaymentSource::Qris, .sales = {sale}},
                    .amount = Rupiah{1'000'011'999}};
    call.maker = {u"usernew1"_s};
    call.requestedAt = {1'764'000'000'000'000};
    call.sentAt = call.requestedAt;
    call.outcome = {.verdict = Outcome::Verdict::Unknown, .reason = Outcome::Reason::ConnectionLost};
    m_register->calls()->setCalls({call});
}

void WholeWindow::fillSettings()
{
    auto *connection = new ConnectionSection;
    auto *accounts = new AccountsSection;
    auto *people = new PeopleSection;
    auto *policy = new PolicySection;
    auto *lists = new ListsSection;
    auto *store = new StoreSection;
    m_settings->addSection(SectionId::Desk, new DeskSection);
    m_settings->addSection(SectionId::Connection, connection);
    m_settings->addSection(SectionId::Accounts, accounts);
    m_settings->addSection(SectionId::People, people);
    m_settings->addSection(SectionId::Policy, policy);
    m_settings->addSection(SectionId::Lists, lists);
    m_settings->addSection(SectionId::Store, store);
    connection->setProxy({.mode = ProxySettings::Mode::Manual});
    accounts->setEnvironment(demoEnvironment());
    accounts->setAccounts({{u"demo"_s, {u"counter1"_s}, u"Kasir"_s, AccountUse::CounterBuyer}});
    accounts->setSecretKept(Kept::Yes);
    people->setPeople({{1, {u"a"_s}, {u"usernew1"_s}, Role::Administrator | Role::Maker, {1}, true},
                       {2, {u"b"_s}, {u"usernew2"_s}, Role::Cashier, {1}}},
                      {u"a"_s});
    const ::Policy first{.version = 1, .itemLimit = Rupiah{999'999'999'999}, .setBy = {u"usernew1"_s}, .setAt = {1}};
    policy->setPolicy(first);
    policy->setVersions({first});
    ::Policy next = first;
    next.minimumPayout = Rupiah{1'000'000};
    policy->setProposal(next, true);
    lists->setLists(builtInLists(*sandboxEnvironment(u"http://127.0.0.1:8080"_s)));
    store->setFacts({.journalName = u"Kantor"_s,
                     .place = u"/srv/usapi/journal.sqlite"_s,
                     .bytes = 1'234'567,
                     .state = {.health = JournalState::Health::Damaged, .journalId = u"018c2f5e"_s},
                     .lastAnchor = u"K7QF-22"_s,
                     .lastAnchorAt = {1}});
}

// Shows the section with something wrong on it.
void WholeWindow::spoilSection(Shown section)
{
    m_settings->showSection(SectionId(section - Desk));
    const auto press = [this](const QString &name) { m_settings->findChild<QPushButton *>(name)->click(); };
    switch (section) {
    case Connection: press(u"connectionApply"_s); break; // without a host: tells off the field
    case Accounts:
        press(u"accountAdd"_s);
        press(u"accountSave"_s);
        break;
    case Policy:
        m_settings->findChild<QLineEdit *>(u"itemLimit"_s)->setText(u"1"_s);
        Q_EMIT m_settings->findChild<QLineEdit *>(u"itemLimit"_s)->textEdited(u"1"_s);
        press(u"policyApply"_s);
        break;
    case People: m_settings->findChild<Table *>(u"peopleTable"_s)->selectSourceRow(1); break;
    default: break;
    }
}
