// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSet>
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
    void anOlderOneComesToItsPlace();
    void noMoreThanTheNewest();
    void anOldOneThatWasAskedForStays();
    void theSameTellsNothing();
    void whatTheServerDidGoesBeforeTheState();
    void headers();
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

void TstCallModel::anOlderOneComesToItsPlace()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCalls({callOf(5), callOf(2)});
    model.updateCall(callOf(3));
    model.updateCall(callOf(1));
    QCOMPARE(model.rowOf({u"call-5"_s}), 0);
    QCOMPARE(model.rowOf({u"call-3"_s}), 1);
    QCOMPARE(model.rowOf({u"call-1"_s}), 3);
}

void TstCallModel::noMoreThanTheNewest()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<InvoiceCall> calls;
    for (int number = CallModel::most + 1; number > 0; --number)
        calls.append(callOf(number));
    model.setCalls(calls);
    QCOMPARE(model.rowCount(), CallModel::most);
    model.updateCall(callOf(1)); // older than all
    QCOMPARE(model.rowOf({u"call-1"_s}), -1);
    model.updateCall(callOf(CallModel::most + 2));
    QCOMPARE(model.rowCount(), CallModel::most);
    QCOMPARE(model.rowOf({u"call-%1"_s.arg(CallModel::most + 2)}), 0);
    QCOMPARE(model.rowOf({u"call-2"_s}), -1);
}

void TstCallModel::anOldOneThatWasAskedForStays()
{
    CallModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<InvoiceCall> calls;
    for (int number = CallModel::most + 3; number > 3; --number)
        calls.append(callOf(number));
    model.keep({u"call-2"_s});
    model.setCalls(calls + QList<InvoiceCall>{callOf(2)});
    QCOMPARE(model.rowCount(), CallModel::most + 1);
    model.updateCall(callOf(CallModel::most + 4)); // the oldest of the newest goes
    QCOMPARE(model.rowCount(), CallModel::most + 1);
    QCOMPARE(model.rowOf({u"call-2"_s}), CallModel::most);
    QCOMPARE(model.rowOf({u"call-4"_s}), -1);
    InvoiceCall settled = callOf(2);
    settled.state = MoneyState::ResolvedDone;
    model.updateCall(settled);
    QCOMPARE(model.call(CallModel::most), settled);
    model.keep({});
    model.setCalls(calls);
    QCOMPARE(model.rowOf({u"call-2"_s}), -1);
}

void TstCallModel::theSameTellsNothing()
{
    CallModel model;
    model.setCalls({callOf(1)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.updateCall(callOf(1));
    model.setCalls({callOf(1)});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reset.size(), 0);
}

void TstCallModel::whatTheServerDidGoesBeforeTheState()
{
    CallModel model;
    InvoiceCall call = callOf(1, InvoiceCallKind::Cancel);
    call.outcome.reason = Outcome::Reason::OtherEffect;
    model.setCalls({call});
    const QModelIndex state = model.index(0, int(Column::State));
    QCOMPARE(state.data(InvoiceCallRole).value<InvoiceCall>(), call);
    QVERIFY(!model.index(0, int(Column::What)).data(InvoiceCallRole).isValid());
}

void TstCallModel::headers()
{
    CallModel model;
    QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QSet<QString> names;
    for (int column = 0; column < CallModel::columns; ++column)
        names.insert(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(names.size(), CallModel::columns);
    QVERIFY(!names.contains(QString()));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
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
