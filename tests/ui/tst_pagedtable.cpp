// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/auditmodel.h"
#include "ui/locale.h"
#include "ui/pagedtable.h"
#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = PagedModel::State;

class TstPagedTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sortsThroughTheSource();
    void copiesRowsThatWereNotHereYet();
    void copiesNothingDangerous();
    void aMillionSelectedRowsAreNoBurden();
    void newRowsComeIntoSightAtTheTop();
    void whatIsReadStaysWhenRowsComeAbove();
    void theChosenRowIsFoundAgainInAnotherOrder();
    void theChosenRowIsToldWhenItComes();
    void aFilterWithoutItTellsThatNothingIsChosen();
    void screenReadersGetTheWords();

private:
    void open(RowId count);
    void click(int column);
    [[nodiscard]] RowId idAtTop() const { return m_model->idAt(m_table->rowAt(1)); }

    std::unique_ptr<FakeAudit> m_pages;
    std::unique_ptr<AuditModel> m_model;
    std::unique_ptr<PagedTable> m_table;
};

void TstPagedTable::initTestCase()
{
    setDisplayLanguage(QLocale::English);
    applyTheme(*qApp, ThemeName::Light);
}

void TstPagedTable::init()
{
    m_table.reset();
    m_model = std::make_unique<AuditModel>();
    m_pages = std::make_unique<FakeAudit>();
}

void TstPagedTable::open(RowId count)
{
    fillAudit(*m_pages, count);
    m_model->setSource(m_pages.get());
    m_table = std::make_unique<PagedTable>(m_model.get());
    m_table->resize(900, 300);
    m_table->show();
    QTRY_COMPARE_WITH_TIMEOUT(m_model->state(), State::Ready, 60'000);
}

void TstPagedTable::click(int column)
{
    const QHeaderView *header = m_table->horizontalHeader();
    const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
}

void TstPagedTable::sortsThroughTheSource()
{
    open(30);
    click(int(AuditColumn::Actor));
    QTRY_COMPARE(auditEntry(m_model->idAt(0)).actor.value, u"budi"_s);
    click(int(AuditColumn::Actor));
    QTRY_COMPARE(auditEntry(m_model->idAt(0)).actor.value, u"usernew1"_s);
    click(int(AuditColumn::Actor));
    QTRY_COMPARE(m_model->idAt(0), 30);
}

void TstPagedTable::copiesRowsThatWereNotHereYet()
{
    open(3'000);
    m_table->selectionModel()->select(
        QItemSelection(m_model->index(1'000, 0), m_model->index(1'999, m_model->columnCount() - 1)),
        QItemSelectionModel::ClearAndSelect);
    QSignalSpy copied(m_table.get(), &PagedTable::copied);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.size(), 1);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 1'000);
    QVERIFY(lines.first().contains(u"object-2000"_s));
    QVERIFY(lines.last().contains(u"object-1001"_s));
    QCOMPARE(lines.first().count(u'\t'), m_model->columnCount() - 1);
}

void TstPagedTable::copiesNothingDangerous()
{
    open(3);
    AuditEntry hostile = auditEntry(3);
    hostile.desk = u"=cmd|' /C calc'!A0"_s;
    hostile.actor = {u"0812345678"_s};
    hostile.objectKind.clear();
    hostile.objectId = u"two\tcells\nand lines"_s;
    m_pages->change(3, hostile);
    m_table->chooseRow(0);
    QSignalSpy copied(m_table.get(), &PagedTable::copied);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(copied.size(), 1);
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), m_model->columnCount());
    QVERIFY(!cells.last().contains(u'\n'));
    QCOMPARE(cells.at(int(AuditColumn::Desk)), u"'=cmd|' /C calc'!A0"_s);
    QCOMPARE(cells.at(int(AuditColumn::Actor)), u"'0812345678"_s);
}

void TstPagedTable::aMillionSelectedRowsAreNoBurden()
{
    open(1'000'000);
    m_table->selectAll();
    QCOMPARE(m_table->selectedCount(), 1'000'000);
    QSignalSpy refused(m_table.get(), &PagedTable::copyRefused);
    QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.at(0).at(0).toLongLong(), 1'000'000);
    QCOMPARE(m_table->selectionModel()->selection().size(), 1); // one range, not a million indexes
}

void TstPagedTable::newRowsComeIntoSightAtTheTop()
{
    open(1'000);
    const RowId id = m_pages->add();
    QTRY_COMPARE(m_model->rowCount(), 1'001);
    QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    QTRY_COMPARE(idAtTop(), id);
}

void TstPagedTable::whatIsReadStaysWhenRowsComeAbove()
{
    open(1'000);
    m_table->scrollTo(m_model->index(500, 0), QAbstractItemView::PositionAtTop);
    m_table->chooseRow(503);
    const RowId top = idAtTop();
    const RowId chosen = m_model->idAt(503);
    m_pages->add();
    m_pages->add();
    QTRY_COMPARE(m_model->rowCount(), 1'002);
    QTRY_COMPARE(idAtTop(), top);
    QCOMPARE(m_model->idAt(m_table->currentRow()), chosen);
}

void TstPagedTable::theChosenRowIsFoundAgainInAnotherOrder()
{
    open(2'000);
    m_table->chooseRow(0);
    const RowId chosen = m_model->idAt(0);
    m_model->sort(int(AuditColumn::At), Qt::AscendingOrder);
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_table->currentRow(), 1'999); // came with a later slice
    QCOMPARE(m_model->idAt(m_table->currentRow()), chosen);
    QCOMPARE(m_table->selectedCount(), 1);
}

void TstPagedTable::theChosenRowIsToldWhenItComes()
{
    open(2'000);
    QSignalSpy told(m_table.get(), &PagedTable::currentRowChanged);
    m_table->chooseRow(1'500);
    QCOMPARE(told.size(), 1);
    QVERIFY(m_model->row(1'500) == nullptr);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.at(1).at(0).toInt(), 1'500);
    QVERIFY(m_model->row(1'500) != nullptr);
}

void TstPagedTable::aFilterWithoutItTellsThatNothingIsChosen()
{
    open(30);
    m_table->chooseRow(0); // 30: usernew1
    QSignalSpy told(m_table.get(), &PagedTable::currentRowChanged);
    m_model->setFilter({.actor = {u"siti"_s}});
    QTRY_COMPARE(m_model->rowCount(), 10);
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(0).toInt(), -1);
    m_model->setFilter({});
    QTRY_COMPARE(m_model->rowCount(), 30);
    QCOMPARE(m_table->currentRow(), 0); // it is back
}

void TstPagedTable::screenReadersGetTheWords()
{
    open(10);
    const auto read = [this](AuditColumn column, int role) { return m_model->index(0, int(column)).data(role); };
    QTRY_COMPARE(read(AuditColumn::Result, Qt::AccessibleTextRole).toString(), u"Refused"_s);
    QCOMPARE(read(AuditColumn::Action, Qt::AccessibleTextRole).toString(), u"Granted a role"_s);
    QVERIFY(read(AuditColumn::At, Qt::AccessibleTextRole).toString().endsWith(u"WIB"_s));
    AuditEntry hostile = auditEntry(10);
    hostile.desk = u"<b>x</b>"_s;
    m_pages->change(10, hostile);
    QTRY_VERIFY(read(AuditColumn::Desk, Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
}

QTEST_MAIN(TstPagedTable)
#include "tst_pagedtable.moc"
