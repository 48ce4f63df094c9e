// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/tableformat.h"
#include "files/exportcell.h"

#include <QStringList>

#include <atomic>
#include <limits>
#include <memory>

class QSaveFile;

// By the ending of a file's name; CSV when it is none of the others.
[[nodiscard]] TableFormat tableFormatOf(const QString &path);

// What stands above the rows. Words for people, in the reader's language: this layer has none of its own.
struct TableHead {
    QString title{};
    QStringList context{}; // the filter, in words
    QList<ExportColumn> columns{};
    QString pageWords = QStringLiteral("%1/%2"); // page, pages
    QString cutWords = QStringLiteral("> %1");   // there were more rows than this file takes
};

// A list as a file that is there whole or not at all: it takes its name only with commit(). One that was there before
// stays until then. Keeps no rows, but where a subclass says so. Every call blocks and may come from any thread, one at
// a time; only cancel() may come in the middle of another.
class TableFile
{
public:
    [[nodiscard]] static std::unique_ptr<TableFile> make(TableFormat format);

    virtual ~TableFile(); // what was not committed is gone
    Q_DISABLE_COPY_MOVE(TableFile)

    [[nodiscard]] Result<void> open(const QString &path, const TableHead &head);
    [[nodiscard]] Result<void> add(const QList<ExportRow> &rows);
    [[nodiscard]] Result<void> commit();
    // False: too late, the file is being given its name. Otherwise it never gets one.
    bool cancel();

    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }
    [[nodiscard]] bool isFull() const { return m_full; } // rows beyond the most it takes were left out

protected:
    explicit TableFile(qint64 mostRows = std::numeric_limits<qint64>::max());

    // For subclasses: begin() finds head() and target() there, end() leaves everything in target().
    virtual Result<void> begin() = 0;
    virtual Result<void> write(const ExportRow &row) = 0;
    virtual Result<void> end() = 0;

    [[nodiscard]] const TableHead &head() const { return m_head; }
    [[nodiscard]] QSaveFile &target() { return *m_target; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isCancelled() const { return m_state == State::Cancelled; }
    [[nodiscard]] tl::unexpected<Error> cancelled();
    [[nodiscard]] tl::unexpected<Error> failure(const QString &reason); // names the file
    [[nodiscard]] tl::unexpected<Error> targetFailure();

private:
    enum class State { Open, Cancelled, Committing };

    qint64 m_mostRows = 0;
    qint64 m_rowCount = 0;
    bool m_full = false;
    QString m_path{};
    TableHead m_head{};
    std::unique_ptr<QSaveFile> m_target;
    std::atomic<State> m_state = State::Open;
};
