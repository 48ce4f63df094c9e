// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"
#include "files/tablefile.h"

#include <functional>
#include <memory>

// Writes what fits a filter into a file: some ids, their rows, their lines, the next ids. No more than one chunk is in
// memory (of a PDF, all that it takes), the file is written off the GUI thread, and one that was stopped or failed is
// not there at all.
class ExportFlow : public QObject
{
    Q_OBJECT
public:
    // What to write, without its types.
    struct Table {
        TableHead head{};
        std::function<void(const QByteArray &from, int limit, const Reply<IdSlice> &done)> ids{};
        std::function<void(const QList<RowId> &ids, const Reply<QList<ExportRow>> &done)> lines{};
    };
    template <typename Row, typename Filter>
    [[nodiscard]] static Table tableOf(PageSource<Row, Filter> &source, const Filter &filter, const SortOrder &order,
                                       const TableHead &head, const std::function<ExportRow(const Row &)> &line);

    explicit ExportFlow(QObject *parent = nullptr);
    ~ExportFlow() override;

    // One at a time; another is ignored while one runs. `total` is for the progress only. The head's words about pages
    // and rows left out are filled in here.
    void start(const Table &table, const QString &path, TableFormat format, qint64 total);
    void stop(); // when the file is just being given its name, it is finished instead
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    void finished(const QString &path, qint64 rows); // as many as are in the file
    void stopped();
    void failed(const Error &error);

private:
    void write(const std::function<Result<void>(TableFile &)> &work, const std::function<void()> &then);
    void commit();
    void nextIds();
    void nextLines();
    void take(const QList<ExportRow> &lines);
    void end(const Error &error);
    void dropFile();

    Table m_table{};
    QString m_path{};
    qint64 m_total = 0;
    IdSlice m_slice{};
    bool m_lastSlice = false;
    std::shared_ptr<TableFile> m_file;
    std::unique_ptr<QObject> m_run; // context of the export that runs
};

template <typename Row, typename Filter>
ExportFlow::Table ExportFlow::tableOf(PageSource<Row, Filter> &source, const Filter &filter, const SortOrder &order,
                                      const TableHead &head, const std::function<ExportRow(const Row &)> &line)
{
    return {
        .head = head,
        .ids = [&source, filter, order](const QByteArray &from, int limit,
                                        const Reply<IdSlice> &done) { source.ids(filter, order, from, limit, done); },
        .lines =
            [&source, line](const QList<RowId> &ids, const Reply<QList<ExportRow>> &done) {
                source.rows(ids, {done.context, [done, line](const Result<QList<Row>> &rows) {
                                      if (!rows) {
                                          done.deliver(tl::unexpected(rows.error()));
                                          return;
                                      }
                                      QList<ExportRow> lines;
                                      lines.reserve(rows->size());
                                      for (const Row &row : *rows)
                                          lines.append(line(row));
                                      done.deliver(lines);
                                  }});
            }};
}
