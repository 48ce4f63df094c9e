// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardwalk.h"
#include "models/checkoutlinesmodel.h"
#include "ui/checkoutentry.h"
#include "ui/checkoutform.h"
#include "ui/checkouttable.h"
#include "ui/confirmdialog.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PaymentSource)

// The form of a checkout on its page, with the keys that people press.
class TstCheckoutForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aWholeOneIsTypedAndReviewed();
    void tabPassesAnEmptyTable();
    void keysInTheTable();
    void backwardsThroughTheTable();
    void anOpenCellCounts();
    void linesArePasted();
    void aColumnIsPasted();
    void rowsNeverEndUpInOneField();
    void whatWasNotPastedIsSaid_data();
    void whatWasNotPastedIsSaid();
    void nothingIsToldOffBeforeItIsLeft();
    void wrongCellsAreMarked();
    void reviewGoesToWhatIsWrong();
    void theTotalFollows();
    void thereIsNoSumOfWhatIsNoAmount();
    void anotherTotalIsWarnedOf();
    void aTotalThatIsNone();
    void balancesAreDebited();
    void balancesMayNotBeOffered();
    void whoBuys();
    void usedNumbersAreAskedFor();
    void aCopyNeedsNewNumbers();
    void theReviewNamesItsEffect_data();
    void theReviewNamesItsEffect();
    void theReviewShowsAll();
    void aNameIsNoShortcut();
    void enterOnTheReviewSendsNothing();
    void whatWasTypedOutlivesAProblem();
    void nothingIsLeftForTheNext();
    void escapeGoesBack();
    void wordsFollowTheLanguage();
    void largeTypeHasItsRoom();
    void holdsWhatEveryPageHolds();

private:
    template <typename T>
    T *find(const QString &name)
    {
        T *widget = m_page->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] CheckoutForm *form() { return m_page->form(); }
    [[nodiscard]] CheckoutLinesModel *lines() { return find<CheckoutTable>(u"checkoutTable"_s)->model(); }
    [[nodiscard]] QTableView *grid() { return find<QTableView>(u"checkoutLines"_s); }
    [[nodiscard]] QString cell(int row, CheckoutField column)
    {
        return lines()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] QString place()
    {
        return u"%1,%2"_s.arg(grid()->currentIndex().row()).arg(grid()->currentIndex().column());
    }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    // As a person does it: to whatever has the focus.
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), which, with);
    }
    void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
    void typeLine(const QStringList &cells, Qt::Key next = Qt::Key_Tab)
    {
        for (const QString &text : cells) {
            type(text);
            key(next);
        }
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        key(Qt::Key_V, Qt::ControlModifier);
    }
    void fillIn(const QString &amount = u"30.000"_s);
    void choose(const QString &source) { find<QRadioButton>(source)->setChecked(true); }
    [[nodiscard]] QString shown(const QString &name)
    {
        const auto *label = find<QLabel>(name);
        return label->isVisible() ? label->text().replace(QChar(QChar::Nbsp), u' ') : QString();
    }
    [[nodiscard]] QString said(const QString &bar)
    {
        const auto *shown = find<ErrorBar>(bar);
        return shown->isVisible() ? shown->advice().headline + u' ' + shown->advice().whatToDo : QString();
    }
    [[nodiscard]] ConfirmDialog *dialog()
    {
        const auto all = m_page->findChildren<ConfirmDialog *>();
        for (ConfirmDialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString onDialog(const QString &button)
    {
        return dialog()->findChild<QAbstractButton *>(button)->text().replace(QChar(QChar::Nbsp), u' ');
    }
    void confirm() { dialog()->findChild<QAbstractButton *>(u"confirmVerb"_s)->click(); }

    std::unique_ptr<CheckoutEntry> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    walk::LongLanguage m_long;
};

namespace {

Account account(const QString &username, AccountUses uses, const QString &name = {})
{
    return {.environment = u"demo"_s, .username = {username}, .name = name, .uses = uses};
}

const QString twoLines = u"testing123\tINV/ONM/20240124-002B0001\t10.000\t5.000\t100\t1.000\n"
                         "testing12345\tINV/ONM/20240124-002B0002\t20.000\t5.000\t100\t1.000\n"_s;

CheckoutRequest documented()
{
    CheckoutDraft draft{.lines = parseCheckoutLines(twoLines).lines};
    return contentOf(draft).checkout;
}

} // namespace

void TstCheckoutForm::initTestCase()
{
    applyTheme(*qApp, ThemeName::Light);
}

void TstCheckoutForm::init()
{
    setDisplayLanguage(QLocale::English);
    m_tester.reset();
    m_page = std::make_unique<CheckoutEntry>();
    m_page->setEnvironment(demoEnvironment());
    form()->setBuyers({u"usernew1"_s},
                      {account(u"watched"_s, AccountUse::BalanceWatch),
                       account(u"counter1"_s, AccountUse::CounterBuyer, u"Counter"_s),
                       account(u"UserNew1"_s, AccountUse::CounterBuyer)});
    m_tester = std::make_unique<QAbstractItemModelTester>(grid()->model(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->resize(1'000, 1'000);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->start();
}

void TstCheckoutForm::cleanup()
{
    qApp->removeTranslator(&m_long);
    m_tester.reset();
    m_page.reset();
}

void TstCheckoutForm::fillIn(const QString &amount)
{
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    typeLine({u"testing123"_s, u"INV/1"_s, amount, u"10.000"_s});
}

void TstCheckoutForm::aWholeOneIsTypedAndReviewed()
{
    QSignalSpy reviews(form(), &CheckoutForm::reviewRequested);
    grid()->setFocus();
    typeLine({u"testing123"_s, u"INV/ONM/20240124-002B0001"_s, u"10000"_s, u"5.000"_s, u"100"_s, u"1000"_s});
    QCOMPARE(place(), u"1,0"_s); // a new line, by Tab
    typeLine({u"testing12345"_s, u"INV/ONM/20240124-002B0002"_s, u"20000"_s, u"Rp 5.000"_s, u"100"_s, u"1000"_s},
             Qt::Key_Return);
    QCOMPARE(place(), u"2,0"_s); // and by Enter
    QCOMPARE(lines()->rowCount(), 3);
    QCOMPARE(shown(u"checkoutSum"_s), u"Goods Rp 30.000 + freight Rp 10.000 = Rp 40.000"_s);
    press(u"checkoutReview"_s);
    QCOMPARE(reviews.size(), 1);
    const auto content = reviews.at(0).at(0).value<InvoiceCallContent>();
    QCOMPARE(content.checkout, documented());
    QCOMPARE(content.user.value, u"usernew1"_s);
    QCOMPARE(content.amount, Rupiah{40'000});
    QCOMPARE(content.kind, InvoiceCallKind::Checkout);
}

void TstCheckoutForm::tabPassesAnEmptyTable()
{
    find<QComboBox>(u"checkoutBuyer"_s)->setFocus();
    key(Qt::Key_Tab);
    QVERIFY(grid()->hasFocus());
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"checkoutAddStore"_s);
    QCOMPARE(lines()->rowCount(), 1);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(grid()->hasFocus());
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"checkoutBuyer"_s);
}

void TstCheckoutForm::keysInTheTable()
{
    grid()->setFocus();
    typeLine({u"one"_s, u"INV/1"_s});
    QCOMPARE(place(), u"0,2"_s);
    key(Qt::Key_Left);
    key(Qt::Key_F2);
    type(u"x"_s); // over what was marked
    key(Qt::Key_Escape);
    QCOMPARE(cell(0, CheckoutField::Number), u"INV/1"_s);
    QVERIFY(grid()->hasFocus());
    key(Qt::Key_F2);
    key(Qt::Key_End);
    type(u"23"_s);
    key(Qt::Key_Return);
    QCOMPARE(cell(0, CheckoutField::Number), u"INV/123"_s);
    QCOMPARE(place(), u"0,2"_s);
    press(u"checkoutAddStore"_s);
    QCOMPARE(place(), u"1,0"_s);
    QVERIFY(grid()->hasFocus());
    press(u"checkoutAddStore"_s); // a blank one is there already
    QCOMPARE(lines()->rowCount(), 2);
    type(u"two"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Up);
    key(Qt::Key_Delete);
    QCOMPARE(lines()->rowCount(), 1);
    QCOMPARE(cell(0, CheckoutField::Seller), u"two"_s);
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    QCOMPARE(lines()->rowCount(), 1);
    QVERIFY(lines()->isBlank(0));
}

void TstCheckoutForm::backwardsThroughTheTable()
{
    grid()->setFocus();
    typeLine({u"one"_s, u"INV/1"_s});
    type(u"5000"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier); // out of an open cell
    QCOMPARE(cell(0, CheckoutField::Amount), u"5000"_s);
    QCOMPARE(place(), u"0,1"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(place(), u"0,0"_s);
    key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(!grid()->hasFocus());
}

// Alt and a letter press a button without taking the focus from the cell.
void TstCheckoutForm::anOpenCellCounts()
{
    QSignalSpy reviews(form(), &CheckoutForm::reviewRequested);
    grid()->setFocus();
    typeLine({u"testing123"_s, u"INV/1"_s});
    type(u"7000"_s);
    key(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(reviews.size(), 1);
    QCOMPARE(reviews.at(0).at(0).value<InvoiceCallContent>().amount, Rupiah{7'000});
}

void TstCheckoutForm::linesArePasted()
{
    grid()->setFocus();
    paste(u"Seller\tStore invoice\tAmount\n"_s + twoLines);
    QCOMPARE(lines()->rowCount(), 2);
    QCOMPARE(form()->content().checkout, documented());
    QCOMPARE(said(u"checkoutPasteNote"_s), QString());
    QCOMPARE(shown(u"checkoutStoreCount"_s), u"2 store(s)"_s);
    QCOMPARE(shown(u"checkoutGoodsSum"_s), u"Rp 30.000"_s);
    QCOMPARE(shown(u"checkoutFreightSum"_s), u"Rp 10.000"_s);
    QCOMPARE(shown(u"checkoutInsuranceSum"_s), u"Rp 200"_s);
    QCOMPARE(shown(u"checkoutCommissionSum"_s), u"Rp 2.000"_s);
    QVERIFY(shown(u"checkoutInsurance"_s).contains(u"Rp 40.200"_s));
    paste(twoLines); // nothing is written over
    QCOMPARE(lines()->rowCount(), 4);
    QVERIFY(shown(u"checkoutLinesProblem"_s).contains(u"same store invoice"_s));
}

void TstCheckoutForm::aColumnIsPasted()
{
    form()->setRequest(documented());
    grid()->setFocus();
    key(Qt::Key_Right);
    paste(u"INV/8\nINV/9\n"_s);
    QCOMPARE(lines()->rowCount(), 2);
    QCOMPARE(cell(0, CheckoutField::Number), u"INV/8"_s);
    QCOMPARE(cell(1, CheckoutField::Number), u"INV/9"_s);
    QCOMPARE(cell(1, CheckoutField::Seller), u"testing12345"_s);
    paste(u"INV/7"_s);
    QCOMPARE(cell(0, CheckoutField::Number), u"INV/7"_s);
}

void TstCheckoutForm::rowsNeverEndUpInOneField()
{
    grid()->setFocus();
    type(u"a"_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"checkoutCell"_s);
    paste(u"bc"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"abc"_s);
    paste(twoLines);
    QVERIFY(grid()->hasFocus());
    QCOMPARE(lines()->rowCount(), 2);
    QCOMPARE(form()->content().checkout, documented());
}

void TstCheckoutForm::whatWasNotPastedIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QString many;
    for (int i = 0; i < 102; ++i)
        many += u"toko%1\tINV/%1\t1.000\n"_s.arg(i);
    QTest::newRow("too many") << many << u"2 line(s) found no room"_s;
    QTest::newRow("too wide") << u"a\tb\t1\t2\t3\t4\tnote\n"_s << u"sixth column"_s;
    QTest::newRow("another order") << u"Amount\tSeller\n1\ta\n"_s << u"another order"_s;
}

void TstCheckoutForm::whatWasNotPastedIsSaid()
{
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    grid()->setFocus();
    paste(text);
    QVERIFY2(said(u"checkoutPasteNote"_s).contains(says), qPrintable(said(u"checkoutPasteNote"_s)));
    paste(twoLines.section(u'\n', 0, 0));
    if (lines()->rowCount() < int(maximumStores))
        QCOMPARE(said(u"checkoutPasteNote"_s), QString());
}

void TstCheckoutForm::nothingIsToldOffBeforeItIsLeft()
{
    grid()->setFocus();
    typeLine({u"testing123"_s, u"INV/1"_s});
    QCOMPARE(shown(u"checkoutLinesProblem"_s), QString());
    type(u"60,000"_s);
    QCOMPARE(shown(u"checkoutLinesProblem"_s), QString());
    key(Qt::Key_Tab);
    QCOMPARE(shown(u"checkoutLinesProblem"_s), u"Line 1, Amount: Group thousands with dots, not commas: 60.000."_s);
    type(u"x"_s);
    key(Qt::Key_Tab);
    QVERIFY(shown(u"checkoutLinesProblem"_s).endsWith(u"(and 1 more)"_s));
    key(Qt::Key_Left); // what the keyboard is on comes first
    QVERIFY(shown(u"checkoutLinesProblem"_s).startsWith(u"Line 1, Freight: This is not an amount."_s));
    type(u"0"_s);
    key(Qt::Key_Left);
    grid()->setCurrentIndex(grid()->model()->index(0, 2));
    type(u"60.000"_s);
    key(Qt::Key_Tab);
    grid()->setCurrentIndex(grid()->model()->index(0, 3));
    type(u"0"_s);
    key(Qt::Key_Tab);
    QCOMPARE(shown(u"checkoutLinesProblem"_s), QString());
}

void TstCheckoutForm::wrongCellsAreMarked()
{
    grid()->setFocus();
    typeLine({u"testing123"_s, u"INV/1"_s, u"1.000"_s});
    const QModelIndex wrong = grid()->model()->index(0, int(CheckoutField::Amount));
    const auto pixels = [&] { return grid()->viewport()->grab(grid()->visualRect(wrong)).toImage(); };
    grid()->setCurrentIndex(grid()->model()->index(0, 0));
    const QImage before = pixels();
    QVERIFY(!wrong.data(Qt::AccessibleDescriptionRole).isValid());
    lines()->setData(lines()->index(0, int(CheckoutField::Amount)), u"<b>1</b>"_s);
    QVERIFY(before != pixels());
    const QString words = wrong.data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(words.contains(u"not an amount"_s), qPrintable(words));
    QVERIFY(wrong.data(Qt::ToolTipRole).toString().contains(words.toHtmlEscaped()));
    QCOMPARE(wrong.data(Qt::AccessibleTextRole).toString(), u"<b>1</b>"_s);
    QCOMPARE(grid()->accessibleDescription(), shown(u"checkoutLinesProblem"_s));
    // The tone is there: some pixel is the fill of what is wrong.
    const QColor fill = colours(Tone::Negative, ThemeName::Light).fill;
    const QImage image = pixels();
    bool toned = false;
    for (int x = 0; x < image.width(); ++x)
        toned = toned || image.pixelColor(x, image.height() / 4) == fill;
    QVERIFY(toned);
}

void TstCheckoutForm::reviewGoesToWhatIsWrong()
{
    QSignalSpy reviews(form(), &CheckoutForm::reviewRequested);
    press(u"checkoutReview"_s);
    QVERIFY(grid()->hasFocus());
    QCOMPARE(shown(u"checkoutLinesProblem"_s), u"Type at least one store."_s);
    type(u"testing123"_s);
    key(Qt::Key_Tab);
    QVERIFY(shown(u"checkoutLinesProblem"_s).contains(u"number of the store's invoice"_s)); // asked for meanwhile
    find<QComboBox>(u"checkoutService"_s)->setFocus();
    press(u"checkoutReview"_s);
    QCOMPARE(place(), u"0,1"_s);
    QVERIFY(grid()->hasFocus());
    typeLine({u"INV/1"_s, u"1.000"_s});
    form()->setBuyers({}, {});
    press(u"checkoutReview"_s);
    QVERIFY(find<QComboBox>(u"checkoutBuyer"_s)->hasFocus());
    QVERIFY(!shown(u"checkoutBuyerProblem"_s).isEmpty());
    QCOMPARE(reviews.size(), 0);
}

void TstCheckoutForm::theTotalFollows()
{
    auto *total = find<QLineEdit>(u"checkoutTotal"_s);
    QCOMPARE(total->text(), QString());
    fillIn();
    QCOMPARE(total->text(), rupiahText(Rupiah{40'000}));
    QVERIFY(shown(u"checkoutTotalHint"_s).contains(u"empat puluh ribu rupiah"_s));
    lines()->setData(lines()->index(0, int(CheckoutField::Amount)), u"31.000"_s);
    QCOMPARE(total->text(), rupiahText(Rupiah{41'000}));
    total->setFocus();
    total->selectAll();
    type(u"45000"_s);
    lines()->setData(lines()->index(0, int(CheckoutField::Amount)), u"32.000"_s);
    QCOMPARE(total->text(), u"45000"_s);
    QCOMPARE(form()->content().checkout.total, Rupiah{45'000});
    total->selectAll();
    key(Qt::Key_Backspace); // emptied, it is the sum again
    key(Qt::Key_Tab);
    QCOMPARE(total->text(), rupiahText(Rupiah{42'000}));
    total->setFocus();
    total->selectAll();
    type(u"42.000"_s); // typed, and the sum all the same
    key(Qt::Key_Tab);
    lines()->setData(lines()->index(0, int(CheckoutField::Amount)), u"33.000"_s);
    QCOMPARE(form()->content().checkout.total, Rupiah{43'000});
}

// Half a sum would be a wrong one.
void TstCheckoutForm::thereIsNoSumOfWhatIsNoAmount()
{
    choose(u"checkoutBalance"_s);
    grid()->setFocus();
    paste(QString(twoLines).replace(u"20.000"_s, u"20,000"_s));
    QCOMPARE(shown(u"checkoutGoodsSum"_s), u"unclear"_s);
    QCOMPARE(shown(u"checkoutFreightSum"_s), u"Rp 10.000"_s);
    QVERIFY(shown(u"checkoutSum"_s).contains(u"no sum"_s));
    QCOMPARE(shown(u"checkoutInsurance"_s), QString());
    QCOMPARE(shown(u"checkoutDebit"_s), QString());
    QCOMPARE(find<QLineEdit>(u"checkoutTotal"_s)->text(), QString());
    lines()->setData(lines()->index(1, int(CheckoutField::Amount)), u"20.000"_s);
    QCOMPARE(shown(u"checkoutGoodsSum"_s), u"Rp 30.000"_s);
    QVERIFY(shown(u"checkoutDebit"_s).contains(u"Rp 40.000"_s));
}

void TstCheckoutForm::anotherTotalIsWarnedOf()
{
    QSignalSpy reviews(form(), &CheckoutForm::reviewRequested);
    fillIn();
    lines()->setData(lines()->index(0, int(CheckoutField::Insurance)), u"100"_s);
    auto *total = find<QLineEdit>(u"checkoutTotal"_s);
    QCOMPARE(said(u"checkoutOddities"_s), QString());
    total->setFocus();
    total->selectAll();
    type(u"40100"_s); // with the insurance
    QCOMPARE(said(u"checkoutOddities"_s), QString());
    total->selectAll();
    type(u"40050"_s);
    QVERIFY(said(u"checkoutOddities"_s).contains(u"neither goods and freight"_s));
    press(u"checkoutReview"_s); // warned, not refused
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews.at(0).at(0).value<InvoiceCallContent>().checkout.total, Rupiah{40'050});
}

void TstCheckoutForm::aTotalThatIsNone()
{
    QSignalSpy reviews(form(), &CheckoutForm::reviewRequested);
    fillIn();
    auto *total = find<QLineEdit>(u"checkoutTotal"_s);
    total->setFocus();
    total->selectAll();
    type(u"40,000"_s);
    QCOMPARE(shown(u"checkoutTotalProblem"_s), QString());
    key(Qt::Key_Tab);
    QVERIFY(shown(u"checkoutTotalProblem"_s).contains(u"commas"_s));
    press(u"checkoutReview"_s);
    QCOMPARE(reviews.size(), 0);
    QVERIFY(total->hasFocus());
    total->selectAll();
    type(u"40.001"_s);
    QCOMPARE(shown(u"checkoutTotalProblem"_s), QString());
}

void TstCheckoutForm::balancesAreDebited()
{
    Policy policy;
    policy.itemLimit = Rupiah{5'000'000};
    form()->setPolicy(policy);
    fillIn();
    QCOMPARE(shown(u"checkoutDebit"_s), QString());
    choose(u"checkoutBalance"_s);
    QCOMPARE(shown(u"checkoutDebit"_s), u"Debits Rp 40.000 from usernew1's balance at once."_s);
    QVERIFY(!form()->needsSecond());
    form()->setBalance({u"usernew1"_s}, Rupiah{39'999}, Instant{1'790'000'000'000'000});
    QVERIFY(shown(u"checkoutBuyerHint"_s).contains(u"Rp 39.999"_s));
    QVERIFY(said(u"checkoutOddities"_s).contains(u"more than the balance of usernew1"_s));
    find<QComboBox>(u"checkoutBuyer"_s)->setCurrentIndex(1); // whose balance is not known
    QCOMPARE(said(u"checkoutOddities"_s), QString());
    QCOMPARE(shown(u"checkoutDebit"_s), u"Debits Rp 40.000 from counter1's balance at once."_s);
    fillIn(u"990.000"_s);
    QVERIFY(form()->needsSecond());
    QVERIFY(shown(u"checkoutDebit"_s).contains(u"somebody else has approved"_s));
    QVERIFY(said(u"checkoutOddities"_s).contains(u"somebody else has to approve"_s));
    fillIn(u"5.000.000"_s);
    QVERIFY(shown(u"checkoutTotalProblem"_s).contains(u"5.000.000"_s));
    choose(u"checkoutQris"_s);
    QVERIFY(!form()->needsSecond());
    QCOMPARE(shown(u"checkoutTotalProblem"_s), QString());
    QCOMPARE(shown(u"checkoutDebit"_s), QString());
}

void TstCheckoutForm::balancesMayNotBeOffered()
{
    choose(u"checkoutBalance"_s);
    m_page->setBalanceOffered(false);
    QVERIFY(!find<QRadioButton>(u"checkoutBalance"_s)->isEnabled());
    QVERIFY(shown(u"checkoutBalanceSentence"_s).contains(u"roles"_s));
    QCOMPARE(form()->content().checkout.source, PaymentSource::Xendit);
    CheckoutRequest earlier = documented();
    earlier.source = PaymentSource::Balance;
    form()->setRequest(earlier);
    QCOMPARE(form()->content().checkout.source, PaymentSource::Xendit);
    m_page->setBalanceOffered(true);
    QVERIFY(find<QRadioButton>(u"checkoutBalance"_s)->isEnabled());
    QVERIFY(!shown(u"checkoutBalanceSentence"_s).contains(u"roles"_s));
}

void TstCheckoutForm::whoBuys()
{
    auto *buyer = find<QComboBox>(u"checkoutBuyer"_s);
    QCOMPARE(buyer->count(), 2);
    QCOMPARE(buyer->itemText(0), u"usernew1 (your own account)"_s);
    QCOMPARE(buyer->itemText(1), u"Counter · counter1"_s);
    QSignalSpy edited(form(), &CheckoutForm::buyerEdited);
    buyer->setCurrentIndex(1);
    QCOMPARE(edited.constLast().at(0).value<Username>().value, u"counter1"_s);
    form()->setBuyers(
        {u"usernew1"_s},
        {account(u"counter0"_s, AccountUse::CounterBuyer), account(u"counter1"_s, AccountUse::CounterBuyer)});
    QCOMPARE(form()->content().user.value, u"counter1"_s); // chosen once, chosen still
    form()->setBuyers({u"usernew1"_s}, {});
    QCOMPARE(form()->content().user.value, u"usernew1"_s);
    QCOMPARE(edited.constLast().at(0).value<Username>().value, u"usernew1"_s);
}

void TstCheckoutForm::usedNumbersAreAskedFor()
{
    QSignalSpy asked(form(), &CheckoutForm::storeInvoicesEdited);
    QSignalSpy reviews(form(), &CheckoutForm::reviewRequested);
    fillIn();
    QCOMPARE(asked.size(), 0); // while one types
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).toStringList(), QStringList{u"INV/1"_s});
    form()->setUsedStoreInvoices({u"INV/1"_s});
    QVERIFY(shown(u"checkoutLinesProblem"_s).contains(u"used before"_s));
    press(u"checkoutReview"_s);
    QCOMPARE(reviews.size(), 0);
    QCOMPARE(place(), u"0,1"_s);
    type(u"INV/2"_s);
    key(Qt::Key_Tab);
    QCOMPARE(shown(u"checkoutLinesProblem"_s), QString());
    press(u"checkoutReview"_s); // asked for at once, not after the pause
    QCOMPARE(asked.size(), 2);
    QCOMPARE(reviews.size(), 1);
}

void TstCheckoutForm::aCopyNeedsNewNumbers()
{
    CheckoutRequest earlier = documented();
    earlier.service = Platform::OnDelivery;
    earlier.source = PaymentSource::Qris;
    QSignalSpy wanted(m_page.get(), &CheckoutEntry::requestWanted);
    m_page->start(earlier, {u"earlier"_s});
    QVERIFY(shown(u"checkoutStoresHint"_s).contains(u"new invoice number"_s));
    QCOMPARE(cell(0, CheckoutField::Number), QString());
    QCOMPARE(shown(u"checkoutLinesProblem"_s), QString());
    press(u"checkoutReview"_s);
    QVERIFY(dialog() == nullptr);
    QCOMPARE(place(), u"0,1"_s);
    paste(u"INV/8\nINV/9"_s);
    press(u"checkoutReview"_s);
    confirm();
    const auto content = wanted.at(0).at(0).value<InvoiceCallContent>();
    QCOMPARE(content.checkout.service, Platform::OnDelivery);
    QCOMPARE(content.checkout.source, PaymentSource::Qris);
    QCOMPARE(content.checkout.total, earlier.total);
    QCOMPARE(content.checkout.sales.at(1).storeInvoice.value, u"INV/9"_s);
    QCOMPARE(wanted.at(0).at(1).value<InvoiceCallId>().value, u"earlier"_s);
    m_page->finish();
    QTRY_VERIFY(m_page->findChildren<ConfirmDialog *>().isEmpty());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(!shown(u"checkoutStoresHint"_s).contains(u"new invoice number"_s));

    m_page->start(earlier, {u"earlier"_s});
    press(u"checkoutClear"_s);
    fillIn();
    press(u"checkoutReview"_s);
    confirm();
    QVERIFY(wanted.at(1).at(1).value<InvoiceCallId>().isEmpty()); // cleared, it is a copy of nothing
}

void TstCheckoutForm::theReviewNamesItsEffect_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("verb");
    QTest::newRow("payment page") << u"checkoutXendit"_s << u"30.000"_s << u"Make a payment link for Rp 40.000"_s;
    QTest::newRow("QRIS") << u"checkoutQris"_s << u"30.000"_s << u"Make a QRIS checkout of Rp 40.000"_s;
    QTest::newRow("balance") << u"checkoutBalance"_s << u"30.000"_s << u"Debit Rp 40.000 from usernew1's balance"_s;
    QTest::newRow("balance, a large one")
        << u"checkoutBalance"_s << u"990.000"_s << u"Ask for approval of Rp 1.000.000"_s;
}

void TstCheckoutForm::theReviewNamesItsEffect()
{
    QFETCH(const QString, source);
    QFETCH(const QString, amount);
    QFETCH(const QString, verb);
    QSignalSpy wanted(m_page.get(), &CheckoutEntry::requestWanted);
    fillIn(amount);
    choose(source);
    press(u"checkoutReview"_s);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(onDialog(u"confirmVerb"_s), verb);
    QVERIFY(dialog()->findChild<QPushButton *>(u"confirmCancel"_s)->isDefault());
    QCOMPARE(dialog()->focusWidget()->objectName(), u"confirmCancel"_s);
    QVERIFY(QKeySequence::mnemonic(verb).isEmpty());
    confirm();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).value<InvoiceCallContent>(), form()->content());
    confirm(); // busy: not twice
    QCOMPARE(wanted.size(), 1);
}

void TstCheckoutForm::theReviewShowsAll()
{
    form()->setBalance({u"usernew1"_s}, Rupiah{1'000}, Instant{1'790'000'000'000'000});
    choose(u"checkoutBalance"_s);
    grid()->setFocus();
    paste(twoLines);
    press(u"checkoutReview"_s);
    QString all = walk::texts(dialog()).join(u'\n');
    all.replace(QChar(QChar::Nbsp), u' ');
    for (const QString &said :
         {u"Rp 40.000"_s, u"empat puluh ribu rupiah"_s, u"Balance"_s, u"usernew1"_s, u"ONMARKET"_s, u"Demo"_s,
          u"testing12345"_s, u"INV/ONM/20240124-002B0002"_s, u"commission Rp 1.000"_s, u"insurance Rp 100"_s,
          u"more than the balance"_s, u"cannot be called back"_s, u"Rp 1.000, read"_s})
        QVERIFY2(all.contains(said), qPrintable(said));
    QCOMPARE(walk::labelsThatGuessRichText(dialog()), QStringList{});
    QTRY_COMPARE(walk::clippedTexts(dialog()).join(u'\n'), QString());
}

void TstCheckoutForm::aNameIsNoShortcut()
{
    form()->setBuyers({u"a&b"_s}, {});
    fillIn();
    choose(u"checkoutBalance"_s);
    press(u"checkoutReview"_s);
    QCOMPARE(onDialog(u"confirmVerb"_s), u"Debit Rp 40.000 from a&&b's balance"_s);
    QVERIFY(QKeySequence::mnemonic(onDialog(u"confirmVerb"_s)).isEmpty());
}

// Cancel is the default: a key that is held down or pressed once too often makes nothing.
void TstCheckoutForm::enterOnTheReviewSendsNothing()
{
    QSignalSpy wanted(m_page.get(), &CheckoutEntry::requestWanted);
    fillIn();
    press(u"checkoutReview"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(cell(0, CheckoutField::Seller), u"testing123"_s);
}

void TstCheckoutForm::whatWasTypedOutlivesAProblem()
{
    QSignalSpy wanted(m_page.get(), &CheckoutEntry::requestWanted);
    fillIn();
    press(u"checkoutReview"_s);
    confirm();
    m_page->showProblem({.headline = u"Used meanwhile"_s, .mayRetry = false});
    QVERIFY(walk::texts(dialog()).contains(u"Used meanwhile"_s));
    confirm();
    QCOMPARE(wanted.size(), 2);
    m_page->showProblem(Error{.kind = Error::Kind::Storage});
    QVERIFY(dialog() != nullptr);
    dialog()->reject();
    QTRY_VERIFY(dialog() == nullptr);
    m_page->showProblem({.headline = u"Too late"_s, .mayRetry = false});
    QVERIFY(said(u"checkoutError"_s).contains(u"Too late"_s));
    QCOMPARE(form()->content().amount, Rupiah{40'000});
}

void TstCheckoutForm::nothingIsLeftForTheNext()
{
    form()->setBalance({u"usernew1"_s}, Rupiah{1'000}, Instant{1'790'000'000'000'000});
    fillIn();
    choose(u"checkoutQris"_s);
    press(u"checkoutReview"_s);
    m_page->forget();
    QVERIFY(m_page->findChildren<ConfirmDialog *>().isEmpty());
    QCOMPARE(form()->content(), InvoiceCallContent{});
    QVERIFY(lines()->isBlank(0));
    const QString all = walk::texts(m_page.get()).join(u'\n');
    for (const QString &trace : {u"usernew1"_s, u"counter1"_s, u"testing123"_s, u"40.000"_s})
        QVERIFY2(!all.contains(trace), qPrintable(trace));
}

void TstCheckoutForm::escapeGoesBack()
{
    QSignalSpy back(m_page.get(), &CheckoutEntry::backRequested);
    grid()->setFocus();
    type(u"a"_s);
    key(Qt::Key_Escape); // of the cell
    QCOMPARE(back.size(), 0);
    key(Qt::Key_Escape);
    QCOMPARE(back.size(), 1);
    press(u"checkoutBack"_s);
    QCOMPARE(back.size(), 2);
}

// Everything is said again in the other language, what was typed and what is wrong with it included.
void TstCheckoutForm::wordsFollowTheLanguage()
{
    grid()->setFocus();
    paste(u"testing123\tINV/1\t60,000\t5.000\t100\t1.000\tnote\ntesting123\tINV/1\t10.000\n"_s);
    choose(u"checkoutBalance"_s);
    find<QComboBox>(u"checkoutBuyer"_s)->setCurrentIndex(1);
    const InvoiceCallContent before = form()->content();
    setDisplayLanguage(QLocale::Indonesian);
    qApp->installTranslator(&m_long);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(form()->content(), before);
    QCOMPARE(cell(0, CheckoutField::Amount), u"60,000"_s);
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        const bool words = label->isVisible() && label->text().contains(u' ') && !label->text().startsWith(u"Rp"_s);
        QVERIFY2(!words || label->text().contains(u'~'), qPrintable(label->objectName() + u' ' + label->text()));
    }
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons)
        QVERIFY2(!button->isVisible() || button->text().isEmpty() || button->text().contains(u'~'),
                 qPrintable(button->text()));
    for (int column = 0; column < CheckoutLinesModel::columns; ++column)
        QVERIFY(grid()->model()->headerData(column, Qt::Horizontal).toString().contains(u'~'));
    QVERIFY(said(u"checkoutPasteNote"_s).contains(u'~'));
    QVERIFY(grid()->model()->index(0, 2).data(Qt::AccessibleDescriptionRole).toString().contains(u'~'));
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
}

// On a page that is wider than the form: lines fold at the form's width, not at the page's.
void TstCheckoutForm::largeTypeHasItsRoom()
{
    const QFont usual = qApp->font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 3 / 2);
    qApp->setFont(large);
    const auto back = qScopeGuard([&usual] { qApp->setFont(usual); });
    qApp->installTranslator(&m_long);
    init();
    m_page->resize(1'700, 900);
    grid()->setFocus();
    paste(u"testing123\tINV/1\t10.000\t5.000\t100\t31.000\tnote\n"_s);
    choose(u"checkoutBalance"_s);
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()).join(u'\n'), QString());
    const auto *count = find<QLabel>(u"checkoutStoreCount"_s);
    QVERIFY(count->mapTo(m_page.get(), QPoint()).y() >= grid()->mapTo(m_page.get(), QPoint()).y() + grid()->height());
}

void TstCheckoutForm::holdsWhatEveryPageHolds()
{
    grid()->setFocus();
    paste(twoLines + u"testing123\tINV/1\t60,000\n"_s);
    choose(u"checkoutBalance"_s);
    m_page->resize(708, 900); // beside the sidebar of the smallest window
    QCOMPARE(walk::labelsThatGuessRichText(m_page.get()), QStringList{});
    QCOMPARE(walk::controlsWithoutNames(m_page.get()), QStringList{});
    QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_page.get()), QStringList{});
    QTRY_COMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()).join(u'\n'), QString());
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::jumpsInTabOrder(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::controlsWithoutFocusMark(m_page.get()).join(u'\n'), QString());
    grid()->setFocus();
    key(Qt::Key_F2);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"checkoutCell"_s);
    QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"line 3"_s));
}

QTEST_MAIN(TstCheckoutForm)
#include "tst_checkoutform.moc"
