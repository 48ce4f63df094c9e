// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/tablefile.h"

#include "files/csvtable.h"
#include "files/pdftable.h"
#include "files/xlsxtable.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

TableFormat tableFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"xlsx")
        return TableFormat::Xlsx;
    return ending == u"pdf" ? TableFormat::Pdf : TableFormat::Csv;
}

std::unique_ptr<TableFile> TableFile::make(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv: return std::make_unique<CsvTable>();
    case TableFormat::Xlsx: return std::make_unique<XlsxTable>();
    case TableFormat::Pdf: return std::make_unique<PdfTable>();
    }
    Q_UNREACHABLE();
}

TableFile::TableFile(qint64 mostRows)
    : m_mostRows(mostRows)
{ }

TableFile::~TableFile() = default;

Result<void> TableFile::open(const QString &path, const TableHead &head)
{
    m_path = path;
    m_head = head;
    m_target = std::make_unique<QSaveFile>(path);
    if (!m_target->open(QIODevice::WriteOnly))
        return targetFailure();
    return begin();
}

Result<void> TableFile::add(const QList<ExportRow> &rows)
{
    for (const ExportRow &row : rows) {
        if (isCancelled())
            return cancelled();
        if (m_rowCount == m_mostRows) {
            m_full = true;
            break;
        }
        if (auto written = write(row); !written)
            return written;
        ++m_rowCount;
    }
    return {};
}

Result<void> TableFile::commit()
{
    if (isCancelled())
        return cancelled();
    if (auto ended = end(); !ended)
        return ended;
    State open = State::Open;
    if (!m_state.compare_exchange_strong(open, State::Committing))
        return cancelled();
    // In Qt 6.4 a commit() whose last write fails says that it went well.
    if (!m_target->flush() || !m_target->commit())
        return targetFailure();
    return {};
}

bool TableFile::cancel()
{
    State open = State::Open;
    return m_state.compare_exchange_strong(open, State::Cancelled) || open == State::Cancelled;
}

tl::unexpected<Error> TableFile::cancelled()
{
    m_target.reset();
    return tl::unexpected(Error{.kind = Error::Kind::Cancelled});
}

tl::unexpected<Error> TableFile::failure(const QString &reason)
{
    m_target.reset();
    return tl::unexpected(
        Error{.kind = Error::Kind::Storage, .detail = u"%1: %2"_s.arg(QDir::toNativeSeparators(m_path), reason)});
}

tl::unexpected<Error> TableFile::targetFailure()
{
    return failure(m_target->errorString());
}
