// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describejournal.h"

#include "domain/plaintext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

class DescribeJournal
{
    Q_DECLARE_TR_FUNCTIONS(DescribeJournal)
public:
    static QString headline(JournalState::Health health);
    static QString whatToDo(JournalState::Health health);
    static QString word(JournalState::Health health);
    static Advice copyProblem(const Error &error);
};

QString DescribeJournal::headline(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Good: return {};
    case Health::Checking: return tr("The journal is being checked.");
    case Health::ReadOnly: return tr("The journal can only be read.");
    case Health::Locked: return tr("Another program holds the journal.");
    case Health::Full: return tr("The disk is full.");
    case Health::Damaged: return tr("The journal is damaged.");
    case Health::Foreign: return tr("The file in the journal's place is not a journal.");
    case Health::Newer: return tr("The journal was written by a newer release of this program.");
    case Health::Older: return tr("This is not the journal that this computer remembers.");
    case Health::Tampered: return tr("Somebody changed the journal by hand.");
    case Health::Missing: return tr("The journal could not be opened.");
    case Health::BadPlace: return tr("The journal lies where it is not safe.");
    }
    Q_UNREACHABLE();
}

QString DescribeJournal::whatToDo(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Good: return {};
    case Health::Checking: return tr("Looking up works already. Money can be moved as soon as the check has passed.");
    case Health::ReadOnly:
        return tr("Its file, its folder or the disk cannot be written. No money can be moved until they can.");
    case Health::Locked:
        return tr("No money can be moved until it lets go. It may be a database viewer or a backup that is running.");
    case Health::Full: return tr("Nothing can be written down, so no money can be moved. Make room, then try again.");
    case Health::Damaged:
        return tr("No money can be moved. The file is left as it is. An administrator can restore a copy: File, "
                  "Restore the journal.");
    case Health::Foreign:
        return tr(
            "It was left as it is, and no money can be moved. An administrator moves it away or restores a copy.");
    case Health::Newer:
        return tr("This release leaves it as it is and moves no money. Install the newer release on this computer.");
    case Health::Older:
        return tr("Entries are missing from it, perhaps payouts too. Money stays locked until an administrator accepts "
                  "this journal or restores the right one.");
    case Health::Tampered:
        return tr("Entries, roles or rules differ from what the program wrote. It can be read; no money can be moved. "
                  "The page Cases says what was found.");
    case Health::Missing: return tr("Nothing can be written down, so no money can be moved.");
    case Health::BadPlace:
        return tr("It lies on a network share, in a folder that is synchronised with other computers, or on a disk "
                  "without locks and rights. No money can be moved. Choose a data folder on a disk of this computer.");
    }
    Q_UNREACHABLE();
}

QString DescribeJournal::word(JournalState::Health health)
{
    using Health = JournalState::Health;
    switch (health) {
    case Health::Good: return tr("in order");
    case Health::Checking: return tr("being checked");
    case Health::ReadOnly: return tr("read only");
    case Health::Locked: return tr("held by another program");
    case Health::Full: return tr("disk full");
    case Health::Damaged: return tr("damaged");
    case Health::Foreign: return tr("not a journal");
    case Health::Newer: return tr("of a newer release");
    case Health::Older: return tr("not the remembered one");
    case Health::Tampered: return tr("changed by hand");
    case Health::Missing: return tr("not open");
    case Health::BadPlace: return tr("in an unsafe place");
    }
    Q_UNREACHABLE();
}

// The detail of a storage error begins with the fault's word (store/sqlfault.h).
Advice DescribeJournal::copyProblem(const Error &error)
{
    const auto says = [&error](QLatin1String word) { return error.detail.startsWith(word); };
    if (error.kind == Error::Kind::Conflict)
        return {.headline = tr("There is a file of that name already."),
                .whatToDo = tr("Nothing was written. Choose another name: a copy is never written over.")};
    if (error.kind != Error::Kind::Storage)
        return describe(error, Situation::KeepingSettings);
    if (says("full"_L1))
        return {.headline = tr("There is not enough room on that disk."),
                .whatToDo = tr("Nothing was left there. Make room or choose another disk.")};
    if (says("foreign"_L1))
        return {.headline = tr("This is the journal of another environment."),
                .whatToDo = tr("Nothing was changed. Choose a copy of this environment's journal.")};
    if (says("damaged"_L1) || says("not a database"_L1))
        return {.headline = tr("This file is damaged, or it is no copy of a journal."),
                .whatToDo = tr("Nothing was changed. Choose another copy.")};
    if (says("other: newer"_L1))
        return {.headline = tr("This copy was made by a newer release of this program."),
                .whatToDo = tr("Nothing was changed. Install the newer release, then restore it.")};
    return {.headline = tr("The file could not be read or written."),
            .whatToDo = tr("The journal is as it was. Details: %1").arg(boundedPlainText(error.detail))};
}

} // namespace

Advice describeCopyProblem(const Error &error)
{
    return DescribeJournal::copyProblem(error);
}

Advice describe(JournalState::Health health)
{
    using Health = JournalState::Health;
    const bool outside = health == Health::ReadOnly || health == Health::Locked || health == Health::Full
        || health == Health::Missing || health == Health::BadPlace;
    return {.headline = DescribeJournal::headline(health),
            .whatToDo = DescribeJournal::whatToDo(health),
            .mayRetry = outside};
}

QString journalHealthWord(JournalState::Health health)
{
    return DescribeJournal::word(health);
}
