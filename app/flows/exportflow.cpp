// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/exportflow.h"

#include "domain/offthread.h"

#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace {

constexpr int idsAtOnce = 8'192;
constexpr int rowsAtOnce = 512; // their lines are made on the GUI thread: a millisecond or two

} // namespace

ExportFlow::ExportFlow(QObject *parent)
    : QObject(parent)
{ }

ExportFlow::~ExportFlow()
{
    if (m_file)
        m_file->cancel(); // a worker may hold it still
    dropFile();
}

// Throwing away a gigabyte of unfinished sheets takes its time.
void ExportFlow::dropFile()
{
    QThreadPool::globalInstance()->start([file = std::exchange(m_file, nullptr)] {});
}

void ExportFlow::start(const Table &table, const QString &path, TableFormat format, qint64 total)
{
    if (isRunning())
        return;
    m_table = table;
    m_table.head.pageWords = tr("Page %1 of %2");
    m_table.head.cutWords = tr("A PDF takes the first %1 rows. There are more: narrow the filter, or export as XLSX or "
                               "CSV to have them all.");
    m_path = path;
    m_total = total;
    m_slice = {};
    m_lastSlice = false;
    m_run = std::make_unique<QObject>();
    m_file = TableFile::make(format);
    write([path, head = m_table.head](TableFile &file) { return file.open(path, head); }, [this] { nextIds(); });
    Q_EMIT progressed(0, total);
}

void ExportFlow::stop()
{
    if (!isRunning() || !m_file->cancel())
        return;
    m_run.reset();
    dropFile();
    Q_EMIT stopped();
}

void ExportFlow::end(const Error &error)
{
    m_run.reset();
    dropFile();
    Q_EMIT failed(error);
}

void ExportFlow::write(const std::function<Result<void>(TableFile &)> &work, const std::function<void()> &then)
{
    runOffThread<Result<void>>([file = m_file, work] { return work(*file); },
                               [run = QPointer<QObject>(m_run.get()), this, then](const Result<void> &written) {
                                   if (!run) // stopped meanwhile
                                       return;
                                   if (written)
                                       then();
                                   else
                                       end(written.error());
                               });
}

void ExportFlow::nextIds()
{
    if (m_lastSlice) {
        commit();
        return;
    }
    m_table.ids(m_slice.next, idsAtOnce, {m_run.get(), [this](const Result<IdSlice> &slice) {
                                              if (!slice) {
                                                  end(slice.error());
                                                  return;
                                              }
                                              m_slice = *slice;
                                              m_lastSlice = m_slice.next.isEmpty();
                                              nextLines();
                                          }});
}

void ExportFlow::nextLines()
{
    if (m_slice.ids.isEmpty()) {
        nextIds();
        return;
    }
    const QList<RowId> ids = m_slice.ids.first(std::min<qsizetype>(rowsAtOnce, m_slice.ids.size()));
    m_slice.ids.remove(0, ids.size());
    m_table.lines(ids, {m_run.get(), [this](const Result<QList<ExportRow>> &lines) {
                            if (lines)
                                take(*lines);
                            else
                                end(lines.error());
                        }});
}

void ExportFlow::take(const QList<ExportRow> &lines)
{
    write([lines](TableFile &file) { return file.add(lines); },
          [this, run = QPointer<QObject>(m_run.get())] {
              Q_EMIT progressed(m_file->rowCount(), m_total);
              if (!run) // stopped by who was told
                  return;
              if (m_file->isFull())
                  commit();
              else
                  nextLines();
          });
}

void ExportFlow::commit()
{
    write([](TableFile &file) { return file.commit(); },
          [this] {
              const auto run = std::exchange(m_run, nullptr);
              const auto file = std::exchange(m_file, nullptr);
              Q_EMIT finished(m_path, file->rowCount());
          });
}
