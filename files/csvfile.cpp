// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/csvfile.h"

CsvFile::CsvFile(const QString &path)
    : m_file(path)
    , m_writer(m_file)
{ }

tl::unexpected<Error> CsvFile::failure()
{
    const Error error{.kind = Error::Kind::Storage, .detail = m_file.errorString()};
    m_file.cancelWriting();
    return tl::unexpected(error);
}

Result<void> CsvFile::begin(const QStringList &headers)
{
    if (!m_file.open(QIODevice::WriteOnly) || !m_writer.write(headers))
        return failure();
    return {};
}

Result<void> CsvFile::add(const QList<QStringList> &rows)
{
    for (const QStringList &row : rows) {
        if (!m_writer.write(row))
            return failure();
    }
    return {};
}

Result<void> CsvFile::finish()
{
    if (!m_file.commit())
        return failure();
    return {};
}
