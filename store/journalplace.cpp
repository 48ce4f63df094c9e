// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <windows.h>
#elif defined(Q_OS_LINUX)
#include <sys/vfs.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct FileSystem {
    quint64 type = 0;
    PlaceProblem problem = PlaceProblem::None;
};

// From linux/magic.h and the file systems' own sources; statfs(2) lists them too.
constexpr std::array unsafeFileSystems{
    FileSystem{0x6969, PlaceProblem::NetworkShare},     // nfs
    FileSystem{0xFF534D42, PlaceProblem::NetworkShare}, // cifs
    FileSystem{0xFE534D42, PlaceProblem::NetworkShare}, // smb2
    FileSystem{0x517B, PlaceProblem::NetworkShare},     // smb
    FileSystem{0x564C, PlaceProblem::NetworkShare},     // ncp
    FileSystem{0x5346414F, PlaceProblem::NetworkShare}, // afs (openafs)
    FileSystem{0x6B414653, PlaceProblem::NetworkShare}, // afs (kernel)
    FileSystem{0x73757245, PlaceProblem::NetworkShare}, // coda
    FileSystem{0x01021997, PlaceProblem::NetworkShare}, // 9p
    FileSystem{0x00C36400, PlaceProblem::NetworkShare}, // ceph
    FileSystem{0x7461636F, PlaceProblem::NetworkShare}, // ocfs2
    FileSystem{0x47504653, PlaceProblem::NetworkShare}, // gpfs
    FileSystem{0x0BD00BD0, PlaceProblem::NetworkShare}, // lustre
    FileSystem{0x65735546, PlaceProblem::NetworkShare}, // fuse: sshfs, davfs, gvfs, rclone; not told apart
    FileSystem{0x786F4256, PlaceProblem::NetworkShare}, // vboxsf
    FileSystem{0x4D44, PlaceProblem::NoRights},         // fat
    FileSystem{0x2011BAB0, PlaceProblem::NoRights},     // exfat
    FileSystem{0x4006, PlaceProblem::NoRights},         // fat (old)
};

// The folders that sync clients make, and the marks that they leave in them.
constexpr std::array synchronisedNames{u"onedrive", u"dropbox",      u"google drive", u"googledrive",
                                       u"my drive", u"icloud drive", u"iclouddrive",  u"nextcloud",
                                       u"owncloud", u"syncthing",    u"pcloud",       u"pclouddrive",
                                       u"megasync", u"yandex.disk",  u"box sync",     u"seafile"};
constexpr std::array synchronisedMarks{u".dropbox",          u".stfolder",
                                       u".sync_journal.db",  u".nextcloudsync.log",
                                       u".owncloudsync.log", u".849C9593-D756-4E56-8D6E-42412F2A707B"};

bool namesSyncClient(const QString &part)
{
    const QString name = part.toLower();
    return std::any_of(synchronisedNames.cbegin(), synchronisedNames.cend(), [&](const char16_t *known) {
        const QString client = QString::fromUtf16(known);
        // "OneDrive - Company", "Dropbox (Personal)"
        return name == client || name.startsWith(client + u" -"_s) || name.startsWith(client + u" ("_s);
    });
}

// What exists of it: the folder may be made only later.
QString nearestExisting(const QString &folder)
{
    QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    while (!QFileInfo::exists(path)) {
        const QString above = QFileInfo(path).path();
        if (above == path)
            break;
        path = above;
    }
    return QFileInfo(path).canonicalFilePath();
}

PlaceProblem diskProblem(const QString &folder)
{
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(folder.left(3));
    if (folder.startsWith(u"//"_s) || GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16())) == DRIVE_REMOTE)
        return PlaceProblem::NetworkShare;
    std::array<wchar_t, 32> name{};
    GetVolumeInformationW(reinterpret_cast<LPCWSTR>(root.utf16()), nullptr, 0, nullptr, nullptr, nullptr, name.data(),
                          DWORD(name.size()));
    const bool fat = QString::fromWCharArray(name.data()).contains(u"FAT"_s);
    return fat ? PlaceProblem::NoRights : PlaceProblem::None;
#elif defined(Q_OS_LINUX)
    struct statfs found { };
    if (::statfs(QFile::encodeName(folder).constData(), &found) != 0)
        return PlaceProblem::None; // opening the file will say what is wrong
    // Signed on some machines: only the lower half is the file system's number.
    return fileSystemProblem(quint64(found.f_type) & 0xFFFFFFFFU);
#else
    Q_UNUSED(folder)
    return PlaceProblem::None;
#endif
}

} // namespace

PlaceProblem fileSystemProblem(quint64 type)
{
    const auto *found = std::find_if(unsafeFileSystems.cbegin(), unsafeFileSystems.cend(),
                                     [type](const FileSystem &known) { return known.type == type; });
    return found == unsafeFileSystems.cend() ? PlaceProblem::None : found->problem;
}

PlaceProblem pathProblem(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (path.startsWith(u"//"_s))
        return PlaceProblem::NetworkShare;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (std::any_of(parts.cbegin(), parts.cend(), namesSyncClient))
        return PlaceProblem::Synchronised;
    for (QString above = path;; above = QFileInfo(above).path()) {
        const bool marked = std::any_of(synchronisedMarks.cbegin(), synchronisedMarks.cend(), [&](const char16_t *m) {
            return QFileInfo::exists(above + u'/' + QString::fromUtf16(m));
        });
        if (marked)
            return PlaceProblem::Synchronised;
        if (above == QFileInfo(above).path())
            return PlaceProblem::None;
    }
}

PlaceProblem journalPlaceProblem(const QString &folder)
{
    if (const PlaceProblem byPath = pathProblem(folder); byPath != PlaceProblem::None)
        return byPath;
    const QString real = nearestExisting(folder);
    if (const PlaceProblem behindLinks = pathProblem(real); behindLinks != PlaceProblem::None)
        return behindLinks;
    return diskProblem(real);
}

QString placeProblemText(PlaceProblem problem)
{
    switch (problem) {
    case PlaceProblem::None: return {};
    case PlaceProblem::NetworkShare: return u"a network share, or a file system that a program plays"_s;
    case PlaceProblem::NoRights: return u"a file system without rights (FAT)"_s;
    case PlaceProblem::Synchronised: return u"a folder that is synchronised with other computers"_s;
    }
    Q_UNREACHABLE();
}
