// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagesource.h"

#include <QStringList>

#include <functional>
#include <memory>

class CsvFile;

// Writes what fits a filter into a CSV file: some ids, their rows, their lines, the next ids. No more than one chunk is
// in memory, the file is written off the GUI thread, and one that was stopped or failed is not there at all.
class ExportFlow : public QObject
{
    Q_OBJECT
public:
    // What to write, without its types.
    struct Table {
        QStringList headers{};
        std::function<void(const QByteArray &from, int limit, const Reply<IdSlice> &done)> ids{};
        std::function<void(const QList<RowId> &ids, const Reply<QList<QStringList>> &done)> lines{};
    };
    template <typename Row, typename Filter>
    [[nodiscard]] static Table tableOf(PageSource<Row, Filter> &source, const Filter &filter, const SortOrder &order,
                                       const QStringList &headers, const std::function<QStringList(const Row &)> &line);

    explicit ExportFlow(QObject *parent = nullptr);
    ~ExportFlow() override;

    // One at a time; another is ignored while one runs. `total` is for the progress only.
    void start(const Table &table, const QString &path, qint64 total);
    void stop();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 total);
    void finished(const QString &path, qint64 rows);
    void stopped();
    void failed(const Error &error);

private:
    void write(const std::function<Result<void>(CsvFile &)> &work, const std::function<void()> &then);
    void nextIds();
    void nextLines();
    void take(const QList<QStringList> &lines);
    void end(const Error &error);

    Table m_table{};
    QString m_path{};
    qint64 m_total = 0;
    qint64 m_written = 0;
    IdSlice m_slice{};
    bool m_lastSlice = false;
    std::shared_ptr<CsvFile> m_file;
    std::unique_ptr<QObject> m_run; // context of the export that runs
};

template <typename Row, typename Filter>
ExportFlow::Table ExportFlow::tableOf(PageSource<Row, Filter> &source, const Filter &filter, const SortOrder &order,
                                      const QStringList &headers, const std::function<QStringList(const Row &)> &line)
{
    return {
        .headers = headers,
        .ids = [&source, filter, order](const QByteArray &from, int limit,
                                        const Reply<IdSlice> &done) { source.ids(filter, order, from, limit, done); },
        .lines =
            [&source, line](const QList<RowId> &ids, const Reply<QList<QStringList>> &done) {
                source.rows(ids, {done.context, [done, line](const Result<QList<Row>> &rows) {
                                      if (!rows) {
                                          done.deliver(tl::unexpected(rows.error()));
                                          return;
                                      }
                                      QList<QStringList> lines;
                                      lines.reserve(rows->size());
                                      for (const Row &row : *rows)
                                          lines.append(line(row));
                                      done.deliver(lines);
                                  }});
            }};
}
