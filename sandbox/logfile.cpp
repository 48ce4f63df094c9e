// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/logfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sodium.h>

#include <array>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

constexpr QByteArrayView kind = R"({"ledger":"usapi-sandbox/)";
constexpr QByteArrayView beforeSum = R"({"ledger":"usapi-sandbox/1","sum":")";
constexpr QByteArrayView beforeEvent = R"(","event":)";
constexpr qsizetype sumLength = qsizetype{2} * crypto_generichash_BYTES_MIN;

QByteArray sumOf(const QByteArray &previous, QByteArrayView event)
{
    std::array<unsigned char, sumLength / 2> digest{};
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, digest.size());
    const auto add = [&state](QByteArrayView bytes) {
        crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
    };
    add(previous);
    add(event);
    crypto_generichash_final(&state, digest.data(), digest.size());
    return QByteArray(reinterpret_cast<const char *>(digest.data()), qsizetype(digest.size())).toHex();
}

QByteArray lineOf(const QByteArray &sum, const QByteArray &event)
{
    return beforeSum.toByteArray() + sum + beforeEvent.toByteArray() + event + "}\n";
}

bool syncToDisk(const QFile &file)
{
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#elif defined(Q_OS_DARWIN)
    return ::fsync(file.handle()) == 0;
#else
    return ::fdatasync(file.handle()) == 0;
#endif
}

} // namespace

LogFile::LogFile(const QString &path)
    : m_path(path)
    , m_lock(path + u".lock"_s)
    , m_file(path)
{
    m_lock.setStaleLockTime(0); // a sandbox may run for days; a dead one is noticed all the same
}

Error LogFile::problem(const QString &what) const
{
    return {.kind = Error::Kind::Storage, .detail = u"ledger file %1: %2"_s.arg(m_path, what)};
}

Result<void> LogFile::lock()
{
    const QDir folder = QFileInfo(m_path).absoluteDir();
    if (!folder.exists() && !folder.mkpath(u"."_s))
        return tl::unexpected(problem(u"its folder cannot be made"_s));
    if (QFileInfo(m_path).isDir())
        return tl::unexpected(problem(u"this is a folder"_s));
    if (m_lock.tryLock())
        return {};
    return tl::unexpected(problem(m_lock.error() == QLockFile::LockFailedError
                                      ? u"another sandbox is using it"_s
                                      : u"no lock file can be made beside it"_s));
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &path)
{
    std::unique_ptr<LogFile> log{new LogFile(path)}; // not make_unique: the constructor is private
    if (const auto locked = log->lock(); !locked)
        return tl::unexpected(locked.error());
    if (const auto wasRead = log->read(); !wasRead)
        return tl::unexpected(wasRead.error());
    return log;
}

Result<std::unique_ptr<LogFile>> LogFile::openForReset(const QString &path)
{
    std::unique_ptr<LogFile> log{new LogFile(path)};
    if (const auto locked = log->lock(); !locked)
        return tl::unexpected(locked.error());
    if (!log->m_file.exists())
        return log;
    if (!log->m_file.open(QIODevice::ReadOnly))
        return tl::unexpected(log->problem(log->m_file.errorString()));
    const QByteArray start = log->m_file.read(kind.size());
    log->m_file.close();
    if (!start.isEmpty() && start != kind)
        return tl::unexpected(log->problem(u"this is no sandbox ledger, so it is not emptied"_s));
    return log;
}

Result<void> LogFile::read()
{
    if (!m_file.exists() || m_file.size() == 0)
        return {};
    if (!m_file.open(QIODevice::ReadOnly))
        return tl::unexpected(problem(m_file.errorString()));
    qint64 good = 0;
    for (qint64 number = 1; !m_file.atEnd(); ++number) {
        const QByteArray line = m_file.readLine();
        const auto rest = QByteArrayView(line).sliced(qMin(line.size(), beforeSum.size()));
        if (number == 1 && !line.startsWith(kind))
            return tl::unexpected(problem(u"this is no sandbox ledger"_s));
        if (number == 1 && !line.startsWith(beforeSum))
            return tl::unexpected(problem(u"it was written by another version of the sandbox"_s));
        if (number > 1 && !line.endsWith('\n'))
            break; // torn: never answered
        const qsizetype extra = sumLength + beforeEvent.size();
        if (!line.startsWith(beforeSum) || !line.endsWith("}\n") || rest.size() < extra + 2
            || rest.sliced(sumLength, beforeEvent.size()) != beforeEvent)
            return tl::unexpected(problem(u"line %1 is damaged"_s.arg(number)));
        const QByteArray event = rest.sliced(extra).chopped(2).toByteArray();
        m_sum = sumOf(m_sum, event);
        if (rest.first(sumLength) != m_sum)
            return tl::unexpected(problem(u"line %1 is damaged, or one before it is missing"_s.arg(number)));
        m_events.append(event);
        good += line.size();
    }
    const bool torn = good < m_file.size();
    m_file.close();
    if (torn && !m_file.resize(good))
        return tl::unexpected(problem(u"its torn last line cannot be cut off"_s));
    return openForAppending();
}

Result<void> LogFile::openForAppending()
{
    m_file.close();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return tl::unexpected(problem(m_file.errorString()));
    return {};
}

Result<void> LogFile::append(const QByteArray &event)
{
    if (m_broken)
        return tl::unexpected(problem(u"it could not be written before"_s));
    const qint64 before = m_file.size();
    const QByteArray sum = sumOf(m_sum, event);
    const QByteArray line = lineOf(sum, event);
    if (m_file.write(line) != line.size() || !syncToDisk(m_file)) {
        const Error why = problem(m_file.errorString());
        m_broken = !m_file.resize(before); // half a line in the middle would make the whole file unreadable
        return tl::unexpected(why);
    }
    m_sum = sum;
    return {};
}

Result<void> LogFile::restart(const QByteArray &event)
{
    const QByteArray sum = sumOf({}, event);
    QSaveFile fresh(m_path);
    m_file.close(); // Windows does not replace an open file
    if (!fresh.open(QIODevice::WriteOnly) || !fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || fresh.write(lineOf(sum, event)) < 0 || !fresh.flush() || !fresh.commit()) {
        const Error why = problem(fresh.errorString());
        const auto reopened = openForAppending();
        m_broken = m_broken || !reopened;
        return tl::unexpected(why);
    }
    m_sum = sum;
    m_broken = false;
    return openForAppending();
}

} // namespace sandbox
