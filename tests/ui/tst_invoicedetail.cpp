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

class TstInvoiceDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void detailOfAnInvoice();
    void expiredIsSaid();
    void waybillIsSaid();
    void absences_data();
    void absences();
    void links_data();
    void links();
    void rawReply();
    void readAgainDoesNotScrollAway();
    void copyTheId();
    void whatTheServerSaysStaysText();

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

void TstInvoiceDetail::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstInvoiceDetail::init()
{
    m_page.reset();
    m_model = std::make_unique<LookupModel>();
    m_page = std::make_unique<LookUpPage>(m_model.get());
    m_page->resize(1'160, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TstInvoiceDetail::detailOfAnInvoice()
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

void TstInvoiceDetail::expiredIsSaid()
{
    m_model->setRows({samples::found(u"OM1"_s, u"EXPIRED"_s)});
    QCOMPARE(text(u"expiresName"_s), u"Expired"_s);
    QVERIFY2(text(u"expiresNote"_s).endsWith(u"days ago"_s), qPrintable(text(u"expiresNote"_s)));
    LookupRow row = samples::found(u"OM2"_s, u"PENDING"_s);
    row.invoice->expiresAt = QDateTime::currentDateTimeUtc().addSecs(90LL * 60);
    m_model->setRows({row});
    QCOMPARE(text(u"expiresName"_s), u"Expires"_s);
    QCOMPARE(text(u"expiresNote"_s), u"in 1 h"_s);
}

void TstInvoiceDetail::waybillIsSaid()
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

void TstInvoiceDetail::absences_data()
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

void TstInvoiceDetail::absences()
{
    QFETCH(LookupRow::State, state);
    QFETCH(QString, word);
    QFETCH(bool, mayAskAgain);
    QSignalSpy again(m_page.get(), &LookUpPage::refreshRequested);
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

void TstInvoiceDetail::links_data()
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

void TstInvoiceDetail::links()
{
    QFETCH(QString, link);
    QFETCH(bool, mayOpen);
    QFETCH(bool, opens);
    QFETCH(bool, copies);
    QSignalSpy wanted(m_page.get(), &LookUpPage::linkOpenRequested);
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

void TstInvoiceDetail::rawReply()
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

void TstInvoiceDetail::readAgainDoesNotScrollAway()
{
    m_page->resize(1'000, 420);
    LookupRow row = samples::found(u"OM1"_s);
    row.byWaybill = true;
    m_model->setRows({row});
    control<QPushButton>(u"toggleRaw"_s)->click();
    auto *raw = control<QPlainTextEdit>(u"rawReply"_s);
    QTRY_VERIFY(raw->isVisible() && raw->visibleRegion().boundingRect() != raw->rect()); // there is more than fits
    const auto *again = control<QPushButton>(u"readAgain"_s);
    QTRY_COMPARE(again->visibleRegion().boundingRect(), again->rect());
    raw->setFocus(); // scrolls to the end
    QTRY_COMPARE(again->visibleRegion().boundingRect(), again->rect());
}

void TstInvoiceDetail::copyTheId()
{
    m_model->setRows({samples::found(u"OM1"_s)});
    QTest::mouseClick(control<QToolButton>(u"invoiceIdCopy"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), u"OM1"_s);
}

void TstInvoiceDetail::whatTheServerSaysStaysText()
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

QTEST_MAIN(TstInvoiceDetail)
#include "tst_invoicedetail.moc"
