// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "app/flows/accountsflow.h"
#include "app/parts/boxpart.h"
#include "app/parts/counterpart.h"
#include "app/parts/pagespart.h"
#include "app/parts/payoutspart.h"
#include "app/parts/peoplepart.h"
#include "app/parts/registerpart.h"
#include "app/parts/storepart.h"
#include "app/parts/supportpart.h"
#include "app/tourstops.h"
#include "sandbox/demousers.h"
#include "sandbox/server.h"
#include "ui/activitypage.h"
#include "ui/balancespage.h"
#include "ui/bankspage.h"
#include "ui/casespage.h"
#include "ui/counter/cashierpage.h"
#include "ui/lookuppage.h"
#include "ui/mainwindow.h"
#include "ui/payoutspage.h"
#include "ui/registerdesk.h"
#include "ui/settingspage.h"
#include "ui/signinpage.h"
#include "ui/tokens.h"
#include "ui/viewstate.h"

#include <QScreen>

using namespace Qt::StringLiterals;

namespace {

QString optionOf(const Environment &environment)
{
    switch (environment.kind) {
    case Environment::Kind::Production: return u"production"_s;
    case Environment::Kind::Demo: return u"demo"_s;
    case Environment::Kind::Sandbox: return {}; // its port is another next time
    case Environment::Kind::Own: return environment.baseUrl.toString();
    }
    Q_UNREACHABLE();
}

// The demo operators' roles; buyers and sellers have none, as whoever signs in for the first time.
QList<std::pair<Username, Roles>> trainingRoles()
{
    QList<std::pair<Username, Roles>> people;
    for (const sandbox::DemoUser &user : sandbox::demoUsers()) {
        if (const Roles roles = rolesFromNames({user.role.toString()}); roles != Roles{})
            people.append({Username{user.name.toString()}, roles});
    }
    return people;
}

// Who buys at the training's counter.
Account trainingCounter()
{
    const Environment sandbox{Environment::Kind::Sandbox, {}};
    return {
        .environment = sandbox.key(), .username = sandbox::demoCounter().username, .uses = AccountUse::CounterBuyer};
}

} // namespace

Composition::Composition(StartOptions options, const DataFolders &folders, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_folders(folders)
    , m_sounds(makeSystemSoundPlayer())
    , m_secrets(m_options.profile)
    , m_session(m_secrets)
    , m_settings(folders, m_secrets, m_session)
    , m_tokens(m_session, m_secrets, [this] { return deskAccounts(); })
    , m_journal(folders, m_options.profile, m_secrets)
    , m_lookup(m_session, m_lookups)
    , m_balance(m_session)
    , m_directory(m_session, m_channels)
{
    m_appearance.setLanguage(m_options.language.value_or(m_settings.desk().language));
    m_appearance.setTheme(m_options.theme.value_or(m_settings.desk().theme));
    m_sounds.setEnabled(m_settings.desk().sounds && m_options.tourDir.isEmpty());
    buildWindow();
    m_people =
        std::make_unique<PeoplePart>(PeoplePart::Place{m_session, m_journal, m_settings, *m_window, *m_signInPage});
    m_store = std::make_unique<StorePart>(StorePart::Place{m_journal, *m_people, m_settings, *m_window});
    m_support = std::make_unique<SupportPart>(
        SupportPart::Place{m_folders, m_session, m_secrets, m_journal, m_settings, *m_window});
    connectSession();
    connectSignInPage();
    connectInvoices();
    connectBalances();
    connectBanks();
    connectPages();
    connectPayouts();
    connectRegister();
    connectCounter();
    m_box = std::make_unique<BoxPart>(m_journal.store(), *m_window->commandBox());
    connectBox();
    connectSettings();
    connectWindow();
}

Composition::~Composition() = default;

void Composition::buildWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_signInPage = new SignInPage;
    m_lookUpPage = new LookUpPage(&m_lookups);
    m_balancesPage = new BalancesPage;
    m_banksPage = new BanksPage(&m_channels);
    m_pages = std::make_unique<PagesPart>(m_journal.store(), m_secrets);
    m_payouts = std::make_unique<PayoutsPart>(
        PayoutsPart::Place{m_session, m_journal, m_settings, m_secrets, m_tokens, m_directory, m_channels});
    m_register = std::make_unique<RegisterPart>(RegisterPart::Place{m_session, m_journal, m_settings, m_tokens});
    m_counter =
        std::make_unique<CounterPart>(CounterPart::Place{m_session, m_journal, m_settings, m_tokens, *m_register});
    m_counter->setConsole(m_window.get());
    m_window->setSignInPage(m_signInPage);
    m_window->addPage(PageId::LookUp, m_lookUpPage);
    m_window->addPage(PageId::Invoices, m_register->desk());
    m_window->addPage(PageId::Payouts, m_payouts->page());
    m_window->addPage(PageId::Balances, m_balancesPage);
    m_window->addPage(PageId::Banks, m_banksPage);
    m_window->addPage(PageId::Cases, m_pages->casesPage());
    m_window->addPage(PageId::Activity, m_pages->activityPage());
    m_window->addPage(PageId::Cashier, m_counter->page());
    m_window->addPage(PageId::Settings, m_settings.page());
    placeWindow();
}

void Composition::placeWindow()
{
    // With its frame the window is larger than the smallest screen it is made for.
    const QSize available = m_window->screen()->availableSize();
    if (available.width() < size::comfortable.width() || available.height() < size::comfortable.height())
        m_window->setWindowState(Qt::WindowMaximized);
    else
        m_window->resize(size::windowRoomy);
    applyViews(m_window.get(), m_settings.desk().views); // over that, what a person left
}

Result<void> Composition::start()
{
    if (m_options.sandbox) {
        if (auto started = startSandbox(); !started)
            return started;
    }
    if (m_options.cashier) {
        m_people->setHome(PageId::Cashier);
        m_counter->showAlways();
    }
    offerEnvironments();
    showSignedOut();
    m_window->show();
    // After the first paint: neither keychain nor network may hold up the window.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_secrets.probe({this, [this](const Result<KeychainState> &state) {
                                 m_signInPage->setKeychainState(state.value_or(KeychainState::Failed));
                             }});
            m_settings.applyProxy();
            m_people->watchDesktop();
            if (!m_sandbox) {
                lookForKeptPassword(m_signInPage->environment().value_or(productionEnvironment()),
                                    m_signInPage->username());
                return;
            }
            const Login demo = demoLogin();
            m_signInPage->setBusy(true);
            m_session.signIn(m_options.environment.value(), demo.username, demo.password,
                             SessionFlow::Keychain::Untouched);
        },
        Qt::QueuedConnection);
    return {};
}

Result<void> Composition::startSandbox()
{
    sandbox::Options options;
    options.ledgerFile = m_folders.sandboxLedger();
    options.resetLedger = m_options.sandboxReset;
    auto server = sandbox::Server::start(options);
    if (!server)
        return tl::unexpected(server.error());
    m_sandbox = std::move(*server);
    if (m_options.sandboxReset)
        m_journal.resetSandbox();
    m_people->setTraining(trainingRoles());
    m_options.environment = Environment{Environment::Kind::Sandbox, m_sandbox->url()};
    // The sandbox's own secret: whoever trains has none to type.
    m_secrets.keepForSession(AccountsFlow::payoutSecretKey(*m_options.environment), m_sandbox->payoutSecret());
    m_secrets.keepForSession(AccountsFlow::passwordKey(trainingCounter()), sandbox::demoCounter().password);
    m_counter->setTraining(m_sandbox.get());
    connectTraining();
    return {};
}

QList<Account> Composition::deskAccounts() const
{
    QList<Account> accounts = m_settings.accounts();
    if (m_sandbox)
        accounts.append(trainingCounter());
    return accounts;
}

Login Composition::demoLogin() const
{
    return m_options.cashier ? sandbox::demoCashier() : sandbox::demoOperator();
}

void Composition::offerEnvironments()
{
    QList<Environment> offered{productionEnvironment(), demoEnvironment()};
    Environment selected = productionEnvironment();
    if (const auto last = environmentFromOption(m_settings.desk().lastEnvironment); last)
        selected = *last;
    if (m_options.environment)
        selected = *m_options.environment;
    if (selected.kind == Environment::Kind::Sandbox)
        offered.append(selected);
    m_signInPage->setEnvironments(offered, selected);
    m_signInPage->setUsername(m_sandbox ? demoLogin().username : Username{m_settings.desk().lastUsername});
    m_signInPage->setKeepPassword(m_settings.desk().keepPassword);
}

void Composition::showSignedIn()
{
    const Environment &environment = m_session.environment();
    m_signInPage->setBusy(false);
    m_signInPage->clearPassword();
    m_signInPage->clearProblem();
    m_window->setEnvironment(environment);
    m_window->setActor(m_session.username());
    m_window->setTrainingShown(m_sandbox != nullptr);
    m_settings.showSignedIn();
    m_window->showPage(PageId::LookUp);
    // A clock that far off makes every time on the screen wrong, and soon every certificate.
    if (std::chrono::abs(m_session.serverAhead()) > std::chrono::minutes(10))
        m_lookUpPage->showProblem({.kind = Error::Kind::ClockSkew, .detail = u"the server's Date header"_s});
    if (!m_sandbox) {
        DeskSettings desk = m_settings.desk();
        desk.lastEnvironment = optionOf(environment);
        desk.lastUsername = m_session.username().value;
        m_settings.keep(desk);
    }
}

void Composition::showSignedOut()
{
    // Nothing of one identity or environment is left for the next.
    m_lookup.clear();
    m_balance.stop();
    m_directory.clear();
    m_balancesPage->clearBalance();
    m_lookUpPage->setTerms({});
    m_lookUpPage->clearProblem();
    m_balancesPage->clearProblem();
    m_banksPage->clearProblem();
    m_banksPage->setReadAt({});
    m_window->setActor(std::nullopt);
    m_window->setTrainingShown(false);
    m_window->showStatus({});
    m_window->showConnection({});
    if (const auto environment = m_signInPage->environment()) {
        m_window->setEnvironment(*environment);
        m_settings.offerEnvironment(*environment);
    }
    m_settings.showSignedOut();
    m_window->showSignIn();
}

void Composition::lookForKeptPassword(const Environment &environment, const Username &username)
{
    m_passwordKept = false;
    m_signInPage->setPasswordKept(false);
    m_keptSearch = std::make_unique<QObject>(); // an older search answers nobody
    if (username.isEmpty() || m_sandbox)
        return;
    m_session.lookForKeptPassword(environment, username, {m_keptSearch.get(), [this](const Result<bool> &kept) {
                                                              m_passwordKept = kept.value_or(false);
                                                              m_signInPage->setPasswordKept(m_passwordKept);
                                                          }});
}

void Composition::saveWindow()
{
    DeskSettings desk = m_settings.desk();
    takeViews(m_window.get(), desk.views);
    m_settings.keep(desk);
}

void Composition::comeToFront()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Composition::startTour()
{
    startTourOf(*m_window, *m_sandbox, m_appearance, m_options, [this](int exitCode) { Q_EMIT ended(exitCode); });
}
