// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filterbar.h"
#include "ui/theme.h"
#include "walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingNarrowsAtFirst();
    void typingIsToldAtOnceAndAfterAPause();
    void aChoiceIsToldOnce();
    void oneClickTakesAllAway();
    void whatWasTypedIsForgottenAlone();
    void escapeEmptiesTheBox();
    void aChoiceThatNarrowsIsTinted();
    void controlsHaveNames();

private:
    std::unique_ptr<FilterBar> m_bar;
    QComboBox *m_status = nullptr;
    QButtonGroup *m_kind = nullptr;
    std::unique_ptr<QSignalSpy> m_edited;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TstFilterBar::initTestCase()
{
    applyTheme(*qApp, ThemeName::Light);
}

void TstFilterBar::init()
{
    m_bar = std::make_unique<FilterBar>(u"sample"_s);
    m_bar->setSearchWords(u"Search"_s, u"any part"_s);
    m_status = m_bar->addChoice(u"sampleStatus"_s);
    m_status->addItems({u"Every status"_s, u"Open"_s, u"Closed"_s});
    m_status->setAccessibleName(u"Status"_s);
    m_kind = m_bar->addChips({u"sampleAll"_s, u"sampleBank"_s});
    m_kind->button(0)->setAccessibleName(u"All"_s);
    m_kind->button(1)->setAccessibleName(u"Bank"_s);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    m_edited = std::make_unique<QSignalSpy>(m_bar.get(), &FilterBar::edited);
    m_changed = std::make_unique<QSignalSpy>(m_bar.get(), &FilterBar::changed);
}

void TstFilterBar::nothingNarrowsAtFirst()
{
    QVERIFY(!m_bar->isFiltering());
    QCOMPARE(m_kind->checkedId(), 0);
    QVERIFY(!m_bar->findChild<QPushButton *>(u"sampleClearFilters"_s)->isVisible());
}

void TstFilterBar::typingIsToldAtOnceAndAfterAPause()
{
    QTest::keyClicks(m_bar->search(), u" bca "_s);
    QCOMPARE(m_edited->size(), 5);
    QCOMPARE(m_changed->size(), 0);
    QCOMPARE(m_bar->searchText(), u"bca"_s);
    QVERIFY(m_bar->isFiltering());
    QTRY_COMPARE(m_changed->size(), 1);
}

void TstFilterBar::aChoiceIsToldOnce()
{
    m_status->setCurrentIndex(2);
    QCOMPARE(m_changed->size(), 1);
    m_kind->button(1)->click();
    QCOMPARE(m_changed->size(), 2);
    QVERIFY(m_bar->isFiltering());
}

void TstFilterBar::oneClickTakesAllAway()
{
    m_bar->search()->setText(u"bca"_s);
    m_status->setCurrentIndex(1);
    m_kind->button(1)->click();
    auto *clear = m_bar->findChild<QPushButton *>(u"sampleClearFilters"_s);
    QVERIFY(clear->isVisible());
    m_changed->clear();
    clear->click();
    QCOMPARE(m_changed->size(), 1);
    QCOMPARE(m_bar->search()->text(), QString());
    QCOMPARE(m_status->currentIndex(), 0);
    QCOMPARE(m_kind->checkedId(), 0);
    QVERIFY(!m_bar->isFiltering());
    QVERIFY(!clear->isVisible());
    m_bar->clear(); // nothing to take away: nothing to tell
    QCOMPARE(m_changed->size(), 1);
}

void TstFilterBar::whatWasTypedIsForgottenAlone()
{
    QLineEdit *field = m_bar->addField(u"sampleBuyer"_s);
    m_bar->search()->setText(u"bca"_s);
    field->setText(u"usernew1"_s);
    m_status->setCurrentIndex(1);
    m_changed->clear();
    m_bar->forgetTyped();
    QCOMPARE(m_bar->search()->text() + field->text(), QString());
    QCOMPARE(m_status->currentIndex(), 1);
    QCOMPARE(m_changed->size(), 1);
    m_bar->forgetTyped(); // nothing to forget: nothing to tell
    QCOMPARE(m_changed->size(), 1);
    field->setText(u"usernew1"_s);
    m_status->setCurrentIndex(0);
    QVERIFY(m_bar->isFiltering());
    m_bar->clear();
    QVERIFY(!m_bar->isFiltering());
}

void TstFilterBar::escapeEmptiesTheBox()
{
    QApplication::setActiveWindow(m_bar.get());
    m_bar->search()->setFocus();
    QTRY_VERIFY(m_bar->search()->hasFocus());
    QTest::keyClicks(m_bar->search(), u"bca"_s);
    QTest::keyClick(m_bar->search(), Qt::Key_Escape);
    QCOMPARE(m_bar->search()->text(), QString());
}

void TstFilterBar::aChoiceThatNarrowsIsTinted()
{
    const auto ground = [this] { return m_status->grab().toImage().pixelColor(m_status->width() / 2, 4); };
    QCOMPARE(ground(), palette(ThemeName::Light).color(QPalette::Base));
    m_status->setCurrentIndex(1);
    QCOMPARE(ground(), surface(ThemeName::Light).selection);
    m_bar->clear();
    QCOMPARE(ground(), palette(ThemeName::Light).color(QPalette::Base));
}

void TstFilterBar::controlsHaveNames()
{
    QCOMPARE(walk::controlsWithoutNames(m_bar.get()).join(u'\n'), QString());
    QCOMPARE(walk::leftOutOfTabOrder(m_bar.get()).join(u'\n'), QString());
}

QTEST_MAIN(TstFilterBar)
#include "tst_filterbar.moc"
