// SPDX-License-Identifier: GPL-3.0-or-later
// What is remembered of a journal outside of it, with a real keyring that is open, locked, silent or not there.
#include "sessionbus.h"
#include "store/journalmemory.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class TstJournalMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksAsText_data();
    void marksAsText();
    void bothRemember();
    void eitherIsEnough();
    void aLockedKeyringIsUnclear();
    void withoutAKeychainTheFileRemembers();
    void anUnreadableFileIsUnclear();
    void acceptingReplacesBoth();
    void theFileIsForItsOwnerAlone();
};

namespace {

QStringList run(const SessionBus &session, QStringList commands)
{
    commands.prepend(u"memory "_s + session.folder() + u"/mark"_s);
    return session.runClient(commands);
}

} // namespace

void TstJournalMemory::marksAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isMark");
    const QString head(64, u'a');
    QTest::newRow("mark") << u"journal-mark-1 0193 12 "_s + head << true;
    QTest::newRow("line end") << u"journal-mark-1 0193 12 "_s + head + u'\n' << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("newer form") << u"journal-mark-2 0193 12 "_s + head << false;
    QTest::newRow("no id") << u"journal-mark-1  12 "_s + head << false;
    QTest::newRow("count is no number") << u"journal-mark-1 0193 twelve "_s + head << false;
    QTest::newRow("negative") << u"journal-mark-1 0193 -1 "_s + head << false;
    QTest::newRow("number too long") << u"journal-mark-1 0193 99999999999999999999 "_s + head << false;
    QTest::newRow("short hash") << u"journal-mark-1 0193 12 abcd"_s << false;
    QTest::newRow("hash that is none") << u"journal-mark-1 0193 12 "_s + QString(64, u'z') << false;
    QTest::newRow("cut") << u"journal-mark-1 0193 12 "_s + head.left(63) << false;
    QTest::newRow("something behind it") << u"journal-mark-1 0193 12 "_s + head + u" x"_s << false;
}

void TstJournalMemory::marksAsText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isMark);
    const auto mark = JournalMark::fromText(text);
    QCOMPARE(mark.has_value(), isMark);
    if (mark)
        QCOMPARE(mark->toText(), text.trimmed());
}

void TstJournalMemory::bothRemember()
{
    SessionBus session;
    QVERIFY(session.isUp() && session.startKeyring("pass"));
    QCOMPARE(run(session, {u"recall"_s}), QStringList{u"clear"_s});
    QCOMPARE(run(session, {u"remember J1 7"_s, u"recall"_s}), (QStringList{u"kept"_s, u"clear J1:7 J1:7"_s}));
    QCOMPARE(run(session, {u"environment production"_s, u"memory "_s + session.folder() + u"/other"_s, u"recall"_s}),
             QStringList{u"clear"_s}); // environments are apart
}

// The whole folder was replaced by an older one, or the keychain was emptied.
void TstJournalMemory::eitherIsEnough()
{
    SessionBus session;
    QVERIFY(session.isUp() && session.startKeyring("pass"));
    QCOMPARE(run(session, {u"remember J1 7"_s, u"recall"_s}).size(), 2); // asking again waits for the keychain
    QVERIFY(QFile::remove(session.folder() + u"/mark"_s));
    QCOMPARE(run(session, {u"recall"_s}), QStringList{u"clear J1:7"_s});
    QCOMPARE(run(session, {u"remember J1 8"_s, u"recall"_s}).size(), 2);
    QCOMPARE(run(session, {u"purpose journal"_s, u"remove"_s, u"recall"_s}),
             (QStringList{u"removed"_s, u"clear J1:8"_s}));
}

// "Not found" from a locked keyring proves nothing; and what it keeps is not written over by somebody who cannot see
// it.
void TstJournalMemory::aLockedKeyringIsUnclear()
{
    SessionBus session;
    QVERIFY(session.isUp() && session.startKeyring("pass"));
    QCOMPARE(run(session, {u"remember J1 7"_s, u"recall"_s}).size(), 2);
    session.stopKeyring();
    QVERIFY(session.startKeyring({}));
    QVERIFY(QFile::remove(session.folder() + u"/mark"_s));
    QCOMPARE(run(session, {u"recall"_s, u"remember J2 1"_s}), (QStringList{u"unclear"_s, u"kept"_s}));
    QVERIFY(session.unlockLoginKeyring("pass"));
    QCOMPARE(run(session, {u"recall"_s}), QStringList{u"clear J2:1 J1:7"_s});
}

void TstJournalMemory::withoutAKeychainTheFileRemembers()
{
    SessionBus session; // nothing on it keeps secrets
    QVERIFY(session.isUp());
    QCOMPARE(run(session, {u"recall"_s, u"remember J1 7"_s, u"recall"_s}),
             (QStringList{u"clear"_s, u"kept"_s, u"clear J1:7"_s}));
}

void TstJournalMemory::anUnreadableFileIsUnclear()
{
    SessionBus session;
    QVERIFY(session.isUp() && session.startKeyring("pass"));
    QFile file(session.folder() + u"/mark"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\0\0\0\0", 4) == 4);
    file.close();
    QCOMPARE(run(session, {u"recall"_s}), QStringList{u"unclear"_s});
}

void TstJournalMemory::acceptingReplacesBoth()
{
    SessionBus session;
    QVERIFY(session.isUp() && session.startKeyring("pass"));
    QCOMPARE(run(session, {u"remember J1 7"_s, u"accept J2 1"_s, u"recall"_s}),
             (QStringList{u"kept"_s, u"kept"_s, u"clear J2:1 J2:1"_s}));
}

void TstJournalMemory::theFileIsForItsOwnerAlone()
{
    const QTemporaryDir folder;
    JournalMemory memory(nullptr, u"sandbox"_s, folder.filePath(u"mark"_s));
    QVERIFY(memory.remember({.journalId = u"J1"_s, .entries = 7, .head = QByteArray(32, 'h')}));
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(memory.file()), owner);
    JournalMemory nowhere(nullptr, u"sandbox"_s, folder.filePath(u"missing/mark"_s));
    QVERIFY(!nowhere.remember({.journalId = u"J1"_s, .entries = 7, .head = QByteArray(32, 'h')}));
}

QTEST_GUILESS_MAIN(TstJournalMemory)
#include "tst_journalmemory.moc"
