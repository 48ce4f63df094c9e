// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/salemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TstSaleModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lists_data();
    void lists();
    void aChangedSaleIsOneRow();
    void theSameListSaysNothing();
    void whatIsHeldStaysWithItsSale();

private:
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (const CounterSale &sale : m_model->sales())
            ids.append(sale.id.value);
        return ids;
    }

    std::unique_ptr<SaleModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

QList<CounterSale> salesOf(const QString &ids)
{
    QList<CounterSale> sales;
    for (const QChar id : ids)
        sales.append({.id = {id}, .number = {u"INV/K7Q2/20261125-000"_s + id}, .amount = Rupiah{1'000}});
    return sales;
}

} // namespace

void TstSaleModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<SaleModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstSaleModel::lists_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("the first") << QString() << u"a"_s;
    QTest::newRow("one comes on top") << u"cba"_s << u"dcba"_s;
    QTest::newRow("the oldest goes") << u"cba"_s << u"dcb"_s;
    QTest::newRow("one goes in the middle") << u"cba"_s << u"ca"_s;
    QTest::newRow("another order") << u"cba"_s << u"acb"_s;
    QTest::newRow("turned round") << u"dcba"_s << u"abcd"_s;
    QTest::newRow("all others") << u"cba"_s << u"fed"_s;
    QTest::newRow("none") << u"cba"_s << QString();
}

void TstSaleModel::lists()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    m_model->setSales(salesOf(before));
    m_model->setSales(salesOf(after));
    QCOMPARE(shown().join(QString()), after);
    QCOMPARE(m_model->sales(), salesOf(after));
    QCOMPARE(m_model->rowCount(), int(after.size()));
}

void TstSaleModel::aChangedSaleIsOneRow()
{
    QList<CounterSale> sales = salesOf(u"cba"_s);
    m_model->setSales(sales);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    sales[1].status = u"PAID"_s;
    m_model->setSales(sales);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(m_model->index(1).data(SaleModel::SaleRole).value<CounterSale>().status, u"PAID"_s);
}

void TstSaleModel::theSameListSaysNothing()
{
    m_model->setSales(salesOf(u"cba"_s));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setSales(salesOf(u"cba"_s));
    QCOMPARE(changes.size() + resets.size(), 0);
}

void TstSaleModel::whatIsHeldStaysWithItsSale()
{
    m_model->setSales(salesOf(u"cba"_s));
    const QPersistentModelIndex held = m_model->index(1);
    m_model->setSales(salesOf(u"edcb"_s));
    QCOMPARE(held.row(), 3);
    QCOMPARE(held.data(SaleModel::SaleRole).value<CounterSale>().id.value, u"b"_s);
    m_model->setSales(salesOf(u"e"_s));
    QVERIFY(!held.isValid());
}

QTEST_MAIN(TstSaleModel)
#include "tst_salemodel.moc"
