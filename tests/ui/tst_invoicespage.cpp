// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookupmodel.h"
#include "samples.h"
#include "ui/errorbar.h"
#include "ui/invoicespage.h"
#include "ui/locale.h"
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

class TstInvoicesPage : public QObject
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
    void detailOfAnInvoice();
    void expiredIsSaid();
    void waybillIsSaid();
    void absences_data();
    void absences();
    void readAgain();
    void retryTheFailed();
    void links_data();
    void links();
    void rawReply();
    void copyTheId();
    void whatTheServerSaysStaysText();
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
    std::unique_ptr<InvoicesPage> m_page;
};

void TstInvoicesPage::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstInvoicesPage::init()
{
    m_page.reset();
    m_model = std::make_unique<LookupModel>();
    m_page = std::make_unique<InvoicesPage>(m_model.get());
    m_page->resize(1'160, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstInvoicesPage::pastedAndEntered()
{
    QSignalSpy wanted(m_page.get(), &InvoicesPage::lookupRequested);
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

void TstInvoicesPage::nothingToAsk()
{
    QSignalSpy wanted(m_page.get(), &InvoicesPage::lookupRequested);
    m_page->setTerms(u" ,;  ... "_s);
    m_page->submit();
    QCOMPARE(wanted.size(), 0);
    QVERIFY(control<SearchBox>(u"lookUpBox"_s)->hasFocus());
    QVERIFY(control<QWidget>(u"lookUpEmpty"_s)->isVisible());
}

void TstInvoicesPage::leftOutIsSaid()
{
    m_page->setTerms(u"OM1 OM1 OM1 "_s + QString(200, u'x'));
    m_page->submit();
    QVERIFY(text(u"lookUpSummary"_s).contains(u"Left out: 2 given twice, 1 too long to be an id"_s));
}

void TstInvoicesPage::progressAndStop()
{
    QSignalSpy wanted(m_page.get(), &InvoicesPage::lookupRequested);
    QSignalSpy stopped(m_page.get(), &InvoicesPage::stopRequested);
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

void TstInvoicesPage::firstFoundIsChosen()
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

void TstInvoicesPage::aPersonsChoiceStays()
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

void TstInvoicesPage::oneTermOpensAtOnce()
{
    m_model->setRows({samples::row(u"OM1"_s, LookupRow::State::Asking)});
    QVERIFY(control<QLabel>(u"absenceHeadline"_s)->isVisible());
    m_model->updateRow(0, samples::found(u"OM1"_s));
    QVERIFY(control<QLabel>(u"detailAmount"_s)->isVisible());
}

void TstInvoicesPage::nothingFoundShowsWhy()
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

void TstInvoicesPage::detailOfAnInvoice()
{
    m_model->setRows({samples::found(u"OM1"_s)});
    QCOMPARE(text(u"detailAmount"_s), u"Rp\u00A01.234.567"_s);
    QCOMPARE(control<QWidget>(u"detailBadge"_s)->accessibleName(), u"Paid"_s);
    QCOMPARE(text(u"invoiceIdValue"_s), u"OM1"_s);
    QCOMPARE(text(u"buyerValue"_s), u"usernew1"_s);
    QCOMPARE(text(u"sourceValue"_s), u"Payment page (XENDIT)"_s);
    QCOMPARE(text(u"typeValue"_s), u"ONMARKET CHECKOUT"_s);
    QCOMPARE(text(u"createdValue"_s), u"27 Dec 2023 16:29:48 WIB"_s);
    QCOMPARE(text(u"expiresValue"_s), u"27 Dec 2023 18:29:47 WIB"_s);
    QCOMPARE(text(u"expiresName"_s), u"Valid until"_s); // it was paid in time: nothing expired
    QCOMPARE(text(u"detailReadAt"_s), u"Read 27 Dec 2023 19:00:00 WIB"_s);
    QVERIFY(control<QLabel>(u"waybillValue"_s) == nullptr);
}

void TstInvoicesPage::expiredIsSaid()
{
    m_model->setRows({samples::found(u"OM1"_s, u"EXPIRED"_s)});
    QCOMPARE(text(u"expiresName"_s), u"Expired"_s);
    QVERIFY2(text(u"expiresNote"_s).endsWith(u"days ago"_s), qPrintable(text(u"expiresNote"_s)));
    LookupRow row = samples::found(u"OM2"_s, u"PENDING"_s);
    row.invoice->expiresAt = QDateTime::currentDateTimeUtc().addSecs(90 * 60);
    m_model->setRows({row});
    QCOMPARE(text(u"expiresName"_s), u"Expires"_s);
    QCOMPARE(text(u"expiresNote"_s), u"in 1 h"_s);
}

void TstInvoicesPage::waybillIsSaid()
{
    LookupRow row = samples::found(u"OM1"_s);
    row.term.text = u"JNE0012345678"_s;
    row.byWaybill = true;
    m_model->setRows({row});
    QCOMPARE(text(u"waybillValue"_s), u"Waybill JNE0012345678"_s);
    const Table *table = control<Table>(u"lookUpTable"_s);
    QVERIFY(!table->isColumnHidden(int(LookupModel::Column::Invoice))); // now the two differ
    m_model->setRows({samples::found(u"OM1"_s)});
    QVERIFY(table->isColumnHidden(int(LookupModel::Column::Invoice)));
}

void TstInvoicesPage::absences_data()
{
    QTest::addColumn<LookupRow::State>("state");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("mayAskAgain");
    using State = LookupRow::State;
    QTest::newRow("waiting") << State::Waiting << u"turn"_s << false;
    QTest::newRow("asking") << State::Asking << u"now"_s << false;
    QTest::newRow("not found") << State::NotFound << u"no such invoice"_s << true;
    QTest::newRow("not known here") << State::NotKnownHere << u"This desk does not know"_s << false;
    QTest::newRow("failed") << State::Failed << u"fault (500)"_s << true;
    QTest::newRow("stopped") << State::Stopped << u"Stopped"_s << true;
}

void TstInvoicesPage::absences()
{
    QFETCH(LookupRow::State, state);
    QFETCH(QString, word);
    QFETCH(bool, mayAskAgain);
    QSignalSpy again(m_page.get(), &InvoicesPage::refreshRequested);
    m_model->setRows({samples::row(u"x1"_s, state)});
    QVERIFY2(text(u"absenceHeadline"_s).contains(word), qPrintable(text(u"absenceHeadline"_s)));
    QCOMPARE(text(u"absenceTerm"_s), u"x1"_s);
    auto *button = control<QPushButton>(u"askAgain"_s);
    QCOMPARE(button->isVisible(), mayAskAgain);
    if (state == LookupRow::State::Failed)
        QCOMPARE(text(u"absenceServerWords"_s), u"Internal Error"_s);
    else
        QVERIFY(!control<QLabel>(u"absenceServerWords"_s)->isVisible());
    if (mayAskAgain) {
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(again.size(), 1);
    }
}

void TstInvoicesPage::readAgain()
{
    QSignalSpy again(m_page.get(), &InvoicesPage::refreshRequested);
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

void TstInvoicesPage::retryTheFailed()
{
    QSignalSpy retry(m_page.get(), &InvoicesPage::retryRequested);
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

void TstInvoicesPage::links_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("mayOpen");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<bool>("copies");
    const QString good = u"https://checkout.xendit.co/web/1"_s;
    QTest::newRow("known host") << good << true << true << true;
    QTest::newRow("sandbox: shown and copied, not opened") << good << false << false << true;
    QTest::newRow("foreign host") << u"https://evil.example/web/1"_s << true << false << false;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s << true << false << false;
    QTest::newRow("good@evil") << u"https://checkout.xendit.co@evil.example/"_s << true << false << false;
}

void TstInvoicesPage::links()
{
    QFETCH(QString, link);
    QFETCH(bool, mayOpen);
    QFETCH(bool, opens);
    QFETCH(bool, copies);
    QSignalSpy wanted(m_page.get(), &InvoicesPage::linkOpenRequested);
    m_page->setAllowedLinkHosts({u"checkout.xendit.co"_s}, mayOpen);
    LookupRow row = samples::found(u"OM1"_s);
    row.invoice->paymentUrl = link;
    m_model->setRows({row});
    QCOMPARE(text(u"linkWhole"_s), link);
    QVERIFY(!(control<QLabel>(u"linkWhole"_s)->textInteractionFlags() & Qt::LinksAccessibleByMouse));
    QCOMPARE(control<QPushButton>(u"openLink"_s)->isVisible(), opens);
    QCOMPARE(control<QPushButton>(u"copyLink"_s)->isVisible(), copies);
    QCOMPARE(control<QLabel>(u"linkNote"_s)->isVisible(), !opens); // why not
    control<QPushButton>(u"openLink"_s)->click();
    QCOMPARE(wanted.size(), opens ? 1 : 0);
    if (opens)
        QCOMPARE(wanted.at(0).at(0).toUrl(), QUrl(link));
}

void TstInvoicesPage::rawReply()
{
    m_model->setRows({samples::found(u"OM1"_s), samples::found(u"OM2"_s)});
    select(0);
    auto *raw = control<QPlainTextEdit>(u"rawReply"_s);
    QVERIFY(!raw->isVisible());
    QTest::mouseClick(control<QPushButton>(u"toggleRaw"_s), Qt::LeftButton);
    QVERIFY(raw->isVisible());
    QVERIFY(raw->isReadOnly());
    QCOMPARE(raw->toPlainText(), u"{\n  \"id\": \"21\",\n  \"amount\": 1234567\n}"_s);
    control<QPushButton>(u"copyRaw"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"{\"id\":\"21\",\"amount\":1234567}"_s); // byte for byte
    select(1);
    QVERIFY(!raw->isVisible());
}

void TstInvoicesPage::copyTheId()
{
    m_model->setRows({samples::found(u"OM1"_s)});
    QTest::mouseClick(control<QToolButton>(u"invoiceIdCopy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"OM1"_s);
}

void TstInvoicesPage::whatTheServerSaysStaysText()
{
    LookupRow row = samples::found(u"OM1"_s);
    row.invoice->buyer = {samples::hostile()};
    row.invoice->type = samples::hostile();
    row.invoice->source = samples::hostile();
    row.invoice->status = invoiceStatus(samples::hostile());
    row.invoice->paymentUrl = samples::hostile();
    row.invoice->raw = samples::hostile().toUtf8();
    m_model->setRows({row});
    QVERIFY(text(u"buyerValue"_s).startsWith(u"<b>bold</b>"_s));
    const auto labels = m_page->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(!label->text().contains(QChar(0x202E)), qPrintable(label->objectName()));
        QVERIFY2(!label->text().contains(QChar(7)), qPrintable(label->objectName()));
        QVERIFY2(label->text().size() < 700, qPrintable(label->objectName()));
    }
    QVERIFY(!m_page->grab().isNull());
}

void TstInvoicesPage::selectedInvoiceIsTold()
{
    QSignalSpy told(m_page.get(), &InvoicesPage::selectionChanged);
    m_model->setRows(samples::oneOfEach());
    select(0);
    QCOMPARE(told.last().at(0).value<std::optional<InvoiceId>>(), std::optional(InvoiceId{u"OM1"_s}));
    select(6);
    QVERIFY(!told.last().at(0).value<std::optional<InvoiceId>>());
    m_model->clear();
    QVERIFY(!m_page->selectedInvoice());
    QVERIFY(control<QWidget>(u"lookUpEmpty"_s)->isVisible());
}

void TstInvoicesPage::problemStaysUntilSolved()
{
    auto *bar = control<ErrorBar>(u"errorBar"_s);
    m_page->showProblem({.kind = Error::Kind::Offline});
    QVERIFY(bar->isVisible());
    m_page->setTerms(u"OM1"_s);
    QVERIFY(bar->isVisible());
    m_page->submit(); // a new question
    QVERIFY(bar->isHidden());
}

QTEST_MAIN(TstInvoicesPage)
#include "tst_invoicespage.moc"
