// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/auditmodel.h"
#include "models/casemodel.h"
#include "ui/activitypage.h"
#include "ui/anchordialog.h"
#include "ui/casespage.h"
#include "ui/confirmdialog.h"
#include "ui/emptystate.h"
#include "ui/locale.h"
#include "ui/pagedtable.h"
#include "ui/theme.h"
#include "walk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The pages Activity and Cases over a journal in memory.
class TstJournalPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anEmptyLogSaysSo();
    void showsAnEntryWithItsChanges();
    void filtersReachTheModel();
    void asksWhereToExport();
    void tellsHowExportAndCheckWent();
    void theAnchorIsSavedAsPdf();
    void aFailureOffersAnotherTry();
    void noCaseSaysThatNothingNeedsLookingAt();
    void aCaseIsTakenAndHandedOver();
    void aCaseIsClosedWithAReason();
    void arefusalIsToldInTheDialog();
    void closedCasesTellTheirStory();
    void withoutTheRightNothingIsOffered();
    void holdsWhatEveryPageHolds();

private:
    template <typename T>
    T *find(QWidget &page, const QString &name)
    {
        T *widget = page.findChild<T *>(name);
        if (widget == nullptr)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void openActivity(RowId count);
    void openCases(RowId count);
    void chooseCase(RowId id);

    FakeAudit m_audit;
    FakeCases m_cases;
    std::unique_ptr<AuditModel> m_auditModel;
    std::unique_ptr<CaseModel> m_caseModel;
    std::unique_ptr<ActivityPage> m_activity;
    std::unique_ptr<CasesPage> m_page;
};

void TstJournalPages::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstJournalPages::init()
{
    m_audit.failing.reset();
    m_activity.reset();
    m_page.reset();
    m_auditModel = std::make_unique<AuditModel>();
    m_caseModel = std::make_unique<CaseModel>();
    m_activity = std::make_unique<ActivityPage>(m_auditModel.get());
    m_page = std::make_unique<CasesPage>(m_caseModel.get());
    m_page->setMe({u"usernew1"_s});
    m_page->setPeople({{u"usernew1"_s}, {u"siti"_s}});
}

void TstJournalPages::openActivity(RowId count)
{
    fillAudit(m_audit, count);
    m_auditModel->setSource(&m_audit);
    m_activity->resize(1'100, 640);
    m_activity->show();
    QTRY_COMPARE(m_auditModel->state(), PagedModel::State::Ready);
}

void TstJournalPages::openCases(RowId count)
{
    fillCases(m_cases, count);
    m_cases.edited.clear();
    m_caseModel->setSource(&m_cases);
    m_page->resize(1'100, 640);
    m_page->show();
    QTRY_COMPARE(m_caseModel->state(), PagedModel::State::Ready);
}

void TstJournalPages::chooseCase(RowId id)
{
    auto *table = find<PagedTable>(*m_page, u"caseTable"_s);
    table->chooseId(id);
    QTRY_VERIFY(find<QWidget>(*m_page, u"caseDetail"_s)->isVisible());
}

void TstJournalPages::anEmptyLogSaysSo()
{
    openActivity(0);
    QVERIFY(find<EmptyState>(*m_activity, u"activityEmpty"_s)->isVisible());
    QVERIFY(!find<QAbstractButton>(*m_activity, u"exportActivity"_s)->isEnabled());
}

void TstJournalPages::showsAnEntryWithItsChanges()
{
    openActivity(40);
    QCOMPARE(find<QLabel>(*m_activity, u"activitySubtitle"_s)->text(), u"Entries: 40"_s);
    find<PagedTable>(*m_activity, u"activityTable"_s)->chooseRow(0);
    QTRY_VERIFY(find<QWidget>(*m_activity, u"auditDetail"_s)->isVisible());
    QCOMPARE(find<QLabel>(*m_activity, u"change0Name"_s)->text(), u"roles"_s);
    QCOMPARE(find<QLabel>(*m_activity, u"change0Value"_s)->text(), u"maker, approver"_s);
    QCOMPARE(find<QLabel>(*m_activity, u"change0Note"_s)->text(), u"before: maker"_s);
    const QString place = find<QLabel>(*m_activity, u"auditPlace"_s)->text();
    QVERIFY(place.startsWith(u"Row 40"_s));
    QVERIFY(place.contains(u"28 28 28"_s)); // 40 in hexadecimal
}

void TstJournalPages::filtersReachTheModel()
{
    openActivity(40);
    m_activity->setActors({{u"siti"_s}, {u"budi"_s}});
    find<QComboBox>(*m_activity, u"activityActor"_s)->setCurrentIndex(1);
    QCOMPARE(m_auditModel->filter().actor.value, u"siti"_s);
    find<QComboBox>(*m_activity, u"activityResult"_s)->setCurrentIndex(2);
    QVERIFY(m_auditModel->filter().result == AuditResult::Refused);
    find<QComboBox>(*m_activity, u"activityAction"_s)->setCurrentIndex(1);
    QCOMPARE(m_auditModel->filter().actions, QStringList{u"session"_s});
    find<QComboBox>(*m_activity, u"activityDay"_s)->setCurrentIndex(1);
    QVERIFY(!m_auditModel->filter().from.isNull());
    QCOMPARE(m_auditModel->filter().until.microseconds - m_auditModel->filter().from.microseconds,
             qint64(24) * 3'600 * 1'000'000);
    QVERIFY(find<QWidget>(*m_activity, u"activityFrom"_s)->isHidden()
            || !find<QWidget>(*m_activity, u"activityFrom"_s)->isVisible());
    find<QComboBox>(*m_activity, u"activityDay"_s)->setCurrentIndex(5);
    QVERIFY(find<QWidget>(*m_activity, u"activityFrom"_s)->isVisible());
    QTRY_VERIFY(find<EmptyState>(*m_activity, u"activityEmpty"_s)->isVisible()); // nothing fits all of it
    find<QAbstractButton>(*m_activity, u"activityClearFilters"_s)->click();
    QCOMPARE(m_auditModel->filter(), AuditFilter{});
    find<QLineEdit>(*m_activity, u"activitySearch"_s)->setText(u"bud"_s);
    QTRY_COMPARE(m_auditModel->filter().text, u"bud"_s);
    QTRY_COMPARE(m_auditModel->rowCount(), 13);
}

void TstJournalPages::asksWhereToExport()
{
    openActivity(40);
    QSignalSpy wanted(m_activity.get(), &ActivityPage::exportRequested);
    find<QAbstractButton>(*m_activity, u"exportActivity"_s)->click();
    auto *dialog = find<QFileDialog>(*m_activity, u"saveDialog"_s);
    Q_EMIT dialog->fileSelected(u"/tmp/activity.csv"_s);
    dialog->close();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toString(), u"/tmp/activity.csv"_s);
    QCOMPARE(wanted.at(0).at(3).toStringList().size(), 11);
}

void TstJournalPages::tellsHowExportAndCheckWent()
{
    openActivity(40);
    auto *strip = find<QWidget>(*m_activity, u"progressStrip"_s);
    auto *headline = find<QLabel>(*m_activity, u"errorHeadline"_s);
    QSignalSpy stop(m_activity.get(), &ActivityPage::stopRequested);
    m_activity->setExportProgress(10, 40);
    QVERIFY(strip->isVisible());
    QVERIFY(!find<QAbstractButton>(*m_activity, u"checkJournal"_s)->isEnabled());
    find<QAbstractButton>(*m_activity, u"progressStop"_s)->click();
    QCOMPARE(stop.size(), 1);
    m_activity->showExported(u"/tmp/a<b>.csv"_s, 40);
    QVERIFY(!strip->isVisible());
    QCOMPARE(headline->text(), u"40 entries are in a<b>.csv"_s);
    m_activity->setCheckProgress(0, 0);
    m_activity->showCheck({.entries = 40});
    QVERIFY(headline->text().contains(u"whole"_s));
    QVERIFY(find<QAbstractButton>(*m_activity, u"checkJournal"_s)->isEnabled());
}

void TstJournalPages::theAnchorIsSavedAsPdf()
{
    openActivity(1);
    const AnchorSlip slip{u"7KQ2-9F3M-X4TB-0WZA"_s, 12'345, {1'790'000'000'000'000}, u"Kasir 1"_s, u"journal"_s};
    m_activity->showAnchor(slip);
    auto *dialog = find<AnchorDialog>(*m_activity, u"anchorDialog"_s);
    QCOMPARE(find<QLabel>(*dialog, u"anchorCode"_s)->text(), slip.code);
    QCOMPARE(find<QLabel>(*dialog, u"anchorEntriesValue"_s)->text(), u"12,345"_s);
    QSignalSpy problems(dialog, &AnchorDialog::problem);
    const QTemporaryDir folder;
    dialog->savePdf(folder.filePath(u"anchor.pdf"_s));
    QCOMPARE(problems.size(), 0);
    QFile pdf(folder.filePath(u"anchor.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    dialog->savePdf(u"/nowhere/at/all.pdf"_s);
    QCOMPARE(problems.size(), 1);
    dialog->close();
}

void TstJournalPages::aFailureOffersAnotherTry()
{
    m_audit.failing = Error{.kind = Error::Kind::Storage};
    fillAudit(m_audit, 5);
    m_activity->show();
    m_auditModel->setSource(&m_audit);
    auto *bar = find<QWidget>(*m_activity, u"errorBar"_s);
    QTRY_VERIFY(bar->isVisible());
    m_audit.failing.reset();
    find<QAbstractButton>(*m_activity, u"errorRetry"_s)->click();
    QTRY_COMPARE(m_auditModel->rowCount(), 5);
    QVERIFY(!bar->isVisible());
}

void TstJournalPages::noCaseSaysThatNothingNeedsLookingAt()
{
    openCases(0);
    QVERIFY(walk::texts(m_page.get()).contains(u"Nothing needs looking at"_s));
}

void TstJournalPages::aCaseIsTakenAndHandedOver()
{
    openCases(9);
    QSignalSpy assigned(m_page.get(), &CasesPage::assignRequested);
    chooseCase(7);
    find<QAbstractButton>(*m_page, u"takeCase"_s)->click();
    QCOMPARE(assigned.at(0).at(0).value<CaseId>().value, u"case-7"_s);
    QCOMPARE(assigned.at(0).at(1).value<Username>().value, u"usernew1"_s);
    QVERIFY(!find<QAbstractButton>(*m_page, u"takeCase"_s)->isEnabled()); // until there is an outcome
    Case mine = openCase(7);
    mine.owner = {u"usernew1"_s};
    m_cases.change(7, mine);
    m_page->showDone();
    QTRY_COMPARE(find<QLabel>(*m_page, u"caseOwnerValue"_s)->text(), u"usernew1"_s);
    QVERIFY(find<QWidget>(*m_page, u"takeCase"_s)->isHidden());
    const auto choices = find<QMenu>(*m_page, u"handOverMenu"_s)->actions();
    QCOMPARE(choices.size(), 1); // not to oneself
    choices.first()->trigger();
    QCOMPARE(assigned.at(1).at(1).value<Username>().value, u"siti"_s);
}

void TstJournalPages::aCaseIsClosedWithAReason()
{
    openCases(9);
    QSignalSpy closed(m_page.get(), &CasesPage::closeRequested);
    chooseCase(7);
    find<QAbstractButton>(*m_page, u"closeCase"_s)->click();
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    QVERIFY(dialog != nullptr);
    auto *reason = dialog->findChild<QLineEdit *>();
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(closed.size(), 0); // none is no reason
    Q_EMIT dialog->confirmed(u"The bank confirmed it"_s, {});
    QCOMPARE(closed.size(), 1);
    QCOMPARE(closed.at(0).at(1).toString(), u"The bank confirmed it"_s);
    Case value = openCase(7);
    value.state = CaseState::Closed;
    m_cases.change(7, value);
    m_page->showDone();
    QTRY_COMPARE(m_caseModel->rowOf(7), -1);
    QTRY_VERIFY(m_page->findChild<ConfirmDialog *>() == nullptr);
}

void TstJournalPages::arefusalIsToldInTheDialog()
{
    openCases(9);
    chooseCase(7);
    find<QAbstractButton>(*m_page, u"closeCase"_s)->click();
    auto *dialog = m_page->findChild<ConfirmDialog *>();
    Q_EMIT dialog->confirmed(u"x"_s, {});
    m_page->showProblem({.kind = Error::Kind::Conflict});
    QVERIFY(dialog->isVisible());
    QVERIFY(walk::texts(dialog).join(u' ').contains(u"Somebody else was first"_s));
    dialog->close();
}

void TstJournalPages::closedCasesTellTheirStory()
{
    openCases(9);
    find<QAbstractButton>(*m_page, u"casesClosed"_s)->click();
    QTRY_COMPARE(m_caseModel->rowCount(), 3);
    chooseCase(9);
    const QString all = walk::texts(m_page.get()).join(u'\n');
    QVERIFY(all.contains(u"The bank confirmed it by telephone"_s));
    QVERIFY(!find<QWidget>(*m_page, u"closeCase"_s)->isVisible());
}

void TstJournalPages::withoutTheRightNothingIsOffered()
{
    openCases(9);
    m_page->setActionsOffered(false);
    chooseCase(7);
    for (const QString &button : {u"takeCase"_s, u"handOverCase"_s, u"closeCase"_s})
        QVERIFY(!find<QWidget>(*m_page, button)->isVisible());
}

void TstJournalPages::holdsWhatEveryPageHolds()
{
    openActivity(40);
    openCases(9);
    find<PagedTable>(*m_activity, u"activityTable"_s)->chooseRow(0);
    chooseCase(7);
    QTRY_VERIFY(find<QWidget>(*m_activity, u"auditDetail"_s)->isVisible());
    for (QWidget *page : std::initializer_list<QWidget *>{m_activity.get(), m_page.get()}) {
        QCOMPARE(walk::labelsThatGuessRichText(page), QStringList{});
        QCOMPARE(walk::controlsWithoutNames(page), QStringList{});
        QCOMPARE(walk::clashingMnemonics(page).join(u'\n'), QString());
        QCOMPARE(walk::leftOutOfTabOrder(page), QStringList{});
        QCOMPARE(walk::buttonsWiderThanTheirRoom(page), QStringList{});
        QCOMPARE(walk::clippedTexts(page), QStringList{});
    }
}

QTEST_MAIN(TstJournalPages)
#include "tst_journalpages.moc"
