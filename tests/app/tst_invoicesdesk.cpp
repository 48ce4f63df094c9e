// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program on its built-in sandbox, without a screen: the invoices desk as a maker meets it.
#include "models/checkoutlinesmodel.h"
#include "sandboxconsole.h"
#include "ui/checkouttable.h"
#include "ui/commandbox.h"
#include "ui/pagedtable.h"
#include "ui/searchbox.h"

#include <QDialog>
#include <QFile>
#include <QListView>
#include <QRadioButton>

using namespace Qt::StringLiterals;

class TstInvoicesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_on = std::make_unique<SandboxConsole>();
        m_on->start();
        m_on->comeAs(u"maker"_s);
    }
    void cleanup() { m_on.reset(); }
    void whatIsLookedUpIsKept();
    void aCheckoutBecomesAnInvoice_data();
    void aCheckoutBecomesAnInvoice();
    void aStoreInvoiceIsUsedOnce();
    void aStoreInvoiceIsFoundByLookingUp();
    void theBoxFindsIt();
    void oneIsCancelled();
    void anExportIsWrittenAndLogged();
    void nothingIsLeftForTheNext();

private:
    void lookUp(const QString &text)
    {
        m_on->window().showPage(PageId::LookUp);
        m_on->find<SearchBox>(u"lookUpBox"_s)->setPlainText(text);
        m_on->press(u"lookUp"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"lookUp"_s) && rows(u"lookUpTable"_s) > 0, 30'000);
    }
    [[nodiscard]] int rows(const QString &table) { return m_on->find<QAbstractItemView>(table)->model()->rowCount(); }
    [[nodiscard]] qint64 registered() { return m_on->count(u"SELECT count(*) FROM invoice"_s); }
    [[nodiscard]] QDialog *question()
    {
        const auto dialogs = m_on->window().findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible() && dialog->findChild<QAbstractButton *>(u"confirmVerb"_s) != nullptr)
                return dialog;
        }
        return nullptr;
    }
    void agree()
    {
        QTRY_VERIFY_WITH_TIMEOUT(question() != nullptr, 30'000);
        question()->findChild<QAbstractButton *>(u"confirmVerb"_s)->click();
    }
    void order(const QString &source, const QString &number)
    {
        m_on->window().showPage(PageId::Invoices);
        m_on->press(u"newCheckout"_s);
        m_on->press(u"checkoutClear"_s);
        m_on->find<CheckoutTable>(u"checkoutTable"_s)
            ->paste(u"testing123\t%1\t35.000\t5.000\t100\t1.000"_s.arg(number));
        m_on->find<QRadioButton>(source)->click();
        m_on->press(u"checkoutReview"_s);
    }

    std::unique_ptr<SandboxConsole> m_on;
};

void TstInvoicesDesk::whatIsLookedUpIsKept()
{
    lookUp(u"OM0001N0CR0000f\nJNE-nobody-knows"_s);
    QTRY_COMPARE(registered(), 1);
    m_on->window().showPage(PageId::Invoices);
    QTRY_COMPARE(rows(u"registerTable"_s), 1);
    lookUp(u"OM0001N0CR0000f"_s); // again: no second row
    QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM invoice WHERE unchanged > 0"_s), 1);
    QCOMPARE(registered(), 1);
}

void TstInvoicesDesk::aCheckoutBecomesAnInvoice_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("coded");
    QTest::newRow("payment page") << u"checkoutXendit"_s << true;
    QTest::newRow("QRIS") << u"checkoutQris"_s << true;
    QTest::newRow("balance") << u"checkoutBalance"_s << false;
}

void TstInvoicesDesk::aCheckoutBecomesAnInvoice()
{
    QFETCH(const QString, source);
    QFETCH(const bool, coded);
    order(source, u"INV/DESK/1"_s);
    agree();
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"registerDetail"_s), 30'000); // with its link or code in front
    QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM invoice_call WHERE state = 'ACCEPTED'"_s), 1);
    QTRY_COMPARE(m_on->isShown(u"registerCode"_s), coded);
    // The first reading says how it stands: a balance has paid already.
    QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM invoice WHERE read_at > 0 AND status = '%1'"_s.arg(
                     coded ? u"PENDING"_s : u"PAID"_s)),
                 1);
    QCOMPARE(m_on->count(u"SELECT count(*) FROM invoice WHERE mismatch = 1"_s), 0);
}

void TstInvoicesDesk::aStoreInvoiceIsUsedOnce()
{
    order(u"checkoutQris"_s, u"INV/DESK/2"_s);
    agree();
    QTRY_COMPARE_WITH_TIMEOUT(m_on->count(u"SELECT count(*) FROM invoice_call WHERE state = 'ACCEPTED'"_s), 1, 30'000);
    order(u"checkoutQris"_s, u"INV/DESK/2"_s);
    if (question() != nullptr) { // the form did not know it yet: the journal does
        agree();
        QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM audit WHERE action = 'invoice_call.request' AND result = "
                                 "'refused'"_s),
                     1);
    }
    QCOMPARE(m_on->count(u"SELECT count(*) FROM invoice_call"_s), 1);
}

void TstInvoicesDesk::aStoreInvoiceIsFoundByLookingUp()
{
    order(u"checkoutXendit"_s, u"INV/DESK/3"_s);
    agree();
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"registerDetail"_s), 30'000); // the console goes there by itself
    lookUp(u"INV/DESK/3"_s);
    QTRY_VERIFY(m_on->isShown(u"detailAmount"_s));
}

void TstInvoicesDesk::theBoxFindsIt()
{
    order(u"checkoutXendit"_s, u"INV/DESK/4"_s);
    agree();
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"registerDetail"_s), 30'000);
    m_on->window().showPage(PageId::Balances);
    m_on->window().show();
    CommandBox *box = m_on->window().commandBox();
    box->showBox();
    auto *field = box->findChild<QLineEdit *>(u"boxField"_s);
    QTest::keyClicks(field, u"INV/DESK/4"_s);
    auto *list = box->findChild<QAbstractItemView *>(u"boxList"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, 30'000);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"registerDetail"_s), 30'000);
}

void TstInvoicesDesk::oneIsCancelled()
{
    order(u"checkoutXendit"_s, u"INV/DESK/5"_s);
    agree();
    QTRY_VERIFY_WITH_TIMEOUT(m_on->isShown(u"registerDetail"_s), 30'000);
    QTRY_VERIFY(m_on->find<QAction>(u"actionCancelInvoices"_s)->isEnabled());
    m_on->trigger(u"actionCancelInvoices"_s);
    agree();
    QTRY_COMPARE_WITH_TIMEOUT(
        m_on->count(u"SELECT count(*) FROM invoice_call WHERE kind = 'cancel' AND state = 'ACCEPTED'"_s), 1, 30'000);
    QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM invoice WHERE status LIKE 'CANCEL%'"_s), 1);
}

void TstInvoicesDesk::anExportIsWrittenAndLogged()
{
    lookUp(u"OM0001N0CR0000f"_s);
    QTRY_COMPARE(registered(), 1);
    m_on->window().showPage(PageId::Invoices);
    QTRY_COMPARE(rows(u"registerTable"_s), 1);
    const QString path = m_on->in(u"invoices.csv"_s);
    m_on->trigger(u"exportAs_csv"_s);
    QTRY_VERIFY(m_on->window().findChild<QFileDialog *>() != nullptr);
    m_on->choose(m_on->window().findChild<QFileDialog *>()->objectName(), path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 30'000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"OM0001N0CR0000f"_s) && text.contains(u",10000,"_s), qPrintable(text));
    QTRY_COMPARE(m_on->count(u"SELECT count(*) FROM audit WHERE action = 'invoice.export' AND actor = 'maker.budi'"_s),
                 1);
}

void TstInvoicesDesk::nothingIsLeftForTheNext()
{
    order(u"checkoutQris"_s, u"INV/DESK/6"_s);
    m_on->find<QDialog>(question()->objectName())->reject();
    const QStringList typed{u"registerSearch"_s, u"registerBuyer"_s, u"payoutSearch"_s};
    for (const QString &field : typed)
        m_on->find<QLineEdit>(field)->setText(u"usernew1"_s);
    m_on->comeAs(u"auditor"_s);
    for (const QString &field : typed)
        QCOMPARE(m_on->find<QLineEdit>(field)->text(), QString());
    m_on->window().showPage(PageId::Invoices);
    QVERIFY(!m_on->isShown(u"checkoutForm"_s));
    QVERIFY(!m_on->find<QAction>(u"actionNewCheckout"_s)->isVisible());
    const CheckoutLinesModel *lines = m_on->find<CheckoutTable>(u"checkoutTable"_s)->model();
    for (int column = 0; column < lines->columnCount(); ++column)
        QCOMPARE(lines->index(0, column).data().toString(), QString());
}

QTEST_MAIN(TstInvoicesDesk)
#include "tst_invoicesdesk.moc"
