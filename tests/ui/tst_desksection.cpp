// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/settings/desksection.h"

#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

class TstDeskSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved() { QCOMPARE(m_on.faults(), QString()); }
    void sameStructComesBack();
    void nothingChangedNothingToApply();
    void putBack();
    void appliedIsSaid();
    void whatIsEditedStays();
    void readOnlyShowsAndRefuses();

private:
    void choose(const QString &combo, Qt::Key key)
    {
        m_on.control<QComboBox>(combo)->setFocus();
        QTest::keyClick(m_on.control<QComboBox>(combo), key);
    }

    SectionFixture<DeskSection> m_on;
    std::unique_ptr<QSignalSpy> m_wanted;
};

void TstDeskSection::init()
{
    QVERIFY(m_on.open());
    m_wanted = std::make_unique<QSignalSpy>(m_on.section.get(), &DeskSection::applyRequested);
}

void TstDeskSection::sameStructComesBack()
{
    const DeskSettings before{.proxy = {.host = u"proxy.example.id"_s},
                              .lastEnvironment = u"demo"_s,
                              .lastUsername = u"usernew1"_s,
                              .keepPassword = true,
                              .windowGeometry = QByteArray("geometry")};
    m_on.section->setSettings(before);
    choose(u"language"_s, Qt::Key_Down);
    choose(u"theme"_s, Qt::Key_End);
    m_on.tick(u"sounds"_s);
    m_on.control<QSpinBox>(u"idleLock"_s)->setValue(3);
    m_on.press(u"deskApply"_s);
    QCOMPARE(m_wanted->size(), 1);
    DeskSettings expected = before; // what the section does not show stays as it was
    expected.language = DeskSettings::Language::Indonesian;
    expected.theme = DeskSettings::Theme::HighContrast;
    expected.sounds = false;
    expected.idleLockMinutes = 3;
    QCOMPARE(m_wanted->at(0).at(0).value<DeskSettings>(), expected);
}

void TstDeskSection::nothingChangedNothingToApply()
{
    QSignalSpy edited(m_on.section.get(), &SettingsSection::editedChanged);
    QVERIFY(!m_on.button(u"deskApply"_s)->isEnabled());
    choose(u"theme"_s, Qt::Key_Down);
    QVERIFY(m_on.button(u"deskApply"_s)->isEnabled());
    QVERIFY(m_on.section->isEdited());
    choose(u"theme"_s, Qt::Key_Up);
    QVERIFY(!m_on.button(u"deskApply"_s)->isEnabled());
    QCOMPARE(edited.size(), 2);
}

void TstDeskSection::putBack()
{
    choose(u"theme"_s, Qt::Key_End);
    m_on.control<QSpinBox>(u"idleLock"_s)->setValue(99);
    m_on.press(u"deskRevert"_s);
    QCOMPARE(m_on.control<QComboBox>(u"theme"_s)->currentIndex(), 0);
    QCOMPARE(m_on.control<QSpinBox>(u"idleLock"_s)->value(), 10);
    QVERIFY(!m_on.section->isEdited());
    QCOMPARE(m_wanted->size(), 0);
}

void TstDeskSection::appliedIsSaid()
{
    choose(u"theme"_s, Qt::Key_Down);
    QVERIFY(!m_on.isShown(u"deskApplied"_s));
    m_on.section->setApplied({.theme = DeskSettings::Theme::Light});
    QVERIFY(m_on.isShown(u"deskApplied"_s));
    choose(u"theme"_s, Qt::Key_Down);
    QVERIFY(!m_on.isShown(u"deskApplied"_s));
}

void TstDeskSection::whatIsEditedStays()
{
    choose(u"theme"_s, Qt::Key_End);
    m_on.section->showProblem({.kind = Error::Kind::Storage});
    QVERIFY(m_on.isShown(u"errorBar"_s));
    m_on.section->setSettings({.lastUsername = u"usernew1"_s}); // somebody signed in meanwhile
    QCOMPARE(m_on.control<QComboBox>(u"theme"_s)->currentIndex(), 3);
    QVERIFY(m_on.section->isEdited());
}

void TstDeskSection::readOnlyShowsAndRefuses()
{
    choose(u"theme"_s, Qt::Key_End);
    m_on.section->setReadOnly(true);
    QVERIFY(!m_on.section->isEdited());
    QVERIFY(m_on.isShown(u"deskReadOnly"_s));
    QVERIFY(m_on.isShown(u"theme"_s));
    QVERIFY(!m_on.control<QComboBox>(u"theme"_s)->isEnabled());
    QVERIFY(!m_on.isShown(u"deskApply"_s));
}

QTEST_MAIN(TstDeskSection)
#include "tst_desksection.moc"
