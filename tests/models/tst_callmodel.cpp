// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = CallModel::Column;

class TstCallModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreTyped();
    void anUpdateRepaintsOneRow();
    void aNewOneComesFirst();
    void everyKindHasAName_data();
    void everyKindHasAName();

private:
    [[nodiscard]] static InvoiceCall callOf(int number, InvoiceCallKind kind = InvoiceCallKind::Checkout)
    {
        InvoiceCall call{.row = number, .id = {u"call-%1"_s.arg(number)}, .state = MoneyState::Accepted};
        call.content = {.kind = kind, .user = {u"usernew1"_s}, .amount = Rupiah{40'000}};
        call.content.checkout.sales = {{.storeInvoice = {u"INV/1"_s}}, {.storeInvoice = {u"INV/2"_s}}};
        call.requestedAt = {1'764'000'000'000'000};
        return call;
    }
};

void TstCallModel::cellsAreTyped()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCalls({callOf(1)});
    const auto at = [&model](Column column) { return model.index(0, int(column)); };
    QCOMPARE(at(Column::Amount).data(RupiahRole).value<Rupiah>(), Rupiah{40'000});
    QCOMPARE(at(Column::State).data(MoneyStateRole).value<MoneyState>(), MoneyState::Accepted);
    QVERIFY(at(Column::Asked).data(TimeRole).toDateTime().isValid());
    QCOMPARE(at(Column::Stores).data().toString(), u"INV/1 +1"_s);
    QVERIFY(!at(Column::Invoice).data().isValid()); // not named yet
}

void TstCallModel::anUpdateRepaintsOneRow()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCalls({callOf(2), callOf(1)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    InvoiceCall now = callOf(1);
    now.state = MoneyState::ResolvedDone;
    model.updateCall(now);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(model.call(1), now);
}

void TstCallModel::aNewOneComesFirst()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCalls({callOf(1)});
    model.updateCall(callOf(2));
    QCOMPARE(model.rowOf({u"call-2"_s}), 0);
    QCOMPARE(model.rowOf({u"call-1"_s}), 1);
    QCOMPARE(model.rowOf({u"call-9"_s}), -1);
}

void TstCallModel::everyKindHasAName_data()
{
    QTest::addColumn<InvoiceCallKind>("kind");
    for (const auto kind : {InvoiceCallKind::Checkout, InvoiceCallKind::Cancel, InvoiceCallKind::Complete})
        QTest::newRow(qPrintable(invoiceCallName(kind))) << kind;
}

void TstCallModel::everyKindHasAName()
{
    QFETCH(const InvoiceCallKind, kind);
    CallModel model;
    model.setCalls({callOf(1, kind)});
    QVERIFY(!model.index(0, int(Column::What)).data().toString().isEmpty());
    QCOMPARE(invoiceCallFromName(invoiceCallName(kind)), kind);
}

QTEST_GUILESS_MAIN(TstCallModel)
#include "tst_callmodel.moc"
