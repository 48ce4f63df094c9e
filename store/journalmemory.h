// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reply.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

class SecretStore;

// How far a journal had come: enough to tell it from an older copy of itself, from another one and from an empty one.
struct JournalMark {
    QString journalId{};
    qint64 entries = 0; // the sequence of the newest audit entry
    QByteArray head{};  // its hash

    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<JournalMark> fromText(const QString &text);
    friend bool operator==(const JournalMark &, const JournalMark &) = default;
};

// What two witnesses outside the journal remember of it: the operating system's keychain, and a file beside the
// journal. Losing the journal's file must not erase the locks that stand in it.
class JournalMemory final : public QObject
{
    Q_OBJECT
public:
    struct Recollection {
        QList<JournalMark> marks{}; // of whoever remembers; a journal must have reached all of them
        // A witness that may know something and did not say so: a locked keychain, an unreadable file. Then "nothing
        // remembered" proves nothing, and what the witness keeps is not written over.
        bool unclear = false;
        QString note{}; // for the log and the report

        [[nodiscard]] bool isNothing() const { return marks.isEmpty() && !unclear; }
    };

    // `secrets` may be null: the built-in sandbox moves no real money and leaves the keychain alone.
    JournalMemory(SecretStore *secrets, QString environmentKey, QString file, QObject *parent = nullptr);

    void recall(const Reply<Recollection> &reply);
    // Not before recall() answered without being unclear, or an administrator accepted. The file at once, the keychain
    // a while later: it is slow, and may ask its owner.
    [[nodiscard]] Result<void> remember(const JournalMark &mark);
    // An administrator accepted this journal: whatever was remembered, or unclear, no longer counts.
    [[nodiscard]] Result<void> accept(const JournalMark &mark);
    void flush(); // the keychain too, now
    void setKeychainDelay(std::chrono::milliseconds delay) { m_later.setInterval(delay); }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    void recallKeychain(Recollection found, const Reply<Recollection> &reply);
    [[nodiscard]] Recollection recallFile() const;

    SecretStore *m_secrets;
    QString m_environmentKey;
    QString m_file;
    QTimer m_later;
    std::optional<JournalMark> m_newest;
    bool m_keychainUnclear = false;
};
