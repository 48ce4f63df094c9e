// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankchannelmodel.h"
#include "samples.h"
#include "ui/bankfilter.h"
#include "ui/bankspage.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstBanksPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void search_data();
    void search();
    void types_data();
    void types();
    void nothingMatches();
    void copiesTheCode();
    void refreshing();
    void failureKeepsTheList();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QStringList shown();

    std::unique_ptr<BankChannelModel> m_model;
    std::unique_ptr<BanksPage> m_page;
};

void TstBanksPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstBanksPage::init()
{
    m_page.reset();
    m_model = std::make_unique<BankChannelModel>();
    m_page = std::make_unique<BanksPage>(m_model.get());
    m_model->setChannels(samples::channels());
    m_page->resize(1'024, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QStringList TstBanksPage::shown()
{
    const QAbstractItemModel *rows = control<Table>(u"bankTable"_s)->model();
    QStringList codes;
    for (int row = 0; row < rows->rowCount(); ++row)
        codes.append(rows->index(row, 0).data().toString());
    return codes;
}

void TstBanksPage::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("nothing") << QString() << QStringList{u"ID_BCA"_s, u"ID_ARTOS"_s, u"ID_DANA"_s, u"ID_ODD"_s};
    QTest::newRow("part of a name") << u"central"_s << QStringList{u"ID_BCA"_s};
    QTest::newRow("part of a code") << u"d_da"_s << QStringList{u"ID_DANA"_s};
    QTest::newRow("without the accent") << u"bank jago"_s << QStringList{u"ID_ARTOS"_s};
    QTest::newRow("with the accent") << u"JÁGO"_s << QStringList{u"ID_ARTOS"_s};
    QTest::newRow("words in any order") << u"asia bank"_s << QStringList{u"ID_BCA"_s};
    QTest::newRow("an alias") << u"dompet"_s << QStringList{u"ID_DANA"_s};
    QTest::newRow("marks of regular expressions are text") << u"(bca"_s << QStringList{u"ID_BCA"_s};
    QTest::newRow("a star is a star") << u"*"_s << QStringList();
}

void TstBanksPage::search()
{
    QFETCH(QString, typed);
    QTest::keyClicks(control<QLineEdit>(u"bankSearch"_s), typed);
    QTEST(shown(), "codes");
}

void TstBanksPage::types_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("banks") << u"bankTypeBank"_s << QStringList{u"ID_BCA"_s, u"ID_ARTOS"_s};
    QTest::newRow("e-wallets") << u"bankTypeWallet"_s << QStringList{u"ID_DANA"_s};
    QTest::newRow("all, unknown types too")
        << u"bankTypeAll"_s << QStringList{u"ID_BCA"_s, u"ID_ARTOS"_s, u"ID_DANA"_s, u"ID_ODD"_s};
}

void TstBanksPage::types()
{
    QFETCH(QString, button);
    const QAbstractItemModelTester tester(control<Table>(u"bankTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTest::mouseClick(control<QToolButton>(button), Qt::LeftButton);
    QTEST(shown(), "codes");
}

void TstBanksPage::nothingMatches()
{
    QCOMPARE(control<QLabel>(u"banksSubtitle"_s)->text(), u"Channels: 4"_s);
    QTest::keyClicks(control<QLineEdit>(u"bankSearch"_s), u"nobody"_s);
    QCOMPARE(control<QLabel>(u"banksSubtitle"_s)->text(), u"Channels: 0 of 4"_s);
    QVERIFY(control<QLabel>(u"emptySentence"_s)->isVisible());
    QTest::keyClick(control<QLineEdit>(u"bankSearch"_s), Qt::Key_Escape);
    QVERIFY(control<QLineEdit>(u"bankSearch"_s)->text().isEmpty());
    QVERIFY(control<Table>(u"bankTable"_s)->isVisible());
}

void TstBanksPage::copiesTheCode()
{
    auto *copy = control<QPushButton>(u"copyBankCode"_s);
    QVERIFY(!copy->isEnabled());
    control<Table>(u"bankTable"_s)->selectRow(2);
    QVERIFY(copy->isEnabled());
    QSignalSpy copied(m_page.get(), &BanksPage::codeCopied);
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(copied.size(), 1);
    QCOMPARE(QApplication::clipboard()->text(), u"ID_DANA"_s);
    // found while typing: Enter goes to the table, Enter again takes the code
    QTest::keyClicks(control<QLineEdit>(u"bankSearch"_s), u"bca"_s);
    QTest::keyClick(control<QLineEdit>(u"bankSearch"_s), Qt::Key_Return);
    QVERIFY(control<Table>(u"bankTable"_s)->hasFocus());
    QTest::keyClick(control<Table>(u"bankTable"_s), Qt::Key_Return);
    QCOMPARE(QApplication::clipboard()->text(), u"ID_BCA"_s);
}

void TstBanksPage::refreshing()
{
    QSignalSpy wanted(m_page.get(), &BanksPage::refreshRequested);
    QTest::mouseClick(control<QPushButton>(u"refreshBanks"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_page->setBusy(true);
    QVERIFY(!control<QPushButton>(u"refreshBanks"_s)->isEnabled());
    m_page->setReadAt(QDateTime(QDate(2026, 11, 23), QTime(11, 59, 7), Qt::UTC));
    m_page->setBusy(false);
    QVERIFY(control<QPushButton>(u"refreshBanks"_s)->isEnabled());
    QCOMPARE(control<QLabel>(u"banksSubtitle"_s)->text(), u"Channels: 4 · Read 23 Nov 2026 18:59:07 WIB"_s);
}

void TstBanksPage::failureKeepsTheList()
{
    QSignalSpy wanted(m_page.get(), &BanksPage::refreshRequested);
    m_page->showProblem({.kind = Error::Kind::Offline});
    QCOMPARE(shown().size(), 4);
    QTest::mouseClick(control<QPushButton>(u"errorRetry"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    m_page->clearProblem();
    QVERIFY(control<ErrorBar>(u"errorBar"_s)->isHidden());
}

QTEST_MAIN(TstBanksPage)
#include "tst_bankspage.moc"
