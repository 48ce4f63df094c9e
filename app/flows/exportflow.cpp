// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/exportflow.h"

#include "domain/offthread.h"
#include "files/csvfile.h"

namespace {

constexpr int idsAtOnce = 8'192;
constexpr int rowsAtOnce = 512; // their lines are made on the GUI thread: a millisecond or two

} // namespace

ExportFlow::ExportFlow(QObject *parent)
    : QObject(parent)
{ }

ExportFlow::~ExportFlow() = default;

void ExportFlow::start(const Table &table, const QString &path, qint64 total)
{
    if (isRunning())
        return;
    m_table = table;
    m_path = path;
    m_total = total;
    m_written = 0;
    m_slice = {};
    m_lastSlice = false;
    m_run = std::make_unique<QObject>();
    m_file = std::make_shared<CsvFile>(path);
    Q_EMIT progressed(0, total);
    write([headers = table.headers](CsvFile &file) { return file.begin(headers); }, [this] { nextIds(); });
}

void ExportFlow::stop()
{
    if (!isRunning())
        return;
    m_run.reset();
    m_file.reset(); // unfinished: it never gets its name
    Q_EMIT stopped();
}

void ExportFlow::end(const Error &error)
{
    m_run.reset();
    m_file.reset();
    Q_EMIT failed(error);
}

void ExportFlow::write(const std::function<Result<void>(CsvFile &)> &work, const std::function<void()> &then)
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
        write([](CsvFile &file) { return file.finish(); },
              [this] {
                  const auto run = std::exchange(m_run, nullptr);
                  m_file.reset();
                  Q_EMIT finished(m_path, m_written);
              });
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
    m_table.lines(ids, {m_run.get(), [this](const Result<QList<QStringList>> &lines) {
                            if (lines)
                                take(*lines);
                            else
                                end(lines.error());
                        }});
}

void ExportFlow::take(const QList<QStringList> &lines)
{
    write([lines](CsvFile &file) { return file.add(lines); },
          [this, count = lines.size()] {
              m_written += count;
              Q_EMIT progressed(m_written, m_total);
              nextLines();
          });
}
