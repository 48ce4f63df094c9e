// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/cashierpage.h"

#include "domain/plaintext.h"
#include "ui/actionbutton.h"
#include "ui/actionregistry.h"
#include "ui/confirmdialog.h"
#include "ui/controls.h"
#include "ui/counter/displayline.h"
#include "ui/counter/newsaledialog.h"
#include "ui/counter/saleentry.h"
#include "ui/counter/salestage.h"
#include "ui/counter/salestrip.h"
#include "ui/counter/salewords.h"
#include "ui/counter/shiftpanel.h"
#include "ui/counter/trainingstrip.h"
#include "ui/emptystate.h"
#include "ui/look.h"
#include "ui/pageheader.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

CashierPage::CashierPage(QWidget *parent)
    : TranslatedWidget(parent)
    , m_newSale(new QAction(icon(Icon::Plus), QString(), this))
    , m_clock(new QTimer(this))
{
    setObjectName(u"cashierPage"_s);
    m_newSale->setObjectName(u"actionNewSale"_s);
    m_newSale->setShortcut(Qt::Key_F2);
    build();
    connectAll();
    connectStage();
    setFocusProxy(m_entry);
    m_clock->start(std::chrono::seconds(1));
    arrange();
    retranslate();
}

void CashierPage::addActions(ActionRegistry &actions)
{
    actions.adopt(m_newSale, {.group = ActionGroup::ThisPage, .page = PageId::Cashier});
}

void CashierPage::build()
{
    m_header = new PageHeader(u"cashier"_s, this);
    m_newSaleButton = makeButton(this, u"newSale"_s, Icon::Plus);
    followAction(m_newSaleButton, m_newSale);
    m_header->addAction(m_newSaleButton);
    m_error = new ErrorBar(this);
    m_error->setRetryOffered(false);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(Icon::Cashier);
    m_empty->setObjectName(u"cashierEmpty"_s);
    m_area = new QScrollArea;
    m_area->setObjectName(u"cashierArea"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(buildBody());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_area);
    auto *column = new QVBoxLayout(this);
    setMargins(column, space::l, space::m);
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
}

QWidget *CashierPage::buildBody()
{
    auto *body = new QWidget;
    m_entry = new SaleEntry(body);
    m_middle = new QWidget(body);
    m_stage = new SaleStage(m_newSale, m_middle);
    m_display = new DisplayLine(m_middle);
    m_right = new QWidget(body);
    m_trainingStrip = new TrainingStrip(m_right);
    m_trainingStrip->hide();
    m_strip = new SaleStrip(m_right);
    m_shiftPanel = new ShiftPanel(body);
    auto *middle = new QVBoxLayout(m_middle);
    setMargins(middle, 0, space::m);
    middle->addWidget(m_display);
    middle->addWidget(m_stage, 1);
    auto *right = new QVBoxLayout(m_right);
    setMargins(right, 0, space::m);
    right->addWidget(m_trainingStrip);
    right->addWidget(m_strip, 1);
    m_grid = new QGridLayout(body);
    setMargins(m_grid, 0, space::l);
    return body;
}

void CashierPage::connectAll()
{
    connect(m_newSale, &QAction::triggered, this, &CashierPage::newSale);
    connect(m_entry, &SaleEntry::submitted, this, &CashierPage::sell);
    connect(m_entry, &SaleEntry::storeChosen, this, &CashierPage::storeChosen);
    connect(m_error, &ErrorBar::dismissed, this, [this] { m_saying = {}; });
    connect(m_display, &DisplayLine::displayWanted, this, &CashierPage::displayWanted);
    connect(m_trainingStrip, &TrainingStrip::payWanted, this, &CashierPage::trainingPayWanted);
    connect(m_trainingStrip, &TrainingStrip::payLateWanted, this, &CashierPage::trainingPayLateWanted);
    connect(m_trainingStrip, &TrainingStrip::payOtherWanted, this, &CashierPage::trainingPayOtherWanted);
    connect(m_shiftPanel, &ShiftPanel::openWanted, this, &CashierPage::shiftOpenWanted);
    connect(m_shiftPanel, &ShiftPanel::closeAsked, this, &CashierPage::askToCloseShift);
    connect(m_shiftPanel, &ShiftPanel::reportWanted, this, &CashierPage::shiftReportWanted);
    connect(m_clock, &QTimer::timeout, this, [this] {
        m_stage->updateClock();
        m_strip->updateOffers();
    });
}

void CashierPage::connectStage()
{
    connect(m_stage, &SaleStage::checkWanted, this, &CashierPage::checkWanted);
    connect(m_stage, &SaleStage::slipWanted, this, [this] { Q_EMIT slipWanted(m_current); });
    connect(m_stage, &SaleStage::receiptWanted, this, [this] { Q_EMIT receiptWanted(m_current); });
    connect(m_stage, &SaleStage::cancelAsked, this, [this] { askToCancel(m_current, m_scene.amount); });
    connect(m_strip, &SaleStrip::showAgainWanted, this, &CashierPage::showAgainWanted);
    connect(m_strip, &SaleStrip::receiptWanted, this, &CashierPage::receiptWanted);
    connect(m_strip, &SaleStrip::slipWanted, this, &CashierPage::slipWanted);
    connect(m_strip, &SaleStrip::cancelAsked, this,
            [this](const CounterSale &sale) { askToCancel(sale.id, sale.amount); });
}

// Three columns where there is room for them; else the list and the shift come below.
void CashierPage::arrange()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_entry, m_middle, m_right, m_shiftPanel})
        m_grid->removeWidget(part);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, 0);
    m_grid->setRowStretch(0, 1);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, m_wide ? 2 : 0);
    m_grid->addWidget(m_entry, 0, 0, m_wide ? 2 : 1, 1);
    m_grid->addWidget(m_middle, 0, 1, m_wide ? 2 : 1, 1);
    if (m_wide) {
        m_grid->addWidget(m_right, 0, 2);
        m_grid->addWidget(m_shiftPanel, 1, 2);
    } else {
        m_grid->addWidget(m_shiftPanel, 1, 0, Qt::AlignTop);
        m_grid->addWidget(m_right, 1, 1);
    }
}

void CashierPage::resizeEvent(QResizeEvent *event)
{
    TranslatedWidget::resizeEvent(event);
    const int right = qMax(m_right->minimumSizeHint().width(), m_shiftPanel->minimumSizeHint().width());
    const int wanted =
        m_entry->minimumSizeHint().width() + m_middle->minimumSizeHint().width() + right + 2 * space::l + 2 * space::l;
    const bool wide = width() >= qMax(wanted, 3 * int(size::list));
    if (wide == m_wide)
        return;
    m_wide = wide;
    arrange();
}

void CashierPage::setRules(const CounterRules &rules)
{
    m_rules = rules;
    m_entry->setStores(rules.stores);
    retranslate();
}

void CashierPage::setStore(const QString &name)
{
    m_entry->setStore(name);
}

void CashierPage::setScene(const CustomerScene &scene, const InvoiceCallId &current)
{
    const bool made = m_asked && (scene.state == CustomerState::Scan || scene.state == CustomerState::Paid);
    m_scene = scene;
    m_current = current;
    if (made) { // it has its code: the next amount begins anew
        m_asked = false;
        m_entry->clear();
    }
    m_stage->setScene(scene);
    showSale();
    showOffers();
}

void CashierPage::setSales(const QList<CounterSale> &newestFirst)
{
    m_sales = newestFirst;
    m_strip->setSales(newestFirst);
    showSale();
    showOffers();
}

void CashierPage::setShift(const std::optional<Shift> &shift, const ShiftTotals &soFar)
{
    m_shift = shift;
    m_totals = soFar;
    m_shiftPanel->setShift(shift, soFar);
}

void CashierPage::setBusy(bool busy)
{
    m_busy = busy;
    m_entry->setBusy(busy);
    showOffers();
}

void CashierPage::setAnswering(bool answering)
{
    m_stage->setAnswering(answering);
}

void CashierPage::setAskedAt(const Instant &at)
{
    m_stage->setAskedAt(at);
}

void CashierPage::setIdle(const CustomerIdle &idle)
{
    m_stage->setIdle(idle);
}

void CashierPage::setScreenSize(const QSize &size)
{
    m_stage->setScreenSize(size);
}

void CashierPage::setDisplay(CounterSettings::Display display, const QString &monitor, bool shown)
{
    m_display->setDisplay(display, monitor, shown);
}

void CashierPage::setTraining(bool training)
{
    m_trainingStrip->setVisible(training);
}

void CashierPage::setEnvironment(const Environment &environment)
{
    m_environment = environment;
    retranslate();
}

void CashierPage::setServerAhead(std::chrono::seconds ahead)
{
    m_strip->setServerAhead(ahead);
}

std::optional<CounterSale> CashierPage::saleOf(const InvoiceCallId &id) const
{
    const auto found = std::find_if(m_sales.cbegin(), m_sales.cend(),
                                    [&id](const CounterSale &sale) { return !id.isEmpty() && sale.id == id; });
    return found == m_sales.cend() ? std::nullopt : std::optional(*found);
}

bool CashierPage::hasOpenCode() const
{
    const auto sale = saleOf(m_current);
    const bool settled = sale && stateOf(*sale) != SaleState::Open && stateOf(*sale) != SaleState::Asked;
    return m_scene.state == CustomerState::Scan || (m_scene.state == CustomerState::Checking && !settled);
}

void CashierPage::showSale()
{
    m_stage->setSale(saleOf(m_current));
}

void CashierPage::showOffers()
{
    m_newSale->setEnabled(!m_busy && m_scene.state != CustomerState::Preparing);
    m_trainingStrip->setOffered(hasOpenCode());
    dropStaleQuestions();
}

void CashierPage::startAmount()
{
    m_entry->start();
}

void CashierPage::clear()
{
    m_asked = false;
    m_entry->clear();
    clearProblem();
    setSales({});
    setShift(std::nullopt, {});
    m_shiftPanel->forget();
    setScene({}, {});
}

// Digits mean the amount, wherever the focus is.
void CashierPage::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool digit = typed.size() == 1 && typed.front() >= u'0' && typed.front() <= u'9';
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (digit && !command && !m_busy && m_stack->currentWidget() == m_area)
        m_entry->type(typed);
    else
        TranslatedWidget::keyPressEvent(event);
}

void CashierPage::retranslate()
{
    m_header->setTitle(tr("Cashier"));
    const bool one = m_rules.stores.size() == 1;
    const bool training = m_environment.kind == Environment::Kind::Sandbox;
    QStringList parts;
    if (one)
        parts.append(tr("Payments by QRIS for %1").arg(boundedPlainText(m_rules.stores.constFirst().name)));
    else
        parts.append(tr("Payments by QRIS"));
    if (training)
        parts.append(lookOf(m_environment).note);
    m_header->setSubtitle(parts.join(u" · "_s));
    m_newSale->setText(tr("New sale"));
    const bool ready = !m_rules.stores.isEmpty() && !m_rules.merchants.isEmpty();
    m_stack->setCurrentWidget(ready ? static_cast<QWidget *>(m_area) : m_empty);
    m_newSale->setVisible(ready);
    m_empty->setTexts(m_rules.stores.isEmpty() ? tr("No store is set up to sell for")
                                               : tr("No merchant is allowed on the customer's screen"),
                      m_rules.stores.isEmpty()
                          ? tr("An administrator adds a store, and the merchant whose codes may be shown, in "
                               "Settings → Counter.")
                          : tr("An administrator adds the merchant's name and NMID in Settings → Counter. Until then "
                               "no code is shown to anybody."));
    if (m_saying)
        m_error->showAdvice(m_saying(), m_kind);
}
