// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookupmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = LookupModel::Column;

class TstLookupModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void missingTimesAreNothing();
    void noInvoiceNoAmount();
    void updateTellsExactlyOneRow();
    void sameValueTellsNothing();
    void lateAnswerForARowThatIsGone();
    void counts();
    void statusesSortBeforeStates();
    void headers();
};

namespace {

Invoice sampleInvoice()
{
    return {.recordId = u"21"_s,
            .id = {u"OM0001N0CR0000f"_s},
            .buyer = {u"usernew1"_s},
            .type = u"ONMARKET CHECKOUT"_s,
            .amount = Rupiah{10'000},
            .status = invoiceStatus(u"PAID"_s),
            .source = u"XENDIT"_s,
            .expiresAt = QDateTime(QDate(2023, 12, 27), QTime(11, 29, 47), Qt::UTC),
            .createdAt = QDateTime(QDate(2023, 12, 27), QTime(9, 29, 48), Qt::UTC)};
}

LookupRow waiting(const QString &text)
{
    return {.term = {.text = text}};
}

LookupRow found(const QString &text)
{
    LookupRow row = waiting(text);
    row.state = LookupRow::State::Found;
    row.invoice = sampleInvoice();
    return row;
}

} // namespace

void TstLookupModel::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("value");
    const Invoice invoice = sampleInvoice();
    const auto row = [](const char *name, Column column, int role, const QVariant &value) {
        QTest::newRow(name) << int(column) << role << value;
    };
    row("asked for, as typed", Column::Asked, Qt::DisplayRole, u"WAYBILL1"_s);
    row("asked for, sorted without case", Column::Asked, SortRole, u"waybill1"_s);
    row("state, typed", Column::State, LookupStateRole, QVariant::fromValue(LookupRow::State::Found));
    row("state has no words of its own", Column::State, Qt::DisplayRole, {});
    row("invoice id", Column::Invoice, Qt::DisplayRole, u"OM0001N0CR0000f"_s);
    row("status, typed", Column::Status, InvoiceStatusRole, QVariant::fromValue(invoice.status));
    row("amount, typed", Column::Amount, RupiahRole, QVariant::fromValue(Rupiah{10'000}));
    row("amount is never a bare text", Column::Amount, Qt::DisplayRole, {});
    row("amount, sorted as a number", Column::Amount, SortRole, qint64(10'000));
    row("buyer", Column::Buyer, Qt::DisplayRole, u"usernew1"_s);
    row("source as it came", Column::Source, Qt::DisplayRole, u"XENDIT"_s);
    row("type as it came", Column::Type, Qt::DisplayRole, u"ONMARKET CHECKOUT"_s);
    row("created, typed", Column::Created, TimeRole, invoice.createdAt);
    row("expires, typed", Column::Expires, TimeRole, invoice.expiresAt);
    row("expires, sorted as a time", Column::Expires, SortRole, invoice.expiresAt);
    row("no colour comes from a model", Column::Status, Qt::ForegroundRole, {});
    row("no tool tip comes from a model", Column::Buyer, Qt::ToolTipRole, {});
}

void TstLookupModel::cells()
{
    QFETCH(int, column);
    QFETCH(int, role);
    QFETCH(QVariant, value);
    LookupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({found(u"WAYBILL1"_s)});
    QCOMPARE(model.index(0, column).data(role), value);
}

void TstLookupModel::missingTimesAreNothing()
{
    LookupModel model;
    LookupRow row = found(u"a"_s);
    row.invoice->expiresAt = {};
    model.setRows({row});
    QVERIFY(!model.index(0, int(Column::Expires)).data(TimeRole).isValid());
    QVERIFY(!model.index(0, int(Column::Expires)).data(SortRole).isValid());
}

void TstLookupModel::noInvoiceNoAmount()
{
    LookupModel model;
    model.setRows({waiting(u"a"_s)});
    QVERIFY(!model.index(0, int(Column::Amount)).data(RupiahRole).isValid());
    QVERIFY(!model.index(0, int(Column::Status)).data(InvoiceStatusRole).isValid());
    QCOMPARE(model.index(0, int(Column::Status)).data(LookupStateRole).value<LookupRow::State>(),
             LookupRow::State::Waiting);
}

void TstLookupModel::updateTellsExactlyOneRow()
{
    LookupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({waiting(u"a"_s), waiting(u"b"_s), waiting(u"c"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.updateRow(1, found(u"b"_s));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(1, 0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), model.index(1, LookupModel::columns - 1));
    QCOMPARE(reset.size(), 0); // selection and scroll survive
    QCOMPARE(model.row(1).invoice, std::optional(sampleInvoice()));
}

void TstLookupModel::sameValueTellsNothing()
{
    LookupModel model;
    model.setRows({found(u"a"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateRow(0, found(u"a"_s));
    QCOMPARE(changed.size(), 0);
}

void TstLookupModel::lateAnswerForARowThatIsGone()
{
    LookupModel model;
    model.setRows({waiting(u"a"_s)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.updateRow(1, found(u"b"_s));
    model.updateRow(-1, found(u"b"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TstLookupModel::counts()
{
    LookupModel model;
    model.setRows({waiting(u"a"_s), waiting(u"b"_s), found(u"c"_s)});
    QCOMPARE(model.count(LookupRow::State::Waiting), 2);
    QCOMPARE(model.count(LookupRow::State::Found), 1);
    model.updateRow(0, found(u"a"_s));
    QCOMPARE(model.count(LookupRow::State::Waiting), 1);
    QCOMPARE(model.count(LookupRow::State::Found), 2);
    model.clear();
    QCOMPARE(model.count(LookupRow::State::Found), 0);
    QCOMPARE(model.rowCount(), 0);
}

void TstLookupModel::statusesSortBeforeStates()
{
    LookupModel model;
    LookupRow odd = found(u"b"_s);
    odd.invoice->status = invoiceStatus(u"REFUNDED"_s);
    model.setRows({waiting(u"a"_s), odd});
    const auto key = [&model](int row) { return model.index(row, int(Column::Status)).data(SortRole).toInt(); };
    QVERIFY(key(1) < key(0));
}

void TstLookupModel::headers()
{
    LookupModel model;
    QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QSet<QString> names;
    for (int column = 0; column < LookupModel::columns; ++column)
        names.insert(model.headerData(column, Qt::Horizontal).toString());
    QCOMPARE(names.size(), LookupModel::columns);
    QVERIFY(!names.contains(QString()));
    QCOMPARE(Qt::Alignment(model.headerData(int(Column::Amount), Qt::Horizontal, Qt::TextAlignmentRole).toInt())
                 & Qt::AlignHorizontal_Mask,
             Qt::AlignRight);
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

QTEST_GUILESS_MAIN(TstLookupModel)
#include "tst_lookupmodel.moc"
