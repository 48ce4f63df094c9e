// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/locale.h"
#include "ui/settings/desksection.h"
#include "ui/settings/listssection.h"
#include "ui/settings/policysection.h"
#include "ui/settingspage.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void arrowsWalkThroughTheSections();
    void editsAreKeptAndMarked();
    void hiddenSectionsAreNotListed();
    void hidingTheShownOneShowsTheFirst();
    void backWhileSignedOut();

private:
    [[nodiscard]] QListWidget *list() const { return m_page->findChild<QListWidget *>(u"settingsSections"_s); }

    std::unique_ptr<SettingsPage> m_page;
    DeskSection *m_desk = nullptr;
    PolicySection *m_policy = nullptr;
    ListsSection *m_lists = nullptr;
};

void TstSettingsPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstSettingsPage::init()
{
    m_page = std::make_unique<SettingsPage>();
    m_page->addSection(SectionId::Desk, m_desk = new DeskSection);
    m_page->addSection(SectionId::Policy, m_policy = new PolicySection);
    m_page->addSection(SectionId::Lists, m_lists = new ListsSection);
    m_page->resize(1'024, 680);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstSettingsPage::arrowsWalkThroughTheSections()
{
    QSignalSpy shown(m_page.get(), &SettingsPage::sectionShown);
    list()->setFocus();
    QVERIFY(m_desk->isVisible());
    QTest::keyClick(list(), Qt::Key_Down);
    QVERIFY(m_policy->isVisible());
    QVERIFY(!m_desk->isVisible());
    QTest::keyClick(list(), Qt::Key_End);
    QVERIFY(m_lists->isVisible());
    QCOMPARE(m_page->currentSection(), SectionId::Lists);
    QCOMPARE(shown.size(), 2);
    m_page->showSection(SectionId::Desk);
    QVERIFY(m_desk->isVisible());
}

void TstSettingsPage::editsAreKeptAndMarked()
{
    auto *theme = m_desk->findChild<QComboBox *>(u"theme"_s);
    theme->setFocus();
    QTest::keyClick(theme, Qt::Key_End);
    QVERIFY(m_page->isEdited());
    QVERIFY(list()->item(0)->text().endsWith(u'•'));
    QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"not applied"_s));
    m_page->showSection(SectionId::Lists);
    m_page->showSection(SectionId::Desk);
    QCOMPARE(theme->currentIndex(), 3);
    QTest::mouseClick(m_desk->findChild<QPushButton *>(u"deskRevert"_s), Qt::LeftButton);
    QVERIFY(!m_page->isEdited());
    QCOMPARE(list()->item(0)->text(), m_desk->title());
}

void TstSettingsPage::hiddenSectionsAreNotListed()
{
    m_page->setSectionShown(SectionId::Policy, false);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Down); // steps over what is hidden
    QCOMPARE(m_page->currentSection(), SectionId::Lists);
    m_page->setSectionShown(SectionId::Policy, true);
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(m_page->currentSection(), SectionId::Policy);
}

void TstSettingsPage::hidingTheShownOneShowsTheFirst()
{
    m_page->showSection(SectionId::Lists);
    m_page->setSectionShown(SectionId::Lists, false);
    QCOMPARE(m_page->currentSection(), SectionId::Desk);
    QVERIFY(m_desk->isVisible());
}

void TstSettingsPage::backWhileSignedOut()
{
    QSignalSpy back(m_page.get(), &SettingsPage::backRequested);
    auto *button = m_page->findChild<QPushButton *>(u"settingsBack"_s);
    QVERIFY(button->isHidden());
    m_page->setBackVisible(true);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(back.size(), 1);
}

QTEST_MAIN(TstSettingsPage)
#include "tst_settingspage.moc"
