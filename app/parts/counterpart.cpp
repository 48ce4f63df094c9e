// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/counterpart.h"

#include "app/flows/accounttokens.h"
#include "app/flows/journalflow.h"
#include "app/flows/sessionflow.h"
#include "app/parts/journalpart.h"
#include "app/parts/registerpart.h"
#include "app/parts/settingspart.h"
#include "domain/offthread.h"
#include "sandbox/server.h"
#include "store/counteracts.h"
#include "store/countertable.h"
#include "store/journal.h"
#include "store/store.h"
#include "ui/counter/cashierpage.h"
#include "ui/counter/customerwindow.h"
#include "ui/counter/idlepicture.h"
#include "ui/counter/monitors.h"
#include "ui/qr/qrcode.h"
#include "ui/qr/qrreader.h"
#include "ui/settings/countersection.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largestScreen{3'840, 2'160};

// As a telephone would: drawn, and read from the picture.
void readBack(const QString &payload, const Reply<QString> &done)
{
    constexpr int pixels = 400;
    runOffThread<QString>(
        [payload] {
            const auto symbol = encodeQr(payload);
            return symbol ? readQr(qrImage(*symbol, pixels)).value_or(QString()) : QString();
        },
        [done](const QString &read) { done.deliver(read); });
}

// Where no money moves, which both screens say.
bool isPractice(const Environment &environment)
{
    return environment.kind == Environment::Kind::Sandbox || environment.kind == Environment::Kind::Demo;
}

} // namespace

CounterPart::CounterPart(const Place &place, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_flow({place.session, place.journal.store(), place.tokens, place.invoices.calls(), place.invoices.flow()},
             readBack)
    , m_screen(std::make_unique<CustomerWindow>())
    , m_page(new CashierPage)
    , m_paper(m_page)
{
    connectPage();
    connectPaper();
    connectFlow();
    connectScreen();
    connectSettings();
    connectTraining();
    applySettings(m_place.settings.desk().counter);
}

CounterPart::~CounterPart()
{
    if (m_page && m_page->parent() == nullptr)
        delete m_page;
}

CashierPage *CounterPart::page() const
{
    return m_page;
}

void CounterPart::setConsole(QWidget *window)
{
    m_screen->setConsole(window);
}

void CounterPart::showAlways()
{
    m_always = true;
    applyDisplay();
}

void CounterPart::setTraining(sandbox::Server *server)
{
    m_sandbox = server;
    m_page->setTraining(server != nullptr);
}

void CounterPart::connectPage()
{
    CashierPage *page = m_page;
    connect(page, &CashierPage::saleWanted, &m_flow, &CounterFlow::sell);
    connect(page, &CashierPage::moveOnWanted, &m_flow, &CounterFlow::moveOn);
    connect(page, &CashierPage::checkWanted, &m_flow, &CounterFlow::checkNow);
    connect(page, &CashierPage::cancelWanted, &m_flow, &CounterFlow::cancel);
    connect(page, &CashierPage::showAgainWanted, &m_flow, &CounterFlow::showAgain);
    connect(page, &CashierPage::shiftOpenWanted, &m_flow, &CounterFlow::openShift);
    connect(page, &CashierPage::shiftCloseWanted, &m_flow, &CounterFlow::closeShift);
    connect(page, &CashierPage::storeChosen, this, [this](const QString &name) {
        CounterSettings next = m_settings;
        next.store = name;
        keep(next);
    });
    connect(page, &CashierPage::displayWanted, this, [this](CounterSettings::Display display) {
        CounterSettings next = m_settings;
        next.display = display;
        m_always = m_always && display != CounterSettings::Display::Off;
        keep(next);
    });
}

void CounterPart::connectPaper()
{
    CashierPage *page = m_page;
    connect(page, &CashierPage::receiptWanted, this, [this](const InvoiceCallId &id) {
        if (const auto sale = saleOf(id))
            m_paper.printReceipt(*sale, true);
    });
    connect(page, &CashierPage::slipWanted, this, [this](const InvoiceCallId &id) {
        if (const auto sale = saleOf(id))
            m_paper.printSlip(*sale);
    });
    connect(page, &CashierPage::shiftReportWanted, this, &CounterPart::report);
    connect(&m_paper, &CounterPaper::failed, page, &CashierPage::showPaperProblem);
    connect(&m_paper, &CounterPaper::saved, this,
            [this](const QString &path) { Q_EMIT said(tr("Saved: %1").arg(QFileInfo(path).fileName())); });
}

void CounterPart::connectFlow()
{
    CashierPage *page = m_page;
    connect(&m_flow, &CounterFlow::sceneChanged, this, &CounterPart::showScene);
    connect(&m_flow, &CounterFlow::salesChanged, this, [this](const QList<CounterSale> &sales) {
        m_sales = sales;
        m_page->setSales(sales);
    });
    connect(&m_flow, &CounterFlow::shiftChanged, page, &CashierPage::setShift);
    connect(&m_flow, &CounterFlow::busyChanged, page, &CashierPage::setBusy);
    connect(&m_flow, &CounterFlow::lineChanged, page, &CashierPage::setAnswering);
    connect(&m_flow, &CounterFlow::answered, page, &CashierPage::setAskedAt);
    connect(&m_flow, &CounterFlow::sellRefused, page, &CashierPage::showProblem);
    connect(&m_flow, &CounterFlow::actRefused, page, &CashierPage::showProblem);
    connect(&m_flow, &CounterFlow::unknownMade, page, &CashierPage::showUnknown);
    connect(&m_flow, &CounterFlow::withheld, page, &CashierPage::showWithheld);
    connect(&m_flow, &CounterFlow::warned, page, &CashierPage::showWarning);
    connect(&m_flow, &CounterFlow::accountMissing, page, &CashierPage::showAccountMissing);
    connect(&m_flow, &CounterFlow::paid, this, [this](const CounterSale &sale) {
        Q_EMIT paid(sale);
        if (m_settings.printReceipt && stateOf(sale) == SaleState::Paid) // late money is somebody else's to judge
            m_paper.printReceipt(sale, false);
    });
    connect(&m_rules, &CounterRulesFlow::changed, this, [this](const CounterRules &rules) {
        m_flow.setRules(rules);
        m_page->setRules(rules);
        m_place.settings.counter()->setRules(rules);
        showIdle();
    });
}

void CounterPart::connectScreen()
{
    connect(m_screen.get(), &CustomerWindow::placeChanged, this, &CounterPart::showDisplay);
    connect(m_screen.get(), &CustomerWindow::closed, this, [this] {
        CounterSettings next = m_settings;
        next.display = CounterSettings::Display::Off;
        m_always = false;
        keep(next);
    });
    const auto offer = [this] {
        Choices found;
        for (const Monitor &one : monitors())
            found.append({one.name, one.words});
        m_place.settings.counter()->setMonitors(found);
    };
    connect(qGuiApp, &QGuiApplication::screenAdded, this, offer);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, offer, Qt::QueuedConnection);
    offer();
}

void CounterPart::connectSettings()
{
    CounterSection *section = m_place.settings.counter();
    connect(section, &CounterSection::settingsEdited, this, [this, section](const CounterSettings &settings) {
        if (const auto kept = m_place.settings.keepCounter(settings); !kept)
            section->showProblem(kept.error());
        else
            section->setApplied(settings);
    });
    connect(&m_place.settings, &SettingsPart::counterChanged, this, &CounterPart::applySettings);
    connect(section, &CounterSection::rulesWanted, &m_rules, &CounterRulesFlow::set);
    connect(&m_rules, &CounterRulesFlow::wasSet, section, &CounterSection::setRulesApplied);
    connect(&m_rules, &CounterRulesFlow::refused, section, &CounterSection::showProblem);
}

// The buyer's part, played by whoever trains.
void CounterPart::connectTraining()
{
    connect(m_page, &CashierPage::trainingPayWanted, this,
            [this] { play(m_sandbox->payInvoice(m_flow.scene().invoice)); });
    connect(m_page, &CashierPage::trainingPayLateWanted, this, [this] {
        const InvoiceId invoice = m_flow.scene().invoice;
        const auto expired = m_sandbox->expireInvoice(invoice);
        m_flow.checkNow();
        // The buyer's telephone was slow: some seconds after the end.
        QTimer::singleShot(std::chrono::seconds(5), m_page, [this, invoice] { play(m_sandbox->payInvoice(invoice)); });
        if (!expired)
            m_page->showProblem(expired.error());
    });
    connect(m_page, &CashierPage::trainingPayOtherWanted, this, [this] {
        const CustomerScene scene = m_flow.scene();
        play(m_sandbox->payInvoice(scene.invoice, Rupiah{std::max<qint64>(1, scene.amount.amount() / 2)}));
    });
}

void CounterPart::play(const Result<void> &played)
{
    if (!played)
        m_page->showProblem(played.error());
    m_flow.checkNow();
}

void CounterPart::keep(const CounterSettings &settings)
{
    if (const auto kept = m_place.settings.keepCounter(settings); !kept)
        m_page->showProblem(kept.error());
}

void CounterPart::applySettings(const CounterSettings &settings)
{
    const bool otherPicture = settings.idlePicture != m_settings.idlePicture;
    m_settings = settings;
    m_flow.setSettings(settings);
    m_paper.setSettings(settings);
    m_page->setStore(settings.store);
    m_place.settings.counter()->setSettings(settings);
    if (otherPicture)
        readPicture();
    showIdle();
    applyDisplay();
}

void CounterPart::readPicture()
{
    m_picture = {};
    m_reading = std::make_unique<QObject>(); // an older one reaches nobody
    if (m_settings.idlePicture.isEmpty())
        return;
    runOffThread<QImage>(
        [path = m_settings.idlePicture] { return readIdlePicture(path, largestScreen).value_or(QImage()); },
        [this, reading = QPointer<QObject>(m_reading.get())](const QImage &picture) {
            if (!reading)
                return;
            m_picture = picture;
            showIdle();
        });
}

void CounterPart::showIdle()
{
    const QList<CounterStore> &stores = m_rules.rules().stores;
    const auto chosen = std::find_if(stores.cbegin(), stores.cend(),
                                     [this](const CounterStore &one) { return one.name == m_settings.store; });
    const QString name = chosen != stores.cend() ? chosen->name : stores.isEmpty() ? QString() : stores.first().name;
    const CustomerIdle idle{.text = m_settings.idleText.isEmpty() ? name : m_settings.idleText, .picture = m_picture};
    m_screen->setIdle(idle);
    m_page->setIdle(idle);
}

void CounterPart::showScene(const CustomerScene &scene)
{
    m_screen->setScene(scene);
    m_page->setScene(scene, m_flow.current());
}

// Before somebody who may sell has been here there is nothing to show to a buyer; afterwards it stays.
void CounterPart::applyDisplay()
{
    m_screen->setPlace(m_opened ? display() : CounterSettings::Display::Off, m_settings.monitor);
    showDisplay();
}

CounterSettings::Display CounterPart::display() const
{
    using Shown = CounterSettings::Display;
    if (m_always && m_settings.display == Shown::Off)
        return monitors().size() > 1 ? Shown::FullScreen : Shown::Window;
    return m_settings.display;
}

void CounterPart::showDisplay()
{
    const bool shown = m_screen->isVisible();
    m_page->setDisplay(display(), shown ? m_screen->monitor() : m_settings.monitor, shown);
    m_page->setScreenSize(shown ? m_screen->size() : QSize());
}

void CounterPart::report(const ShiftId &id, TableFormat format)
{
    using Found = std::pair<std::optional<Shift>, QList<CounterSale>>;
    m_place.journal.store().read<Found>(
        [id](Journal &journal) -> Result<Found> {
            const auto shift = CounterTable(journal.context()).shift(id);
            const auto sales = counteracts::ofShift(journal, id);
            if (!shift || !sales)
                return tl::unexpected(shift ? sales.error() : shift.error());
            return Found{*shift, *sales};
        },
        {m_visit.get(), [this, format](const Result<Found> &found) {
             if (!found)
                 m_page->showProblem(found.error());
             else if (found->first)
                 m_paper.saveReport(*found->first, found->second, format);
         }});
}

std::optional<CounterSale> CounterPart::saleOf(const InvoiceCallId &id) const
{
    const auto found =
        std::find_if(m_sales.cbegin(), m_sales.cend(), [&id](const CounterSale &one) { return one.id == id; });
    return found == m_sales.cend() ? std::nullopt : std::optional(*found);
}

bool CounterPart::tellsOf(const InvoiceId &invoice) const
{
    return std::any_of(m_sales.cbegin(), m_sales.cend(),
                       [&invoice](const CounterSale &one) { return one.invoice == invoice; });
}

void CounterPart::follow(const Actor &actor, Roles roles)
{
    const bool sells = grants(roles, Right::SellByQris);
    const bool same = m_visit && actor == m_actor && sells == m_sells;
    m_actor = actor;
    m_sells = sells;
    m_page->setEnvironment(m_place.session.environment());
    m_page->setServerAhead(m_place.session.serverAhead());
    m_page->setTraining(m_sandbox != nullptr && m_place.session.environment().kind == Environment::Kind::Sandbox);
    m_paper.setPlace(m_place.session.environment(), actor.username);
    CounterSection *section = m_place.settings.counter();
    section->setMayEdit(grants(roles, Right::EditLists));
    section->setDeskId(actor.desk.value);
    section->setAccounts(m_place.tokens.accounts(AccountUse::CounterBuyer));
    if (same)
        return;
    m_visit = std::make_unique<QObject>();
    m_rules.open(&m_place.journal.store(), m_place.session.environment(), actor);
    if (sells) {
        m_opened = true;
        m_flow.setTraining(isPractice(m_place.session.environment()));
        m_flow.start(actor);
    } else {
        m_flow.leave();
    }
    applyDisplay();
}

void CounterPart::leave()
{
    m_visit.reset();
    m_actor = {};
    m_sells = false;
    m_flow.leave();
    m_rules.close();
    m_sales.clear();
    m_page->clear();
}
