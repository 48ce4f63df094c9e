// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakepages.h"
#include "models/auditmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <tuple>

using namespace Qt::StringLiterals;
using State = PagedModel::State;

// How the ids and rows of a table get here.
class TstPagedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTableWithoutASourceIsEmpty();
    void theFirstSliceIsShownBeforeTheRestIsRead();
    void aRowIsAPlaceholderUntilItComes();
    void whatIsLookedAtIsAskedForOnceWithItsSurroundings();
    void oldRowsMakeRoom();
    void aMillionRowsNeverHoldUpTheWindow();
    void anotherFilterReplacesTheRows();
    void answersToAnOldFilterAreForNobody();
    void rowsMayComeInAnyOrder();
    void sortsThroughTheSource();
    void aRowThatVanishedGoes();
    void aFailureIsToldAndTriedAgain();
    void rowsThatFailAreNotAskedForWithEveryPaint();
    void bringsRowsForTheClipboard();
    void theSourceMayGoAway();

private:
    [[nodiscard]] RowId idOfFirst() const { return m_model->idAt(0); }
    void open(RowId count);

    std::unique_ptr<FakeAudit> m_pages;
    std::unique_ptr<AuditModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TstPagedModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_pages = std::make_unique<FakeAudit>();
    m_model = std::make_unique<AuditModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TstPagedModel::open(RowId count)
{
    fillAudit(*m_pages, count);
    m_model->setSource(m_pages.get());
    QTRY_COMPARE(m_model->state(), State::Ready);
}

void TstPagedModel::aTableWithoutASourceIsEmpty()
{
    m_model->setSource(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->summary().count, 0);
    m_model->setFilter({.text = u"x"_s});
    m_model->refresh();
    m_model->retry();
    QCOMPARE(m_model->rowCount(), 0);
}

void TstPagedModel::theFirstSliceIsShownBeforeTheRestIsRead()
{
    fillAudit(*m_pages, 20'000);
    m_pages->hold = true;
    m_model->setSource(m_pages.get());
    QCOMPARE(m_model->state(), State::Reading);
    QCOMPARE(m_model->rowCount(), 0);
    m_pages->answer(0);
    const int first = m_model->rowCount();
    QVERIFY(first >= 100 && first < 1'000);
    QCOMPARE(m_model->idAt(0), 20'000); // newest first
    QCOMPARE(m_model->state(), State::Reading);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_pages->answerAll();
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 20'000);
    QCOMPARE(m_model->idAt(19'999), 1);
    QVERIFY(inserted.size() > 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(m_model->summary().count, 20'000);
}

void TstPagedModel::aRowIsAPlaceholderUntilItComes()
{
    open(1'000);
    const QModelIndex cell = m_model->index(500, int(AuditColumn::Desk));
    QCOMPARE(cell.data(PlaceholderRole), QVariant(true));
    QVERIFY(!cell.data().isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTRY_COMPARE(cell.data(PlaceholderRole), QVariant(false));
    QCOMPARE(cell.data().toString(), auditEntry(500).desk);
    QCOMPARE(cell.siblingAtColumn(int(AuditColumn::At)).data(TimeRole).toDateTime(), auditEntry(500).at.toUtc());
    QVERIFY(!changed.isEmpty());
    QVERIFY(changed.at(0).at(0).toModelIndex().row() <= 500);
}

void TstPagedModel::whatIsLookedAtIsAskedForOnceWithItsSurroundings()
{
    open(10'000);
    QTest::qWait(50); // what the tester looked at
    const int before = m_pages->rowCalls;
    for (int row = 5'000; row < 5'030; ++row)
        QVERIFY(m_model->row(row) == nullptr);
    QTRY_VERIFY(m_model->row(5'029) != nullptr);
    QCOMPARE(m_pages->rowCalls, before + 1);
    QVERIFY(m_model->row(5'060) != nullptr); // below the screen, and above it
    QVERIFY(m_model->row(4'970) != nullptr);
    QVERIFY(m_pages->mostRowsAtOnce <= 200);
    QTest::qWait(50);
    QCOMPARE(m_pages->rowCalls, before + 1);
}

void TstPagedModel::oldRowsMakeRoom()
{
    open(20'000);
    for (int row = 0; row < 12'000; row += 60) {
        std::ignore = m_model->row(row);
        QTRY_VERIFY(m_model->row(row) != nullptr);
    }
    QVERIFY(m_model->row(11'940) != nullptr);
    QVERIFY(m_model->row(600) == nullptr); // long ago
}

void TstPagedModel::aMillionRowsNeverHoldUpTheWindow()
{
    m_tester.reset(); // it looks at every row itself
    fillAudit(*m_pages, 1'000'000);
    m_model->setSource(m_pages.get());
    QTRY_COMPARE_WITH_TIMEOUT(m_model->state(), State::Ready, 60'000);
    QCOMPARE(m_model->rowCount(), 1'000'000);
    QCOMPARE(m_model->idAt(999'999), 1);
    QVERIFY(m_pages->idCalls > 100); // in slices: one turn of the event loop for each
    const QModelIndex last = m_model->index(999'999, 0);
    QCOMPARE(last.data(PlaceholderRole), QVariant(true));
    QTRY_COMPARE(last.data(PlaceholderRole), QVariant(false));
}

void TstPagedModel::anotherFilterReplacesTheRows()
{
    open(300);
    m_model->setFilter({.actor = {u"siti"_s}});
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 100);
    QTRY_COMPARE(m_model->summary().count, 100);
    QTRY_VERIFY(m_model->row(0) != nullptr);
    QCOMPARE(m_model->row(0)->actor.value, u"siti"_s);
    const int calls = m_pages->idCalls;
    m_model->setFilter({.actor = {u"siti"_s}});
    QCOMPARE(m_pages->idCalls, calls); // nothing new
}

void TstPagedModel::answersToAnOldFilterAreForNobody()
{
    fillAudit(*m_pages, 300);
    m_pages->hold = true;
    m_model->setSource(m_pages.get());
    m_model->setFilter({.actor = {u"siti"_s}});
    m_model->setFilter({.actor = {u"budi"_s}});
    while (!m_pages->waiting.empty())
        m_pages->answer(m_pages->waiting.size() - 1); // the newest question first
    QCOMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(m_model->summary().count, 100);
    m_pages->hold = false;
    QTRY_VERIFY(m_model->row(0) != nullptr);
    QCOMPARE(m_model->row(0)->actor.value, u"budi"_s);
}

void TstPagedModel::rowsMayComeInAnyOrder()
{
    open(10'000);
    QTest::qWait(50);
    m_pages->hold = true;
    std::ignore = m_model->row(3'000);
    QTRY_COMPARE(m_pages->waiting.size(), size_t(1));
    std::ignore = m_model->row(7'000);
    QTRY_COMPARE(m_pages->waiting.size(), size_t(2));
    std::ignore = m_model->row(9'000); // a third waits its turn
    QTest::qWait(20);
    QCOMPARE(m_pages->waiting.size(), size_t(2));
    m_pages->answer(1);
    QVERIFY(m_model->row(7'000) != nullptr);
    QVERIFY(m_model->row(3'000) == nullptr);
    m_pages->hold = false;
    m_pages->answerAll();
    QVERIFY(m_model->row(3'000) != nullptr);
    QTRY_VERIFY(m_model->row(9'000) != nullptr);
}

void TstPagedModel::sortsThroughTheSource()
{
    open(30);
    m_model->sort(int(AuditColumn::Actor), Qt::AscendingOrder);
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(auditEntry(idOfFirst()).actor.value, u"budi"_s);
    m_model->sort(int(AuditColumn::At), Qt::AscendingOrder);
    QTRY_COMPARE(idOfFirst(), 1);
    m_model->sort(-1, Qt::AscendingOrder); // as it came: newest first
    QTRY_COMPARE(idOfFirst(), 30);
}

void TstPagedModel::aRowThatVanishedGoes()
{
    open(1'000);
    QTest::qWait(50);
    m_pages->removeSilently(500);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    const int row = m_model->rowOf(500);
    std::ignore = m_model->row(row);
    QTRY_COMPARE(m_model->rowCount(), 999);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), row);
    QCOMPARE(m_model->rowOf(500), -1);
}

void TstPagedModel::aFailureIsToldAndTriedAgain()
{
    fillAudit(*m_pages, 50);
    m_pages->failing = Error{.kind = Error::Kind::Storage, .detail = u"disk I/O error"_s};
    QSignalSpy problems(m_model.get(), &PagedModel::problem);
    m_model->setSource(m_pages.get());
    QTRY_COMPARE(m_model->state(), State::Failed);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(m_model->error().detail, u"disk I/O error"_s);
    m_pages->failing.reset();
    m_model->retry();
    QTRY_COMPARE(m_model->state(), State::Ready);
    QCOMPARE(m_model->rowCount(), 50);
}

void TstPagedModel::rowsThatFailAreNotAskedForWithEveryPaint()
{
    open(1'000);
    QTest::qWait(50);
    m_pages->failing = Error{.kind = Error::Kind::Storage};
    QSignalSpy problems(m_model.get(), &PagedModel::problem);
    std::ignore = m_model->row(500);
    QTRY_COMPARE(problems.size(), 1);
    const int calls = m_pages->rowCalls;
    for (int paint = 0; paint < 5; ++paint) {
        QVERIFY(m_model->row(500) == nullptr);
        QTest::qWait(5);
    }
    QCOMPARE(m_pages->rowCalls, calls);
    m_pages->failing.reset();
    m_model->retry();
    std::ignore = m_model->row(500);
    QTRY_VERIFY(m_model->row(500) != nullptr);
}

void TstPagedModel::bringsRowsForTheClipboard()
{
    open(5'000);
    QList<int> rows;
    for (int row = 1'000; row < 2'000; ++row)
        rows.append(row);
    bool brought = false;
    m_model->bring(rows, {this, [&](const Result<void> &done) { brought = done.has_value(); }});
    QVERIFY(!brought);
    QTRY_VERIFY(brought);
    for (const int row : std::as_const(rows))
        QVERIFY(m_model->row(row) != nullptr);
}

void TstPagedModel::theSourceMayGoAway()
{
    open(1'000);
    std::ignore = m_model->row(700);
    m_model->setSource(nullptr);
    m_pages.reset();
    QCOMPARE(m_model->rowCount(), 0);
    QTest::qWait(20);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TstPagedModel)
#include "tst_pagedmodel.moc"
