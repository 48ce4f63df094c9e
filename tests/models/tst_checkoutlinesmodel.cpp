// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkoutlinesmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = CheckoutLinesModel::Column;
using What = CheckoutProblem::What;

class TstCheckoutLinesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void thereIsAlwaysALineToTypeInto();
    void cellsKeepWhatWasTyped();
    void aMistakeIsToldOnceItsCellWasPutIn();
    void whatIsMissingIsToldLater();
    void pastedLinesAreToldAtOnce();
    void oneLinesNumberSpoilsAnothers();
    void usedNumbersAreTold();
    void marksMoveWithTheirLines();
    void pastedLinesComeBehind();
    void aPastedColumnGoesDown();
    void thereAreNoMoreThanMayBe();
    void headersFollowTheLanguage();

private:
    [[nodiscard]] QModelIndex cell(int row, Column column) const { return m_model->index(row, int(column)); }
    void type(int row, Column column, const QString &text) { QVERIFY(m_model->setData(cell(row, column), text)); }
    [[nodiscard]] QVariant told(int row, Column column) const
    {
        return cell(row, column).data(CheckoutLinesModel::ProblemRole);
    }

    std::unique_ptr<CheckoutLinesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

CheckoutLine line(const QString &seller, const QString &number, const QString &amount)
{
    return {{seller, number, amount}};
}

QList<CheckoutLine> numbered(int count)
{
    QList<CheckoutLine> lines;
    for (int i = 0; i < count; ++i)
        lines.append(line(u"toko%1"_s.arg(i), u"INV/%1"_s.arg(i), u"1.000"_s));
    return lines;
}

} // namespace

void TstCheckoutLinesModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<CheckoutLinesModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstCheckoutLinesModel::thereIsAlwaysALineToTypeInto()
{
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->isBlank(0));
    QVERIFY(cell(0, Column::Amount).flags() & Qt::ItemIsEditable);
    m_model->removeLines({0});
    QCOMPARE(m_model->rowCount(), 1);
    m_model->setLines(numbered(3));
    m_model->removeLines({2, 0, 1, 7});
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(m_model->isBlank(0));
    m_model->setLines({});
    QCOMPARE(m_model->lines(), QList{CheckoutLine{}});
}

void TstCheckoutLinesModel::cellsKeepWhatWasTyped()
{
    QSignalSpy edited(m_model.get(), &CheckoutLinesModel::edited);
    type(0, Column::Amount, u"Rp 60.000"_s);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(cell(0, Column::Amount).data(), QVariant(u"Rp 60.000"_s));
    QCOMPARE(cell(0, Column::Amount).data(Qt::EditRole), QVariant(u"Rp 60.000"_s));
    QCOMPARE(cell(0, Column::Amount).data(RupiahRole).value<Rupiah>(), Rupiah{60'000});
    type(0, Column::Freight, u"5,000"_s);
    QVERIFY(!cell(0, Column::Freight).data(RupiahRole).isValid());
    type(0, Column::Seller, u"60000"_s);
    QVERIFY(!cell(0, Column::Seller).data(RupiahRole).isValid()); // a name, whatever it looks like
    QVERIFY(!cell(0, Column::Insurance).data(RupiahRole).isValid());
    QVERIFY(!m_model->setData(cell(0, Column::Seller), u"x"_s, Qt::DisplayRole));
    QVERIFY(!m_model->setData({}, u"x"_s));
}

void TstCheckoutLinesModel::aMistakeIsToldOnceItsCellWasPutIn()
{
    QSignalSpy changed(m_model.get(), &CheckoutLinesModel::problemsChanged);
    type(0, Column::Seller, u"toko"_s);
    QVERIFY(!m_model->problems().isEmpty());
    QVERIFY(m_model->toldProblems().isEmpty());
    QCOMPARE(changed.size(), 0);
    type(0, Column::Amount, u"60,000"_s);
    QCOMPARE(told(0, Column::Amount).value<CheckoutProblem>().rupiah, RupiahProblem::CommaGroups);
    QCOMPARE(changed.size(), 1);
    type(0, Column::Amount, u"60.000"_s);
    QVERIFY(!told(0, Column::Amount).isValid());
    QCOMPARE(changed.size(), 2);
}

void TstCheckoutLinesModel::whatIsMissingIsToldLater()
{
    type(0, Column::Seller, u"toko"_s);
    type(0, Column::Number, u"INV/1"_s);
    type(0, Column::Number, QString());
    QVERIFY(!told(0, Column::Number).isValid());
    m_model->setAllTold(true);
    QCOMPARE(told(0, Column::Number).value<CheckoutProblem>().what, What::Missing);
    QCOMPARE(told(0, Column::Amount).value<CheckoutProblem>().what, What::Missing);
    m_model->setLines({line(u"toko"_s, {}, u"1.000"_s)}); // another one: not asked for yet
    QVERIFY(m_model->toldProblems().isEmpty());
}

void TstCheckoutLinesModel::pastedLinesAreToldAtOnce()
{
    m_model->pasteLines({line(u"toko"_s, {}, u"1.000"_s)});
    QCOMPARE(told(0, Column::Number).value<CheckoutProblem>().what, What::Missing);
    QVERIFY(!told(0, Column::Freight).isValid());
}

void TstCheckoutLinesModel::oneLinesNumberSpoilsAnothers()
{
    m_model->setLines(numbered(2));
    type(0, Column::Number, u"INV/0"_s); // put in again, and left
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    type(1, Column::Number, u"INV/0"_s);
    for (int row : {0, 1})
        QCOMPARE(told(row, Column::Number).value<CheckoutProblem>().what, What::Twice);
    const bool first = std::any_of(changed.cbegin(), changed.cend(), [this](const QList<QVariant> &signal) {
        return signal.at(0).toModelIndex() == cell(0, Column::Number)
            && signal.at(2).value<QList<int>>().contains(CheckoutLinesModel::ProblemRole);
    });
    QVERIFY(first);
    m_model->removeLines({0});
    QVERIFY(m_model->toldProblems().isEmpty());
}

void TstCheckoutLinesModel::usedNumbersAreTold()
{
    type(0, Column::Seller, u"toko"_s);
    type(0, Column::Number, u"INV/1"_s);
    m_model->setUsed({u"INV/1"_s});
    QCOMPARE(told(0, Column::Number).value<CheckoutProblem>().what, What::UsedBefore);
    m_model->setUsed({});
    QVERIFY(!told(0, Column::Number).isValid());
}

void TstCheckoutLinesModel::marksMoveWithTheirLines()
{
    m_model->setLines(numbered(3));
    type(2, Column::Amount, u"x"_s);
    m_model->removeLines({0});
    QVERIFY(!told(2, Column::Amount).isValid());
    QCOMPARE(told(1, Column::Amount).value<CheckoutProblem>().row, 1);
}

void TstCheckoutLinesModel::pastedLinesComeBehind()
{
    type(0, Column::Seller, u"typed"_s);
    m_model->appendLine();
    QCOMPARE(m_model->pasteLines(numbered(2)), 0);
    QCOMPARE(m_model->rowCount(), 3); // the blank one gave way
    QCOMPARE(cell(0, Column::Seller).data().toString(), u"typed"_s);
    QCOMPARE(cell(2, Column::Number).data().toString(), u"INV/1"_s);
    QCOMPARE(m_model->pasteLines({}), 0);
    QCOMPARE(m_model->rowCount(), 3);
}

void TstCheckoutLinesModel::aPastedColumnGoesDown()
{
    m_model->setLines(numbered(2));
    QCOMPARE(m_model->pasteColumn(cell(1, Column::Number), {u"A"_s, u"B"_s, u"B"_s}), 0);
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(cell(0, Column::Number).data().toString(), u"INV/0"_s);
    QCOMPARE(cell(1, Column::Number).data().toString(), u"A"_s);
    QCOMPARE(cell(1, Column::Seller).data().toString(), u"toko1"_s);
    QCOMPARE(told(3, Column::Number).value<CheckoutProblem>().what, What::Twice);
    QCOMPARE(m_model->pasteColumn({}, {u"A"_s}), 1);
}

void TstCheckoutLinesModel::thereAreNoMoreThanMayBe()
{
    m_model->setLines(numbered(98));
    QCOMPARE(m_model->pasteLines(numbered(5)), 3);
    QCOMPARE(m_model->rowCount(), int(maximumStores));
    QVERIFY(!m_model->appendLine());
    QCOMPARE(m_model->pasteColumn(cell(99, Column::Seller), {u"a"_s, u"b"_s}), 1);
    QCOMPARE(m_model->rowCount(), int(maximumStores));
}

void TstCheckoutLinesModel::headersFollowTheLanguage()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->retranslate();
    QCOMPARE(changed.size(), 1);
    for (int column = 0; column < CheckoutLinesModel::columns; ++column)
        QVERIFY(!m_model->headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!m_model->headerData(CheckoutLinesModel::columns, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
}

QTEST_GUILESS_MAIN(TstCheckoutLinesModel)
#include "tst_checkoutlinesmodel.moc"
