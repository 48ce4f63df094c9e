// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"
#include "samples.h"
#include "ui/actionregistry.h"
#include "ui/confirmdialog.h"
#include "ui/counter/amountentry.h"
#include "ui/counter/cashierpage.h"
#include "ui/counter/newsaledialog.h"
#include "ui/counter/salewords.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstCashierPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typing_data();
    void typing();
    void pasting_data();
    void pasting();
    void otherScriptsAreNoDigits();
    void theMiddleCanBeMended();
    void noMoreThanACodeCanAskFor();
    void keypadByMouse();
    void keypadByKeys();
    void digitsMeanTheAmountEverywhere();

    void enterSells_data();
    void enterSells();
    void nothingTypedIsNoSale();
    void storesAreChosen();
    void aCommissionAboveTheAmountIsRefused();
    void busyKeepsWhatWasTyped();
    void aCodeEmptiesTheEntry();

    void buttonsOfEachState_data();
    void buttonsOfEachState();
    void paidIsGreenByTheServersWordAlone();
    void timeLeftAndLine();
    void newSaleAtOnce_data();
    void newSaleAtOnce();
    void newSaleAsks_data();
    void newSaleAsks();
    void anotherAmountAsksToo();
    void theQuestionGoesWhenItIsPaid();
    void cancellingIsAsked();

    void withheldNamesBothValues_data();
    void withheldNamesBothValues();
    void everyFlawHasWords();
    void problemsKeepTheText();
    void unknownAndMissing();

    void theListKeepsItsChoice();
    void offersOfASale_data();
    void offersOfASale();
    void lateAndMismatchSayWhatToDo();
    void anEndedCodeIsNotShownAgain();

    void shifts();
    void closingAShiftIsAsked();
    void displays_data();
    void displays();
    void training();
    void emptyRules_data();
    void emptyRules();
    void wordsFollowTheLanguage();
    void walks_data();
    void walks();
    void fits_data();
    void fits();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QPushButton *button(const QString &name) { return control<QPushButton>(name); }
    [[nodiscard]] AmountEntry *amount() { return control<AmountEntry>(u"saleAmount"_s); }
    [[nodiscard]] QString said()
    {
        const auto *bar = control<ErrorBar>(u"errorBar"_s);
        return bar->isVisible() ? bar->advice().headline + u'\n' + bar->advice().whatToDo : QString();
    }
    void sell(const QString &typed)
    {
        amount()->setFocus();
        QTest::keyClicks(amount(), typed);
        QTest::keyClick(amount(), Qt::Key_Return);
    }
    void choose(int row)
    {
        auto *list = control<QListView>(u"saleList"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
    }

    walk::LongLanguage m_long;
    std::unique_ptr<CashierPage> m_page;
};

namespace {

const CounterStore kopi{.name = u"Kopi Senayan"_s, .seller = {u"usernew2"_s}};
const CounterStore buku{.name = u"Toko Buku"_s, .seller = {u"usernew3"_s}, .commission = Rupiah{5'000}};

CounterRules rulesOf(const QList<CounterStore> &stores)
{
    return {.version = 1, .stores = stores, .merchants = {{.nmid = u"ID1234567890123"_s, .name = u"KOPI SENAYAN"_s}}};
}

Instant inSeconds(qint64 seconds)
{
    return {Instant::now().microseconds + seconds * 1'000'000};
}

CounterSale saleOf(const QString &id, SaleState state)
{
    CounterSale sale{.id = {id},
                     .number = {u"INV/K7Q2/20261130-00"_s + id},
                     .amount = Rupiah{125'000},
                     .askedAt = Instant::now(),
                     .shownAt = Instant::now(),
                     .call = MoneyState::Accepted,
                     .invoice = {u"OM"_s + id},
                     .qrString = u"000201"_s,
                     .expiresAt = inSeconds(900),
                     .status = u"PENDING"_s};
    switch (state) {
    case SaleState::Asked: sale.call = MoneyState::Sending; break;
    case SaleState::NotMade: sale.call = MoneyState::NotSent; break;
    case SaleState::Unknown: sale.call = MoneyState::Unknown; break;
    case SaleState::Withheld: sale.notShown = u"checksum"_s; break;
    case SaleState::Open: break;
    case SaleState::Paid: sale.status = u"PAID"_s; break;
    case SaleState::PaidLate:
        sale.status = u"PAID"_s;
        sale.paidLate = true;
        break;
    case SaleState::Mismatch:
        sale.status = u"PAID"_s;
        sale.amountMismatch = true;
        break;
    case SaleState::Expired: sale.status = u"EXPIRED"_s; break;
    case SaleState::Cancelled: sale.status = u"CANCELLED"_s; break;
    }
    if (state == SaleState::Asked || state == SaleState::NotMade || state == SaleState::Unknown) {
        sale.invoice = {};
        sale.qrString.clear();
        sale.status.clear();
    }
    return sale;
}

CustomerScene sceneOf(CustomerState state)
{
    return {.state = state,
            .amount = Rupiah{125'000},
            .merchant = u"KOPI SENAYAN"_s,
            .nmid = u"ID1234567890123"_s,
            .invoice = {u"OM1"_s},
            .qr = state == CustomerState::Scan ? u"000201"_s : QString(),
            .expiresAt = inSeconds(900),
            .paidAt = state == CustomerState::Paid ? Instant::now() : Instant{}};
}

constexpr CustomerState customerStates[]{CustomerState::Idle,     CustomerState::Preparing, CustomerState::Scan,
                                         CustomerState::Checking, CustomerState::Paid,      CustomerState::Expired,
                                         CustomerState::Cancelled};

} // namespace

void TstCashierPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstCashierPage::init()
{
    m_page = std::make_unique<CashierPage>();
    m_page->setRules(rulesOf({kopi}));
    m_page->resize(1'160, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->startAmount();
}

void TstCashierPage::cleanup()
{
    m_page.reset();
    qApp->removeTranslator(&m_long);
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstCashierPage::typing_data()
{
    QTest::addColumn<QString>("typed"); // "<" erases
    QTest::addColumn<QString>("shown");
    QTest::newRow("grouped as typed") << u"125000"_s << u"Rp\u00A0125.000"_s;
    QTest::newRow("one digit") << u"5"_s << u"Rp\u00A05"_s;
    QTest::newRow("erased") << u"1250<"_s << u"Rp\u00A0125"_s;
    QTest::newRow("erased over a dot") << u"12500<<"_s << u"Rp\u00A0125"_s;
    QTest::newRow("all erased") << u"12<<<"_s << QString();
    QTest::newRow("no zero in front") << u"0007"_s << u"Rp\u00A07"_s;
    QTest::newRow("letters are left out") << u"1a2b3"_s << u"Rp\u00A0123"_s;
    QTest::newRow("signs are left out") << u"1-2,3.4"_s << u"Rp\u00A01.234"_s;
}

void TstCashierPage::typing()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, shown);
    for (const QChar c : typed) {
        if (c == u'<')
            QTest::keyClick(amount(), Qt::Key_Backspace);
        else
            QTest::keyClick(amount(), c.toLatin1());
    }
    QCOMPARE(amount()->text(), shown);
}

void TstCashierPage::pasting_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("says");
    QTest::newRow("digits") << u"125000"_s << u"Rp\u00A0125.000"_s << QString();
    QTest::newRow("with currency") << u" Rp 125.000 "_s << u"Rp\u00A0125.000"_s << QString();
    QTest::newRow("a price tag") << u"Rp 125.000,-"_s << u"Rp\u00A0125.000"_s << QString();
    QTest::newRow("sen") << u"Rp 125.000,00"_s << u"Rp\u00A07"_s << u"no decimals"_s;
    QTest::newRow("commas") << u"125,000"_s << u"Rp\u00A07"_s << u"not commas"_s;
    QTest::newRow("a decimal point") << u"12.5"_s << u"Rp\u00A07"_s << u"no decimals"_s;
    QTest::newRow("words") << u"seribu"_s << u"Rp\u00A07"_s << u"not an amount"_s;
    QTest::newRow("below zero") << u"-5000"_s << u"Rp\u00A07"_s << u"below zero"_s;
    QTest::newRow("too much") << u"99999999999999"_s << u"Rp\u00A07"_s << u"too large"_s;
}

// What can be read two ways leaves the amount as it was, and says why.
void TstCashierPage::pasting()
{
    QFETCH(const QString, pasted);
    QFETCH(const QString, shown);
    QFETCH(const QString, says);
    QTest::keyClick(amount(), '7');
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keySequence(amount(), QKeySequence(QKeySequence::Paste));
    QCOMPARE(amount()->text(), shown);
    const auto *problem = control<QLabel>(u"saleAmountProblem"_s);
    QCOMPARE(problem->isVisible(), !says.isEmpty());
    QVERIFY2(problem->text().contains(says), qPrintable(problem->text()));
}

void TstCashierPage::otherScriptsAreNoDigits()
{
    QTest::keyClick(amount(), '1');
    QTest::sendKeyEvent(QTest::Click, amount(), Qt::Key_unknown, u"\u0665"_s, Qt::NoModifier); // Arabic five
    QInputMethodEvent composed;
    composed.setCommitString(u"\uFF15"_s); // full-width five
    QCoreApplication::sendEvent(amount(), &composed);
    QCOMPARE(amount()->text(), u"Rp\u00A01"_s);
    composed.setCommitString(u"5"_s);
    QCoreApplication::sendEvent(amount(), &composed);
    QCOMPARE(amount()->text(), u"Rp\u00A015"_s);
}

void TstCashierPage::theMiddleCanBeMended()
{
    QTest::keyClicks(amount(), u"125000"_s);
    for (int step = 0; step < 4; ++step) // Rp 125|.000
        QTest::keyClick(amount(), Qt::Key_Left);
    QTest::keyClick(amount(), Qt::Key_Backspace);
    QCOMPARE(amount()->text(), u"Rp\u00A012.000"_s);
    QTest::keyClick(amount(), '9');
    QCOMPARE(amount()->text(), u"Rp\u00A0129.000"_s);
    QTest::keySequence(amount(), QKeySequence(QKeySequence::SelectAll));
    QTest::keyClick(amount(), '4');
    QCOMPARE(amount()->text(), u"Rp\u00A04"_s);
}

void TstCashierPage::noMoreThanACodeCanAskFor()
{
    QTest::keyClicks(amount(), u"99999999999999999999"_s);
    QCOMPARE(amount()->amount(), std::optional(AmountEntry::maximum));
    QTest::mouseClick(button(u"keypad000"_s), Qt::LeftButton);
    QCOMPARE(amount()->amount(), std::optional(AmountEntry::maximum));
}

void TstCashierPage::keypadByMouse()
{
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    QVERIFY(!button(u"keypadEnter"_s)->isEnabled());
    for (const char16_t *key : {u"keypad1", u"keypad2", u"keypad9", u"keypadErase", u"keypad5", u"keypad000"})
        QTest::mouseClick(button(QString::fromUtf16(key)), Qt::LeftButton);
    QCOMPARE(amount()->text(), u"Rp\u00A0125.000"_s);
    QVERIFY(amount()->hasFocus());
    QTest::mouseClick(button(u"keypadEnter"_s), Qt::LeftButton);
    QCOMPARE(sales.size(), 1);
    QCOMPARE(sales.at(0).at(0).value<Rupiah>(), Rupiah{125'000});
    QTest::mouseClick(button(u"keypadClear"_s), Qt::LeftButton);
    QCOMPARE(amount()->text(), QString());
    for (int digit = 0; digit < 10; ++digit) {
        const auto *key = button(u"keypad%1"_s.arg(digit));
        QVERIFY2(key->width() >= 44 && key->height() >= 44, qPrintable(key->objectName()));
    }
}

// One stop for Tab, the arrows from key to key.
void TstCashierPage::keypadByKeys()
{
    amount()->setFocus();
    QTest::keyClick(amount(), Qt::Key_Tab);
    QVERIFY(button(u"keypad7"_s)->hasFocus());
    QTest::keyClick(button(u"keypad7"_s), Qt::Key_Space);
    QTest::keyClick(button(u"keypad7"_s), Qt::Key_Right);
    QVERIFY(button(u"keypad8"_s)->hasFocus());
    QTest::keyClick(button(u"keypad8"_s), Qt::Key_Space);
    QTest::keyClick(button(u"keypad8"_s), Qt::Key_Down);
    QVERIFY(button(u"keypad5"_s)->hasFocus());
    QTest::keyClick(button(u"keypad5"_s), Qt::Key_Space);
    QCOMPARE(amount()->text(), u"Rp\u00A0785"_s);
    QTest::keyClick(button(u"keypad5"_s), Qt::Key_Tab);
    QVERIFY(control<QLineEdit>(u"saleReference"_s)->hasFocus());
}

void TstCashierPage::digitsMeanTheAmountEverywhere()
{
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    button(u"saleAskNow"_s)->setFocus();
    QTest::keyClick(button(u"saleAskNow"_s), '4');
    QVERIFY(amount()->hasFocus());
    QTest::keyClick(amount(), '2', Qt::KeypadModifier);
    QCOMPARE(amount()->text(), u"Rp\u00A042"_s);
    auto *reference = control<QLineEdit>(u"saleReference"_s);
    reference->setFocus();
    QTest::keyClicks(reference, u"table 4"_s);
    QCOMPARE(amount()->text(), u"Rp\u00A042"_s);
    QCOMPARE(reference->text(), u"table 4"_s);
}

void TstCashierPage::enterSells_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("key");
    QTest::newRow("Return in the amount") << u"saleAmount"_s << int(Qt::Key_Return);
    QTest::newRow("Enter of the number pad") << u"saleAmount"_s << int(Qt::Key_Enter);
    QTest::newRow("Return in the reference") << u"saleReference"_s << int(Qt::Key_Return);
}

void TstCashierPage::enterSells()
{
    QFETCH(const QString, field);
    QFETCH(const int, key);
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    QTest::keyClicks(amount(), u"125000"_s);
    QTest::keyClicks(control<QLineEdit>(u"saleReference"_s), u"  table   4 "_s);
    QCOMPARE(button(u"saleShow"_s)->accessibleName(), u"Show a code for Rp\u00A0125.000"_s);
    QTest::keyClick(control<QLineEdit>(field), Qt::Key(key));
    QCOMPARE(sales.size(), 1);
    QCOMPARE(sales.at(0).at(0).value<Rupiah>(), Rupiah{125'000});
    QCOMPARE(sales.at(0).at(1).toString(), u"table 4"_s);
    QCOMPARE(sales.at(0).at(2).value<CounterStore>(), kopi);
}

void TstCashierPage::nothingTypedIsNoSale()
{
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    QTest::keyClick(amount(), Qt::Key_Return);
    QCOMPARE(sales.size(), 0);
    QVERIFY(control<QLabel>(u"saleAmountProblem"_s)->isVisible());
    QTest::keyClick(amount(), '1');
    QVERIFY(!control<QLabel>(u"saleAmountProblem"_s)->isVisible());
}

void TstCashierPage::storesAreChosen()
{
    auto *stores = control<QComboBox>(u"counterStore"_s);
    QVERIFY(!stores->isVisible()); // one: nothing to choose
    m_page->setRules(rulesOf({kopi, buku}));
    QVERIFY(stores->isVisible());
    QSignalSpy chosen(m_page.get(), &CashierPage::storeChosen);
    m_page->setStore(buku.name);
    QCOMPARE(stores->currentText(), buku.name);
    QCOMPARE(chosen.size(), 0);              // not by a person
    m_page->setRules(rulesOf({buku, kopi})); // another order: the choice stays
    QCOMPARE(stores->currentText(), buku.name);
    stores->setFocus();
    QTest::keyClick(stores, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), kopi.name);
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    sell(u"9000"_s);
    QCOMPARE(sales.at(0).at(2).value<CounterStore>(), kopi);
}

void TstCashierPage::aCommissionAboveTheAmountIsRefused()
{
    m_page->setRules(rulesOf({buku}));
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    sell(u"4999"_s);
    QCOMPARE(sales.size(), 0);
    QVERIFY(control<QLabel>(u"saleAmountProblem"_s)->text().contains(u"commission"_s));
}

void TstCashierPage::busyKeepsWhatWasTyped()
{
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    sell(u"125000"_s);
    m_page->setBusy(true);
    QVERIFY(!button(u"saleShow"_s)->isEnabled());
    QVERIFY(!control<QAction>(u"actionNewSale"_s)->isEnabled());
    QTest::keyClicks(amount(), u"99"_s);
    QTest::keyClick(amount(), Qt::Key_Return);
    QCOMPARE(sales.size(), 1);
    m_page->setBusy(false);
    QCOMPARE(amount()->text(), u"Rp\u00A0125.000"_s);
    QVERIFY(button(u"saleShow"_s)->isEnabled());
}

void TstCashierPage::aCodeEmptiesTheEntry()
{
    sell(u"125000"_s);
    m_page->setScene(sceneOf(CustomerState::Preparing), {u"1"_s});
    QCOMPARE(amount()->text(), u"Rp\u00A0125.000"_s);
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    QCOMPARE(amount()->text(), QString());
    QTest::keyClicks(amount(), u"70"_s); // the next one is typed meanwhile
    m_page->setScene(sceneOf(CustomerState::Checking), {u"1"_s});
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    QCOMPARE(amount()->text(), u"Rp\u00A070"_s);
}

void TstCashierPage::buttonsOfEachState_data()
{
    QTest::addColumn<CustomerState>("state");
    QTest::addColumn<QString>("buttons");
    QTest::addColumn<QString>("word");
    QTest::newRow("idle") << CustomerState::Idle << QString() << u"Ready"_s;
    QTest::newRow("preparing") << CustomerState::Preparing << QString() << u"Making the code…"_s;
    QTest::newRow("scan") << CustomerState::Scan << u"saleAskNow stagePrintSlip stageCancel"_s
                          << u"Waiting for payment"_s;
    QTest::newRow("checking") << CustomerState::Checking << u"saleAskNow stageCancel"_s << u"Not known at the moment"_s;
    QTest::newRow("paid") << CustomerState::Paid << u"stageNewSale stagePrintReceipt"_s << u"Paid"_s;
    QTest::newRow("expired") << CustomerState::Expired << u"stageNewSale"_s << u"Expired"_s;
    QTest::newRow("cancelled") << CustomerState::Cancelled << u"stageNewSale"_s << u"Cancelled"_s;
}

void TstCashierPage::buttonsOfEachState()
{
    QFETCH(const CustomerState, state);
    QFETCH(const QString, buttons);
    QFETCH(const QString, word);
    m_page->setScene(sceneOf(state), {u"1"_s});
    QStringList shown;
    for (const char16_t *name :
         {u"stageNewSale", u"saleAskNow", u"stagePrintSlip", u"stagePrintReceipt", u"stageCancel"}) {
        if (button(QString::fromUtf16(name))->isVisible())
            shown.append(QString::fromUtf16(name));
    }
    QCOMPARE(shown.join(u' '), buttons);
    QCOMPARE(control<QLabel>(u"saleState"_s)->text(), word);
    QCOMPARE(control<QLabel>(u"stageAmount"_s)->isVisible(), state != CustomerState::Idle);
    QVERIFY(!control<QLabel>(u"saleWaiting"_s)->text().isEmpty());
}

void TstCashierPage::paidIsGreenByTheServersWordAlone()
{
    auto *stage = control<QWidget>(u"saleStage"_s);
    const auto ground = [stage] { return stage->grab().toImage().pixelColor(stage->width() / 2, 8); };
    for (const ThemeName theme : themes) {
        applyTheme(*qApp, theme);
        const QColor green = colours(Tone::Positive, theme).fill;
        for (const CustomerState state : customerStates) {
            m_page->setScene(sceneOf(state), {u"1"_s});
            if (theme != ThemeName::HighContrast) // there it is the frame
                QCOMPARE(ground() == green, state == CustomerState::Paid);
            const QColor frame = stage->grab().toImage().pixelColor(stage->width() / 2, 1);
            QCOMPARE(frame == colours(Tone::Positive, theme).text, state == CustomerState::Paid);
        }
    }
    m_page->setScene(sceneOf(CustomerState::Paid), {u"1"_s});
    QCOMPARE(control<QLabel>(u"stageAmount"_s)->text(), u"Rp\u00A0125.000"_s);
    QSignalSpy receipts(m_page.get(), &CashierPage::receiptWanted);
    button(u"stagePrintReceipt"_s)->click();
    QCOMPARE(receipts.at(0).at(0).value<InvoiceCallId>().value, u"1"_s);
}

void TstCashierPage::timeLeftAndLine()
{
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    const QString left = control<QLabel>(u"saleTimeLeft"_s)->text();
    QVERIFY2(left == "15:00"_L1 || left.startsWith(u"14:5"_s), qPrintable(left));
    const auto *waiting = control<QLabel>(u"saleWaiting"_s);
    m_page->setAskedAt(inSeconds(-3));
    QVERIFY2(waiting->text().contains(u" 3 s"_s), qPrintable(waiting->text()));
    m_page->setAnswering(false);
    QCOMPARE(control<QLabel>(u"saleState"_s)->text(), u"The line is lost"_s);
    QVERIFY(waiting->text().contains(u"pay again"_s));
    QSignalSpy checks(m_page.get(), &CashierPage::checkWanted);
    button(u"saleAskNow"_s)->click();
    QCOMPARE(checks.size(), 1);
    QSignalSpy slips(m_page.get(), &CashierPage::slipWanted);
    button(u"stagePrintSlip"_s)->click();
    QCOMPARE(slips.at(0).at(0).value<InvoiceCallId>().value, u"1"_s);
}

void TstCashierPage::newSaleAtOnce_data()
{
    QTest::addColumn<CustomerState>("state");
    QTest::newRow("paid") << CustomerState::Paid;
    QTest::newRow("expired") << CustomerState::Expired;
    QTest::newRow("cancelled") << CustomerState::Cancelled;
}

// One key, from anywhere on the page.
void TstCashierPage::newSaleAtOnce()
{
    QFETCH(const CustomerState, state);
    ActionRegistry registry(m_page.get());
    m_page->addActions(registry);
    registry.setSignedIn(true);
    registry.setShownPage(PageId::Cashier);
    QSignalSpy moves(m_page.get(), &CashierPage::moveOnWanted);
    m_page->setScene(sceneOf(state), {u"1"_s});
    QTest::keyClicks(amount(), u"12"_s);
    control<QListView>(u"saleList"_s)->setFocus();
    button(u"shiftOpen"_s)->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_F2);
    QCOMPARE(moves.size(), 1);
    QVERIFY(m_page->findChild<NewSaleDialog *>() == nullptr);
    QVERIFY(amount()->hasFocus());
    QCOMPARE(amount()->text(), QString());
}

void TstCashierPage::newSaleAsks_data()
{
    QTest::addColumn<CustomerState>("state");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<int>("moves");
    QTest::addColumn<int>("cancels");
    for (const CustomerState state : {CustomerState::Scan, CustomerState::Checking}) {
        const char *name = state == CustomerState::Scan ? "scan" : "checking";
        QTest::addRow("%s, back", name) << state << u"newSaleBack"_s << 0 << 0;
        QTest::addRow("%s, aside", name) << state << u"newSaleAside"_s << 1 << 0;
        QTest::addRow("%s, cancel", name) << state << u"newSaleCancel"_s << 1 << 1;
        QTest::addRow("%s, Escape", name) << state << QString() << 0 << 0;
    }
}

void TstCashierPage::newSaleAsks()
{
    QFETCH(const CustomerState, state);
    QFETCH(const QString, answer);
    QFETCH(const int, moves);
    QFETCH(const int, cancels);
    QSignalSpy moved(m_page.get(), &CashierPage::moveOnWanted);
    QSignalSpy cancelled(m_page.get(), &CashierPage::cancelWanted);
    m_page->setScene(sceneOf(state), {u"1"_s});
    QTest::keyClicks(amount(), u"12"_s);
    button(u"newSale"_s)->click();
    auto *dialog = m_page->findChild<NewSaleDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(moved.size(), 0);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"newSaleBack"_s)->hasFocus()); // a stray Enter goes back
    QCOMPARE(walk::controlsWithoutNames(dialog).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(dialog).join(u'\n'), QString());
    if (answer.isEmpty())
        QTest::keyClick(dialog, Qt::Key_Escape);
    else
        dialog->findChild<QPushButton *>(answer)->click();
    QCOMPARE(moved.size(), moves);
    QCOMPARE(cancelled.size(), cancels);
    if (cancels > 0)
        QCOMPARE(cancelled.at(0).at(0).value<InvoiceCallId>().value, u"1"_s);
    QCOMPARE(amount()->text(), moves > 0 ? QString() : u"Rp\u00A012"_s);
    QTRY_VERIFY(m_page->findChild<NewSaleDialog *>() == nullptr);
}

// An amount that is entered over an unpaid code does not throw it away either.
void TstCashierPage::anotherAmountAsksToo()
{
    QSignalSpy sales(m_page.get(), &CashierPage::saleWanted);
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    sell(u"5000"_s);
    QCOMPARE(sales.size(), 0);
    QSignalSpy moved(m_page.get(), &CashierPage::moveOnWanted);
    m_page->findChild<NewSaleDialog *>()->findChild<QPushButton *>(u"newSaleAside"_s)->click();
    QCOMPARE(moved.size(), 1);
    QCOMPARE(sales.size(), 1);
    QCOMPARE(sales.at(0).at(0).value<Rupiah>(), Rupiah{5'000});
}

void TstCashierPage::theQuestionGoesWhenItIsPaid()
{
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    button(u"newSale"_s)->click();
    QVERIFY(m_page->findChild<NewSaleDialog *>() != nullptr);
    QSignalSpy moved(m_page.get(), &CashierPage::moveOnWanted);
    m_page->setScene(sceneOf(CustomerState::Paid), {u"1"_s});
    QTRY_VERIFY(m_page->findChild<NewSaleDialog *>() == nullptr);
    QCOMPARE(moved.size(), 0);
    m_page->setSales({saleOf(u"2"_s, SaleState::Open)});
    choose(0);
    button(u"saleCancel"_s)->click();
    QVERIFY(m_page->findChild<ConfirmDialog *>() != nullptr);
    QSignalSpy cancelled(m_page.get(), &CashierPage::cancelWanted);
    m_page->setSales({saleOf(u"2"_s, SaleState::Paid)});
    QTRY_VERIFY(m_page->findChild<ConfirmDialog *>() == nullptr);
    QCOMPARE(cancelled.size(), 0);
}

void TstCashierPage::cancellingIsAsked()
{
    QSignalSpy cancelled(m_page.get(), &CashierPage::cancelWanted);
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    button(u"stageCancel"_s)->click();
    QVERIFY(m_page->findChild<ConfirmDialog *>() != nullptr);
    QPushButton *verb = button(u"confirmVerb"_s);
    QVERIFY(verb->text().contains(u"125.000"_s));
    QCOMPARE(cancelled.size(), 0);
    verb->click();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.at(0).at(0).value<InvoiceCallId>().value, u"1"_s);
}

void TstCashierPage::withheldNamesBothValues_data()
{
    QTest::addColumn<QrisFinding>("finding");
    QTest::addColumn<QString>("says");
    QTest::newRow("amount") << QrisFinding{QrisFlaw::AmountOther, u"100"_s, u"200"_s}
                            << u"The code is not shown: its amount is Rp\u00A0200, the invoice's Rp\u00A0100."_s;
    QTest::newRow("an amount that is none") << QrisFinding{QrisFlaw::AmountUnreadable, u"100"_s, u"1e2"_s}
                                            << u"cannot be read: “1e2”, the invoice's is Rp\u00A0100."_s;
    QTest::newRow("checksum") << QrisFinding{QrisFlaw::Checksum, u"1D3D"_s, u"0000"_s}
                              << u"its checksum is “0000”, it should be “1D3D”."_s;
    QTest::newRow("currency") << QrisFinding{QrisFlaw::Currency, u"360"_s, u"840"_s}
                              << u"its currency is “840”, it should be “360”."_s;
    QTest::newRow("country") << QrisFinding{QrisFlaw::Country, u"ID"_s, QString()}
                             << u"its country is nothing, it should be “ID”."_s;
    QTest::newRow("another name") << QrisFinding{QrisFlaw::MerchantRenamed, u"KOPI"_s, u"EVIL"_s}
                                  << u"its merchant is called “EVIL”, the list says “KOPI”."_s;
    QTest::newRow("another NMID") << QrisFinding{QrisFlaw::MerchantUnknown, {}, u"ID9999999999999"_s}
                                  << u"its NMID “ID9999999999999” is not on the list"_s;
}

void TstCashierPage::withheldNamesBothValues()
{
    QFETCH(const QrisFinding, finding);
    QFETCH(const QString, says);
    sell(u"100"_s);
    m_page->showWithheld(saleOf(u"1"_s, SaleState::Withheld), {.findings = {finding}});
    QVERIFY2(said().contains(says), qPrintable(said()));
    QVERIFY2(said().contains(u"no money moved"_s), qPrintable(said()));
    QCOMPARE(amount()->text(), u"Rp\u00A0100"_s);
}

void TstCashierPage::everyFlawHasWords()
{
    QStringList all;
    for (int flaw = int(QrisFlaw::NotText); flaw <= int(QrisFlaw::Reusable); ++flaw) {
        const QString words = findingWords({QrisFlaw(flaw), u"w"_s, u"f"_s});
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        all.append(words);
    }
    QCOMPARE(all.removeDuplicates(), 0);
    m_page->showWarning({.findings = {{QrisFlaw::Tip, {}, {}}}});
    QVERIFY2(said().contains(u"is shown, but it asks the buyer for a tip"_s), qPrintable(said()));
}

void TstCashierPage::problemsKeepTheText()
{
    sell(u"125000"_s);
    m_page->showProblem({.kind = Error::Kind::Offline});
    QVERIFY2(said().contains(u"No code was made and no money moved"_s), qPrintable(said()));
    QCOMPARE(amount()->text(), u"Rp\u00A0125.000"_s);
    m_page->showProblem({.kind = Error::Kind::Offline}); // of something else: no sale was asked for
    QVERIFY2(!said().contains(u"No code was made"_s), qPrintable(said()));
    m_page->clearProblem();
    QCOMPARE(said(), QString());
    sell({});
    m_page->showProblem({.kind = Error::Kind::Rejected, .message = samples::hostile()});
    QCOMPARE(walk::labelsThatGuessRichText(m_page.get()).join(u'\n'), QString());
}

void TstCashierPage::unknownAndMissing()
{
    sell(u"125000"_s);
    m_page->showUnknown(saleOf(u"1"_s, SaleState::Unknown));
    QVERIFY2(said().contains(u"expires by itself"_s), qPrintable(said()));
    QCOMPARE(amount()->text(), u"Rp\u00A0125.000"_s);
    m_page->showAccountMissing();
    QVERIFY2(said().contains(u"Settings → Accounts"_s), qPrintable(said()));
    QCOMPARE(amount()->text(), u"Rp\u00A0125.000"_s);
}

void TstCashierPage::theListKeepsItsChoice()
{
    auto *list = control<QListView>(u"saleList"_s);
    QVERIFY(control<QLabel>(u"saleListEmpty"_s)->isVisible());
    m_page->setSales({saleOf(u"2"_s, SaleState::Open), saleOf(u"1"_s, SaleState::Paid)});
    QVERIFY(list->isVisible());
    choose(0);
    m_page->setSales(
        {saleOf(u"3"_s, SaleState::Asked), saleOf(u"2"_s, SaleState::Paid), saleOf(u"1"_s, SaleState::Paid)});
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(button(u"salePrint"_s)->accessibleName(), u"Receipt again"_s); // it is paid by now
    const QString words = list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"Paid"_s, u"Rp\u00A0125.000"_s, u"WIB"_s, u"INV/K7Q2/20261130-002"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    button(u"saleCopyNumber"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"INV/K7Q2/20261130-001"_s);
}

void TstCashierPage::offersOfASale_data()
{
    QTest::addColumn<SaleState>("state");
    QTest::addColumn<bool>("show");
    QTest::addColumn<bool>("print");
    QTest::addColumn<bool>("cancel");
    QTest::newRow("asked") << SaleState::Asked << false << false << false;
    QTest::newRow("not made") << SaleState::NotMade << false << false << false;
    QTest::newRow("unknown") << SaleState::Unknown << false << false << false;
    QTest::newRow("withheld") << SaleState::Withheld << false << false << true;
    QTest::newRow("open") << SaleState::Open << true << true << true;
    QTest::newRow("paid") << SaleState::Paid << false << true << false;
    QTest::newRow("paid late") << SaleState::PaidLate << false << false << false;
    QTest::newRow("another amount") << SaleState::Mismatch << false << false << false;
    QTest::newRow("expired") << SaleState::Expired << false << false << false;
    QTest::newRow("cancelled") << SaleState::Cancelled << false << false << false;
}

void TstCashierPage::offersOfASale()
{
    QFETCH(const SaleState, state);
    QFETCH(const bool, show);
    QFETCH(const bool, print);
    QFETCH(const bool, cancel);
    const CounterSale sale = saleOf(u"1"_s, state);
    QCOMPARE(stateOf(sale), state);
    QVERIFY(!button(u"saleCopyNumber"_s)->isEnabled());
    m_page->setSales({sale});
    choose(0);
    QCOMPARE(button(u"saleShowAgain"_s)->isEnabled(), show);
    QCOMPARE(button(u"salePrint"_s)->isEnabled(), print);
    QCOMPARE(button(u"saleCancel"_s)->isEnabled(), cancel);
    QVERIFY(button(u"saleCopyNumber"_s)->isEnabled());
    QSignalSpy shown(m_page.get(), &CashierPage::showAgainWanted);
    QSignalSpy receipts(m_page.get(), &CashierPage::receiptWanted);
    QSignalSpy slips(m_page.get(), &CashierPage::slipWanted);
    button(u"saleShowAgain"_s)->click();
    button(u"salePrint"_s)->click();
    QCOMPARE(shown.size(), show ? 1 : 0);
    QCOMPARE(receipts.size(), state == SaleState::Paid ? 1 : 0);
    QCOMPARE(slips.size(), state == SaleState::Open ? 1 : 0);
}

void TstCashierPage::lateAndMismatchSayWhatToDo()
{
    auto *advice = control<ErrorBar>(u"saleAdvice"_s);
    m_page->setSales(
        {saleOf(u"3"_s, SaleState::PaidLate), saleOf(u"2"_s, SaleState::Mismatch), saleOf(u"1"_s, SaleState::Paid)});
    choose(0);
    QVERIFY(advice->isVisible());
    QVERIFY(advice->advice().whatToDo.contains(u"after the code's end"_s));
    choose(1);
    QVERIFY(advice->advice().whatToDo.contains(u"not the one that was asked for"_s));
    choose(2);
    QVERIFY(!advice->isVisible());
}

// By the server's clock, not this computer's.
void TstCashierPage::anEndedCodeIsNotShownAgain()
{
    CounterSale sale = saleOf(u"1"_s, SaleState::Open);
    sale.expiresAt = inSeconds(60);
    m_page->setSales({sale});
    choose(0);
    QVERIFY(button(u"saleShowAgain"_s)->isEnabled());
    m_page->setServerAhead(std::chrono::seconds(120));
    QVERIFY(!button(u"saleShowAgain"_s)->isEnabled());
    QVERIFY(button(u"saleCancel"_s)->isEnabled());
    m_page->setServerAhead(std::chrono::seconds(-120));
    QVERIFY(button(u"saleShowAgain"_s)->isEnabled());
}

void TstCashierPage::shifts()
{
    QVERIFY(button(u"shiftOpen"_s)->isVisible());
    QVERIFY(!button(u"shiftReport"_s)->isVisible());
    QVERIFY(control<QLabel>(u"shiftWords"_s)->text().contains(u"by itself"_s));
    QSignalSpy opened(m_page.get(), &CashierPage::shiftOpenWanted);
    button(u"shiftOpen"_s)->click();
    QCOMPARE(opened.size(), 1);
    const Shift shift{.id = {u"s1"_s}, .cashier = {u"usernew1"_s}, .openedAt = Instant::now(), .takenOver = 2};
    m_page->setShift(shift, {.shown = {3, Rupiah{300'000}}, .paid = {2, Rupiah{225'000}}});
    QVERIFY(!button(u"shiftOpen"_s)->isVisible());
    QVERIFY(button(u"shiftClose"_s)->isVisible());
    QCOMPARE(control<QLabel>(u"shiftTitle"_s)->text(), u"Shift of usernew1"_s);
    QVERIFY(control<QLabel>(u"shiftWords"_s)->text().contains(u"taken over: 2"_s));
    QCOMPARE(control<QLabel>(u"shiftPaidValue"_s)->text(), u"2 · Rp\u00A0225.000"_s);
    QSignalSpy reports(m_page.get(), &CashierPage::shiftReportWanted);
    control<QAction>(u"shiftReportPdf"_s)->trigger();
    m_page->setShift(std::nullopt, {}); // closed: its report stays within reach
    QVERIFY(button(u"shiftReport"_s)->isVisible());
    control<QAction>(u"shiftReportXlsx"_s)->trigger();
    QCOMPARE(reports.size(), 2);
    QCOMPARE(reports.at(0).at(0).value<ShiftId>().value, u"s1"_s);
    QCOMPARE(reports.at(0).at(1).value<TableFormat>(), TableFormat::Pdf);
    QCOMPARE(reports.at(1).at(0).value<ShiftId>().value, u"s1"_s);
    QCOMPARE(reports.at(1).at(1).value<TableFormat>(), TableFormat::Xlsx);
    m_page->clear(); // somebody else is here
    QVERIFY(!button(u"shiftReport"_s)->isVisible());
}

void TstCashierPage::closingAShiftIsAsked()
{
    QSignalSpy closed(m_page.get(), &CashierPage::shiftCloseWanted);
    const Shift shift{.id = {u"s1"_s}, .cashier = {u"usernew1"_s}, .openedAt = Instant::now()};
    m_page->setShift(shift, {.paid = {2, Rupiah{225'000}}, .open = {1, Rupiah{75'000}}});
    button(u"shiftClose"_s)->click();
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QLabel *>(u"closeOpenValue"_s)->text(), u"1 · Rp\u00A075.000"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"confirmEffect"_s)->text().contains(u"next shift"_s));
    dialog->findChild<QPushButton *>(u"confirmCancel"_s)->click();
    QCOMPARE(closed.size(), 0);
    QTRY_VERIFY(m_page->findChild<ConfirmDialog *>() == nullptr);
    button(u"shiftClose"_s)->click();
    m_page->findChild<ConfirmDialog *>()->findChild<QPushButton *>(u"confirmVerb"_s)->click();
    QCOMPARE(closed.size(), 1);
}

void TstCashierPage::displays_data()
{
    using Shown = CounterSettings::Display;
    QTest::addColumn<CounterSettings::Display>("display");
    QTest::addColumn<QString>("monitor");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<QString>("says");
    QTest::addColumn<QString>("buttons");
    QTest::newRow("off") << Shown::Off << QString() << false << u"screen is off"_s
                         << u"displayFullScreen displayWindow"_s;
    QTest::newRow("there") << Shown::FullScreen << u"HDMI-1"_s << true << u"on HDMI-1"_s << u"displayOff"_s;
    QTest::newRow("away") << Shown::FullScreen << u"HDMI-1"_s << false << u"HDMI-1 is away"_s
                          << u"displayWindow displayOff"_s;
    QTest::newRow("no second one") << Shown::FullScreen << QString() << false << u"No second monitor"_s
                                   << u"displayWindow displayOff"_s;
    QTest::newRow("window") << Shown::Window << QString() << true << u"window of its own"_s << u"displayOff"_s;
    QTest::newRow("window closed") << Shown::Window << QString() << false << u"window is closed"_s
                                   << u"displayFullScreen displayWindow displayOff"_s;
}

void TstCashierPage::displays()
{
    QFETCH(const CounterSettings::Display, display);
    QFETCH(const QString, monitor);
    QFETCH(const bool, shown);
    QFETCH(const QString, says);
    QFETCH(const QString, buttons);
    m_page->setDisplay(display, monitor, shown);
    const QString words = control<QLabel>(u"displayWords"_s)->text();
    QVERIFY2(words.contains(says), qPrintable(words));
    QSignalSpy wanted(m_page.get(), &CashierPage::displayWanted);
    QStringList offered;
    for (const char16_t *name : {u"displayFullScreen", u"displayWindow", u"displayOff"}) {
        auto *offer = button(QString::fromUtf16(name));
        if (!offer->isVisible())
            continue;
        offered.append(offer->objectName());
        offer->click();
    }
    QCOMPARE(offered.join(u' '), buttons);
    QCOMPARE(wanted.size(), offered.size());
    const bool off = offered.last() == "displayOff"_L1;
    QCOMPARE(wanted.last().at(0).value<CounterSettings::Display>(),
             off ? CounterSettings::Display::Off : CounterSettings::Display::Window);
}

void TstCashierPage::training()
{
    QVERIFY(!button(u"trainingPay"_s)->isVisible());
    m_page->setTraining(true);
    QVERIFY(button(u"trainingPay"_s)->isVisible());
    QVERIFY(!button(u"trainingPay"_s)->isEnabled()); // nothing to pay
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    QSignalSpy pays(m_page.get(), &CashierPage::trainingPayWanted);
    QSignalSpy late(m_page.get(), &CashierPage::trainingPayLateWanted);
    QSignalSpy other(m_page.get(), &CashierPage::trainingPayOtherWanted);
    for (const char16_t *name : {u"trainingPay", u"trainingPayLate", u"trainingPayOther"})
        button(QString::fromUtf16(name))->click();
    QCOMPARE(pays.size(), 1);
    QCOMPARE(late.size(), 1);
    QCOMPARE(other.size(), 1);
}

void TstCashierPage::emptyRules_data()
{
    QTest::addColumn<CounterRules>("rules");
    QTest::addColumn<QString>("says");
    QTest::newRow("none") << CounterRules{} << u"No store"_s;
    QTest::newRow("no merchant") << CounterRules{.stores = {kopi}} << u"No merchant"_s;
}

void TstCashierPage::emptyRules()
{
    QFETCH(const CounterRules, rules);
    QFETCH(const QString, says);
    m_page->setRules(rules);
    QVERIFY(!amount()->isVisible());
    QVERIFY(control<QLabel>(u"emptySentence"_s)->isVisible());
    QVERIFY(control<QLabel>(u"emptySentence"_s)->text().contains(says));
    QVERIFY(control<QLabel>(u"emptyNextStep"_s)->text().contains(u"Settings → Counter"_s));
    m_page->setRules(rulesOf({kopi}));
    QVERIFY(amount()->isVisible());
}

// Everything that is on the page, said again in the other language.
void TstCashierPage::wordsFollowTheLanguage()
{
    m_page->setTraining(true);
    m_page->setSales({saleOf(u"1"_s, SaleState::PaidLate)});
    choose(0);
    m_page->setScene(sceneOf(CustomerState::Scan), {u"1"_s});
    m_page->showWithheld(saleOf(u"1"_s, SaleState::Withheld), {.findings = {{QrisFlaw::AmountOther, u"1"_s, u"2"_s}}});
    button(u"newSale"_s)->click();
    qApp->installTranslator(&m_long);
    QCoreApplication::sendPostedEvents();
    const auto shown = walk::texts(m_page.get());
    for (const QString &text : shown) {
        const bool data = text.contains(u"Rp"_s) || text.startsWith(u"INV/"_s);
        if (text.count(u' ') >= 2 && !data)
            QVERIFY2(text.contains(u'~'), qPrintable(text));
    }
}

void TstCashierPage::walks_data()
{
    QTest::addColumn<CustomerState>("state");
    for (const CustomerState state : customerStates)
        QTest::addRow("%d", int(state)) << state;
}

void TstCashierPage::walks()
{
    QFETCH(const CustomerState, state);
    m_page->setRules(rulesOf({kopi, buku}));
    m_page->setTraining(true);
    m_page->setSales({saleOf(u"2"_s, SaleState::PaidLate), saleOf(u"1"_s, SaleState::Open)});
    choose(1);
    m_page->setShift(Shift{.id = {u"s"_s}, .cashier = {u"usernew1"_s}, .openedAt = Instant::now()}, {});
    QTest::keyClicks(amount(), u"1000"_s);
    m_page->setScene(sceneOf(state), {u"1"_s});
    QCOMPARE(walk::controlsWithoutNames(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::labelsThatGuessRichText(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::jumpsInTabOrder(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutFocusMark(m_page.get()).join(u'\n'), QString());
}

void TstCashierPage::fits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("longWords");
    for (const bool longWords : {false, true}) {
        const char *words = longWords ? ", words a third longer" : "";
        QTest::addRow("1366x768%s", words) << QSize(1'178, 640) << longWords;
        QTest::addRow("1024x600%s", words) << QSize(836, 480) << longWords;
        QTest::addRow("the smallest%s", words) << QSize(772, 500) << longWords;
    }
}

void TstCashierPage::fits()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, longWords);
    if (longWords)
        qApp->installTranslator(&m_long);
    m_page->setRules(rulesOf({kopi, buku}));
    m_page->setTraining(true);
    m_page->setSales({saleOf(u"2"_s, SaleState::PaidLate), saleOf(u"1"_s, SaleState::Open)});
    m_page->setShift(Shift{.id = {u"s"_s}, .cashier = {u"usernew1"_s}, .openedAt = Instant::now()},
                     {.late = {1, Rupiah{125'000}}, .open = {1, Rupiah{125'000}}});
    choose(0);
    QTest::keyClicks(amount(), u"9999999999999"_s);
    m_page->resize(size);
    for (const CustomerState state : customerStates) {
        m_page->setScene(sceneOf(state), {u"1"_s});
        QCoreApplication::sendPostedEvents();
        QTRY_COMPARE(m_page->size(), size);
        QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()).join(u'\n'), QString());
        QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
        QVERIFY2(!m_page->findChild<QWidget *>(u"saleEntry"_s)->visibleRegion().isEmpty(), "the amount is in sight");
    }
}

QTEST_MAIN(TstCashierPage)
#include "tst_cashierpage.moc"
