// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/tablefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

Q_DECLARE_METATYPE(ExportCell)
Q_DECLARE_METATYPE(ExportColumn::Kind)

// What another program finds in a file.
inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s is missing", qPrintable(program));
    process.waitForFinished();
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Hidden ones too: what a file that is being written hides behind.
inline QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

// Like a disk that is full: no file of this process grows beyond `bytes`.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit tight = m_before;
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

inline Instant utc(const QString &iso)
{
    return Instant::fromUtc(QDateTime::fromString(iso, Qt::ISODateWithMs));
}

// An id, an amount and a moment twice.
inline TableHead sampleHead()
{
    using Kind = ExportColumn::Kind;
    return {.title = QStringLiteral("Invoices"),
            .context = {QStringLiteral("Paid"), QStringLiteral("since 1 Nov 2026")},
            .columns = {{QStringLiteral("Invoice"), Kind::Text, 18},
                        {QStringLiteral("Amount"), Kind::Amount, 16},
                        {QStringLiteral("Paid (UTC)"), Kind::IsoTime, 26},
                        {QStringLiteral("Paid (WIB)"), Kind::WibTime, 20}},
            .pageWords = QStringLiteral("Page %1 of %2"),
            .cutWords = QStringLiteral("Only the first %1 rows")};
}

inline QList<ExportRow> sampleRows(int count, int from = 1)
{
    QList<ExportRow> rows;
    for (int i = from; i < from + count; ++i) {
        const Instant time{1'795'392'000'000'000 + qint64(i) * 60'000'000}; // each minute from 2026-11-23 07:00 WIB
        rows.append({QStringLiteral("OM%1").arg(i, 6, 10, QLatin1Char('0')), Rupiah(qint64(i) * 1'000), time, time});
    }
    return rows;
}
