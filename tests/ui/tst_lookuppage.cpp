// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookupmodel.h"
#include "samples.h"
#include "ui/errorbar.h"
#include "ui/locale.h"
#include "ui/lookuppage.h"
#include "ui/searchbox.h"
#include "ui/table.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TstLookUpPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void pastedAndEntered();
    void nothingToAsk();
    void leftOutIsSaid();
    void progressAndStop();
    void firstFoundIsChosen();
    void aPersonsChoiceStays();
    void oneTermOpensAtOnce();
    void nothingFoundShowsWhy();
    void readAgain();
    void retryTheFailed();
    void selectedInvoiceIsTold();
    void problemStaysUntilSolved();

private:
    template <typename T>
    T *control(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] QString text(const QString &label) { return control<QLabel>(label)->text(); }
    void select(int row) { control<Table>(u"lookUpTable"_s)->selectSourceRow(row); }

    std::unique_ptr<LookupModel> m_model;
    std::unique_ptr<LookUpPage> m_page;
};

void TstLookUpPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstLookUpPage::init()
{
    m_page.reset();
    m_model = std::make_unique<LookupModel>();
    m_page = std::make_unique<LookUpPage>(m_model.get());
    m_page->resize(1'160, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstLookUpPage::pastedAndEntered()
{
    QSignalSpy wanted(m_page.get(), &LookUpPage::lookupRequested);
    auto *box = control<SearchBox>(u"lookUpBox"_s);
    QVERIFY(box->hasFocus()); // ready to type
    QApplication::clipboard()->setText(u"OM1\nJNE2\tINV/ONM/3\n"_s);
    QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    const auto terms = wanted.at(0).at(0).value<LookupTerms>();
    QCOMPARE(terms.terms.size(), 3);
    QCOMPARE(terms.terms.at(2).kind, LookupTerm::Kind::StoreNumber);
    QCOMPARE(box->toPlainText(), u"OM1\nJNE2\tINV/ONM/3"_s);
    QTest::mouseClick(control<QPushButton>(u"lookUp"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 2);
}

void TstLookUpPage::nothingToAsk()
{
    QSignalSpy wanted(m_page.get(), &LookUpPage::lookupRequested);
    m_page->setTerms(u" ,;  ... "_s);
    m_page->submit();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(control<SearchBox>(u"lookUpBox"_s)->hasFocus());
    QVERIFY(control<QWidget>(u"lookUpEmpty"_s)->isVisible());
}

void TstLookUpPage::leftOutIsSaid()
{
    m_page->setTerms(u"OM1 OM1 OM1 "_s + QString(200, u'x'));
    m_page->submit();
    QVERIFY(text(u"lookUpSummary"_s).contains(u"Left out: 2 given twice, 1 too long to be an id"_s));
}

void TstLookUpPage::progressAndStop()
{
    QSignalSpy wanted(m_page.get(), &LookUpPage::lookupRequested);
    QSignalSpy stopped(m_page.get(), &LookUpPage::stopRequested);
    m_page->setTerms(u"OM1"_s);
    m_page->setRunning(true);
    m_page->setProgress(12, 40);
    QCOMPARE(control<QProgressBar>(u"lookUpProgress"_s)->value(), 12);
    QCOMPARE(control<QProgressBar>(u"lookUpProgress"_s)->maximum(), 40);
    QVERIFY(text(u"lookUpSummary"_s).startsWith(u"12 of 40"_s));
    QVERIFY(control<QPushButton>(u"lookUp"_s)->isHidden());
    m_page->submit(); // Enter during a run asks nothing twice
    QCOMPARE(wanted.size(), 0);
    QTest::mouseClick(control<QPushButton>(u"stopLookUp"_s), Qt::LeftButton);
    QCOMPARE(stopped.size(), 1);
    m_page->setRunning(false);
    QVERIFY(control<QPushButton>(u"stopLookUp"_s)->isHidden());
    QVERIFY(!control<QPushButton>(u"lookUp"_s)->isHidden());
}

void TstLookUpPage::firstFoundIsChosen()
{
    using State = LookupRow::State;
    m_page->setTerms(u"OM1 OM2 OM3"_s);
    m_page->submit();
    m_page->setRunning(true);
    m_model->setRows({samples::row(u"OM1"_s, State::Waiting), samples::row(u"OM2"_s, State::Waiting),
                      samples::row(u"OM3"_s, State::Waiting)});
    QVERIFY(!m_page->selectedInvoice());
    m_model->updateRow(0, samples::row(u"OM1"_s, State::NotFound));
    QVERIFY(!m_page->selectedInvoice());
    m_model->updateRow(1, samples::found(u"OM2"_s));
    QCOMPARE(m_page->selectedInvoice(), std::optional(InvoiceId{u"OM2"_s}));
    m_model->updateRow(2, samples::found(u"OM3"_s));
    QCOMPARE(m_page->selectedInvoice(), std::optional(InvoiceId{u"OM2"_s}));
}

void TstLookUpPage::aPersonsChoiceStays()
{
    using State = LookupRow::State;
    m_page->setTerms(u"OM1 OM2"_s);
    m_page->submit();
    m_page->setRunning(true);
    m_model->setRows({samples::row(u"OM1"_s, State::Waiting), samples::row(u"OM2"_s, State::Waiting)});
    select(1);
    m_model->updateRow(0, samples::found(u"OM1"_s));
    QCOMPARE(control<Table>(u"lookUpTable"_s)->currentSourceRow(), 1);
}

void TstLookUpPage::oneTermOpensAtOnce()
{
    m_model->setRows({samples::row(u"OM1"_s, LookupRow::State::Asking)});
    QVERIFY(control<QLabel>(u"absenceHeadline"_s)->isVisible());
    m_model->updateRow(0, samples::found(u"OM1"_s));
    QVERIFY(control<QLabel>(u"detailAmount"_s)->isVisible());
}

void TstLookUpPage::nothingFoundShowsWhy()
{
    using State = LookupRow::State;
    m_page->setTerms(u"a b"_s);
    m_page->submit();
    m_page->setRunning(true);
    m_model->setRows({samples::row(u"a"_s, State::NotFound), samples::row(u"b"_s, State::NotFound)});
    m_page->setRunning(false);
    QVERIFY(control<QLabel>(u"absenceHeadline"_s)->isVisible());
    QCOMPARE(text(u"absenceTerm"_s), u"a"_s);
}

void TstLookUpPage::readAgain()
{
    QSignalSpy again(m_page.get(), &LookUpPage::refreshRequested);
    m_model->setRows(samples::oneOfEach());
    m_page->refreshSelected(); // nothing chosen: nothing read
    QCOMPARE(again.size(), 0);
    select(2);
    QTest::mouseClick(control<QPushButton>(u"readAgain"_s), Qt::LeftButton);
    m_page->refreshSelected();
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.at(0).at(0).toInt(), 2);
    LookupRow row = m_model->row(2);
    row.state = LookupRow::State::Asking;
    m_model->updateRow(2, row);
    QVERIFY(!control<QPushButton>(u"readAgain"_s)->isEnabled());
    QVERIFY(control<QLabel>(u"detailAmount"_s)->isVisible()); // the old reading stays meanwhile
    row.state = LookupRow::State::Failed;
    row.error = Error{.kind = Error::Kind::Offline};
    m_model->updateRow(2, row);
    QVERIFY(text(u"detailReadAt"_s).startsWith(u"Could not be read again"_s));
}

void TstLookUpPage::retryTheFailed()
{
    QSignalSpy retry(m_page.get(), &LookUpPage::retryRequested);
    auto *button = control<QPushButton>(u"retryLookUp"_s);
    m_model->setRows({samples::found(u"OM1"_s)});
    QVERIFY(!button->isVisible());
    m_model->setRows(samples::oneOfEach());
    QVERIFY(button->isVisible());
    QVERIFY(text(u"lookUpSummary"_s).contains(u"1 failed"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(retry.size(), 1);
    m_page->setRunning(true);
    QVERIFY(!button->isVisible());
}

void TstLookUpPage::selectedInvoiceIsTold()
{
    QSignalSpy told(m_page.get(), &LookUpPage::selectionChanged);
    m_model->setRows(samples::oneOfEach());
    select(0);
    QCOMPARE(told.last().at(0).value<std::optional<InvoiceId>>(), std::optional(InvoiceId{u"OM1"_s}));
    select(6);
    QVERIFY(!told.last().at(0).value<std::optional<InvoiceId>>());
    select(0);
    m_model->setRows(samples::oneOfEach()); // asked anew: nothing is chosen any more, and that is told too
    QVERIFY(!told.last().at(0).value<std::optional<InvoiceId>>());
    m_model->clear();
    QVERIFY(!m_page->selectedInvoice());
    QVERIFY(control<QWidget>(u"lookUpEmpty"_s)->isVisible());
}

void TstLookUpPage::problemStaysUntilSolved()
{
    auto *bar = control<ErrorBar>(u"errorBar"_s);
    m_page->showProblem({.kind = Error::Kind::Offline});
    QVERIFY(bar->isVisible());
    m_page->setTerms(u"OM1"_s);
    QVERIFY(bar->isVisible());
    m_page->submit(); // a new question
    QVERIFY(bar->isHidden());
}

QTEST_MAIN(TstLookUpPage)
#include "tst_lookuppage.moc"
