// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/payoutmodel.h"
#include "samples.h"
#include "ui/actionregistry.h"
#include "ui/confirmdialog.h"
#include "ui/emptystate.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/moneywords.h"
#include "ui/pagedtable.h"
#include "ui/payoutentry.h"
#include "ui/payoutform.h"
#include "ui/payoutspage.h"
#include "ui/theme.h"
#include "ui/timeline.h"
#include "walk.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = PayoutModel::Column;

// The page Payouts over a journal in memory.
class TstPayoutsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theModelHolds();
    void anEmptyOneSaysWhatToDo();
    void accountsAreMasked();
    void filtersReachTheModel();
    void whatIsOffered_data();
    void whatIsOffered();
    void everyStateTellsItsStory();
    void sendingIsConfirmedAndNamesItsEffect();
    void stoppingIsAskedOnlyWhenItMatters();
    void anUnknownOneIsSettled();
    void aRefusalStaysInTheDialog();
    void whatNeverLeftMovedNoMoney_data();
    void whatNeverLeftMovedNoMoney();
    void revealedUntilItIsLeft();
    void aNewOneIsReviewed();
    void aLargeOneAsksForApproval();
    void enterOnTheReviewSendsNothing();
    void aCopyIsFilledIn();
    void withoutTheRightNothingIsOffered();
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
    void open(RowId count);
    void choose(MoneyState state);
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    [[nodiscard]] ConfirmDialog *dialog()
    {
        const auto all = m_page->findChildren<ConfirmDialog *>();
        for (ConfirmDialog *one : all) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QString verb() { return dialog()->findChild<QAbstractButton *>(u"confirmVerb"_s)->text(); }
    void confirm() { dialog()->findChild<QAbstractButton *>(u"confirmVerb"_s)->click(); }
    void fillIn(const QString &amount);

    FakePayouts m_payouts;
    std::unique_ptr<PayoutModel> m_model;
    std::unique_ptr<PayoutsPage> m_page;
};

void TstPayoutsPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPayoutsPage::init()
{
    m_page.reset();
    m_model = std::make_unique<PayoutModel>();
    m_page = std::make_unique<PayoutsPage>(m_model.get());
    m_page->setRights({.send = true, .resolve = true, .reveal = true});
    m_page->entry()->setEnvironment(demoEnvironment());
    m_page->form()->setDirectory(samples::channels());
    m_payouts.edited.clear();
}

void TstPayoutsPage::open(RowId count)
{
    fillPayouts(m_payouts, count);
    m_model->setSource(&m_payouts);
    m_page->resize(1'100, 640);
    m_page->show();
    QTRY_COMPARE(m_model->state(), PagedModel::State::Ready);
}

void TstPayoutsPage::choose(MoneyState state)
{
    for (RowId row = 1; row <= RowId(m_payouts.all.size()); ++row) {
        if (m_payouts.row(row).state != state)
            continue;
        m_page->choose(row);
        auto *detail = find<PayoutDetail>(u"payoutDetail"_s);
        QTRY_VERIFY(detail->shown() && detail->shown()->row == row && detail->isVisible());
        return;
    }
    QFAIL("no row in that state");
}

void TstPayoutsPage::theModelHolds()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(30);
    m_payouts.add();
    QTRY_COMPARE(m_model->rowCount(), 31);
    Payout changed = m_payouts.row(31);
    changed.state = MoneyState::ResolvedPaid;
    m_payouts.change(31, changed);
    QTRY_COMPARE(m_model->index(0, int(Column::State)).data(MoneyStateRole).value<MoneyState>(),
                 MoneyState::ResolvedPaid);
    m_model->sort(int(Column::Recipient), Qt::AscendingOrder);
    QTRY_COMPARE(m_model->idAt(0), 1);
}

void TstPayoutsPage::anEmptyOneSaysWhatToDo()
{
    open(0);
    QVERIFY(find<EmptyState>(u"payoutsEmpty"_s)->isVisible());
    QVERIFY(find<QAbstractButton>(u"newPayout"_s)->isEnabled());
}

void TstPayoutsPage::accountsAreMasked()
{
    open(12);
    for (int row = 0; row < 12; ++row) {
        QTRY_VERIFY(m_model->row(row) != nullptr);
        const QString shown = m_model->index(row, int(Column::Recipient)).data().toString();
        QVERIFY2(shown.startsWith(u"BCA ••••"_s) && shown.size() == 12, qPrintable(shown));
    }
    QCOMPARE(maskedAccount(u"12345"_s), u"••••"_s); // too short to show any of it
    choose(MoneyState::Accepted);
    const QStringList all = walk::texts(m_page.get());
    for (const QString &text : all)
        QVERIFY2(!text.contains(u"10000004"_s), qPrintable(text));
}

void TstPayoutsPage::filtersReachTheModel()
{
    open(24);
    find<QComboBox>(u"payoutStateChoice"_s)->setCurrentIndex(2);
    QCOMPARE(m_model->filter().states, QList<MoneyState>{MoneyState::Unknown});
    QTRY_COMPARE(m_model->rowCount(), 2);
    find<QLineEdit>(u"payoutSearch"_s)->setText(u"10000007"_s);
    QTRY_COMPARE(m_model->rowCount(), 1);
    press(u"payoutClearFilters"_s);
    QTRY_COMPARE(m_model->rowCount(), 24);
}

void TstPayoutsPage::whatIsOffered_data()
{
    QTest::addColumn<MoneyState>("state");
    QTest::addColumn<QStringList>("offered");
    using State = MoneyState;
    QTest::newRow("requested") << State::Requested << QStringList{u"withdrawPayout"_s};
    QTest::newRow("approved") << State::Approved << QStringList{u"sendPayout"_s, u"withdrawPayout"_s};
    QTest::newRow("sending") << State::Sending << QStringList{};
    QTest::newRow("accepted") << State::Accepted << QStringList{};
    QTest::newRow("refused") << State::Refused << QStringList{u"copyPayout"_s};
    QTest::newRow("not sent") << State::NotSent << QStringList{u"copyPayout"_s};
    QTest::newRow("unknown") << State::Unknown << QStringList{u"settlePaid"_s, u"settleNotPaid"_s};
    QTest::newRow("settled as paid") << State::ResolvedPaid << QStringList{};
    QTest::newRow("settled as not paid") << State::ResolvedNotPaid << QStringList{u"copyPayout"_s};
    QTest::newRow("void") << State::Void << QStringList{u"copyPayout"_s};
}

void TstPayoutsPage::whatIsOffered()
{
    QFETCH(const MoneyState, state);
    QFETCH(const QStringList, offered);
    open(12);
    choose(state);
    QStringList shown;
    for (const QString &name : {u"sendPayout"_s, u"stopPayout"_s, u"settlePaid"_s, u"settleNotPaid"_s, u"copyPayout"_s,
                                u"withdrawPayout"_s}) {
        if (find<QWidget>(name)->isVisible())
            shown.append(name);
    }
    QCOMPARE(shown, offered);
    QVERIFY(!find<QLabel>(u"payoutAdvice"_s)->text().isEmpty());
}

void TstPayoutsPage::everyStateTellsItsStory()
{
    open(12);
    for (RowId row = 1; row <= 12; ++row) {
        const Payout payout = payoutRow(row);
        const auto story = storyOf(payout);
        QVERIFY(!story.isEmpty());
        // The last entry is where it stands; an approval that is all there is stands for itself.
        if (payout.state != MoneyState::Approved && !story.constLast().at.isNull())
            QCOMPARE(story.constLast().look.word, lookOf(payout.state).word);
        QCOMPARE(story.constFirst().who, u"maker.budi"_s);
    }
    choose(MoneyState::ResolvedPaid);
    const auto entries = m_page->findChild<Timeline *>()->entries();
    QCOMPARE(entries.size(), 5); // asked, approved, sent, unknown, settled
    QVERIFY(entries.constLast().note.contains(u"BCA 24-11 line 7"_s));
    QVERIFY(entries.at(3).note.contains(u"connection broke"_s));
}

void TstPayoutsPage::sendingIsConfirmedAndNamesItsEffect()
{
    open(12);
    choose(MoneyState::Approved);
    QSignalSpy sent(m_page.get(), &PayoutsPage::sendWanted);
    press(u"sendPayout"_s);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(verb(), u"Send %1 to BCA ••••0002"_s.arg(rupiahText(Rupiah{60'002})));
    QCOMPARE(dialog()->focusWidget()->objectName(), u"confirmCancel"_s);
    dialog()->reject();
    QCOMPARE(sent.size(), 0);
    QTRY_VERIFY(m_page->findChildren<ConfirmDialog *>().isEmpty());
    press(u"sendPayout"_s);
    confirm();
    QCOMPARE(sent.size(), 1);
}

void TstPayoutsPage::stoppingIsAskedOnlyWhenItMatters()
{
    open(12);
    QSignalSpy stopped(m_page.get(), &PayoutsPage::stopWanted);
    Payout payout = payoutRow(2);
    m_page->setSending({payout});
    press(u"progressStop"_s);
    QCOMPARE(stopped.size(), 1); // nothing can have left
    payout.state = MoneyState::Sending;
    m_page->setSending({payout});
    press(u"progressStop"_s);
    QCOMPARE(stopped.size(), 1);
    QVERIFY(dialog()->findChild<QLabel *>(u"confirmEffect"_s)->text().contains(u"nobody will know"_s));
    confirm();
    QCOMPARE(stopped.size(), 2);
}

void TstPayoutsPage::anUnknownOneIsSettled()
{
    open(12);
    choose(MoneyState::Unknown);
    QSignalSpy settled(m_page.get(), &PayoutsPage::settleWanted);
    press(u"settleNotPaid"_s);
    confirm();
    QCOMPARE(settled.size(), 0); // without a reason
    dialog()->findChild<QLineEdit *>(u"confirmReason"_s)->setText(u"not on the statement"_s);
    dialog()->findChild<QLineEdit *>(u"confirmReference"_s)->setText(u"BCA 24-11"_s);
    confirm();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.at(0).at(1).toBool(), false);
    QCOMPARE(settled.at(0).at(2).toString(), u"not on the statement"_s);
    QCOMPARE(settled.at(0).at(3).toString(), u"BCA 24-11"_s);
    m_page->showActed(payoutRow(12));
    QTRY_VERIFY(dialog() == nullptr);
}

void TstPayoutsPage::aRefusalStaysInTheDialog()
{
    open(12);
    choose(MoneyState::Unknown);
    press(u"settlePaid"_s);
    dialog()->findChild<QLineEdit *>(u"confirmReason"_s)->setText(u"seen"_s);
    confirm();
    m_page->showProblem({.kind = Error::Kind::Forbidden, .detail = u"the sender"_s});
    QVERIFY(dialog() != nullptr);
    const QString said = walk::texts(dialog()).join(u'\n');
    QVERIFY(said.contains(u"Somebody else has to settle this"_s));
    QVERIFY(!said.contains(u"no money"_s, Qt::CaseInsensitive)); // which is just what nobody knows
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"confirmReason"_s)->text(), u"seen"_s);
}

void TstPayoutsPage::whatNeverLeftMovedNoMoney_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("offline") << Error::Kind::Offline;
    QTest::newRow("a portal") << Error::Kind::BadReply;
    QTest::newRow("the disk") << Error::Kind::Storage;
    QTest::newRow("stopped") << Error::Kind::Cancelled;
}

void TstPayoutsPage::whatNeverLeftMovedNoMoney()
{
    QFETCH(const Error::Kind, kind);
    open(4);
    m_page->showNotStarted({u"018c2f5e-0000-7000-8000-000000000001"_s}, {.kind = kind});
    const QString said = walk::texts(m_page.get()).join(u'\n');
    QVERIFY2(said.contains(u"o money was moved"_s) || said.contains(u"No money moved"_s), qPrintable(said));
    QVERIFY2(!said.contains(u"Whether money was moved is not known"_s), qPrintable(said));
}

void TstPayoutsPage::revealedUntilItIsLeft()
{
    open(12);
    choose(MoneyState::Accepted);
    QSignalSpy wanted(m_page.get(), &PayoutsPage::revealWanted);
    press(u"revealAccount"_s);
    QCOMPARE(wanted.size(), 1);
    m_page->showAccount(payoutRow(4));
    QCOMPARE(find<QLabel>(u"payoutAccountValue"_s)->text(), u"10000004"_s);
    choose(MoneyState::Refused);
    choose(MoneyState::Accepted);
    QCOMPARE(find<QLabel>(u"payoutAccountValue"_s)->text(), u"••••0004"_s);
}

void TstPayoutsPage::fillIn(const QString &amount)
{
    m_page->startNew();
    find<QLineEdit>(u"payoutUsername"_s)->setText(u"usernew1"_s);
    find<QLineEdit>(u"payoutAmount"_s)->setText(amount);
    find<QComboBox>(u"payoutChannel"_s)->setEditText(u"ID_BCA"_s);
    find<QLineEdit>(u"payoutAccountNumber"_s)->setText(u"000000"_s);
    find<QLineEdit>(u"payoutAccountName"_s)->setText(u"TEST"_s);
    press(u"payoutReview"_s);
}

void TstPayoutsPage::aNewOneIsReviewed()
{
    open(0);
    QSignalSpy wanted(m_page->entry(), &PayoutEntry::requestWanted);
    fillIn(u"60.000"_s);
    QVERIFY(dialog() != nullptr);
    QCOMPARE(verb(), u"Send %1 to BCA ••••0000"_s.arg(rupiahText(Rupiah{60'000})));
    const QString all = walk::texts(dialog()).join(u'\n');
    for (const QString &said :
         {rupiahText(Rupiah{60'000}), u"enam puluh ribu rupiah"_s, u"usernew1"_s, u"000000"_s, u"Demo"_s})
        QVERIFY2(all.contains(said), qPrintable(said));
    confirm();
    QCOMPARE(wanted.size(), 1);
    m_page->showRequestProblem({.kind = Error::Kind::InvalidInput, .detail = u"day limit"_s});
    QVERIFY(walk::texts(dialog()).join(u'\n').contains(u"limit for a day"_s));
    confirm();
    m_page->showRequestProblem({.kind = Error::Kind::Storage});
    QVERIFY(dialog() != nullptr); // and what was typed is still there
    QCOMPARE(find<QLineEdit>(u"payoutAmount"_s)->text(), u"60.000"_s);
    confirm();
    m_page->showRequested(payoutRow(1));
    QTRY_VERIFY(dialog() == nullptr);
    QVERIFY(find<QLineEdit>(u"payoutAmount"_s)->text().isEmpty());
}

void TstPayoutsPage::aLargeOneAsksForApproval()
{
    open(0);
    fillIn(u"1.000.000"_s);
    QCOMPARE(verb(), u"Ask for approval of %1"_s.arg(rupiahText(Rupiah{1'000'000})));
}

// Cancel is the default: a key that is held down or pressed once too often moves no money.
void TstPayoutsPage::enterOnTheReviewSendsNothing()
{
    open(0);
    QSignalSpy wanted(m_page->entry(), &PayoutEntry::requestWanted);
    fillIn(u"60.000"_s);
    QTest::keyClick(dialog(), Qt::Key_Return);
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(find<QLineEdit>(u"payoutAmount"_s)->text(), u"60.000"_s);
}

void TstPayoutsPage::aCopyIsFilledIn()
{
    open(12);
    choose(MoneyState::Refused);
    press(u"copyPayout"_s);
    QCOMPARE(find<QLineEdit>(u"payoutAccountNumber"_s)->text(), u"10000005"_s);
    QSignalSpy wanted(m_page->entry(), &PayoutEntry::requestWanted);
    press(u"payoutReview"_s);
    confirm();
    QCOMPARE(wanted.at(0).at(2).value<PayoutId>(), payoutRow(5).id);
}

void TstPayoutsPage::withoutTheRightNothingIsOffered()
{
    open(12);
    m_page->setRights({});
    for (const MoneyState state : {MoneyState::Approved, MoneyState::Unknown, MoneyState::Refused}) {
        choose(state);
        for (const QString &name : {u"sendPayout"_s, u"settlePaid"_s, u"copyPayout"_s, u"withdrawPayout"_s,
                                    u"revealAccount"_s, u"newPayout"_s})
            QVERIFY2(!find<QWidget>(name)->isVisible(), qPrintable(name));
    }
}

void TstPayoutsPage::holdsWhatEveryPageHolds()
{
    open(12);
    for (const MoneyState state : {MoneyState::Unknown, MoneyState::Approved, MoneyState::ResolvedPaid}) {
        choose(state);
        QCOMPARE(walk::labelsThatGuessRichText(m_page.get()), QStringList{});
        QCOMPARE(walk::controlsWithoutNames(m_page.get()), QStringList{});
        QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
        QCOMPARE(walk::leftOutOfTabOrder(m_page.get()), QStringList{});
        QCOMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()), QStringList{});
        QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
    }
    m_page->startNew(payoutRow(5).request);
    m_page->form()->setHistory({.namesOfAccount = {u"Another Name"_s}, .recipientHasUnknown = true});
    QCOMPARE(walk::controlsWithoutNames(m_page.get()), QStringList{});
    QCOMPARE(walk::clashingMnemonics(m_page.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_page.get()), QStringList{});
    QCOMPARE(walk::buttonsWiderThanTheirRoom(m_page.get()), QStringList{});
    QTRY_COMPARE(walk::clippedTexts(m_page.get()).join(u'\n'), QString());
}

QTEST_MAIN(TstPayoutsPage)
#include "tst_payoutspage.moc"
