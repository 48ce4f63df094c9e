// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QLockFile>

#include <memory>
#include <utility>

namespace sandbox {

// An append-only file of events, one JSON line each:
//   {"ledger":"usapi-sandbox/1","sum":"<32 hex digits>","event":<what append() was given>}
// The sum is over this event and the sum before it, so that a line changed, dropped, added or moved is found out. A
// last line without its line end was being written when the machine or the program died: nobody had been answered, and
// it is cut off. Anything else that does not fit is an error, and the file is left as it is.
class LogFile
{
public:
    // Locks the file against a second sandbox and reads what is there; no events when there is no file yet.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> open(const QString &path);
    // The same for a file whose events are of no interest, because restart() follows. A file that is no ledger at all
    // is refused here too: it is somebody's document.
    [[nodiscard]] static Result<std::unique_ptr<LogFile>> openForReset(const QString &path);

    // The events read by open(); given away once.
    [[nodiscard]] QList<QByteArray> takeEvents() { return std::exchange(m_events, {}); }

    // On the disk when this returns.
    [[nodiscard]] Result<void> append(const QByteArray &event);
    // One event, and nothing else. Either the old file or the new one is there, whatever happens meanwhile.
    [[nodiscard]] Result<void> restart(const QByteArray &event);

private:
    explicit LogFile(const QString &path);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> openForAppending();
    [[nodiscard]] Error problem(const QString &what) const;

    QString m_path;
    QLockFile m_lock;
    QFile m_file;
    QList<QByteArray> m_events;
    QByteArray m_sum;
    bool m_broken = false; // half a line could not be taken back
};

} // namespace sandbox
