// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionfixture.h"
#include "ui/settings/storesection.h"

using namespace Qt::StringLiterals;

class TstStoreSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wellBehaved() { QCOMPARE(m_on.faults(), QString()); }
    void factsAreShown();
    void everyHealthHasAWord_data();
    void everyHealthHasAWord();
    void intents();
    void busy();
    void readOnlyShowsAndRefuses();

private:
    SectionFixture<StoreSection> m_on;
    StoreFacts m_facts;
};

void TstStoreSection::init()
{
    QVERIFY(m_on.open());
    m_facts = {.journalName = u"Kantor"_s,
               .place = u"/srv/usapi/journal.sqlite"_s,
               .bytes = 12'345'678,
               .state = {.health = JournalState::Health::Good, .journalId = u"018c2f5e-0000-7000-8000-000000000000"_s},
               .lastAnchor = u"K7QF-22"_s,
               .lastAnchorAt = {1'700'000'000'000'000}};
    m_on.section->setFacts(m_facts);
}

void TstStoreSection::factsAreShown()
{
    QCOMPARE(m_on.text(u"journalName"_s), u"Kantor"_s);
    QCOMPARE(m_on.text(u"journalPlaceValue"_s), m_facts.place);
    QCOMPARE(m_on.text(u"journalIdValue"_s), m_facts.state.journalId);
    QCOMPARE(m_on.text(u"journalLastCopyValue"_s), u"Never"_s);
    QCOMPARE(m_on.text(u"journalAnchorValue"_s), u"K7QF-22"_s);
    QVERIFY(m_on.text(u"journalSizeValue"_s).contains(u"MiB"_s));
    QVERIFY(!m_on.isShown(u"journalAdvice"_s));
    m_facts.lastCopy = {1'700'000'000'000'000};
    m_on.section->setFacts(m_facts);
    QVERIFY(m_on.text(u"journalLastCopyValue"_s).endsWith(u"WIB"_s));
}

void TstStoreSection::everyHealthHasAWord_data()
{
    QTest::addColumn<JournalState::Health>("health");
    QTest::addColumn<bool>("mayCopy");
    using Health = JournalState::Health;
    for (int health = int(Health::Checking); health <= int(Health::BadPlace); ++health)
        QTest::addRow("%d", health) << Health(health)
                                    << (Health(health) != Health::Foreign && Health(health) != Health::Missing);
}

void TstStoreSection::everyHealthHasAWord()
{
    QFETCH(const JournalState::Health, health);
    QFETCH(const bool, mayCopy);
    m_facts.state.health = health;
    m_on.section->setFacts(m_facts);
    QVERIFY(!m_on.control<QWidget>(u"journalHealth"_s)->accessibleName().isEmpty());
    QCOMPARE(m_on.isShown(u"journalAdvice"_s), health != JournalState::Health::Good);
    QCOMPARE(m_on.button(u"journalCopy"_s)->isEnabled(), mayCopy);
}

void TstStoreSection::intents()
{
    QSignalSpy copy(m_on.section.get(), &StoreSection::copyRequested);
    QSignalSpy check(m_on.section.get(), &StoreSection::checkRequested);
    m_on.press(u"journalCopy"_s);
    m_on.press(u"journalCheck"_s);
    QCOMPARE(copy.size(), 1);
    QCOMPARE(check.size(), 1);
}

void TstStoreSection::busy()
{
    m_on.section->setBusy(u"Copying…"_s);
    QVERIFY(!m_on.button(u"journalCopy"_s)->isEnabled());
    QVERIFY(!m_on.button(u"journalCheck"_s)->isEnabled());
    QCOMPARE(m_on.text(u"journalStatus"_s), u"Copying…"_s);
    m_on.section->showDone(u"Copied."_s);
    QVERIFY(m_on.button(u"journalCopy"_s)->isEnabled());
    QCOMPARE(m_on.text(u"journalStatus"_s), u"Copied."_s);
}

void TstStoreSection::readOnlyShowsAndRefuses()
{
    m_on.section->setReadOnly(true);
    QVERIFY(m_on.isShown(u"journalPlaceValue"_s));
    QVERIFY(!m_on.button(u"journalCopy"_s)->isEnabled());
    QVERIFY(m_on.text(u"storeReadOnly"_s).startsWith(u"An administrator"_s));
}

QTEST_MAIN(TstStoreSection)
#include "tst_storesection.moc"
