// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/shiftexport.h"
#include "tests/files/readback.h"
#include "ui/locale.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CounterSale sale(qint64 amount)
{
    CounterSale result{.number = {u"INV/K7Q2/20261125-0042"_s},
                       .reference = u"=1+1"_s, // no formula
                       .store = u"Toko Kopi Sudut"_s,
                       .cashier = {u"kasir1"_s},
                       .desk = u"Kasir depan"_s,
                       .amount = Rupiah(amount),
                       .call = MoneyState::Accepted,
                       .invoice = {u"0012345678901234567"_s}, // an id stays a text
                       .qrString = u"000201"_s,
                       .status = u"PAID"_s};
    result.askedAt = utc(u"2026-11-25T02:10:00Z"_s);
    result.paidAt = utc(u"2026-11-25T02:12:03.250Z"_s);
    return result;
}

Shift shift()
{
    return {.cashier = {u"kasir1"_s},
            .desk = u"Kasir depan"_s,
            .openedAt = utc(u"2026-11-25T01:00:00Z"_s),
            .closedAt = utc(u"2026-11-25T09:00:00Z"_s),
            .totals = {.paid = {2, Rupiah(50'001)}},
            .entries = 4'711,
            .anchor = u"7f3a-91c2"_s};
}

// What stands between the tags of a cell, with the tag itself.
QString cell(const QString &sheet, const QString &place)
{
    const QRegularExpression one(u"<c r=\"%1\".*?</c>"_s.arg(place));
    return one.match(sheet).captured();
}

} // namespace

class TstShiftExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setDisplayLanguage(QLocale::English); }
    void lineFitsItsHead();
    void headSaysWhichShift();
    void csv();
    void xlsx();
    void wholeOrNotThere();
};

void TstShiftExport::lineFitsItsHead()
{
    const TableHead head = shiftHead(shift());
    const ExportRow line = shiftLine(sale(25'000));
    QCOMPARE(line.size(), head.columns.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto kind = head.columns.at(i).kind;
        QCOMPARE(std::holds_alternative<Rupiah>(line.at(i)), kind == ExportColumn::Kind::Amount);
        QCOMPARE(std::holds_alternative<QString>(line.at(i)), kind == ExportColumn::Kind::Text);
    }
}

void TstShiftExport::headSaysWhichShift()
{
    const QString words = shiftHead(shift()).context.join(u'\n');
    for (const QString &wanted : {u"kasir1"_s, u"Kasir depan"_s, u"25 Nov 2026 08:00:00 WIB"_s, u"7f3a-91c2"_s,
                                  u"4,711"_s, rupiahText(Rupiah(50'001))})
        QVERIFY2(words.contains(wanted), qPrintable(words));
    Shift open = shift();
    open.closedAt = {};
    QVERIFY(!shiftHead(open).context.join(u'\n').contains(u"Closed"_s));
}

void TstShiftExport::csv()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shift.csv"_s);
    QVERIFY(writeShift(path, TableFormat::Csv, shiftHead(shift()), {shiftLine(sale(25'000)), shiftLine(sale(25'001))}));
    const QStringList lines = QString::fromUtf8(contentOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(u"Number,Invoice,State,Amount (Rp)"_s), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(2).contains(u",Paid,25001,"_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(2).contains(u"2026-11-25T02:12:03.250Z,2026-11-25 09:12:03"_s), qPrintable(lines.at(2)));
}

void TstShiftExport::xlsx()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"shift.xlsx"_s);
    QVERIFY(writeShift(path, TableFormat::Xlsx, shiftHead(shift()), {shiftLine(sale(25'000))}));
    const QString sheet = QString::fromUtf8(outputOf(u"unzip"_s, {u"-p"_s, path, u"xl/worksheets/sheet1.xml"_s}));
    QVERIFY2(cell(sheet, u"B2"_s).contains(u"0012345678901234567"_s), qPrintable(sheet));
    QVERIFY2(cell(sheet, u"B2"_s).contains(u"t=\"inlineStr\""_s), qPrintable(cell(sheet, u"B2"_s)));
    QVERIFY2(cell(sheet, u"D2"_s).contains(u"<v>25000</v>"_s), qPrintable(cell(sheet, u"D2"_s)));
    QVERIFY2(!cell(sheet, u"D2"_s).contains(u"t="_s), qPrintable(cell(sheet, u"D2"_s)));
    QVERIFY2(!sheet.contains(u"<f>"_s), qPrintable(sheet));
    QVERIFY2(cell(sheet, u"P2"_s).contains(u"<v>46351."_s), qPrintable(cell(sheet, u"P2"_s))); // 25 Nov 2026, as a date
}

void TstShiftExport::wholeOrNotThere()
{
    const QTemporaryDir folder;
    const auto nowhere = writeShift(folder.filePath(u"none/shift.csv"_s), TableFormat::Csv, shiftHead(shift()), {});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::Storage);
    QVERIFY(filesIn(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TstShiftExport)
#include "tst_shiftexport.moc"
