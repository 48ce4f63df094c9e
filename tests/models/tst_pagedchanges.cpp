// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/auditmodel.h"
#include "models/casemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using State = PagedModel::State;

// A table that changes while it is shown: here or at another desk.
class TstPagedChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewRowComesAtTheTop();
    void aNewRowThatDoesNotFitStaysAway();
    void aNewRowWhileReadingComesOnce();
    void oldestFirstTakesItAtTheEnd();
    void aChangeIsOneRowsChange();
    void aRowThatFitsNoLongerGoes();
    void aRowThatFitsAgainComesToItsPlace();
    void aChangeWhileTheRowIsOnItsWayIsNotLost();
    void anotherOrderIsReadAgainBehindWhatIsShown();
    void aResetKeepsWhatIsHeld();
    void aResetDuringAFetchForgetsTheOldRows();
    void manyChangesAreReadAnew();

private:
    void open(RowId count);
    [[nodiscard]] const Case *rowOf(RowId id) const { return m_model->row(m_model->rowOf(id)); }

    std::unique_ptr<FakeCases> m_pages;
    std::unique_ptr<CaseModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstPagedChanges::init()
{
    m_tester.reset();
    m_model.reset();
    m_pages = std::make_unique<FakeCases>();
    m_model = std::make_unique<CaseModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstPagedChanges::open(RowId count)
{
    fillCases(*m_pages, count); // of 30, 20 are open
    m_model->setSource(m_pages.get());
    QTRY_COMPARE(m_model->state(), State::Ready);
    QTest::qWait(30);
}

void TstPagedChanges::aNewRowComesAtTheTop()
{
    open(31); // 31 is open
    const QPersistentModelIndex held = m_model->index(5, 0);
    const RowId heldId = m_model->idAt(5);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
    const RowId id = m_pages->add();
    QTRY_COMPARE(m_model->rowCount(), 22);
    QCOMPARE(m_model->idAt(0), id);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(held.row(), 6);
    QCOMPARE(m_model->idAt(held.row()), heldId);
    QCOMPARE(reset.size() + layout.size(), 0);
    QTRY_COMPARE(m_model->summary().count, 22);
}

void TstPagedChanges::aNewRowThatDoesNotFitStaysAway()
{
    open(32);
    m_pages->add(); // 33 is closed
    QTest::qWait(30);
    QCOMPARE(m_model->rowCount(), 22);
    m_model->setFilter({.state = std::nullopt});
    QTRY_COMPARE(m_model->rowCount(), 33);
}

void TstPagedChanges::aNewRowWhileReadingComesOnce()
{
    fillCases(*m_pages, 1'000);
    m_model->setFilter({.state = std::nullopt});
    m_pages->hold = true;
    m_model->setSource(m_pages.get());
    m_pages->answer(0);
    m_pages->add();
    QVERIFY(m_model->rowCount() < 1'000);
    while (!m_pages->waiting.empty())
        m_pages->answerAll();
    QCOMPARE(m_model->rowCount(), 1'001);
    QCOMPARE(m_model->idAt(0), 1'001);
    QCOMPARE(m_model->idAt(1), 1'000);
}

void TstPagedChanges::oldestFirstTakesItAtTheEnd()
{
    open(31);
    m_model->sort(int(CaseModel::Column::Opened), Qt::AscendingOrder);
    QTRY_COMPARE(m_model->idAt(0), 1);
    const RowId id = m_pages->add();
    QTRY_COMPARE(m_model->rowCount(), 22);
    QCOMPARE(m_model->idAt(21), id);
}

void TstPagedChanges::aChangeIsOneRowsChange()
{
    open(30);
    QTRY_VERIFY(rowOf(10) != nullptr);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Case mine = *rowOf(10);
    mine.owner = {u"siti"_s};
    m_pages->change(10, mine);
    QVERIFY(rowOf(10) != nullptr); // the old words stay until the new ones come
    QTRY_COMPARE(rowOf(10)->owner.value, u"siti"_s);
    for (const auto &signal : std::as_const(changed)) {
        QCOMPARE(signal.at(0).toModelIndex().row(), m_model->rowOf(10));
        QCOMPARE(signal.at(1).toModelIndex().row(), m_model->rowOf(10));
    }
    QVERIFY(!changed.isEmpty());
}

void TstPagedChanges::aRowThatFitsNoLongerGoes()
{
    open(30);
    const int row = m_model->rowOf(10);
    const QPersistentModelIndex below = m_model->index(row + 1, 0);
    const QPersistentModelIndex itself = m_model->index(row, 0);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    Case closed = openCase(10);
    closed.state = CaseState::Closed;
    m_pages->change(10, closed);
    QTRY_COMPARE(m_model->rowCount(), 19);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(below.row(), row);
    QVERIFY(!itself.isValid());
    QTRY_COMPARE(m_model->summary().count, 19);
}

void TstPagedChanges::aRowThatFitsAgainComesToItsPlace()
{
    open(30);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_pages->change(12, openCase(12)); // was closed
    QTRY_COMPARE(m_model->rowCount(), 21);
    QCOMPARE(inserted.size(), 1);
    const int row = m_model->rowOf(12);
    QCOMPARE(m_model->idAt(row - 1), 13);
    QCOMPARE(m_model->idAt(row + 1), 11);
}

void TstPagedChanges::aChangeWhileTheRowIsOnItsWayIsNotLost()
{
    open(900);
    const int row = m_model->rowOf(400);
    m_pages->hold = true;
    QVERIFY(m_model->row(row) == nullptr);
    QTRY_COMPARE(m_pages->waiting.size(), size_t(1)); // carries the old words
    Case mine = openCase(400);
    mine.owner = {u"siti"_s};
    m_pages->change(400, mine);
    m_pages->hold = false;
    m_pages->answerAll();
    QTRY_VERIFY(rowOf(400) != nullptr && rowOf(400)->owner.value == u"siti"_s);
}

void TstPagedChanges::anotherOrderIsReadAgainBehindWhatIsShown()
{
    open(30);
    m_model->sort(int(CaseModel::Column::Owner), Qt::AscendingOrder);
    QTRY_COMPARE(m_model->state(), State::Ready);
    const QPersistentModelIndex held = m_model->index(m_model->rowOf(2), 1);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    Case mine = openCase(2);
    mine.owner = {u"zul"_s}; // last of all
    m_pages->change(2, mine);
    QTRY_COMPARE_WITH_TIMEOUT(held.row(), 19, 10'000);
    QCOMPARE(m_model->idAt(19), 2);
    QCOMPARE(reset.size(), 0);
}

void TstPagedChanges::aResetKeepsWhatIsHeld()
{
    open(30);
    const QPersistentModelIndex held = m_model->index(m_model->rowOf(10), 2);
    const QPersistentModelIndex lost = m_model->index(m_model->rowOf(29), 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_pages->setCount(60);
    m_pages->removeSilently(29);
    Q_EMIT m_pages->reset();
    QTRY_COMPARE(m_model->rowCount(), 39);
    QCOMPARE(m_model->idAt(held.row()), 10);
    QCOMPARE(held.column(), 2);
    QVERIFY(!lost.isValid());
    m_pages->setCount(15); // 1 to 15: ten open
    Q_EMIT m_pages->reset();
    QTRY_COMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->idAt(held.row()), 10);
    QCOMPARE(reset.size(), 0);
}

void TstPagedChanges::aResetDuringAFetchForgetsTheOldRows()
{
    open(900);
    m_pages->hold = true;
    std::ignore = m_model->row(m_model->rowOf(400));
    QTRY_COMPARE(m_pages->waiting.size(), size_t(1));
    m_pages->make = [](RowId row) { // a copy was restored
        Case other = openCase(row);
        other.evidence = u"from the copy"_s;
        return other;
    };
    Q_EMIT m_pages->reset();
    Q_EMIT m_pages->reset(); // once more, in the middle of reading
    m_pages->hold = false;
    m_pages->answerAll();
    QTRY_COMPARE(m_model->rowCount(), 900); // all open now
    QTRY_VERIFY(rowOf(400) != nullptr && rowOf(400)->evidence == u"from the copy"_s);
}

void TstPagedChanges::manyChangesAreReadAnew()
{
    open(30);
    const int calls = m_pages->idCalls;
    QList<RowId> ids;
    for (RowId id = 31; id <= 6'000; ++id)
        ids.append(id);
    m_pages->setCount(6'000);
    Q_EMIT m_pages->rowsAdded(ids);
    QTRY_COMPARE(m_model->rowCount(), 4'000);
    QVERIFY(m_pages->idCalls > calls);
}

QTEST_GUILESS_MAIN(TstPagedChanges)
#include "tst_pagedchanges.moc"
