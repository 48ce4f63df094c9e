// SPDX-License-Identifier: GPL-3.0-or-later
// Composition's wiring: which page's wish goes to which flow, and which outcome comes back.
#include "app/composition.h"
#include "sandbox/server.h"
#include "ui/balancespage.h"
#include "ui/bankspage.h"
#include "ui/invoicespage.h"
#include "ui/locale.h"
#include "ui/mainwindow.h"
#include "ui/signinpage.h"

#include <QDesktopServices>

void Composition::connectSession()
{
    connect(&m_session, &SessionFlow::signedIn, this, &Composition::showSignedIn);
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
                m_session.signIn(environment, username, password, keep ? SessionFlow::Keychain::Keep : otherwise);
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
    connect(m_invoicesPage, &InvoicesPage::lookupRequested, this, [this](const LookupTerms &terms) {
        m_invoicesPage->clearProblem();
        m_lookup.lookUp(terms.terms);
    });
    connect(m_invoicesPage, &InvoicesPage::stopRequested, &m_lookup, &LookupFlow::stop);
    connect(m_invoicesPage, &InvoicesPage::retryRequested, this, [this] {
        m_invoicesPage->clearProblem();
        m_lookup.retry();
    });
    connect(m_invoicesPage, &InvoicesPage::refreshRequested, &m_lookup, &LookupFlow::refresh);
    connect(m_invoicesPage, &InvoicesPage::linkOpenRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(m_invoicesPage, &InvoicesPage::selectionChanged, m_window.get(), &MainWindow::setSelectedInvoice);
    connect(&m_lookup, &LookupFlow::runningChanged, m_invoicesPage, &InvoicesPage::setRunning);
    connect(&m_lookup, &LookupFlow::progressed, m_invoicesPage, &InvoicesPage::setProgress);
    connect(&m_lookup, &LookupFlow::progressed, this, [this](int done, int) {
        if (done > 0)
            showAnswered();
    });
    connect(&m_lookup, &LookupFlow::problem, m_invoicesPage, &InvoicesPage::showProblem);
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
    connect(&m_directory, &DirectoryFlow::busyChanged, m_banksPage, &BanksPage::setBusy);
    connect(&m_directory, &DirectoryFlow::directoryRead, this, [this](const QDateTime &readAt) {
        showAnswered();
        m_banksPage->clearProblem();
        m_banksPage->setReadAt(readAt);
    });
    connect(&m_directory, &DirectoryFlow::problem, m_banksPage, &BanksPage::showProblem);
}

void Composition::connectSettings()
{
    connect(&m_settings, &SettingsPart::deskChanged, this, [this](const DeskSettings &desk) {
        m_appearance.setLanguage(desk.language);
        m_appearance.setTheme(desk.theme);
    });
    connect(&m_settings, &SettingsPart::backRequested, m_window.get(), &MainWindow::showSignIn);
}

void Composition::connectWindow()
{
    connect(m_window.get(), &MainWindow::signOutRequested, &m_session, &SessionFlow::signOut);
    connect(m_window.get(), &MainWindow::quitRequested, this, [this] {
        saveWindow();
        Q_EMIT ended(0);
    });
    connect(m_window.get(), &MainWindow::pageShown, this, [this](PageId page) {
        // What is not there yet is fetched; what is there stays until F5.
        if (page == PageId::Balances && !m_balancesPage->hasBalance())
            m_balance.refresh();
        if (page == PageId::Banks && m_channels.rowCount() == 0)
            m_directory.refresh();
    });
    connect(m_window.get(), &MainWindow::refreshRequested, this, [this] {
        const auto page = m_window->currentPage();
        if (page == PageId::Invoices)
            m_invoicesPage->refreshSelected();
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
        if (changed)
            m_invoicesPage->refreshSelected();
    };
    connect(m_window.get(), &MainWindow::trainingPayRequested, this, [this, report](const InvoiceId &invoice) {
        report(m_sandbox->payInvoice(invoice), tr("Training: the buyer paid %1.").arg(invoice.value));
    });
    connect(m_window.get(), &MainWindow::trainingExpireRequested, this, [this, report](const InvoiceId &invoice) {
        report(m_sandbox->expireInvoice(invoice), tr("Training: %1 expired.").arg(invoice.value));
    });
}
