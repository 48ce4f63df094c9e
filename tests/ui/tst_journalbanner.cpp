// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describejournal.h"
#include "ui/errorbar.h"
#include "ui/journalbanner.h"
#include "ui/locale.h"
#include "ui/theme.h"
#include "walk.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Health = JournalState::Health;

Q_DECLARE_METATYPE(JournalState::Health)

class TstJournalBanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyStateHasItsOwnSentence_data();
    void everyStateHasItsOwnSentence();
    void goodIsQuiet();
    void aQuickCheckIsQuiet();
    void onlyWhoMayIsOfferedMore_data();
    void onlyWhoMayIsOfferedMore();
    void buttonsSayWhatIsWanted();
    void itStays();
    void followsTheLanguage();

private:
    static QList<Health> all()
    {
        return {Health::Checking, Health::ReadOnly, Health::Locked,   Health::Full,    Health::Damaged, Health::Foreign,
                Health::Newer,    Health::Older,    Health::Tampered, Health::Missing, Health::BadPlace};
    }
};

namespace {

JournalState state(Health health)
{
    return {.health = health, .journalId = {}, .detail = {}};
}

bool offered(const QWidget &banner, const QString &button)
{
    return !banner.findChild<QPushButton *>(button)->isHidden();
}

} // namespace

void TstJournalBanner::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstJournalBanner::everyStateHasItsOwnSentence_data()
{
    QTest::addColumn<QLocale::Language>("language");
    QTest::newRow("English") << QLocale::English;
    QTest::newRow("Indonesian") << QLocale::Indonesian;
}

void TstJournalBanner::everyStateHasItsOwnSentence()
{
    QFETCH(const QLocale::Language, language);
    setDisplayLanguage(language);
    QSet<QString> headlines;
    QSet<QString> words{journalHealthWord(Health::Good)};
    for (const Health health : all()) {
        const Advice advice = describe(health);
        QVERIFY(!advice.headline.isEmpty() && !advice.whatToDo.isEmpty());
        headlines.insert(advice.headline);
        words.insert(journalHealthWord(health));
    }
    setDisplayLanguage(QLocale::English);
    QCOMPARE(headlines.size(), all().size());
    QCOMPARE(words.size(), all().size() + 1);
    QVERIFY(describe(Health::Good).headline.isEmpty());
}

void TstJournalBanner::goodIsQuiet()
{
    JournalBanner banner;
    QVERIFY(banner.isHidden()); // nobody said anything yet
    banner.setState(state(Health::Good));
    QVERIFY(banner.isHidden());
    banner.setState(state(Health::Damaged));
    QVERIFY(!banner.isHidden());
    banner.setState(state(Health::Good));
    QVERIFY(banner.isHidden());
}

void TstJournalBanner::aQuickCheckIsQuiet()
{
    JournalBanner banner;
    banner.setState(state(Health::Checking));
    QVERIFY(banner.isHidden());
    QTRY_VERIFY(!banner.isHidden()); // a long one is told
    banner.setState(state(Health::Good));
    QVERIFY(banner.isHidden());
}

void TstJournalBanner::onlyWhoMayIsOfferedMore_data()
{
    QTest::addColumn<Health>("health");
    QTest::addColumn<bool>("accept");
    QTest::addColumn<bool>("restore");
    QTest::addColumn<bool>("retry");
    QTest::newRow("older") << Health::Older << true << true << false;
    QTest::newRow("damaged") << Health::Damaged << false << true << false;
    QTest::newRow("tampered") << Health::Tampered << false << true << false;
    QTest::newRow("foreign") << Health::Foreign << false << true << false;
    QTest::newRow("newer") << Health::Newer << false << false << false;
    QTest::newRow("locked") << Health::Locked << false << false << true;
    QTest::newRow("full") << Health::Full << false << false << true;
    QTest::newRow("read only") << Health::ReadOnly << false << false << true;
}

void TstJournalBanner::onlyWhoMayIsOfferedMore()
{
    QFETCH(const Health, health);
    QFETCH(const bool, accept);
    QFETCH(const bool, restore);
    JournalBanner banner;
    banner.setState(state(health));
    QVERIFY(!offered(banner, u"acceptJournal"_s) && !offered(banner, u"restoreJournal"_s));
    banner.setMayManage(true);
    QCOMPARE(offered(banner, u"acceptJournal"_s), accept);
    QCOMPARE(offered(banner, u"restoreJournal"_s), restore);
    QTEST(offered(banner, u"errorRetry"_s), "retry");
}

void TstJournalBanner::buttonsSayWhatIsWanted()
{
    JournalBanner banner;
    banner.setMayManage(true);
    banner.setState(state(Health::Older));
    banner.show();
    const QSignalSpy accept(&banner, &JournalBanner::acceptRequested);
    const QSignalSpy restore(&banner, &JournalBanner::restoreRequested);
    const QSignalSpy retry(&banner, &JournalBanner::retryRequested);
    QTest::mouseClick(banner.findChild<QPushButton *>(u"acceptJournal"_s), Qt::LeftButton);
    QTest::mouseClick(banner.findChild<QPushButton *>(u"restoreJournal"_s), Qt::LeftButton);
    banner.setState(state(Health::Locked));
    QTest::mouseClick(banner.findChild<QPushButton *>(u"errorRetry"_s), Qt::LeftButton);
    QCOMPARE(accept.count(), 1);
    QCOMPARE(restore.count(), 1);
    QCOMPARE(retry.count(), 1);
}

void TstJournalBanner::itStays()
{
    JournalBanner banner;
    banner.setState(state(Health::Full));
    QVERIFY(banner.findChild<QWidget *>(u"errorDismiss"_s)->isHidden());
    QCOMPARE(walk::controlsWithoutNames(&banner), QStringList());
    QCOMPARE(walk::labelsThatGuessRichText(&banner), QStringList());
}

void TstJournalBanner::followsTheLanguage()
{
    JournalBanner banner;
    banner.setState(state(Health::Damaged));
    const auto headline = [&] { return banner.findChild<QLabel *>(u"errorHeadline"_s)->text(); };
    QCOMPARE(headline(), describe(Health::Damaged).headline);
    const QString english = headline();
    walk::LongLanguage longer;
    qApp->installTranslator(&longer);
    QTRY_VERIFY(headline() != english);
    qApp->removeTranslator(&longer);
    QTRY_COMPARE(headline(), english);
}

QTEST_MAIN(TstJournalBanner)
#include "tst_journalbanner.moc"
