// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/payoutform.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(PayoutHistory)

class TstPayoutForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aWholeOneIsReviewed();
    void nothingIsToldOffBeforeItIsLeft();
    void problems_data();
    void problems();
    void theBankIsFoundByPartOfItsName();
    void onlyTheDirectorysBanksCount();
    void theAmountIsEchoedInWords();
    void oddities_data();
    void oddities();
    void anUnknownOneBlocks();
    void anotherUnknownWantsAReason();
    void copiesAreFilledIn();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_form->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = control<QLineEdit>(field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
        Q_EMIT edit->editingFinished();
    }
    void fillIn();
    [[nodiscard]] QString problem(const QString &field) { return shownText(field + u"Problem"_s); }
    [[nodiscard]] QString shownText(const QString &name)
    {
        const auto *label = control<QLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }

    [[nodiscard]] QString said(const QString &name)
    {
        const auto *bar = control<ErrorBar>(name);
        return bar->isVisible() ? bar->advice().headline + u' ' + bar->advice().whatToDo : QString();
    }

    std::unique_ptr<PayoutForm> m_form;
};

void TstPayoutForm::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPayoutForm::init()
{
    m_form = std::make_unique<PayoutForm>();
    Policy policy;
    policy.itemLimit = Rupiah{5'000'000};
    m_form->setPolicy(policy);
    m_form->setDirectory(
        {{.recordId = 1, .code = {u"ID_BCA"_s}, .description = u"Bank Central Asia (BCA)"_s, .type = u"Bank"_s},
         {.recordId = 2, .code = {u"ID_DANA"_s}, .description = u"DANA"_s, .type = u"E-Wallet"_s}});
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void TstPayoutForm::fillIn()
{
    type(u"payoutUsername"_s, u"usernew1"_s);
    type(u"payoutAmount"_s, u"60.000"_s);
    control<QComboBox>(u"payoutChannel"_s)->setCurrentIndex(0);
    type(u"payoutAccountNumber"_s, u"0012-3456 78"_s);
    type(u"payoutAccountName"_s, u"TEST"_s);
}

void TstPayoutForm::aWholeOneIsReviewed()
{
    QSignalSpy reviews(m_form.get(), &PayoutForm::reviewRequested);
    fillIn();
    control<QPushButton>(u"payoutReview"_s)->click();
    QCOMPARE(reviews.size(), 1);
    const auto request = reviews.at(0).at(0).value<PayoutRequest>();
    QCOMPARE(request,
             (PayoutRequest{.username = {u"usernew1"_s},
                            .amount = Rupiah{60'000},
                            .platform = Platform::OnMarket,
                            .channel = {u"ID_BCA"_s},
                            .accountName = u"TEST"_s,
                            .accountNumber = u"0012345678"_s}));
}

void TstPayoutForm::nothingIsToldOffBeforeItIsLeft()
{
    auto *amount = control<QLineEdit>(u"payoutAmount"_s);
    amount->setFocus();
    QTest::keyClicks(amount, u"6"_s);
    QCOMPARE(problem(u"payoutAmount"_s), QString());
    Q_EMIT amount->editingFinished();
    QVERIFY(!problem(u"payoutAmount"_s).isEmpty());
    QTest::keyClicks(amount, u"0000"_s);
    QCOMPARE(problem(u"payoutAmount"_s), QString()); // mended: let off at once
}

void TstPayoutForm::problems_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("below the minimum") << u"payoutAmount"_s << u"49.999"_s << u"50.000"_s;
    QTest::newRow("above the limit") << u"payoutAmount"_s << u"5.000.001"_s << u"5.000.000"_s;
    QTest::newRow("not rupiah") << u"payoutAmount"_s << u"60,000"_s << u"dots"_s;
    QTest::newRow("letters in the number") << u"payoutAccountNumber"_s << u"12E+15"_s << u"digits"_s;
    QTest::newRow("no user") << u"payoutUsername"_s << QString() << u"user name"_s;
    QTest::newRow("no holder") << u"payoutAccountName"_s << QString() << u"name"_s;
}

void TstPayoutForm::problems()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    QSignalSpy reviews(m_form.get(), &PayoutForm::reviewRequested);
    fillIn();
    type(field, typed);
    control<QPushButton>(u"payoutReview"_s)->click();
    QCOMPARE(reviews.size(), 0);
    QVERIFY2(problem(field).contains(says), qPrintable(problem(field)));
    QVERIFY(control<QLineEdit>(field)->hasFocus());
}

void TstPayoutForm::theBankIsFoundByPartOfItsName()
{
    auto *channel = control<QComboBox>(u"payoutChannel"_s);
    channel->setFocus();
    channel->lineEdit()->clear();
    QTest::keyClicks(channel->lineEdit(), u"central"_s);
    QWidget *popup = nullptr;
    QTRY_VERIFY((popup = qApp->activePopupWidget()) != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(m_form->request().channel.value, u"ID_BCA"_s);
}

void TstPayoutForm::onlyTheDirectorysBanksCount()
{
    auto *channel = control<QComboBox>(u"payoutChannel"_s);
    channel->setEditText(u"id_dana"_s);
    QCOMPARE(m_form->request().channel.value, u"ID_DANA"_s);
    channel->setEditText(u"ID_NOWHERE"_s);
    QVERIFY(m_form->request().channel.isEmpty());
    m_form->setDirectory(samples::channels()); // what is typed stays
    QCOMPARE(channel->currentText(), u"ID_NOWHERE"_s);
}

void TstPayoutForm::theAmountIsEchoedInWords()
{
    type(u"payoutAmount"_s, u"60000"_s);
    QVERIFY(shownText(u"payoutAmountHint"_s).contains(u"60.000"_s));
    QVERIFY(shownText(u"payoutAmountHint"_s).contains(u"enam puluh ribu rupiah"_s));
    type(u"payoutAmount"_s, u"6e4"_s);
    QCOMPARE(shownText(u"payoutAmountHint"_s), QString());
}

void TstPayoutForm::oddities_data()
{
    QTest::addColumn<PayoutHistory>("history");
    QTest::addColumn<QString>("says");
    QTest::newRow("same again") << PayoutHistory{.sameWithin7Days = Instant{1'790'000'000'000'000}} << u"same amount"_s;
    QTest::newRow("another name") << PayoutHistory{.namesOfAccount = {u"<b>SOMEBODY</b>"_s}} << u"<b>SOMEBODY</b>"_s;
    QTest::newRow("another account") << PayoutHistory{.accountsOfUser = {u"ID_BNI 1"_s}} << u"never to this account"_s;
}

// They are said, and do not stop anybody.
void TstPayoutForm::oddities()
{
    QFETCH(const PayoutHistory, history);
    QFETCH(const QString, says);
    fillIn();
    QCOMPARE(said(u"payoutOddities"_s), QString());
    m_form->setHistory(history);
    QVERIFY2(said(u"payoutOddities"_s).contains(says), qPrintable(said(u"payoutOddities"_s)));
    QSignalSpy reviews(m_form.get(), &PayoutForm::reviewRequested);
    control<QPushButton>(u"payoutReview"_s)->click();
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(m_form->oddityWords().size(), 1);
}

void TstPayoutForm::anUnknownOneBlocks()
{
    fillIn();
    m_form->setHistory({.sameAsUnknown = true});
    QVERIFY(!control<QPushButton>(u"payoutReview"_s)->isEnabled());
    QVERIFY(!said(u"payoutBlock"_s).isEmpty());
    m_form->setHistory({});
    QVERIFY(control<QPushButton>(u"payoutReview"_s)->isEnabled());
    QVERIFY(said(u"payoutBlock"_s).isEmpty());
}

void TstPayoutForm::anotherUnknownWantsAReason()
{
    QSignalSpy reviews(m_form.get(), &PayoutForm::reviewRequested);
    fillIn();
    QVERIFY(!control<QLineEdit>(u"payoutReason"_s)->isVisible());
    m_form->setHistory({.recipientHasUnknown = true});
    control<QPushButton>(u"payoutReview"_s)->click();
    QCOMPARE(reviews.size(), 0);
    QVERIFY(!problem(u"payoutReason"_s).isEmpty());
    QTest::keyClicks(control<QLineEdit>(u"payoutReason"_s), u"rent is due today"_s);
    control<QPushButton>(u"payoutReview"_s)->click();
    QCOMPARE(reviews.size(), 1);
    QCOMPARE(reviews.at(0).at(1).toString(), u"rent is due today"_s);
}

void TstPayoutForm::copiesAreFilledIn()
{
    const PayoutRequest earlier{.username = {u"usernew1"_s},
                                .amount = Rupiah{60'000},
                                .platform = Platform::OnDelivery,
                                .channel = {u"ID_DANA"_s},
                                .accountName = u"TEST"_s,
                                .accountNumber = u"081234567890"_s};
    m_form->setRequest(earlier);
    QCOMPARE(m_form->request(), earlier);
    m_form->clear();
    QCOMPARE(m_form->request(), PayoutRequest{});
}

QTEST_MAIN(TstPayoutForm)
#include "tst_payoutform.moc"
