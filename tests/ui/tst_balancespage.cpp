// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "ui/balancespage.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstBalancesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void figureWordsAndTime();
    void oldFigureStaysAndIsMarked();
    void anotherUserSeesNothing();
    void zeroIsAFigure();
    void refreshing();
    void hostileUserName();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }

    const QDateTime m_time{QDate(2026, 11, 23), QTime(11, 59, 7), Qt::UTC};
    std::unique_ptr<BalancesPage> m_page;
};

void TstBalancesPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstBalancesPage::init()
{
    m_page = std::make_unique<BalancesPage>();
    m_page->resize(1'024, 600);
    m_page->show();
}

void TstBalancesPage::figureWordsAndTime()
{
    QVERIFY(control<QLabel>(u"emptySentence"_s)->isVisible());
    QVERIFY(!control<QLabel>(u"balanceFigure"_s)->isVisible());
    m_page->showBalance({u"usernew1"_s}, Rupiah{60'000}, m_time);
    QVERIFY(control<QLabel>(u"balanceFigure"_s)->isVisible());
    QCOMPARE(control<QLabel>(u"balanceFigure"_s)->text(), u"Rp\u00A060.000"_s);
    QCOMPARE(control<QLabel>(u"balanceWords"_s)->text(), u"enam puluh ribu rupiah"_s);
    QCOMPARE(control<QLabel>(u"balanceReadAt"_s)->text(), u"Read 23 Nov 2026 18:59:07 WIB"_s);
    QCOMPARE(control<QLabel>(u"balanceUser"_s)->text(), u"Balance of usernew1"_s);
    QVERIFY(control<QWidget>(u"balanceOld"_s)->isHidden());
}

void TstBalancesPage::oldFigureStaysAndIsMarked()
{
    m_page->showBalance({u"usernew1"_s}, Rupiah{60'000}, m_time);
    m_page->showProblem({.kind = Error::Kind::TimedOut});
    QCOMPARE(control<QLabel>(u"balanceFigure"_s)->text(), u"Rp\u00A060.000"_s);
    QVERIFY(control<QWidget>(u"balanceOld"_s)->isVisible());
    m_page->clearProblem(); // sending the message away does not make the figure new
    QVERIFY(control<QWidget>(u"balanceOld"_s)->isVisible());
    m_page->showBalance({u"usernew1"_s}, Rupiah{70'000}, m_time);
    QVERIFY(!control<QWidget>(u"balanceOld"_s)->isVisible());
    QVERIFY(control<ErrorBar>(u"errorBar"_s)->isHidden());
}

void TstBalancesPage::anotherUserSeesNothing()
{
    m_page->showBalance({u"usernew1"_s}, Rupiah{60'000}, m_time);
    m_page->clearBalance();
    QVERIFY(!control<QLabel>(u"balanceFigure"_s)->isVisible());
    m_page->showProblem({.kind = Error::Kind::Offline});
    QVERIFY(!control<QLabel>(u"balanceFigure"_s)->isVisible());
}

void TstBalancesPage::zeroIsAFigure()
{
    m_page->showBalance({u"usernew1"_s}, Rupiah{0}, m_time);
    QVERIFY(control<QLabel>(u"balanceFigure"_s)->isVisible());
    QCOMPARE(control<QLabel>(u"balanceFigure"_s)->text(), u"Rp\u00A00"_s);
    QCOMPARE(control<QLabel>(u"balanceWords"_s)->text(), u"nol rupiah"_s);
}

void TstBalancesPage::refreshing()
{
    QSignalSpy wanted(m_page.get(), &BalancesPage::refreshRequested);
    QTest::mouseClick(control<QPushButton>(u"refreshBalance"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_page->setBusy(true);
    QVERIFY(!control<QPushButton>(u"refreshBalance"_s)->isEnabled());
    m_page->setBusy(false);
    m_page->showProblem({.kind = Error::Kind::Offline});
    QTest::mouseClick(control<QPushButton>(u"errorRetry"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void TstBalancesPage::hostileUserName()
{
    m_page->showBalance({samples::hostile()}, Rupiah{1}, m_time);
    QVERIFY(control<QLabel>(u"balanceUser"_s)->text().contains(u"<b>bold</b>"_s));
    QCOMPARE(control<QLabel>(u"balanceUser"_s)->textFormat(), Qt::PlainText);
    QVERIFY(control<QLabel>(u"balanceUser"_s)->text().size() < 600);
}

QTEST_MAIN(TstBalancesPage)
#include "tst_balancespage.moc"
