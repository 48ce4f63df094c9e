// SPDX-License-Identifier: GPL-3.0-or-later
// What the paged view costs at a million rows, with a journal in memory: the store's own figures are beside it.
#include "fakepages.h"
#include "models/auditmodel.h"
#include "report.h"
#include "ui/celldelegate.h"
#include "ui/locale.h"
#include "ui/pagedtable.h"
#include "ui/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QWindow>

#include <ctime>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;
constexpr int frames = 40; // a round's jumps

double milliseconds(const QElapsedTimer &watch)
{
    return double(watch.nsecsElapsed()) / 1e6;
}

// CPU time of this thread: what other programs take meanwhile is not our work.
double work()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double residentMiB()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').at(1).toDouble() * 4'096 / (1'024 * 1'024);
}

// Notices how long each event held the thread.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const double before = work();
        const bool done = QApplication::notify(receiver, event);
        longest = std::max(longest, work() - before);
        --m_depth;
        return done;
    }
    double longest = 0;

private:
    int m_depth = 0;
};

// As many texts, always there.
class TrivialModel : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : million; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : AuditModel::columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"23 Nov 2026 %1"_s.arg(index.row())) : QVariant{};
    }
};

void arrange(QTableView &view)
{
    view.resize(1'366, 700);
    for (int column = 0; column < AuditModel::columns; ++column)
        view.setColumnWidth(column, 220);
}

void look(QTableView &trivial)
{
    trivial.verticalHeader()->hide();
    trivial.verticalHeader()->setDefaultSectionSize(size::row);
    trivial.setShowGrid(false);
    trivial.setAlternatingRowColors(true);
    arrange(trivial);
}

bool isFilled(const AuditModel &model, const QTableView &view)
{
    const int last = view.rowAt(view.viewport()->height() - 1);
    const int bottom = last < 0 ? model.rowCount() - 1 : last;
    for (int row = std::max(0, view.rowAt(1)); row <= bottom; ++row) {
        if (model.row(row) == nullptr)
            return false;
    }
    return true;
}

// Until the rows on the screen are there and painted; of an empty table, until it is painted.
double open(FakeAudit *pages)
{
    QElapsedTimer watch;
    watch.start();
    AuditModel model;
    PagedTable table(&model);
    arrange(table);
    model.setSource(pages);
    table.show();
    const auto isShown = [&table] { return table.windowHandle() != nullptr && table.windowHandle()->isExposed(); };
    while (!isShown() || (pages != nullptr && (model.rowCount() == 0 || !isFilled(model, table))))
        QCoreApplication::processEvents();
    table.viewport()->repaint();
    return milliseconds(watch);
}

// A jump to anywhere and its frame; ours once more when the rows have come.
double jumps(QTableView &view, const AuditModel *model)
{
    double spent = 0;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = work();
        view.verticalScrollBar()->setValue(QRandomGenerator::global()->bounded(million - 100));
        view.viewport()->repaint();
        spent += work() - before;
        if (model != nullptr) {
            while (!isFilled(*model, view))
                QCoreApplication::processEvents();
            const double again = work();
            view.viewport()->repaint();
            spent += work() - again;
        }
    }
    return spent / frames;
}

// Row by row down, as the wheel does, over rows that are there.
double scrolling(QTableView &view, int from)
{
    double spent = 0;
    for (int frame = 0; frame < frames; ++frame) {
        const double before = work();
        view.verticalScrollBar()->setValue(from + frame % 30);
        view.viewport()->repaint();
        spent += work() - before;
    }
    return spent / frames;
}

void untilReady(const AuditModel &model)
{
    while (model.state() == PagedModel::State::Reading)
        QCoreApplication::processEvents();
}

void reportOpening(Report &report, FakeAudit &pages)
{
    const auto empty = Report::measure([] { return open(nullptr); });
    report.ratio(u"open the activity at 1,000,000 rows"_s, Report::measure([&] { return open(&pages); }), empty, 1.5,
                 u"ms"_s);
}

void reportFrames(Report &report, FakeAudit &pages)
{
    TrivialModel trivial;
    QTableView plain;
    plain.setModel(&trivial);
    look(plain);
    plain.show();
    QTableView ours;
    ours.setModel(&trivial);
    ours.setItemDelegate(new CellDelegate(&ours));
    look(ours);
    ours.show();
    AuditModel model;
    PagedTable table(&model);
    table.setItemDelegateForColumn(int(AuditColumn::Result), new StatusDelegate(&table));
    arrange(table);
    model.setSource(&pages);
    table.show();
    untilReady(model);

    const auto jump = Report::measure([&] { return jumps(table, &model); });
    report.ratio(u"random jump with both its frames, against a trivial model"_s, jump,
                 Report::measure([&] { return jumps(plain, nullptr); }), 1.5, u"ms"_s);
    table.verticalScrollBar()->setValue(5'000);
    while (!isFilled(model, table))
        QCoreApplication::processEvents();
    const auto frame = Report::measure([&] { return scrolling(table, 5'000); });
    report.ratio(u"scroll frame, against a trivial model"_s, frame,
                 Report::measure([&] { return scrolling(ours, 5'000); }), 1.5, u"ms"_s);
    report.ratio(u"scroll frame, against the default delegate"_s, frame,
                 Report::measure([&] { return scrolling(plain, 5'000); }), 0.5, u"ms"_s);
    Report::Series many;
    for (int i = 0; i < 300; ++i) {
        const double before = work();
        table.verticalScrollBar()->setValue(5'000 + i % 30);
        table.viewport()->repaint();
        many.values.push_back(work() - before);
    }
    report.limit(u"scroll frame, p99"_s, many, 0.99, 16.7, u"ms"_s);
}

void reportStretches(Report &report, TimedApplication &application, FakeAudit &pages)
{
    report.limit(u"longest work on the GUI thread: read 1,000,000 ids, jump, 50 new rows"_s, Report::measure([&] {
                     AuditModel model;
                     PagedTable table(&model);
                     arrange(table);
                     table.show();
                     QCoreApplication::processEvents();
                     application.longest = 0;
                     model.setSource(&pages);
                     untilReady(model);
                     for (int i = 0; i < 20; ++i) {
                         table.verticalScrollBar()->setValue(QRandomGenerator::global()->bounded(million - 100));
                         QCoreApplication::processEvents();
                     }
                     const RowId before = pages.all.back();
                     for (int i = 0; i < 50; ++i) {
                         pages.add();
                         QCoreApplication::processEvents();
                     }
                     while (model.rowOf(before + 50) < 0)
                         QCoreApplication::processEvents();
                     return application.longest;
                 }),
                 0.5, 8, u"ms"_s);
}

void reportMemory(Report &report, FakeAudit &pages)
{
    Report::Series with;
    Report::Series without;
    const double own = double(pages.all.capacity() * sizeof(RowId)) / (1'024 * 1'024); // the stand-in's
    auto model = std::make_unique<AuditModel>();
    PagedTable table(model.get());
    arrange(table);
    table.show();
    QCoreApplication::processEvents();
    without.values.push_back(residentMiB() - own);
    model->setSource(&pages);
    untilReady(*model);
    for (int i = 0; i < 200; ++i) {
        table.verticalScrollBar()->setValue(QRandomGenerator::global()->bounded(million - 100));
        while (!isFilled(*model, table))
            QCoreApplication::processEvents();
    }
    with.values.push_back(residentMiB() - own);
    report.ratio(u"memory with 1,000,000 rows open and 200 jumps"_s, with, without, 2, u"MiB"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    setDisplayLanguage(QLocale::English);
    applyTheme(application, ThemeName::Light);
    FakeAudit pages;
    fillAudit(pages, million);
    Report report;
    reportMemory(report, pages); // first: what later rounds leave behind is not its matter
    reportOpening(report, pages);
    reportFrames(report, pages);
    reportStretches(report, application, pages);
    return report.exitCode();
}
