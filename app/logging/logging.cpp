// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging/logging.h"

#include "app/logging/logfile.h"
#include "app/logging/logline.h"

#include <QLoggingCategory>
#include <QMutex>

#include <atomic>
#include <cstdio>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t recentLines = 500;

struct Log {
    QMutex mutex;
    LogFile file;
    bool failureSaid = false;
    bool started = false;
    QtMessageHandler before = nullptr;
    std::deque<QString> recent;
};

// Never destroyed: other static objects and threads may log until the very end of the process.
Log &theLog()
{
    static auto *log = new Log;
    return *log;
}

void printToStderr(const QString &line)
{
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

// Threads are numbered in the order of their first line: ids of the system say nothing to a reader.
QString threadName()
{
    static std::atomic<int> threads = 0;
    thread_local const int number = ++threads;
    return u"t%1"_s.arg(number);
}

void sayOnceThatTheFileFailed(Log &log)
{
    if (!std::exchange(log.failureSaid, true))
        printToStderr(u"usapi-console: the log file cannot be written; going on without it"_s);
}

// What is called while logging may itself have something to say (a file, a text codec), with the lock held: such a
// message is dropped.
class Reentry
{
public:
    Reentry() = default;
    ~Reentry() { s_inside = m_before; }
    Q_DISABLE_COPY_MOVE(Reentry)

    [[nodiscard]] bool isNested() const { return m_before; }

private:
    static thread_local bool s_inside;
    bool m_before = std::exchange(s_inside, true);
};

thread_local bool Reentry::s_inside = false;

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const Reentry reentry;
    if (reentry.isNested())
        return;
    const QString line = LogLine{.type = type,
                                 .time = QDateTime::currentDateTimeUtc(),
                                 .category = QString::fromUtf8(context.category),
                                 .thread = threadName(),
                                 .message = message}
                             .text();
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    log.recent.push_back(line);
    if (log.recent.size() > recentLines)
        log.recent.pop_front();
    if (!log.file.append(line))
        sayOnceThatTheFileFailed(log);
    if (type != QtDebugMsg && type != QtInfoMsg)
        printToStderr(line);
}

} // namespace

bool startLogging(const QString &folder)
{
    const Reentry reentry;
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    log.failureSaid = false;
    const bool opened = log.file.open(folder);
    if (!opened)
        sayOnceThatTheFileFailed(log);
    if (!std::exchange(log.started, true)) {
        threadName(); // the first number goes to the thread that starts, which is the window's
        // Messages without a category are other libraries' tracing; QT_LOGGING_RULES still wins over this.
        QLoggingCategory::setFilterRules(u"default.debug=false"_s);
        log.before = qInstallMessageHandler(handleMessage);
    }
    return opened;
}

void stopLogging()
{
    const Reentry reentry;
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    if (std::exchange(log.started, false))
        qInstallMessageHandler(log.before);
    log.file.close();
}

QStringList recentLogLines()
{
    Log &log = theLog();
    const QMutexLocker locker(&log.mutex);
    return {log.recent.begin(), log.recent.end()};
}
