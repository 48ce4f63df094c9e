// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/directoryflow.h"
#include "flowfixture.h"
#include "models/bankchannelmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;

class TstDirectoryFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBanksAndWallets();
    void aFailureKeepsWhatWasThere();
    void anEmptyNameThatBringsNothingIsSearchedAsTyped();
    void clearForgets();
};

void TstDirectoryFlow::readsBanksAndWallets()
{
    FlowFixture fixture;
    BankChannelModel model;
    const QAbstractItemModelTester tester(&model);
    DirectoryFlow flow(*fixture.session, model);
    QVERIFY(fixture.signIn());
    QSignalSpy read(&flow, &DirectoryFlow::directoryRead);

    flow.refresh();
    QVERIFY(read.wait(20'000));

    QVERIFY(model.rowCount() >= 120);
    QHash<QString, int> types;
    for (int row = 0; row < model.rowCount(); ++row)
        ++types[model.channel(row).type];
    QVERIFY(types.value(u"Bank"_s) > 100);
    QVERIFY(types.value(u"E-Wallet"_s) >= 5);
    QVERIFY(!flow.searchesAsTyped());
}

void TstDirectoryFlow::aFailureKeepsWhatWasThere()
{
    FlowFixture fixture;
    BankChannelModel model;
    DirectoryFlow flow(*fixture.session, model);
    QVERIFY(fixture.signIn());
    QSignalSpy read(&flow, &DirectoryFlow::directoryRead);
    QSignalSpy problem(&flow, &DirectoryFlow::problem);
    flow.refresh();
    QVERIFY(read.wait(20'000));
    const int before = model.rowCount();

    fixture.server->answerNext({.count = 1, .path = u"/bank/list"_s});
    flow.refresh();
    QVERIFY(problem.wait(20'000));

    QCOMPARE(model.rowCount(), before);
    QCOMPARE(read.size(), 1);
    QCOMPARE(problem.size(), 1);
}

void TstDirectoryFlow::anEmptyNameThatBringsNothingIsSearchedAsTyped()
{
    FlowFixture fixture;
    sandbox::Options options;
    options.policy.emptyBankName = sandbox::Policy::EmptyBankName::None;
    auto server = sandbox::Server::start(options);
    QVERIFY(server.has_value());
    fixture.server = std::move(*server);
    BankChannelModel model;
    DirectoryFlow flow(*fixture.session, model);
    QVERIFY(fixture.signIn());
    QSignalSpy read(&flow, &DirectoryFlow::directoryRead);

    flow.refresh();
    QVERIFY(read.wait(20'000));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(flow.searchesAsTyped());

    flow.search(u" bca "_s);
    QVERIFY(read.wait(20'000));
    QVERIFY(model.rowCount() >= 1);
    bool found = false;
    for (int row = 0; row < model.rowCount(); ++row)
        found = found || model.channel(row).code == ChannelCode{u"ID_BCA"_s};
    QVERIFY(found);
}

void TstDirectoryFlow::clearForgets()
{
    FlowFixture fixture;
    BankChannelModel model;
    DirectoryFlow flow(*fixture.session, model);
    QVERIFY(fixture.signIn());
    QSignalSpy read(&flow, &DirectoryFlow::directoryRead);
    QSignalSpy busy(&flow, &DirectoryFlow::busyChanged);
    flow.refresh();
    flow.clear();

    QCOMPARE(busy, (QList<QVariantList>{{true}, {false}}));
    flow.refresh();
    QVERIFY(read.wait(20'000));
    flow.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(read.size(), 1);
}

QTEST_GUILESS_MAIN(TstDirectoryFlow)
#include "tst_directoryflow.moc"
