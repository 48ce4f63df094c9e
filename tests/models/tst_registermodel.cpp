// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/registermodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = RegisterModel::Column;

// The register's list over a journal in memory.
class TstRegisterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsAModel();
    void cellsHoldTypedValues();
    void whatMattersMoreThanTheStatus_data();
    void whatMattersMoreThanTheStatus();
    void ofSeveralMarksTheOneThatForbids();
    void everyColumnSorts_data();
    void everyColumnSorts();
    void filters();
    void everyColumnHasAHeader();

private:
    void open(RowId count);
    [[nodiscard]] QVariant cell(RowId id, Column column, int role) const
    {
        return m_model->index(m_model->rowOf(id), int(column)).data(role);
    }

    FakeRegister m_pages;
    std::unique_ptr<RegisterModel> m_model;
};

void TstRegisterModel::init()
{
    m_model = std::make_unique<RegisterModel>();
    m_pages.edited.clear();
}

void TstRegisterModel::open(RowId count)
{
    fillRegister(m_pages, count);
    m_model->setSource(&m_pages);
    QTRY_COMPARE(m_model->rowCount(), int(count));
    for (int row = 0; row < int(count); ++row)
        QTRY_VERIFY(m_model->row(row) != nullptr);
}

void TstRegisterModel::itIsAModel()
{
    const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(20);
    QCOMPARE(m_model->idAt(0), 20); // the newest first
    m_pages.add();
    QTRY_COMPARE(m_model->rowCount(), 21);
    RegisteredInvoice changed = registerRow(1);
    changed.invoice.status = invoiceStatus(u"PAID"_s);
    m_pages.change(1, changed);
    QTRY_COMPARE(cell(1, Column::Status, InvoiceStatusRole).value<InvoiceStatus>().word, InvoiceStatus::Word::Paid);
}

void TstRegisterModel::cellsHoldTypedValues()
{
    open(8);
    const RegisteredInvoice value = registerRow(1);
    QCOMPARE(cell(1, Column::Registered, TimeRole).toDateTime(), value.firstSeenAt.toUtc());
    QCOMPARE(cell(1, Column::Invoice, Qt::DisplayRole).toString(), u"OM000001N0CR"_s);
    QCOMPARE(cell(1, Column::Amount, RupiahRole).value<Rupiah>(), Rupiah{10'001});
    QVERIFY(!cell(1, Column::Amount, Qt::DisplayRole).isValid()); // formatting happens once, in ui
    QCOMPARE(cell(1, Column::Buyer, Qt::DisplayRole).toString(), u"usernew1"_s);
    QCOMPARE(cell(1, Column::Source, Qt::DisplayRole).toString(), u"QRIS"_s);
    QCOMPARE(cell(1, Column::Type, Qt::DisplayRole).toString(), u"ONMARKET CHECKOUT"_s);
    QCOMPARE(cell(1, Column::Created, TimeRole).toDateTime(), value.invoice.createdAt);
    QCOMPARE(cell(1, Column::Expires, TimeRole).toDateTime(), value.invoice.expiresAt);
    QCOMPARE(cell(1, Column::Age, AgeRole).toDateTime(), value.readAt.toUtc());
    QCOMPARE(cell(1, Column::Desk, Qt::DisplayRole).toString(), u"Kasir 1"_s);
    QVERIFY(!cell(7, Column::Age, AgeRole).isValid()); // never read
}

void TstRegisterModel::whatMattersMoreThanTheStatus_data()
{
    QTest::addColumn<RowId>("row");
    QTest::addColumn<int>("mark"); // -1: none
    QTest::newRow("unpaid") << RowId(1) << -1;
    QTest::newRow("paid") << RowId(2) << -1;
    QTest::newRow("expired") << RowId(3) << -1;
    QTest::newRow("paid late") << RowId(4) << int(InvoiceMark::PaidLate);
    QTest::newRow("another amount") << RowId(5) << int(InvoiceMark::AmountDiffers);
    QTest::newRow("a foreign status") << RowId(6) << -1;
    QTest::newRow("never read") << RowId(7) << int(InvoiceMark::NotRead);
}

void TstRegisterModel::whatMattersMoreThanTheStatus()
{
    QFETCH(const RowId, row);
    QFETCH(const int, mark);
    open(8);
    const QVariant held = cell(row, Column::Status, InvoiceMarkRole);
    QCOMPARE(held.isValid() ? int(held.value<InvoiceMark>()) : -1, mark);
    QCOMPARE(cell(row, Column::Status, InvoiceStatusRole).value<InvoiceStatus>(), registerRow(row).invoice.status);
    QVERIFY(!cell(row, Column::Invoice, InvoiceMarkRole).isValid());
}

void TstRegisterModel::ofSeveralMarksTheOneThatForbids()
{
    RegisteredInvoice both = registerRow(4);
    both.amountMismatch = true;
    QCOMPARE(markOf(both), std::optional(InvoiceMark::AmountDiffers));
}

void TstRegisterModel::everyColumnSorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("sorted");
    const auto row = [](const char *name, Column column, RegisterColumn sorted) {
        QTest::newRow(name) << int(column) << int(sorted);
    };
    row("registered", Column::Registered, RegisterColumn::Registered);
    row("invoice", Column::Invoice, RegisterColumn::Invoice);
    row("status", Column::Status, RegisterColumn::Status);
    row("amount", Column::Amount, RegisterColumn::Amount);
    row("buyer", Column::Buyer, RegisterColumn::Buyer);
    row("source", Column::Source, RegisterColumn::Source);
    row("type", Column::Type, RegisterColumn::Type);
    row("created", Column::Created, RegisterColumn::Created);
    row("expires", Column::Expires, RegisterColumn::Expires);
    row("age", Column::Age, RegisterColumn::Read);
    row("desk", Column::Desk, RegisterColumn::Desk);
}

void TstRegisterModel::everyColumnSorts()
{
    QFETCH(const int, column);
    QFETCH(const int, sorted);
    open(8);
    m_model->sort(column, Qt::AscendingOrder);
    QCOMPARE(m_model->order(), (SortOrder{sorted, Qt::AscendingOrder}));
    m_model->sort(-1, Qt::AscendingOrder);
    QCOMPARE(m_model->order(), SortOrder{});
}

void TstRegisterModel::filters()
{
    open(16);
    m_model->setFilter({.statuses = {u"PAID"_s}});
    QTRY_COMPARE(m_model->rowCount(), 6);
    m_model->setFilter({.paidLate = true});
    QTRY_COMPARE(m_model->rowCount(), 2);
    m_model->setFilter({.least = Rupiah{10'003}, .most = Rupiah{10'005}});
    QTRY_COMPARE(m_model->rowCount(), 3);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 16);
}

void TstRegisterModel::everyColumnHasAHeader()
{
    QStringList seen;
    for (int column = 0; column < RegisterModel::columns; ++column) {
        const QString header = m_model->headerData(column, Qt::Horizontal).toString();
        QVERIFY(!header.isEmpty() && !seen.contains(header));
        seen.append(header);
    }
    QVERIFY(!m_model->headerData(RegisterModel::columns, Qt::Horizontal).isValid());
}

QTEST_MAIN(TstRegisterModel)
#include "tst_registermodel.moc"
