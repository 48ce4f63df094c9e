// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lookupmodel.h"
#include "samples.h"
#include "ui/celldelegate.h"
#include "ui/locale.h"
#include "ui/table.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Column = LookupModel::Column;

class TstTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void copiesRowsForASpreadsheet();
    void copiesWhatIsShownAsItIsShown();
    void sortsUpDownAndBack();
    void sortsAmountsAsNumbers();
    void toolTipsAreNeverRichText();
    void screenReadersGetTheWords();
    void selectionIsTold();
    void selectsBySourceRow();
    void paintsRealPixels();
    void anAmountThatDoesNotFitIsNotCut();

private:
    void click(int column);

    std::unique_ptr<LookupModel> m_model;
    std::unique_ptr<TableProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<Table> m_table;
};

namespace {

LookupRow withAmount(const QString &id, qint64 amount)
{
    LookupRow row = samples::found(id);
    row.invoice->amount = Rupiah{amount};
    return row;
}

bool isUniform(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
        }
    }
    return true;
}

} // namespace

void TstTable::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstTable::init()
{
    m_table.reset();
    m_tester.reset();
    m_proxy.reset();
    m_model = std::make_unique<LookupModel>();
    m_proxy = std::make_unique<TableProxy>();
    m_proxy->setSourceModel(m_model.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_proxy.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_table = std::make_unique<Table>(m_proxy.get());
    m_table->setItemDelegateForColumn(int(Column::Amount), new RupiahDelegate(m_table.get()));
    m_table->setItemDelegateForColumn(int(Column::Status), new StatusDelegate(m_table.get()));
    m_model->setRows({withAmount(u"OMB"_s, 90), withAmount(u"OMC"_s, 1'000), withAmount(u"OMA"_s, 200)});
    m_table->resize(900, 300);
    m_table->show();
}

void TstTable::click(int column)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
}

void TstTable::copiesRowsForASpreadsheet()
{
    m_model->setRows({samples::found(u"OM1"_s), samples::row(u"=cmd|' /C calc'!A0"_s, LookupRow::State::NotFound)});
    m_table->selectAll();
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0),
             u"OM1\tFound\tOM1\tPaid\t1234567\tusernew1\tXENDIT\tONMARKET CHECKOUT\t2023-12-27 16:29:48\t"
             "2023-12-27 18:29:47"_s);
    QVERIFY(lines.at(1).startsWith(u"'=cmd|"_s));
    QCOMPARE(lines.at(1).count(u'\t'), lines.at(0).count(u'\t'));
}

void TstTable::copiesWhatIsShownAsItIsShown()
{
    m_table->hideColumn(int(Column::State));
    m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(int(Column::Amount)), 0);
    m_table->selectRow(0);
    QVERIFY(m_table->selectionForSpreadsheet().startsWith(u"90\tOMB\tOMB\tPaid"_s));
}

void TstTable::sortsUpDownAndBack()
{
    const auto first = [this] { return m_proxy->index(0, 0).data().toString(); };
    QCOMPARE(first(), u"OMB"_s);
    click(0);
    QCOMPARE(first(), u"OMA"_s);
    QVERIFY(m_table->horizontalHeader()->isSortIndicatorShown());
    click(0);
    QCOMPARE(first(), u"OMC"_s);
    click(0);
    QCOMPARE(first(), u"OMB"_s); // as they were pasted
    QVERIFY(!m_table->horizontalHeader()->isSortIndicatorShown());
}

void TstTable::sortsAmountsAsNumbers()
{
    click(int(Column::Amount));
    QCOMPARE(m_proxy->index(0, 0).data().toString(), u"OMB"_s); // 90 before 200 before 1000
    QCOMPARE(m_proxy->index(2, 0).data().toString(), u"OMC"_s);
}

void TstTable::toolTipsAreNeverRichText()
{
    LookupRow row = samples::found(u"OM1"_s);
    row.invoice->buyer = {u"<img src='x'><b>bold</b>"_s};
    m_model->setRows({row});
    const QString tip = m_proxy->index(0, int(Column::Buyer)).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img"_s));
}

void TstTable::screenReadersGetTheWords()
{
    const auto read = [this](Column column) {
        return m_proxy->index(0, int(column)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(read(Column::Amount), u"Rp\u00A090"_s);
    QCOMPARE(read(Column::Status), u"Paid"_s);
    QCOMPARE(read(Column::Created), u"27 Dec 2023 16:29:48 WIB"_s);
}

void TstTable::selectionIsTold()
{
    QSignalSpy told(m_table.get(), &Table::currentSourceRowChanged);
    click(0); // sorted: OMA, OMB, OMC
    m_table->selectRow(0);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.at(0).at(0).toInt(), 2); // where OMA lies in the model
    QTest::keyClick(m_table.get(), Qt::Key_Down);
    QCOMPARE(told.at(1).at(0).toInt(), 0);
    QTest::keyClick(m_table.get(), Qt::Key_Right); // another cell of the same row is no news
    QCOMPARE(told.size(), 2);
}

void TstTable::selectsBySourceRow()
{
    QCOMPARE(m_table->currentSourceRow(), -1);
    click(0);
    m_table->selectSourceRow(1);
    QCOMPARE(m_table->currentSourceRow(), 1);
    QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
    m_table->selectSourceRow(99);
    QCOMPARE(m_table->currentSourceRow(), 1);
}

void TstTable::paintsRealPixels()
{
    m_table->hideColumn(int(Column::State));
    const QImage image = m_table->viewport()->grab().toImage();
    for (const Column column : {Column::Asked, Column::Status, Column::Amount}) {
        const QRect cell = m_table->visualRect(m_proxy->index(0, int(column))).adjusted(2, 2, -2, -2);
        QVERIFY2(!isUniform(image.copy(cell & image.rect())), qPrintable(QString::number(int(column))));
    }
    const QRect empty(2, m_table->viewport()->height() - 40, 100, 20);
    QVERIFY(isUniform(image.copy(empty)));
}

void TstTable::anAmountThatDoesNotFitIsNotCut()
{
    m_model->setRows({withAmount(u"OM1"_s, 123'456'789)});
    m_table->setColumnWidth(int(Column::Amount), 60);
    const auto picture = [this] {
        return m_table->viewport()->grab(m_table->visualRect(m_proxy->index(0, int(Column::Amount)))).toImage();
    };
    const QImage first = picture();
    m_model->setRows({withAmount(u"OM1"_s, 987'654'321)});
    QCOMPARE(picture(), first); // both are only an ellipsis: no digit that could be misread
    m_table->setColumnWidth(int(Column::Amount), 200);
    const QImage wide = picture();
    m_model->setRows({withAmount(u"OM1"_s, 123'456'789)});
    QVERIFY(picture() != wide);
}

QTEST_MAIN(TstTable)
#include "tst_table.moc"
