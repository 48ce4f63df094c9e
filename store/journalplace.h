// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where a journal may lie. SQLite's write-ahead log needs shared memory, locks that work and a folder that nobody
// else changes; a file mode keeps others out. So: a disk of this computer, and no folder that a program copies to other
// computers behind our back.
enum class PlaceProblem {
    None,
    NetworkShare, // NFS, SMB, …: locks and shared memory do not hold there
    NoRights,     // FAT, exFAT: everybody may read every file
    Synchronised, // OneDrive, Dropbox, …: copies a file in the middle of a write
};

[[nodiscard]] PlaceProblem journalPlaceProblem(const QString &folder);

// Its two halves. `type` is what Linux' statfs() calls f_type.
[[nodiscard]] PlaceProblem fileSystemProblem(quint64 type);
[[nodiscard]] PlaceProblem pathProblem(const QString &folder);

// "network share (nfs)": for the log and the state's detail.
[[nodiscard]] QString placeProblemText(PlaceProblem problem);
