// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholewindow.h"

#include "domain/keychainstate.h"
#include "samples.h"
#include "ui/balancespage.h"
#include "ui/bankspage.h"
#include "ui/invoicespage.h"
#include "ui/settingspage.h"
#include "ui/signinpage.h"
#include "ui/table.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

WholeWindow::WholeWindow()
    : m_signIn(new SignInPage)
    , m_invoices(new InvoicesPage(&m_lookups))
    , m_balances(new BalancesPage)
    , m_banks(new BanksPage(&m_channels))
    , m_settings(new SettingsPage)
{
    m_window.addPage(PageId::Invoices, m_invoices);
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
    m_settings->setSettings({.proxy = {.mode = ProxySettings::Mode::Manual}});
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
    constexpr PageId ids[]{PageId::Invoices, PageId::Invoices, PageId::Invoices,
                           PageId::Balances, PageId::Banks,    PageId::Settings};
    m_window.showPage(ids[page]);
    if (page == FoundRow || page == FailedRow)
        m_invoices->findChild<Table *>()->selectSourceRow(page == FoundRow ? 0 : 8);
    if (page == FoundRow && !m_invoices->findChild<QWidget *>(u"rawReply"_s)->isVisible())
        m_invoices->findChild<QPushButton *>(u"toggleRaw"_s)->click();
    if (page == Banks)
        m_banks->findChild<Table *>()->selectSourceRow(0);
    if (page == Settings)
        m_settings->findChild<QPushButton *>(u"applySettings"_s)->click(); // without a host: tells off the field
}
