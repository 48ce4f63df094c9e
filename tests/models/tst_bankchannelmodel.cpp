// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankchannelmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = BankChannelModel::Column;

class TstBankChannelModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void searchText();
    void knownTypesOnly();
    void headersFollowTheLanguage();
    void emptyAndFull();
};

namespace {

const BankChannel boc{.recordId = 22,
                      .code = {u"ID_BOC"_s},
                      .description = u"Bank of China (BOC)"_s,
                      .type = u"Bank"_s,
                      .currency = u"IDR"_s};
const BankChannel dana{.recordId = 23,
                       .code = {u"ID_DANA"_s},
                       .description = u"DANA"_s,
                       .type = u"E-Wallet"_s,
                       .currency = u"IDR"_s,
                       .alias = u"Dompet"_s};

} // namespace

void TstBankChannelModel::cells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QVariant>("text");
    QTest::newRow("code") << int(Column::Code) << QVariant(u"ID_BOC"_s);
    QTest::newRow("name") << int(Column::Name) << QVariant(u"Bank of China (BOC)"_s);
    QTest::newRow("type as it came") << int(Column::Type) << QVariant(u"Bank"_s);
    QTest::newRow("currency") << int(Column::Currency) << QVariant(u"IDR"_s);
    QTest::newRow("no alias is nothing, not an empty word") << int(Column::Alias) << QVariant();
}

void TstBankChannelModel::cells()
{
    QFETCH(int, column);
    QFETCH(QVariant, text);
    BankChannelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChannels({boc, dana});
    QCOMPARE(model.index(0, column).data(), text);
}

void TstBankChannelModel::searchText()
{
    BankChannelModel model;
    model.setChannels({boc, dana});
    const QString text = model.index(1, 0).data(SearchRole).toString();
    for (const QString &part : {u"ID_DANA"_s, u"DANA"_s, u"Dompet"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TstBankChannelModel::knownTypesOnly()
{
    BankChannelModel model;
    BankChannel odd = boc;
    odd.type = u"CRYPTO"_s;
    model.setChannels({dana, odd});
    QCOMPARE(model.index(0, 0).data(ChannelTypeRole).value<ChannelType>(), ChannelType::EWallet);
    QVERIFY(!model.index(1, 0).data(ChannelTypeRole).isValid());
    QCOMPARE(model.index(1, int(Column::Type)).data().toString(), u"CRYPTO"_s);
}

void TstBankChannelModel::headersFollowTheLanguage()
{
    BankChannelModel model;
    QSignalSpy changed(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(2).toInt(), BankChannelModel::columns - 1);
    for (int column = 0; column < BankChannelModel::columns; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(BankChannelModel::columns, Qt::Horizontal).isValid());
}

void TstBankChannelModel::emptyAndFull()
{
    BankChannelModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setChannels({boc, dana});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.channel(1), dana);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setChannels({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TstBankChannelModel)
#include "tst_bankchannelmodel.moc"
