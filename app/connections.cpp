// SPDX-License-Identifier: GPL-3.0-or-later
// Composition's wiring: which page's wish goes to which flow, and which outcome comes back.
#include "app/composition.h"
#include "app/parts/boxpart.h"
#include "app/parts/counterpart.h"
#include "app/parts/pagespart.h"
#include "app/parts/payoutspart.h"
#include "app/parts/peoplepart.h"
#include "app/parts/registerpart.h"
#include "sandbox/server.h"
#include "ui/balancespage.h"
#include "ui/bankspage.h"
#include "ui/casespage.h"
#include "ui/commandbox.h"
#include "ui/locale.h"
#include "ui/lookuppage.h"
#include "ui/mainwindow.h"
#include "ui/signinpage.h"
#include "ui/toast.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

void Composition::connectSession()
{
    connect(m_people.get(), &PeoplePart::ready, this, &Composition::showSignedIn);
    connect(&m_session, &SessionFlow::signedOut, this, &Composition::showSignedOut);
    connect(&m_session, &SessionFlow::signInFailed, this, [this](const Error &error) {
        m_signInPage->setBusy(false);
        m_signInPage->showProblem(error);
    });
    connect(&m_session, &SessionFlow::sessionEnded, m_signInPage, &SignInPage::showProblem);
    connect(&m_session, &SessionFlow::passwordNotForgotten, m_window.get(), [this](const Error &) {
        m_window->showStatus(tr("Signed in. The keychain may still hold the password that it was to forget."));
    });
    connect(&m_session, &SessionFlow::passwordNotKept, m_window.get(), [this](const Error &) {
        m_window->showStatus(
            tr("Signed in. The keychain could not keep the password: it is kept for this session only."));
    });
}

void Composition::connectSignInPage()
{
    connect(m_signInPage, &SignInPage::signInRequested, this,
            [this](const Environment &environment, const Username &username, const Secret &password, bool keep) {
                m_signInPage->clearProblem();
                m_signInPage->setBusy(true);
                DeskSettings desk = m_settings.desk();
                desk.keepPassword = keep;
                m_settings.keep(desk);
                const auto otherwise =
                    m_passwordKept ? SessionFlow::Keychain::Forget : SessionFlow::Keychain::Untouched;
                // Another journal may be opened: an answer that is still to come belongs into this one.
                whenSettled([=, this] {
                    m_session.signIn(environment, username, password, keep ? SessionFlow::Keychain::Keep : otherwise);
                });
            });
    connect(m_signInPage, &SignInPage::stopRequested, this, [this] {
        m_session.stopSigningIn();
        m_signInPage->setBusy(false);
    });
    connect(m_signInPage, &SignInPage::identityEdited, this,
            [this](const Environment &environment, const Username &username) {
                m_window->setEnvironment(environment);
                m_settings.offerEnvironment(environment);
                lookForKeptPassword(environment, username);
            });
    connect(m_signInPage, &SignInPage::settingsRequested, this, [this] { m_window->showPage(PageId::Settings); });
}

void Composition::connectInvoices()
{
    connect(m_lookUpPage, &LookUpPage::lookupRequested, this, [this](const LookupTerms &terms) {
        m_lookUpPage->clearProblem();
        m_lookup.lookUp(terms.terms);
    });
    connect(m_lookUpPage, &LookUpPage::stopRequested, &m_lookup, &LookupFlow::stop);
    connect(m_lookUpPage, &LookUpPage::retryRequested, this, [this] {
        m_lookUpPage->clearProblem();
        m_lookup.retry();
    });
    connect(m_lookUpPage, &LookUpPage::refreshRequested, &m_lookup, &LookupFlow::refresh);
    connect(m_lookUpPage, &LookUpPage::linkOpenRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_lookUpPage, &LookUpPage::selectionChanged, m_window.get(), &MainWindow::setSelectedInvoice);
    connect(&m_lookup, &LookupFlow::runningChanged, m_lookUpPage, &LookUpPage::setRunning);
    connect(&m_lookup, &LookupFlow::progressed, m_lookUpPage, &LookUpPage::setProgress);
    connect(&m_lookup, &LookupFlow::progressed, this, [this](int done, int) {
        if (done > 0)
            showAnswered();
    });
    connect(&m_lookup, &LookupFlow::problem, m_lookUpPage, &LookUpPage::showProblem);
    connect(&m_lookup, &LookupFlow::problem, &m_sounds, [this] { m_sounds.play(Sound::Error); });
    connect(&m_lookup, &LookupFlow::becamePaid, &m_sounds, [this] { m_sounds.play(Sound::Paid); });
}

void Composition::connectBalances()
{
    connect(m_balancesPage, &BalancesPage::refreshRequested, &m_balance, &BalanceFlow::refresh);
    connect(&m_balance, &BalanceFlow::busyChanged, m_balancesPage, &BalancesPage::setBusy);
    connect(&m_balance, &BalanceFlow::balanceRead, this, [this](Rupiah balance, const QDateTime &readAt) {
        showAnswered();
        m_balancesPage->clearProblem();
        m_balancesPage->showBalance(m_session.username(), balance, readAt);
    });
    connect(&m_balance, &BalanceFlow::problem, m_balancesPage, &BalancesPage::showProblem);
}

void Composition::connectBanks()
{
    connect(m_banksPage, &BanksPage::refreshRequested, &m_directory, &DirectoryFlow::refresh);
    connect(m_banksPage, &BanksPage::searchEdited, &m_directory, &DirectoryFlow::search);
    connect(m_banksPage, &BanksPage::codeCopied, m_window.get(),
            [this](const QString &code) { m_window->toasts()->say(tr("%1 is in the clipboard.").arg(code)); });
    connect(&m_directory, &DirectoryFlow::busyChanged, m_banksPage, &BanksPage::setBusy);
    connect(&m_directory, &DirectoryFlow::directoryRead, this, [this](const QDateTime &readAt) {
        showAnswered();
        m_banksPage->clearProblem();
        m_banksPage->setReadAt(readAt);
    });
    connect(&m_directory, &DirectoryFlow::problem, m_banksPage, &BanksPage::showProblem);
}

void Composition::connectPages()
{
    connect(m_pages.get(), &PagesPart::openCasesCounted, m_window.get(),
            [this](int count, const QString &words) { m_window->setCount(PageId::Cases, count, words); });
    const auto follow = [this] {
        const PeopleFlow &people = m_people->people();
        // The built-in sandbox keeps nothing in the keychain.
        const QString environment = m_sandbox ? QString() : m_session.environment().key();
        m_pages->follow(people.actor(), people.self().roles, environment);
    };
    connect(&m_people->people(), &PeopleFlow::arrived, m_pages.get(), follow);
    connect(&m_people->people(), &PeopleFlow::standingChanged, m_pages.get(), follow);
    connect(&m_session, &SessionFlow::signedOut, m_pages.get(), &PagesPart::leave);
    connect(m_window.get(), &MainWindow::refreshRequested, m_pages.get(), [this] {
        if (const auto page = m_window->currentPage())
            m_pages->refresh(*page);
    });
}

void Composition::connectPayouts()
{
    const auto follow = [this] { m_payouts->follow(m_people->people().actor(), m_people->people().self().roles); };
    connect(&m_people->people(), &PeopleFlow::arrived, m_payouts.get(), follow);
    connect(&m_people->people(), &PeopleFlow::standingChanged, m_payouts.get(), follow);
    connect(&m_session, &SessionFlow::signedOut, m_payouts.get(), &PayoutsPart::leave);
    connect(m_payouts.get(), &PayoutsPart::unknownCounted, m_window.get(),
            [this](int count, const QString &words) { m_window->setCount(PageId::Payouts, count, words); });
    connect(m_pages->casesPage(), &CasesPage::objectRequested, this, &Composition::showObject);
    connect(m_payouts.get(), &PayoutsPart::shown, m_window.get(), [this] { m_window->showPage(PageId::Payouts); });
    connect(&m_payouts->flow(), &PayoutFlow::changed, this, [this](const Payout &payout) {
        if (payout.state == MoneyState::Unknown)
            m_sounds.play(Sound::Error);
        if (payout.state == MoneyState::Accepted)
            m_window->toasts()->say(tr("USAPI accepted %1.").arg(rupiahText(payout.request.amount)));
    });
}

// At once, or when the answers that are still to come are written down; whoever asks twice means it.
void Composition::quit()
{
    saveWindow();
    if (m_quitting || m_payouts->flow().onTheWire() + m_register->calls().onTheWire() == 0) {
        Q_EMIT ended(0);
        return;
    }
    m_quitting = true;
    m_window->showStatus(tr("Waiting for an answer about money, then the program ends. Close once more to end now: "
                            "its outcome is then unknown."));
    whenSettled([this] { Q_EMIT ended(0); });
}

// Both kinds of calls have their verdicts written.
void Composition::whenSettled(const std::function<void()> &then)
{
    m_payouts->whenSettled([this, then] { m_register->whenSettled(then); });
}

void Composition::connectRegister()
{
    const auto follow = [this] { m_register->follow(m_people->people().actor(), m_people->people().self().roles); };
    connect(&m_people->people(), &PeopleFlow::arrived, m_register.get(), follow);
    connect(&m_people->people(), &PeopleFlow::standingChanged, m_register.get(), follow);
    connect(&m_session, &SessionFlow::signedOut, m_register.get(), &RegisterPart::leave);
    connect(m_register.get(), &RegisterPart::shown, m_window.get(), [this] { m_window->showPage(PageId::Invoices); });
    connect(m_register.get(), &RegisterPart::selectionChanged, m_window.get(), &MainWindow::setSelectedInvoice);
    connect(m_register.get(), &RegisterPart::linkOpenRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_register.get(), &RegisterPart::becamePaid, this, [this](const RegisteredInvoice &invoice) {
        if (m_counter->tellsOf(invoice.invoice.id))
            return;
        // At a counter, one's own or another's, the bell is for the code on the screen alone.
        if (invoice.invoice.paymentSource() != PaymentSource::Qris)
            m_sounds.play(Sound::Paid);
        m_window->toasts()->say(
            tr("%1 is paid: %2.").arg(invoice.invoice.id.value, rupiahText(invoice.invoice.amount)));
    });
    connect(&m_lookup, &LookupFlow::found, &m_register->flow(), &RegisterFlow::note);
    m_lookup.setFinder(
        [this](const StoreInvoice &store, const Reply<InvoiceId> &done) { m_register->find(store, done); });
    connect(&m_register->calls(), &InvoiceCallFlow::changed, this, [this](const InvoiceCall &call) {
        if (call.state == MoneyState::Unknown)
            m_sounds.play(Sound::Error);
    });
}

void Composition::connectCounter()
{
    const auto follow = [this] { m_counter->follow(m_people->people().actor(), m_people->people().self().roles); };
    connect(&m_people->people(), &PeopleFlow::arrived, m_counter.get(), follow);
    connect(&m_people->people(), &PeopleFlow::standingChanged, m_counter.get(), follow);
    connect(&m_session, &SessionFlow::signedOut, m_counter.get(), &CounterPart::leave);
    connect(m_counter.get(), &CounterPart::said, m_window->toasts(),
            [this](const QString &words) { m_window->toasts()->say(words); });
    connect(m_counter.get(), &CounterPart::paid, this, [this](const CounterSale &sale) {
        const bool late = stateOf(sale) == SaleState::PaidLate;
        if (late)
            m_sounds.play(Sound::Error);
        else if (m_counter->isOnScreen(sale.id))
            m_sounds.play(Sound::Paid);
        const QString words = late ? tr("%1 was paid late: %2.") : tr("%1 is paid: %2.");
        m_window->toasts()->say(words.arg(sale.number.value, rupiahText(sale.amount)));
    });
}

void Composition::connectBox()
{
    const auto follow = [this] { m_box->follow(m_people->people().self().roles); };
    connect(&m_people->people(), &PeopleFlow::arrived, m_box.get(), follow);
    connect(&m_people->people(), &PeopleFlow::standingChanged, m_box.get(), follow);
    connect(&m_session, &SessionFlow::signedOut, m_box.get(), &BoxPart::leave);
    connect(m_box.get(), &BoxPart::lookupWanted, this, [this](const QString &terms) {
        m_window->showPage(PageId::LookUp);
        m_lookUpPage->setTerms(terms);
        m_lookUpPage->submit();
    });
    connect(m_box.get(), &BoxPart::hitChosen, this, [this](const BoxHit &hit) {
        switch (hit.kind) {
        case BoxHit::Kind::Invoice:
        case BoxHit::Kind::Store: showObject(u"invoice"_s, hit.id); break;
        case BoxHit::Kind::Payout: showObject(u"payout"_s, hit.id); break;
        case BoxHit::Kind::Case: m_window->showPage(PageId::Cases); break;
        }
    });
}

void Composition::showObject(const QString &kind, const QString &id)
{
    if (kind == u"payout")
        m_payouts->show({id});
    else if (kind == u"invoice")
        m_register->show({id});
    else if (kind == u"invoice_call")
        m_register->showCall({id});
}

void Composition::connectSettings()
{
    connect(&m_settings, &SettingsPart::deskChanged, this, [this](const DeskSettings &desk) {
        m_appearance.setLanguage(desk.language);
        m_appearance.setTheme(desk.theme);
        m_sounds.setEnabled(desk.sounds);
    });
    // In the sandbox links are shown, never opened.
    connect(&m_settings, &SettingsPart::listsChanged, this, [this](const SharedLists &lists) {
        m_lookUpPage->setAllowedLinkHosts(lists.linkHosts, m_session.environment().kind != Environment::Kind::Sandbox);
        m_window->commandBox()->setAllowedLinkHosts(lists.linkHosts);
        m_register->setLists(lists);
    });
    connect(&m_settings, &SettingsPart::backRequested, m_window.get(), &MainWindow::showSignIn);
}

void Composition::connectWindow()
{
    connect(m_window.get(), &MainWindow::signOutRequested, &m_session, &SessionFlow::signOut);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Composition::quit);
    connect(m_window.get(), &MainWindow::pageShown, this, [this](PageId page) {
        // What is not there yet is fetched; what is there stays until F5.
        if (page == PageId::Balances && !m_balancesPage->hasBalance())
            m_balance.refresh();
        if (page == PageId::Banks && m_channels.rowCount() == 0)
            m_directory.refresh();
    });
    connect(m_window.get(), &MainWindow::refreshRequested, this, [this] {
        const auto page = m_window->currentPage();
        if (page == PageId::LookUp)
            m_lookUpPage->refreshSelected();
        else if (page == PageId::Invoices)
            m_register->refresh();
        else if (page == PageId::Payouts)
            m_payouts->refresh();
        else if (page == PageId::Balances)
            m_balance.refresh();
        else if (page == PageId::Banks)
            m_directory.refresh();
    });
}

void Composition::showAnswered()
{
    m_window->showConnection(tr("Last answer %1").arg(timeText(QDateTime::currentDateTimeUtc())));
}

void Composition::connectTraining()
{
    const auto report = [this](const Result<void> &changed, const QString &done) {
        m_window->showStatus(changed ? done : tr("The sandbox refused: %1").arg(changed.error().detail));
        if (!changed)
            return;
        if (m_window->currentPage() == PageId::Invoices)
            m_register->refresh();
        else
            m_lookUpPage->refreshSelected();
    };
    connect(m_window.get(), &MainWindow::trainingPayRequested, this, [this, report](const InvoiceId &invoice) {
        report(m_sandbox->payInvoice(invoice), tr("Training: the buyer paid %1.").arg(invoice.value));
    });
    connect(m_window.get(), &MainWindow::trainingExpireRequested, this, [this, report](const InvoiceId &invoice) {
        report(m_sandbox->expireInvoice(invoice), tr("Training: %1 expired.").arg(invoice.value));
    });
}
