// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankchannelmodel.h"
#include "models/lookupmodel.h"
#include "samples.h"
#include "ui/celltext.h"
#include "ui/locale.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Column = LookupModel::Column;

class TstCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setDisplayLanguage(QLocale::English); }
    void words_data();
    void words();
    void noInvoiceShowsTheState();
    void formulasAreText_data();
    void formulasAreText();
};

void TstCellText::words_data()
{
    QTest::addColumn<Column>("column");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("copied");
    QTest::newRow("amount") << Column::Amount << u"Rp\u00A01.234.567"_s << u"1234567"_s;
    QTest::newRow("status") << Column::Status << u"Paid"_s << u"Paid"_s;
    QTest::newRow("time") << Column::Created << u"27 Dec 2023 16:29:48 WIB"_s << u"2023-12-27 16:29:48"_s;
    QTest::newRow("text") << Column::Buyer << u"usernew1"_s << u"usernew1"_s;
    QTest::newRow("asked for") << Column::Asked << u"OM1"_s << u"OM1"_s;
}

void TstCellText::words()
{
    QFETCH(Column, column);
    LookupModel model;
    model.setRows({samples::found(u"OM1"_s)});
    QTEST(cellText(model.index(0, int(column))), "shown");
    QTEST(cellForSpreadsheet(model.index(0, int(column))), "copied");
}

void TstCellText::noInvoiceShowsTheState()
{
    LookupModel model;
    model.setRows({samples::row(u"x"_s, LookupRow::State::NotFound)});
    QCOMPARE(cellText(model.index(0, int(Column::Status))), u"Not found"_s);
    QCOMPARE(cellText(model.index(0, int(Column::Amount))), QString()); // never zero
    QCOMPARE(cellForSpreadsheet(model.index(0, int(Column::Amount))), QString());
}

void TstCellText::formulasAreText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("copied");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+62812"_s << u"'+62812"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("equals inside") << u"a=1"_s << u"a=1"_s;
    QTest::newRow("tab does not make a second cell") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("line break does not make a second row") << u"a\nb"_s << u"a b"_s;
}

void TstCellText::formulasAreText()
{
    QFETCH(QString, text);
    BankChannelModel model;
    model.setChannels({{.code = {u"ID"_s}, .description = text}});
    QTEST(cellForSpreadsheet(model.index(0, int(BankChannelModel::Column::Name))), "copied");
}

QTEST_MAIN(TstCellText)
#include "tst_celltext.moc"
